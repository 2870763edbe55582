using System.Numerics.Tensors;
using Duals.Properties.Generators;
using Duals.Tensors;
using FsProperty = FsCheck.Property;

namespace Duals.Properties.Laws;

/// <summary>The algebra of generalized Jacobians, between random shapes of ranks 0 to 4, and the maps that are not stored against the stored ones.</summary>
[Properties(MaxTest = 200, MaxRejected = 200, EndSize = 50)]
public sealed class TensorLaws
{
    /// <summary>The terms of a sum, relative to which it is rounded.</summary>
    private const double SumRounding = 1e-14;

    [Property]
    public FsProperty Composing_Jacobians_is_differentiating_the_composition(TensorCase c, bool byDelegate) =>
        Verdict.Of(!c.Throws, () => CompositionFault(c, byDelegate));

    private static string? CompositionFault(TensorCase c, bool byDelegate)
    {
        GeneralizedJacobian<double> inner = c.Inner.Jacobian(c.Point, byDelegate);
        GeneralizedJacobian<double> outer = c.Outer.Jacobian(c.Middle, byDelegate);
        double[] product = Flat(outer.Compose(inner));
        double[] composed = Flat(c.Composed.Jacobian(c.Point, byDelegate));
        double[,] inside = Bounds(c.Inner, c.Point);
        double[,] outside = Bounds(c.Outer, c.Middle);
        double[] left = Flat(outer);
        double[] right = Flat(inner);
        (int rows, int middle, int columns) = (outside.GetLength(0), outside.GetLength(1), inside.GetLength(1));
        var bound = new double[rows * columns];
        for (int j = 0; j < columns; j++)
        {
            double[] along = Bounds(c.Outer, c.Middle, [.. Enumerable.Range(0, middle).Select(k => right[k * columns + j])]);
            for (int i = 0; i < rows; i++)
            {
                bound[i * columns + j] = along[i];
                for (int k = 0; k < middle; k++)
                {
                    double before = Math.Abs(right[k * columns + j]);
                    double after = Math.Abs(left[i * middle + k]);
                    bound[i * columns + j] += 2 * outside[i, k] * before + 2 * after * inside[k, j] + SumRounding * after * before;
                }
            }
        }

        return Agreement.Within("∂z/∂y·∂y/∂x", composed, product, Agreement.WhereFinite(bound))
            ?? Agreement.Within("by the operator", product, Flat(outer * inner), new double[product.Length]);
    }

    [Property]
    public FsProperty The_matrix_of_a_composition_is_the_product_of_the_matrices(TensorCase c, bool byColumns) =>
        Verdict.Of(!c.Throws, () => MatrixFault(c, byColumns ? VectorOrder.ColumnMajor : VectorOrder.RowMajor));

    private static string? MatrixFault(TensorCase c, VectorOrder order)
    {
        GeneralizedJacobian<double> inner = c.Inner.Jacobian(c.Point, byDelegate: false);
        GeneralizedJacobian<double> outer = c.Outer.Jacobian(c.Middle, byDelegate: false);
        Tensor<double> left = outer.ToMatrix(order);
        Tensor<double> right = inner.ToMatrix(order);
        Tensor<double> product = outer.Compose(inner).ToMatrix(order);
        var expected = new double[product.FlattenedLength];
        var bound = new double[product.FlattenedLength];
        for (nint i = 0; i < product.Lengths[0]; i++)
        {
            for (nint j = 0; j < product.Lengths[1]; j++)
            {
                for (nint k = 0; k < left.Lengths[1]; k++)
                {
                    double term = left[i, k] * right[k, j];
                    expected[i * product.Lengths[1] + j] += term;
                    bound[i * product.Lengths[1] + j] += SumRounding * Math.Abs(term);
                }
            }
        }

        return Agreement.Within("the matrix", expected, TensorMap.Entries(product), Agreement.WhereFinite(bound));
    }

    [Property]
    public FsProperty Applying_and_transposed_applying_are_adjoint(TensorCase c, bool byDelegate) =>
        Verdict.Of(!c.Throws, () => AdjointFault(c, byDelegate));

    private static string? AdjointFault(TensorCase c, bool byDelegate)
    {
        // w weighs the inner function's outputs; there are as many numbers to draw from as are wanted.
        double[] w = [.. Enumerable.Range(0, TensorMap.Count(c.Inner.OutputShape)).Select(i => c.Weights[i % c.Weights.Length] + i % 3)];
        GeneralizedJacobian<double> stored = c.Inner.Jacobian(c.Point, byDelegate);
        LinearMap<double> map = c.Inner.Linearize(c.Point, byDelegate);
        double bound = AdjointBound(c, w, Flat(stored));
        Tensor<double> v = TensorMap.Tensor(c.Direction, c.Inner.InputShape);
        Tensor<double> weights = TensorMap.Tensor(w, c.Inner.OutputShape);
        return Fault("stored", stored.Apply(v), stored.ApplyTransposed(weights)) ?? Fault("as a map", map.Apply(v), map.ApplyTransposed(weights));

        string? Fault(string what, Tensor<double> forward, Tensor<double> backward) =>
            Agreement.Within(what, [Dot(w, TensorMap.Entries(forward))], [Dot(TensorMap.Entries(backward), c.Direction)], Agreement.WhereFinite(bound));
    }

    [Property]
    public FsProperty A_map_does_what_the_stored_Jacobian_does(TensorCase c, bool byDelegate) =>
        Verdict.Of(!c.Throws, () => MapFault(c, byDelegate));

    private static string? MapFault(TensorCase c, bool byDelegate)
    {
        GeneralizedJacobian<double> stored = c.Inner.Jacobian(c.Point, byDelegate);
        LinearMap<double> map = c.Inner.Linearize(c.Point, byDelegate);
        LinearMap<double> composed = c.Outer.Linearize(c.Middle, byDelegate) * map;
        GeneralizedJacobian<double> outer = c.Outer.Jacobian(c.Middle, byDelegate);
        double[] entries = Flat(stored);
        double[,] each = Bounds(c.Inner, c.Point);
        double[] w = [.. Enumerable.Range(0, each.GetLength(0)).Select(i => c.Weights[i % c.Weights.Length] + i % 3)];
        double[] forward = Bounds(c.Inner, c.Point, c.Direction);
        var backward = new double[each.GetLength(1)];
        for (int i = 0; i < each.GetLength(0); i++)
        {
            for (int j = 0; j < each.GetLength(1); j++)
            {
                double entry = entries[i * each.GetLength(1) + j];
                forward[i] += (2 * each[i, j] + SumRounding * Math.Abs(entry)) * Math.Abs(c.Direction[j]);
                backward[j] += (2 * each[i, j] + SumRounding * Math.Abs(entry)) * Math.Abs(w[i]);
            }
        }

        Tensor<double> v = TensorMap.Tensor(c.Direction, c.Inner.InputShape);
        Tensor<double> weights = TensorMap.Tensor(w, c.Inner.OutputShape);
        double[] along = TensorMap.Entries(map.Apply(v));
        double[] outward = Bounds(c.Outer, c.Middle, along);
        double[,] eachOuter = Bounds(c.Outer, c.Middle);
        double[] outerEntries = Flat(outer);
        for (int i = 0; i < outward.Length; i++)
        {
            for (int k = 0; k < along.Length; k++)
                outward[i] += (2 * eachOuter[i, k] + SumRounding * Math.Abs(outerEntries[i * along.Length + k])) * Math.Abs(along[k]);
        }

        return Agreement.Within("J·v", TensorMap.Entries(stored.Apply(v)), along, Agreement.WhereFinite(forward))
            ?? Agreement.Within(
                "Jᵀ·w",
                TensorMap.Entries(stored.ApplyTransposed(weights)),
                TensorMap.Entries(map.ApplyTransposed(weights)),
                Agreement.WhereFinite(backward))
            ?? Agreement.Within(
                "the composed map", TensorMap.Entries(outer.Apply(map.Apply(v))), TensorMap.Entries(composed.Apply(v)), Agreement.WhereFinite(outward))
            ?? TransposedFault();

        string? TransposedFault()
        {
            double[] w = [.. Enumerable.Range(0, outward.Length).Select(i => c.Weights[i % c.Weights.Length] - i % 2)];
            double[] pulled = TensorMap.Entries(outer.ApplyTransposed(TensorMap.Tensor(w, c.Outer.OutputShape)));
            var inward = new double[each.GetLength(1)];
            for (int k = 0; k < pulled.Length; k++)
            {
                double error = 0;
                for (int i = 0; i < w.Length; i++)
                    error += (2 * eachOuter[i, k] + SumRounding * Math.Abs(outerEntries[i * pulled.Length + k])) * Math.Abs(w[i]);

                for (int j = 0; j < inward.Length; j++)
                {
                    double entry = Math.Abs(entries[k * inward.Length + j]);
                    inward[j] += (2 * each[k, j] + SumRounding * entry) * Math.Abs(pulled[k]) + (entry + each[k, j]) * error;
                }
            }

            return Agreement.Within(
                "the composed map's transpose",
                TensorMap.Entries(map.ApplyTransposed(TensorMap.Tensor(pulled, c.Inner.OutputShape))),
                TensorMap.Entries(composed.ApplyTransposed(TensorMap.Tensor(w, c.Outer.OutputShape))),
                Agreement.WhereFinite(inward));
        }
    }

    [Property]
    public FsProperty Rows_are_the_gradients_of_the_components(TensorCase c, bool byDelegate) =>
        Verdict.Of(!c.Throws, () => RowFault(c, byDelegate));

    private static string? RowFault(TensorCase c, bool byDelegate)
    {
        GeneralizedJacobian<double> jacobian = c.Inner.Jacobian(c.Point, byDelegate);
        double[,] bounds = Bounds(c.Inner, c.Point);
        string? fault = null;
        for (int i = 0; i < c.Inner.Formulas.Count && fault is null; i++)
        {
            int component = i;
            double[] gradient = Forward.Gradient<double>(x => c.Inner.At(x.ToArray())[component], c.Point);
            double[] row = TensorMap.Entries(jacobian.Row(Index(c.Inner.OutputShape, i)));
            fault = Agreement.Within($"row {i}", gradient, row, [.. Enumerable.Range(0, row.Length).Select(j => bounds[component, j])]);
        }

        return fault;
    }

    [Property]
    public FsProperty Numerator_and_denominator_layout_are_each_others_transpose(TensorCase c) =>
        Verdict.Of(!c.Throws, () => LayoutFault(c.Inner.Jacobian(c.Point, byDelegate: false)));

    private static string? LayoutFault(GeneralizedJacobian<double> jacobian)
    {
        Tensor<double> numerator = jacobian.InLayout(Layout.Numerator);
        Tensor<double> denominator = jacobian.InLayout(Layout.Denominator);
        string? fault = SameTensor("numerator → denominator", denominator, Reversed(numerator))
            ?? SameTensor("denominator → numerator", numerator, Reversed(denominator))
            ?? SameTensor("there and back", numerator, Reversed(Reversed(numerator)));
        foreach (Layout layout in Enum.GetValues<Layout>())
        {
            GeneralizedJacobian<double> back = GeneralizedJacobian.FromLayout(jacobian.InLayout(layout), layout, jacobian.OutputShape, jacobian.InputShape);
            fault ??= SameTensor($"from {layout} layout", jacobian.ToTensor(), back.ToTensor());
        }

        return fault;
    }

    [Property]
    public FsProperty Zeros_keep_back_infinite_slopes_in_every_form_of_a_linear_map(TensorCase c) =>
        Verdict.Of(c.Inner.InputShape.Length > 0, () => ZeroFault(c));

    // The square root of each entry, with as many zeros among the entries as there were negative ones; the direction leaves every other entry alone.
    private static string? ZeroFault(TensorCase c)
    {
        Tensor<double> x = TensorMap.Tensor([.. c.Point.Select(entry => entry > 0 ? entry : 0)], c.Inner.InputShape);
        Tensor<double> v = TensorMap.Tensor([.. c.Direction.Select((entry, i) => (i + c.Direction.Length) % 2 == 0 ? entry : 0)], c.Inner.InputShape);
        ElementwiseJacobian<double> diagonal = Forward.ElementwiseJacobian(Dual<double>.Sqrt, x);
        GeneralizedJacobian<double> dense = Forward.Jacobian(t => Tensor.Sqrt<DualVector<double>>(t), x);
        GeneralizedJacobian<double> identity = Forward.Jacobian(t => t, x);
        double[] slopes = TensorMap.Entries(diagonal.ToTensor());
        double[] expected = [.. slopes.Zip(TensorMap.Entries(v), (slope, entry) => entry == 0 ? 0 : slope * entry)];
        (string Name, LinearMap<double> Map)[] forms =
        [
            ("the diagonal", diagonal.ToLinearMap()),
            ("stored", dense.ToLinearMap()),
            ("stored, after the identity", (dense * identity).ToLinearMap()),
            ("the identity after stored", (identity * dense).ToLinearMap()),
            ("the diagonal, after the identity", (diagonal * identity).ToLinearMap()),
            ("the identity after the diagonal", (identity * diagonal).ToLinearMap()),
            ("as a map", Forward.Linearize(t => Tensor.Sqrt<Dual<double>>(t), x)),
            ("as a map with reverse mode", Forward.Linearize(t => Tensor.Sqrt<Dual<double>>(t), t => Tensor.Sqrt<Adjoint<double>>(t), x)),
        ];
        string? fault = null;
        foreach ((string name, LinearMap<double> map) in forms)
        {
            fault ??= Agreement.Within(name, expected, TensorMap.Entries(map.Apply(v)), Rounding(expected))
                ?? Agreement.Within($"{name}, transposed", expected, TensorMap.Entries(map.ApplyTransposed(v)), Rounding(expected));
        }

        return fault;
    }

    private static double[] Rounding(double[] expected) => [.. expected.Select(entry => double.IsFinite(entry) ? SumRounding * Math.Abs(entry) : 0)];

    private static string? SameTensor(string what, Tensor<double> expected, Tensor<double> actual) =>
        expected.Lengths.SequenceEqual(actual.Lengths)
            ? Agreement.Exact(what, TensorMap.Entries(expected), TensorMap.Entries(actual))
            : $"{what}: shape [{string.Join(", ", expected.Lengths.ToArray())}] expected, [{string.Join(", ", actual.Lengths.ToArray())}] found";

    private static Tensor<double> Reversed(Tensor<double> tensor) =>
        tensor.Rank < 2 ? tensor : Tensor.PermuteDimensions(tensor, [.. Enumerable.Range(0, tensor.Rank).Reverse()]);

    private static double[] Flat(GeneralizedJacobian<double> jacobian) => TensorMap.Entries(jacobian.ToTensor());

    private static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();

    private static nint[] Index(nint[] shape, int position)
    {
        var index = new nint[shape.Length];
        for (int axis = shape.Length - 1; axis >= 0; axis--)
        {
            index[axis] = position % shape[axis];
            position /= (int)shape[axis];
        }

        return index;
    }

    // How far two computations of ∂y/∂x·v may be apart.
    private static double[] Bounds(FormulaMap f, double[] x, double[] v) =>
    [
        .. f.Formulas.Select((formula, i) =>
            RoundingBound.Of(formula, FormulaMap.Window(x, i), FormulaMap.Window(v, i), new double[3], new double[3]).Parts[1]),
    ];

    private static double[,] Bounds(FormulaMap f, double[] x)
    {
        var bounds = new double[f.Formulas.Count, x.Length];
        var unit = new double[x.Length];
        for (int j = 0; j < x.Length; j++)
        {
            unit[j] = 1;
            double[] column = Bounds(f, x, unit);
            unit[j] = 0;
            for (int i = 0; i < column.Length; i++)
                bounds[i, j] = column[i];
        }

        return bounds;
    }

    private static double AdjointBound(TensorCase c, double[] w, double[] entries)
    {
        double[,] each = Bounds(c.Inner, c.Point);
        double[] along = Bounds(c.Inner, c.Point, c.Direction);
        double bound = 0;
        for (int i = 0; i < w.Length; i++)
        {
            bound += Math.Abs(w[i]) * along[i];
            for (int j = 0; j < c.Point.Length; j++)
                bound += Math.Abs(w[i] * c.Direction[j]) * (2 * each[i, j] + 2 * SumRounding * Math.Abs(entries[i * c.Point.Length + j]));
        }

        return bound;
    }
}

using System.Numerics;
using Duals.Properties.Generators;
using Duals.Properties.Trees;
using FsProperty = FsCheck.Property;

namespace Duals.Properties.Laws;

/// <summary>Reverse mode gives the derivatives of forward mode wherever every recorded slope is finite.</summary>
[Properties(MaxTest = 400, EndSize = 50, MaxRejected = 200)]
public sealed class ReverseLaws
{
    [Property]
    public FsProperty Reverse_mode_agrees_on_smooth_formulas(TreeCase<Smooth> c) => Check(c);

    [Property]
    public FsProperty Reverse_mode_agrees_on_piecewise_formulas(TreeCase<Piecewise> c) => Check(c);

    [Property(MaxTest = 2000, MaxRejected = 3000)]
    public FsProperty Reverse_mode_agrees_on_each_function_at_any_point(TreeCase<Generators.Single> c) => Check(c);

    [Property(MaxTest = 1000, MaxRejected = 4000)]
    public FsProperty Reverse_mode_agrees_at_any_point_on_formulas(TreeCase<Wild> c) => Check(c);

    // Wherever it is singular: NaN and infinities are allowed, finite numbers where forward mode has an infinity are not. Near the largest number an infinity
    // may be one of overflow on the way, which the two modes do not share.
    [Property(MaxTest = 2000, MaxRejected = 2000)]
    public FsProperty Reverse_mode_has_no_finite_slope_where_a_function_has_an_infinite_one(TreeCase<Generators.Single> c) =>
        Verdict.Of(
            !c.Tree.Throws(c.Point),
            () =>
            {
                double forward = Views.Dual(c, 0)[1];
                double reverse = Views.Adjoint(c, 0)[1];
                return double.IsInfinity(forward) && double.Abs(reverse) < 1e300 ? $"reverse mode has {reverse:R} where forward mode has {forward:R}" : null;
            });

    [Property]
    public FsProperty Zero_seeds_below_the_tape_stay_zero(TreeCase<Piecewise> c) =>
        Verdict.Of(
            !c.Tree.Throws(c.Point),
            () =>
            {
                using var tape = Tape<Dual<double>>.Start();
                Adjoint<Dual<double>>[] x = [.. c.Point.Select(value => tape.Variable(value))];
                tape.Sweep(c.Tree.Evaluate<Adjoint<Dual<double>>>(x), 1);
                return Array.Exists(x, v => tape.AdjointOf(v).Derivative != 0) ? "a tangent has come from nowhere" : null;
            });

    [Property]
    public FsProperty A_rounded_function_has_gradient_zero(TreeCase<Piecewise> c)
    {
        var f = new ScalarTree(new Node("Floor", c.Tree));
        return Verdict.Of(
            !c.Tree.Throws(c.Point),
            () => Agreement.Equal("the gradient", [0, 0, 0], f.Gradient(c.Point, DifferentiationMode.Reverse))
                ?? Agreement.Equal("the Hessian's product", [0, 0, 0], f.HessianVectorProduct(c.Point, c.Seeds1, DifferentiationMode.Reverse)));
    }

    // √(f·f) is |f|, and has slope 0 where f is 0.
    [Property]
    public FsProperty The_root_of_a_square_is_flat_at_zero_in_both_modes(TreeCase<Smooth> c)
    {
        Tree zero = new Node("Subtract", c.Tree, new Constant(c.Tree.Evaluate<double>(c.Point)));
        var f = new ScalarTree(new Node("Sqrt", new Node("x²", zero)));
        return Verdict.Of(
            PathBound.Of(c.Tree, c.Point, [1, 1, 1], [1, 1, 1], [0, 0, 0]).IsRegular,
            () => Agreement.Equal("forward", [0, 0, 0], f.Gradient(c.Point, DifferentiationMode.Forward))
                ?? Agreement.Equal("reverse", [0, 0, 0], f.Gradient(c.Point, DifferentiationMode.Reverse)));
    }

    [Property(MaxTest = 200)]
    public FsProperty Products_of_fields_are_the_same_by_both_modes(FieldCase c)
    {
        var f = new VectorTree(c.Outputs);
        PathBound[] bounds = [.. c.Outputs.Select(o => PathBound.Of(o, c.Point, c.Direction, c.Direction, [0, 0, 0]))];
        return Verdict.Of(
            Array.TrueForAll(bounds, b => b.IsRegular),
            () =>
            {
                double[] along = f.JacobianVectorProduct<VectorTree, double>(c.Point, c.Direction, 3);
                double[] back = f.VectorJacobianProduct<VectorTree, double>(c.Point, c.Weights);
                double bound = 2 * bounds.Select((b, i) => Math.Abs(c.Weights[i]) * b.Parts[1]).Sum();
                return Agreement.Within("⟨w, Jv⟩ = ⟨Jᵀw, v⟩", [Dot(c.Weights, along)], [Dot(back, c.Direction)], [bound]);
            });
    }

    [Property(MaxTest = 200)]
    public FsProperty Jacobians_of_fields_are_the_same_by_both_modes_in_every_form(FieldCase c)
    {
        var f = new VectorTree(c.Outputs);
        PathBound[] bounds = [.. c.Outputs.Select(o => PathBound.Of(o, c.Point, [1, 1, 1], [1, 1, 1], [0, 0, 0]))];
        return Verdict.Of(
            Array.TrueForAll(bounds, b => b.IsRegular),
            () =>
            {
                double[] expected = Flat(f.Jacobian(c.Point, 3, DifferentiationMode.Forward));
                double[] bound = [.. bounds.SelectMany(b => Enumerable.Repeat(2 * b.Parts[1], 3))];
                double[] rows =
                [
                    .. c.Outputs.SelectMany(o => Reverse.Gradient<double>(new ScalarTree(o).Invoke, c.Point)),
                ];
                return Agreement.Within("the function object", expected, Flat(f.Jacobian(c.Point, 3, DifferentiationMode.Reverse)), bound)
                    ?? Agreement.Within("the delegate", expected, Flat(Reverse.Jacobian<double>(f.Invoke, c.Point, 3)), bound)
                    ?? Agreement.Within("the gradients of the outputs", expected, rows, bound);
            });
    }

    [Property(MaxTest = 100)]
    public FsProperty Drivers_of_both_modes_agree(SizedCase sized)
    {
        SizedCase c = sized.Cut(17);
        Tree tree = c.Tree;
        int n = c.Point.Length;
        double[] ones = [.. Enumerable.Repeat(1.0, n)];
        PathBound whole = c.Throws ? default : PathBound.Of(tree, c.Point, ones, ones, new double[n]);
        return Verdict.Of(
            whole.IsRegular,
            () =>
            {
                var f = new ScalarTree(tree);
                var (value, gradient, hessian) = f.ValueGradientAndHessian(c.Point, DifferentiationMode.Forward);
                var (reverseValue, reverseGradient, reverseHessian) = f.ValueGradientAndHessian(c.Point, DifferentiationMode.Reverse);
                double[] v = [.. Enumerable.Range(0, n).Select(i => (i % 5 - 2) * 0.5)];
                double[] gradientBound = [.. ones.Select(_ => whole.Parts[1])];
                double[] hessianBound = [.. Enumerable.Repeat(4 * whole.Parts[3], n * n)];
                return Agreement.Exact("the value", [value], [reverseValue])
                    ?? Agreement.Within("the gradient", gradient, f.Gradient(c.Point, DifferentiationMode.Reverse), gradientBound)
                    ?? Agreement.Within("the Hessian's gradient", gradient, reverseGradient, gradientBound)
                    ?? Agreement.Within("the Hessian", Flat(hessian), Flat(reverseHessian), hessianBound)
                    ?? Agreement.Within("the delegate's Hessian", Flat(hessian), Flat(Reverse.Hessian<double>(f.Invoke, c.Point)), hessianBound)
                    ?? Agreement.Within(
                        "the delegate's product",
                        f.HessianVectorProduct(c.Point, v, DifferentiationMode.Forward),
                        Reverse.HessianVectorProduct<double>(f.Invoke, c.Point, v),
                        hessianBound.AsSpan(0, n))
                    ?? Agreement.Within(
                        "the Hessian's product",
                        f.HessianVectorProduct(c.Point, v, DifferentiationMode.Forward),
                        f.HessianVectorProduct(c.Point, v, DifferentiationMode.Reverse),
                        hessianBound.AsSpan(0, n));
            });
    }

    private static FsProperty Check(TreeCase c)
    {
        if (c.Tree.Throws(c.Point))
            return Verdict.Of(false, () => null);

        PathBound paths = PathBound.Of(c.Tree, c.Point, c.Seeds1, c.Seeds2, c.Seeds12);
        return Verdict.Of(
            paths.IsRegular,
            () =>
            {
                double[] rounding = RoundingBound.Of(c.Tree, c.Point, c.Seeds1, c.Seeds2, c.Seeds12).Parts;
                double[] bound = [.. rounding.Zip(paths.Parts, (a, b) => a + b)];
                double[] expected = Views.HyperDual(c);
                return Agreement.Within("reverse mode", expected.AsSpan(0, 2), Views.Adjoint(c, 0), bound)
                    ?? Agreement.Within("forward over reverse", expected, Views.AdjointOfDual(c), bound);
            });
    }

    private static double[] Flat(double[,] matrix) => [.. matrix.Cast<double>()];

    private static double Dot(double[] x, double[] y) => x.Zip(y, (a, b) => a * b).Sum();
}

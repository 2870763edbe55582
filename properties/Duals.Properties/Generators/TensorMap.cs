using System.Numerics;
using System.Numerics.Tensors;
using Duals.Properties.Trees;
using Duals.Tensors;

namespace Duals.Properties.Generators;

/// <summary>A function between tensors, as an object of each of the three kinds; a scalar has the empty shape.</summary>
public abstract record TensorMap(nint[] OutputShape, nint[] InputShape) : ITensorFunction, ITensorScalarFunction, ITensorCurve
{
    public static int Count(ReadOnlySpan<nint> shape)
    {
        nint count = 1;
        foreach (nint length in shape)
            count *= length;

        return (int)count;
    }

    /// <summary>The tensor that holds a value of a shape.</summary>
    public static Tensor<T> Tensor<T>(T[] entries, nint[] shape) => System.Numerics.Tensors.Tensor.Create(entries, shape.Length == 0 ? [1] : shape);

    public static T[] Entries<T>(Tensor<T> tensor)
    {
        var entries = new T[tensor.FlattenedLength];
        tensor.FlattenTo(entries);
        return entries;
    }

    /// <summary>The outputs.</summary>
    public abstract T[] At<T>(T[] x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>;

    public Tensor<T> Invoke<T>(Tensor<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Tensor(At(Entries(x)), OutputShape);

    T ITensorScalarFunction.Invoke<T>(Tensor<T> x) => At(Entries(x))[0];

    Tensor<T> ITensorCurve.Invoke<T>(T x) => Tensor(At([x]), OutputShape);

    /// <summary>The stored Jacobian, by the driver for these shapes.</summary>
    public GeneralizedJacobian<double> Jacobian(double[] x, bool byDelegate) => (OutputShape.Length, InputShape.Length, byDelegate) switch
    {
        (0, 0, _) => GeneralizedJacobian.Create([Forward.Derivative(t => At([t])[0], x[0])], [], []),
        (0, _, false) => this.JacobianOfScalar(Tensor(x, InputShape)),
        (0, _, true) => Forward.JacobianOfScalar(t => At(Entries(t))[0], Tensor(x, InputShape)),
        (_, 0, false) => this.JacobianOfCurve(x[0]),
        (_, 0, true) => Forward.JacobianOfCurve(t => Tensor(At([t]), OutputShape), x[0]),
        (_, _, false) => this.Jacobian(Tensor(x, InputShape)),
        (_, _, true) => Forward.Jacobian(Invoke, Tensor(x, InputShape)),
    };

    /// <summary>The map that is not stored, by the driver for these shapes; of delegates now with, now without reverse mode.</summary>
    public LinearMap<double> Linearize(double[] x, bool byDelegate) => (OutputShape.Length, InputShape.Length, byDelegate) switch
    {
        (0, 0, _) => Jacobian(x, byDelegate).ToLinearMap(),
        (0, _, false) => this.LinearizeScalar(Tensor(x, InputShape)),
        (0, _, true) => Forward.LinearizeScalar(t => At(Entries(t))[0], Tensor(x, InputShape)),
        (_, 0, false) => this.LinearizeCurve(x[0]),
        (_, 0, true) => Forward.LinearizeCurve(t => Tensor(At([t]), OutputShape), x[0]),
        (_, _, false) => this.Linearize(Tensor(x, InputShape)),
        (_, _, true) => x[0] < 0
            ? Forward.Linearize(Invoke, Tensor(x, InputShape))
            : Forward.Linearize(Invoke, Invoke, Tensor(x, InputShape)),
    };

    protected string Shapes => $"from [{string.Join(", ", InputShape)}] to [{string.Join(", ", OutputShape)}]";
}

/// <summary>A formula for each output, in three entries of the input by turns.</summary>
public sealed record FormulaMap(IReadOnlyList<Tree> Formulas, nint[] OutputShape, nint[] InputShape) : TensorMap(OutputShape, InputShape)
{
    public override T[] At<T>(T[] x) => [.. Formulas.Select((formula, i) => formula.Evaluate<T>(Window(x, i)))];

    /// <summary>The entries that the i-th formula takes.</summary>
    public static T[] Window<T>(T[] x, int i) => [x[i % x.Length], x[(2 * i + 1) % x.Length], x[(3 * i + 2) % x.Length]];

    public bool Throws(double[] x) => Formulas.Index().Any(formula => formula.Item.Throws(Window(x, formula.Index)));

    public override string ToString() => $"({string.Join("; ", Formulas)}) {Shapes}";

    internal IEnumerable<FormulaMap> Simpler()
    {
        for (int i = 0; i < Formulas.Count; i++)
        {
            foreach (Tree simpler in Formulas[i].Simpler)
                yield return this with { Formulas = [.. Formulas.Take(i), simpler, .. Formulas.Skip(i + 1)] };
        }
    }
}

/// <summary>One function after another.</summary>
public sealed record ComposedMap(TensorMap Outer, TensorMap Inner) : TensorMap(Outer.OutputShape, Inner.InputShape)
{
    public override T[] At<T>(T[] x) => Outer.At(Inner.At(x));

    public override string ToString() => $"{Inner}, then {Outer}";
}

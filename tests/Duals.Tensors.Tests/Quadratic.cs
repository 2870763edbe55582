using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors.Tests;

/// <summary>yᵢ = Σⱼ cᵢⱼxⱼ², from any shape to any shape; every ∂yᵢ/∂xⱼ = 2cᵢⱼxⱼ is different, so that no two axes can be mistaken.</summary>
internal readonly struct Quadratic(nint[] outputShape) : ITensorFunction, ITensorScalarFunction, ITensorCurve
{
    public Tensor<T> Invoke<T>(Tensor<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        T[] entries = Check.Entries(x);
        int outputs = Check.Count(outputShape);
        return Tensor.Create([.. Enumerable.Range(0, outputs).Select(i => Row(i, entries))], outputShape);
    }

    T ITensorScalarFunction.Invoke<T>(Tensor<T> x) => Row(0, Check.Entries(x));

    Tensor<T> ITensorCurve.Invoke<T>(T x) => Invoke(Tensor.Create([x]));

    public static T Scalar<T>(Tensor<T> x)
        where T : IFloatingPointIeee754<T> =>
        Row(0, Check.Entries(x));

    /// <summary>∂yᵢ/∂xⱼ, row-major.</summary>
    public static double[] Jacobian(int outputs, double[] x) =>
        [.. Enumerable.Range(0, outputs).SelectMany(i => x.Select((xj, j) => 2 * Coefficient(i, j) * xj))];

    private static T Row<T>(int i, T[] x)
        where T : IFloatingPointIeee754<T>
    {
        T sum = T.Zero;
        for (int j = 0; j < x.Length; j++)
            sum += T.CreateChecked(Coefficient(i, j)) * x[j] * x[j];

        return sum;
    }

    private static double Coefficient(int i, int j) => 1 + 0.75 * i - 0.5 * j + 0.125 * i * j;
}

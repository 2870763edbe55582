using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors.Tests;

/// <summary>X ↦ tanh(A·X), with a constant A of 2×3: a matrix function with a Jacobian that is neither dense nor diagonal.</summary>
internal readonly struct Layer : ITensorFunction
{
    private static readonly double[] Weights = [0.5, -1, 0.25, 1.5, 0.75, -0.5];

    public Tensor<T> Invoke<T>(Tensor<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Of(x);

    public static Tensor<T> Of<T>(Tensor<T> x)
        where T : IFloatingPointIeee754<T> =>
        Tensor.Tanh<T>(TensorAlgebra.MatrixProduct(Tensor.Create(Array.ConvertAll(Weights, T.CreateChecked), [2, 3]), x));

    /// <summary>∂y₍ᵢₖ₎/∂x₍ⱼₗ₎ = (1 − y²)Aᵢⱼ where k = l.</summary>
    public static GeneralizedJacobian<double> ByHand(Tensor<double> x)
    {
        int columns = (int)x.Lengths[1];
        Tensor<double> y = Of(x);
        var entries = new List<double>();
        for (int i = 0; i < 2; i++)
        {
            for (int k = 0; k < columns; k++)
            {
                for (int j = 0; j < 3; j++)
                {
                    for (int l = 0; l < columns; l++)
                        entries.Add(k == l ? (1 - y[i, k] * y[i, k]) * Weights[i * 3 + j] : 0);
                }
            }
        }

        return GeneralizedJacobian.Create<double>([.. entries], [2, columns], [3, columns]);
    }
}

/// <summary>A function object made of a counter and whatever is given: each call counts.</summary>
internal sealed class Counted(Func<int, nint[]> shape) : ITensorFunction
{
    public int Calls { get; private set; }

    public Tensor<T> Invoke<T>(Tensor<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Tensor.CreateFromShape<T>(shape(++Calls));
}

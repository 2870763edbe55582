using System.Numerics;
using System.Numerics.Tensors;
using Duals.Tensors;

namespace Duals.Tour.Tensors;

/// <summary>
/// A perceptron of two layers, y = W₂·tanh(W₁·x), and its loss: half the mean square of what it is off, over a few points of a function to be learnt. Written
/// once, for plain numbers and for those that carry derivatives.
/// </summary>
internal static class Perceptron
{
    private const int Points = 8;

    /// <summary>Gets W₁ of 5×2 to begin with: a column for the input and one for the bias.</summary>
    public static Tensor<double> First { get; } = Wave(5, 2, 0.7);

    /// <summary>Gets W₂ of 2×5 to begin with.</summary>
    public static Tensor<double> Second { get; } = Wave(2, 5, 1.9);

    // Rows: t and 1. Wanted: sin 2t and t².
    private static Tensor<double> Inputs { get; } = Tensor.Create([.. Times().Concat(Enumerable.Repeat(1.0, Points))], [2, Points]);

    private static Tensor<double> Wanted { get; } = Tensor.Create([.. Times().Select(t => Math.Sin(2 * t)).Concat(Times().Select(t => t * t))], [2, Points]);

    /// <summary>The loss as a function of both weight matrices.</summary>
    public static T Loss<T>(Tensor<T> first, Tensor<T> second)
        where T : IFloatingPointIeee754<T>
    {
        Tensor<T> hidden = Tensor.Tanh<T>(TensorAlgebra.MatrixProduct(first, Constants<T>(Inputs)));
        Tensor<T> off = TensorAlgebra.MatrixProduct(second, hidden) - Constants<T>(Wanted);
        return Tensor.Dot<T>(off, off) / T.CreateChecked(2 * Points);
    }

    /// <summary>Plain numbers as constants of a number type.</summary>
    public static Tensor<T> Constants<T>(Tensor<double> tensor)
        where T : INumberBase<T> =>
        Tensor.ConvertChecked<double, T>(tensor);

    private static IEnumerable<double> Times() => Enumerable.Range(0, Points).Select(i => -1 + 2.0 * i / (Points - 1));

    // Small weights of either sign; reproducible, unlike random ones.
    private static Tensor<double> Wave(int rows, int columns, double phase) =>
        Tensor.Create([.. Enumerable.Range(0, rows * columns).Select(i => 0.6 * Math.Cos(2.3 * i + phase))], [rows, columns]);
}

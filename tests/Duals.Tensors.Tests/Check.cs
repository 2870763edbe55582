using System.Globalization;
using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors.Tests;

/// <summary>What the tests share: tensors of given entries, and comparisons of shapes and entries.</summary>
internal static class Check
{
    private const double Rounding = 1e-12;

    /// <summary>A shape from text: 2×3, or nothing for a scalar.</summary>
    public static nint[] Shape(string text) =>
        text.Length == 0 ? [] : [.. text.Split('×').Select(length => nint.Parse(length, CultureInfo.InvariantCulture))];

    public static int Count(ReadOnlySpan<nint> shape)
    {
        int count = 1;
        foreach (nint length in shape)
            count *= (int)length;

        return count;
    }

    /// <summary>n different numbers in [−2, 2], without a simple pattern.</summary>
    public static double[] Numbers(int n, double phase = 0.4) => [.. Enumerable.Range(0, n).Select(i => 2 * Math.Cos(1.7 * i + phase))];

    /// <summary>A tensor of such numbers; one of length 1 for a scalar.</summary>
    public static Tensor<double> Point(ReadOnlySpan<nint> shape, double phase = 0.4) =>
        Tensor.Create(Numbers(Count(shape), phase), shape.IsEmpty ? [1] : shape);

    public static Tensor<T> To<T>(Tensor<double> tensor)
        where T : INumberBase<T> =>
        Tensor.Create(Array.ConvertAll(Entries(tensor), T.CreateChecked), tensor.Lengths);

    /// <summary>The entries in row-major order, by index, which does not rely on how tensors are flattened.</summary>
    public static T[] Entries<T>(Tensor<T> tensor) => [.. Indices(tensor.Lengths.ToArray()).Select(index => tensor[index])];

    /// <summary>All multi-indices of a shape in row-major order.</summary>
    public static IEnumerable<nint[]> Indices(nint[] shape)
    {
        if (shape.Length == 0)
            return [[]];

        return Indices(shape[..^1]).SelectMany(head => Enumerable.Range(0, (int)shape[^1]).Select(last => (nint[])[.. head, last]));
    }

    public static void Close(ReadOnlySpan<nint> shape, double[] expected, Tensor<double> actual, double tolerance = Rounding)
    {
        Assert.Equal(shape.ToArray(), actual.Lengths.ToArray());
        Close(expected, Entries(actual), tolerance);
    }

    public static void Close(Tensor<double> expected, Tensor<double> actual, double tolerance = Rounding) =>
        Close(expected.Lengths, Entries(expected), actual, tolerance);

    public static void Close(double[] expected, double[] actual, double tolerance = Rounding)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
        {
            bool isClose = Math.Abs(expected[i] - actual[i]) <= tolerance * Math.Max(1, Math.Abs(expected[i]));
            Assert.True(isClose, $"[{i}]: expected {expected[i]:R}, got {actual[i]:R}");
        }
    }
}

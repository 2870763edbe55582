using System.Numerics;

namespace Duals.Tests.Differentiation;

/// <summary>What the tests of the drivers share: points, and comparisons within rounding.</summary>
internal static class Expect
{
    public const double Rounding = 1e-13;
    public const double FloatRounding = 1e-4;

    /// <summary>n different numbers in [−2, 2], without a simple pattern.</summary>
    public static double[] Point(int n) => [.. Enumerable.Range(0, n).Select(i => 2 * Math.Cos(1.7 * i + 0.4))];

    /// <summary>n other numbers, for directions and vectors.</summary>
    public static double[] Direction(int n) => [.. Enumerable.Range(0, n).Select(i => 1.5 * Math.Sin(2.3 * i + 0.7))];

    public static T[] To<T>(double[] numbers)
        where T : INumberBase<T> =>
        Array.ConvertAll(numbers, T.CreateChecked);

    public static double[] Product(double[,] matrix, double[] vector) =>
        [.. Enumerable.Range(0, matrix.GetLength(0)).Select(i => vector.Select((v, j) => matrix[i, j] * v).Sum())];

    public static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();

    public static double Trace(double[,] matrix) => Enumerable.Range(0, matrix.GetLength(0)).Sum(i => matrix[i, i]);

    public static void Close<T>(double expected, T actual, double tolerance = Rounding)
        where T : INumberBase<T> =>
        Close([expected], (ReadOnlySpan<T>)[actual], tolerance);

    public static void Close<T>(double[,] expected, T[,] actual, double tolerance = Rounding)
        where T : INumberBase<T>
    {
        Assert.Equal((expected.GetLength(0), expected.GetLength(1)), (actual.GetLength(0), actual.GetLength(1)));
        Close([.. expected.Cast<double>()], (ReadOnlySpan<T>)actual.Cast<T>().ToArray(), tolerance);
    }

    public static void Close<T>(double[] expected, T[] actual, double tolerance = Rounding)
        where T : INumberBase<T> =>
        Close(expected, (ReadOnlySpan<T>)actual, tolerance);

    public static void Close<T>(double[] expected, ReadOnlySpan<T> actual, double tolerance = Rounding)
        where T : INumberBase<T>
    {
        Assert.Equal(expected.Length, actual.Length);

        // Rounding errors grow with the number of terms, hence the scale over all.
        double scale = Math.Max(1, expected.Select(Math.Abs).DefaultIfEmpty().Max());
        for (int i = 0; i < expected.Length; i++)
        {
            double number = double.CreateChecked(actual[i]);
            Assert.True(Math.Abs(expected[i] - number) <= tolerance * scale, $"Component {i} is {number:R}, not {expected[i]:R}.");
        }
    }
}

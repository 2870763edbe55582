using System.Numerics;

namespace Duals.Tests.SomebodyElsesCode;

/// <summary>
/// Numerical methods as libraries write them, for any floating-point number, without a thought of derivatives: branches on values, loops to a
/// tolerance, swaps of rows, arrays sorted in place.
/// </summary>
internal static class Algorithms
{
    public static T Horner<T>(ReadOnlySpan<T> coefficients, T x)
        where T : IFloatingPointIeee754<T>
    {
        T sum = T.Zero;
        for (int i = coefficients.Length - 1; i >= 0; i--)
            sum = T.FusedMultiplyAdd(sum, x, coefficients[i]);

        return sum;
    }

    /// <summary>Runs until the step is nothing beside x, then once more.</summary>
    public static T Newton<T>(Func<T, T> f, Func<T, T> slope, T start)
        where T : IFloatingPointIeee754<T>
    {
        T x = start;
        for (int i = 0; i < 100; i++)
        {
            T step = f(x) / slope(x);
            x -= step;
            if (T.Abs(step) <= T.CreateChecked(1e-12) * T.Max(T.Abs(x), T.One))
                return x - f(x) / slope(x);
        }

        throw new ArithmeticException("Newton's method did not converge.");
    }

    public static T Simpson<T>(Func<T, T> f, T a, T b, int intervals)
        where T : IFloatingPointIeee754<T>
    {
        T h = (b - a) / T.CreateChecked(2 * intervals);
        T sum = f(a) + f(b);
        for (int i = 1; i < 2 * intervals; i++)
            sum += f(a + T.CreateChecked(i) * h) * T.CreateChecked(i % 2 == 0 ? 2 : 4);

        return sum * h / T.CreateChecked(3);
    }

    /// <summary>Solves a x = b with row pivots; both arguments are overwritten.</summary>
    public static T[] GaussianElimination<T>(T[,] a, T[] b)
        where T : IFloatingPointIeee754<T>
    {
        int n = b.Length;
        for (int column = 0; column < n; column++)
        {
            int pivot = column;
            for (int row = column + 1; row < n; row++)
            {
                if (T.Abs(a[row, column]) > T.Abs(a[pivot, column]))
                    pivot = row;
            }

            if (T.IsZero(a[pivot, column]))
                throw new ArithmeticException("The matrix is singular.");

            for (int k = 0; k < n; k++)
                (a[column, k], a[pivot, k]) = (a[pivot, k], a[column, k]);

            (b[column], b[pivot]) = (b[pivot], b[column]);
            for (int row = column + 1; row < n; row++)
            {
                T factor = a[row, column] / a[column, column];
                for (int k = column; k < n; k++)
                    a[row, k] -= factor * a[column, k];

                b[row] -= factor * b[column];
            }
        }

        for (int row = n - 1; row >= 0; row--)
        {
            for (int k = row + 1; k < n; k++)
                b[row] -= a[row, k] * b[k];

            b[row] /= a[row, row];
        }

        return b;
    }

    /// <summary>Integrates y′ = f(t, y) from 0 by the classical Runge–Kutta method.</summary>
    public static T[] RungeKutta<T>(Func<T, T[], T[]> f, T[] y, T end, int steps)
        where T : IFloatingPointIeee754<T>
    {
        T h = end / T.CreateChecked(steps);
        T half = h / T.CreateChecked(2);
        for (int i = 0; i < steps; i++)
        {
            T t = T.CreateChecked(i) * h;
            T[] k1 = f(t, y);
            T[] k2 = f(t + half, Along(y, half, k1));
            T[] k3 = f(t + half, Along(y, half, k2));
            T[] k4 = f(t + h, Along(y, h, k3));
            y = [.. y.Select((yj, j) => yj + h / T.CreateChecked(6) * (k1[j] + T.CreateChecked(2) * (k2[j] + k3[j]) + k4[j]))];
        }

        return y;
    }

    /// <summary>The median, by sorting.</summary>
    public static T Median<T>(T[] numbers)
        where T : IFloatingPointIeee754<T>
    {
        Array.Sort(numbers);
        int middle = numbers.Length / 2;
        return numbers.Length % 2 == 1 ? numbers[middle] : T.Lerp(numbers[middle - 1], numbers[middle], T.CreateChecked(0.5));
    }

    /// <summary>A golden-section search for the minimum: it compares values only.</summary>
    public static T GoldenSection<T>(Func<T, T> f, T a, T b, int iterations)
        where T : IFloatingPointIeee754<T>
    {
        T ratio = (T.Sqrt(T.CreateChecked(5)) - T.One) / T.CreateChecked(2);
        for (int i = 0; i < iterations; i++)
        {
            T c = b - ratio * (b - a);
            T d = a + ratio * (b - a);
            if (f(c) < f(d))
                b = d;
            else
                a = c;
        }

        return f((a + b) / T.CreateChecked(2));
    }

    private static T[] Along<T>(T[] y, T h, T[] slope)
        where T : IFloatingPointIeee754<T> =>
        [.. y.Zip(slope, (yj, kj) => yj + h * kj)];
}

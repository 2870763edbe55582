using System.Numerics;

namespace Duals.Benchmarks;

/// <summary>The functions that are differentiated, each written once.</summary>
internal static class Functions
{
    /// <summary>Σ 100(xᵢ₊₁ − xᵢ²)² + (1 − xᵢ)².</summary>
    public static T Rosenbrock<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>
    {
        T sum = T.Zero;
        for (int i = 0; i + 1 < x.Length; i++)
        {
            T a = x[i + 1] - x[i] * x[i];
            T b = T.One - x[i];
            sum += T.CreateChecked(100) * a * a + b * b;
        }

        return sum;
    }

    /// <summary>−20 exp(−0.2 √(Σx²/n)) − exp(Σ cos(2πx)/n) + 20 + e.</summary>
    public static T Ackley<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>
    {
        T squares = T.Zero;
        T cosines = T.Zero;
        foreach (T v in x)
        {
            squares += v * v;
            cosines += T.Cos(T.Tau * v);
        }

        T n = T.CreateChecked(x.Length);
        return T.CreateChecked(-20) * T.Exp(T.CreateChecked(-0.2) * T.Sqrt(squares / n)) - T.Exp(cosines / n) + T.CreateChecked(20) + T.E;
    }

    /// <summary>A sum of cubics: as many operations as numbers.</summary>
    public static T Cubics<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>
    {
        T sum = T.Zero;
        foreach (T v in x)
            sum = sum + v * v * v + T.CreateChecked(2) * v;

        return sum;
    }

    /// <summary>A polynomial of degree 10 in one variable.</summary>
    public static T Horner<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T sum = T.CreateChecked(1.5);
        for (int i = 0; i < 10; i++)
            sum = sum * x + T.CreateChecked(0.25);

        return sum;
    }

    /// <summary>A handful of elementary functions in one variable.</summary>
    public static T Transcendental<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Exp(x) * T.Sin(x) + T.Log(x) * T.Tanh(x) / T.Sqrt(x);

    /// <summary>A point of n coordinates, none of them special.</summary>
    public static double[] Point(int n) => [.. Enumerable.Range(0, n).Select(i => 0.1 + 0.01 * (i % 17))];
}

/// <summary><see cref="Functions.Rosenbrock"/> as a function object.</summary>
internal readonly struct RosenbrockFunction : IScalarFunction
{
    public T Invoke<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Functions.Rosenbrock(x);
}

/// <summary><see cref="Functions.Ackley"/> as a function object.</summary>
internal readonly struct AckleyFunction : IScalarFunction
{
    public T Invoke<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Functions.Ackley(x);
}

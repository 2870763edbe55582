using System.Numerics;

namespace Duals.Tests.SingularPoints;

/// <summary>Formulas in which a zero meets an infinite slope on the way to a derivative.</summary>
internal static class Formulas
{
    /// <summary>(∛x)³, with the limit 1 at 0.</summary>
    public static T CubeOfRoot<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T root = T.Cbrt(x);
        return root * root * root;
    }

    /// <summary>√x·√x, with the limit 1 at 0.</summary>
    public static T RootTimesRoot<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Sqrt(x) * T.Sqrt(x);

    /// <summary>exp(log x), with the limit 1 at 0.</summary>
    public static T ExpOfLog<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Exp(T.Log(x));

    /// <summary>3/(1/x + 1/y + 1/z), with the limit 3 in x at (0, 1, 2).</summary>
    public static T HarmonicMean<T>(T x, T y, T z)
        where T : IFloatingPointIeee754<T> =>
        T.CreateChecked(3) / (T.One / x + T.One / y + T.One / z);

    /// <summary>exp((log a + log b)/2), with the limit +∞ in a at (0, 4).</summary>
    public static T GeometricMean<T>(T a, T b)
        where T : IFloatingPointIeee754<T> =>
        T.Exp((T.Log(a) + T.Log(b)) / T.CreateChecked(2));

    /// <summary>Σ(∛xᵢ)³, with the limit 1 in each variable at 0.</summary>
    public static T SumOfCubes<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>
    {
        T sum = T.Zero;
        foreach (T xi in x)
            sum += CubeOfRoot(xi);

        return sum;
    }

    /// <summary>(√Σxᵢ²)², with the Hessian 2I at 0.</summary>
    public static T SquareOfNorm<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>
    {
        T norm = Norm(x);
        return norm * norm;
    }

    /// <summary>exp(−‖x₁ − x₂‖²), x₁ the first half and x₂ the second, with the second derivatives ∓2 at equal points.</summary>
    public static T Kernel<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>
    {
        int half = x.Length / 2;
        var difference = new T[half];
        for (int i = 0; i < half; i++)
            difference[i] = x[i] - x[half + i];

        return T.Exp(-SquareOfNorm((ReadOnlySpan<T>)difference));
    }

    /// <summary>√Σxᵢ², whose subgradient of minimum norm at 0 is 0.</summary>
    public static T Norm<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>
    {
        T sum = T.Zero;
        foreach (T xi in x)
            sum += xi * xi;

        return T.Sqrt(sum);
    }
}

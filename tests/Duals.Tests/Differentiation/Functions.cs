using System.Numerics;

namespace Duals.Tests.Differentiation;

/// <summary>sin(x²): f′ = 2x cos(x²), f″ = 2cos(x²) − 4x² sin(x²), f‴ = −12x sin(x²) − 8x³ cos(x²).</summary>
internal readonly struct SineOfSquare : IUnivariateFunction
{
    public static double First(double x) => 2 * x * Math.Cos(x * x);

    public static double Second(double x) => 2 * Math.Cos(x * x) - 4 * x * x * Math.Sin(x * x);

    public static double Third(double x) => -12 * x * Math.Sin(x * x) - 8 * x * x * x * Math.Cos(x * x);

    public T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        T.Sin(x * x);
}

/// <summary>
/// Σᵢ sin(cᵢxᵢ) + Σᵢ wᵢxᵢxᵢ₊₁ for any number of variables, every one of which has another weight: a lane or an index that is off shows.
/// </summary>
internal readonly struct Chain : IScalarFunction
{
    public T Invoke<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        T sum = T.Zero;
        for (int i = 0; i < x.Length; i++)
        {
            sum += T.Sin(T.CreateChecked(Frequency(i)) * x[i]);
            if (i + 1 < x.Length)
                sum += T.CreateChecked(Weight(i)) * x[i] * x[i + 1];
        }

        return sum;
    }

    public static double[] Gradient(double[] x) =>
    [
        .. x.Select((xi, i) =>
            Frequency(i) * Math.Cos(Frequency(i) * xi)
            + (i > 0 ? Weight(i - 1) * x[i - 1] : 0)
            + (i + 1 < x.Length ? Weight(i) * x[i + 1] : 0)),
    ];

    public static double[,] Hessian(double[] x)
    {
        double[,] hessian = new double[x.Length, x.Length];
        for (int i = 0; i < x.Length; i++)
        {
            hessian[i, i] = -Frequency(i) * Frequency(i) * Math.Sin(Frequency(i) * x[i]);
            if (i + 1 < x.Length)
                hessian[i, i + 1] = hessian[i + 1, i] = Weight(i);
        }

        return hessian;
    }

    private static double Frequency(int i) => 1 + 0.125 * (i % 11);

    private static double Weight(int i) => 0.5 + 0.25 * (i % 13);
}

/// <summary>yᵢ = Σⱼ (i + 1 + j/16)·xⱼ² for any numbers of variables and outputs.</summary>
internal readonly struct Squares : IVectorFunction
{
    public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        for (int i = 0; i < y.Length; i++)
        {
            for (int j = 0; j < x.Length; j++)
                y[i] += T.CreateChecked(Weight(i, j)) * x[j] * x[j];
        }
    }

    public static double[] Values(double[] x, int outputs) =>
        [.. Enumerable.Range(0, outputs).Select(i => x.Select((xj, j) => Weight(i, j) * xj * xj).Sum())];

    public static double[,] Jacobian(double[] x, int outputs)
    {
        double[,] jacobian = new double[outputs, x.Length];
        for (int i = 0; i < outputs; i++)
        {
            for (int j = 0; j < x.Length; j++)
                jacobian[i, j] = 2 * Weight(i, j) * x[j];
        }

        return jacobian;
    }

    private static double Weight(int i, int j) => i + 1 + j / 16.0;
}

/// <summary>The field yᵢ = (1 + i/8)·xᵢ³ + xᵢ₋₁²; its divergence is Σ 3(1 + i/8)·xᵢ².</summary>
internal readonly struct Field : IVectorFunction
{
    public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        for (int i = 0; i < y.Length; i++)
            y[i] = T.CreateChecked(1 + i % 8 / 8.0) * x[i] * x[i] * x[i] + (i > 0 ? x[i - 1] * x[i - 1] : T.Zero);
    }

    public static double[] Values(double[] x) => [.. x.Select((xi, i) => (1 + i % 8 / 8.0) * xi * xi * xi + (i > 0 ? x[i - 1] * x[i - 1] : 0))];

    public static double Divergence(double[] x) => x.Select((xi, i) => 3 * (1 + i % 8 / 8.0) * xi * xi).Sum();
}

/// <summary>(yz², x²z, xy³), whose curl is (3xy² − x², 2yz − y³, 2xz − z²).</summary>
internal readonly struct SpaceField : IVectorFunction
{
    public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        (y[0], y[1], y[2]) = (x[1] * x[2] * x[2], x[0] * x[0] * x[2], x[0] * x[1] * x[1] * x[1]);

    public static double[] Values(double[] p) => [p[1] * p[2] * p[2], p[0] * p[0] * p[2], p[0] * p[1] * p[1] * p[1]];

    public static double[] Curl(double[] p) =>
    [
        3 * p[0] * p[1] * p[1] - p[0] * p[0],
        2 * p[1] * p[2] - p[1] * p[1] * p[1],
        2 * p[0] * p[2] - p[2] * p[2],
    ];
}

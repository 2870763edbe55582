using System.Numerics;

namespace Duals.Benchmarks.AdBench;

/// <summary>
/// ADBench's Gaussian mixture with a Wishart prior:
/// Σᵢ ln Σₖ exp(αₖ + Σq_k − ½‖Q_k(xᵢ − μ_k)‖²) − N·ln Σₖ exp αₖ + Σₖ(½γ²(‖exp q_k‖² + ‖l_k‖²) − m·Σq_k) + a constant.
/// </summary>
/// <remarks>
/// F. Srajer, Z. Kukelova, A. Fitzgibbon, A benchmark of selected algorithmic differentiation tools on some problems in computer vision and machine learning,
/// Optimization Methods and Software 33, 2018. The sign of the prior is that of the benchmark.
/// </remarks>
/// <param name="data">The points and the prior.</param>
internal readonly struct GaussianMixture(GaussianMixtureData data) : IScalarFunction
{
    /// <inheritdoc/>
    public T Invoke<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        LogLikelihood(data, x) + Prior(data, x) + T.CreateChecked(data.Constant);

    /// <summary>The log-likelihood of the points without its constant.</summary>
    public static T LogLikelihood<T>(GaussianMixtureData data, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>
    {
        int d = data.Dimensions;
        int k = data.Components;
        int size = data.FactorSize;
        ReadOnlySpan<T> alphas = x[..k];
        ReadOnlySpan<T> means = x.Slice(k, k * d);
        ReadOnlySpan<T> factors = x[(k + k * d)..];
        using var scratch = Scratch<T>.Rent(k * d + 2 * k + 2 * d);
        Span<T> diagonals = scratch.Numbers[..(k * d)];
        Span<T> offsets = scratch.Numbers.Slice(k * d, k);
        Span<T> terms = scratch.Numbers.Slice(k * d + k, k);
        Span<T> point = scratch.Numbers.Slice(k * d + 2 * k, d);
        Span<T> centred = scratch.Numbers[^d..];

        for (int c = 0; c < k; c++)
        {
            offsets[c] = alphas[c];
            for (int j = 0; j < d; j++)
            {
                offsets[c] += factors[c * size + j];
                diagonals[c * d + j] = T.Exp(factors[c * size + j]);
            }
        }

        T half = T.CreateChecked(0.5);
        T sum = T.Zero;
        for (int i = 0; i < data.Count; i++)
        {
            for (int j = 0; j < d; j++)
                point[j] = T.CreateChecked(data.Points[i * d + j]);

            for (int c = 0; c < k; c++)
            {
                for (int j = 0; j < d; j++)
                    centred[j] = point[j] - means[c * d + j];

                terms[c] = offsets[c] - half * SquaredLength(diagonals.Slice(c * d, d), factors.Slice(c * size + d, size - d), centred);
            }

            sum += LogSumExp<T>(terms);
        }

        return sum - T.CreateChecked(data.Count) * LogSumExp(alphas);
    }

    /// <summary>The prior without its constant: Σₖ(½γ²(‖exp q_k‖² + ‖l_k‖²) − m·Σq_k).</summary>
    public static T Prior<T>(GaussianMixtureData data, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>
    {
        int d = data.Dimensions;
        ReadOnlySpan<T> factors = x[(data.Components * (1 + d))..];
        T squares = T.Zero;
        T logarithms = T.Zero;
        for (int at = 0; at < factors.Length; at++)
        {
            bool isDiagonal = at % data.FactorSize < d;
            T entry = isDiagonal ? T.Exp(factors[at]) : factors[at];
            squares += entry * entry;
            if (isDiagonal)
                logarithms += factors[at];
        }

        return T.CreateChecked(0.5 * data.Gamma * data.Gamma) * squares - T.CreateChecked(data.Freedom) * logarithms;
    }

    /// <summary>‖Q·v‖² for the lower triangular Q.</summary>
    private static T SquaredLength<T>(ReadOnlySpan<T> diagonal, ReadOnlySpan<T> below, ReadOnlySpan<T> v)
        where T : IFloatingPointIeee754<T>
    {
        int d = diagonal.Length;
        T sum = T.Zero;
        for (int row = 0; row < d; row++)
        {
            T product = diagonal[row] * v[row];
            for (int column = 0, at = row - 1; column < row; at += d - 2 - column, column++)
                product += below[at] * v[column];

            sum += product * product;
        }

        return sum;
    }

    private static T LogSumExp<T>(ReadOnlySpan<T> terms)
        where T : IFloatingPointIeee754<T>
    {
        T largest = terms[0];
        foreach (T term in terms)
            largest = T.Max(largest, term);

        T sum = T.Zero;
        foreach (T term in terms)
            sum += T.Exp(term - largest);

        return largest + T.Log(sum);
    }
}

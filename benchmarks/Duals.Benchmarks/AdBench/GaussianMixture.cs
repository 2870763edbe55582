using System.Numerics;
using System.Runtime.CompilerServices;

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
/// <param name="isSweptPointByPoint">Whether reverse mode sweeps back over some points at a time, by <see cref="Terms"/>, in place of all at the end.</param>
internal readonly struct GaussianMixture(GaussianMixtureData data, bool isSweptPointByPoint = false) : IScalarFunction
{
    /// <inheritdoc/>
    public T Invoke<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        LogLikelihood(data, x, isSweptPointByPoint) + Prior(data, x) + T.CreateChecked(data.Constant);

    /// <summary>The log-likelihood of the points without its constant.</summary>
    public static T LogLikelihood<T>(GaussianMixtureData data, ReadOnlySpan<T> x, bool isSweptPointByPoint = false)
        where T : IFloatingPointIeee754<T>
    {
        int d = data.Dimensions;
        int k = data.Components;
        int size = data.FactorSize;
        ReadOnlySpan<T> alphas = x[..k];
        ReadOnlySpan<T> factors = x[(k + k * d)..];

        // What does not depend on the point is computed once: αₖ + Σq_k and exp q_k.
        using var computed = Scratch<T>.Rent(x.Length + k + k * d);
        Span<T> parameters = computed.Numbers;
        x.CopyTo(parameters);
        Span<T> offsets = parameters.Slice(x.Length, k);
        Span<T> diagonals = parameters[(x.Length + k)..];
        for (int c = 0; c < k; c++)
        {
            offsets[c] = alphas[c];
            for (int j = 0; j < d; j++)
            {
                offsets[c] += factors[c * size + j];
                diagonals[c * d + j] = T.Exp(factors[c * size + j]);
            }
        }

        T sum = isSweptPointByPoint ? Terms.Sum(new PointTerm(data), data.Count, (ReadOnlySpan<T>)parameters) : OfAllPoints(data, (ReadOnlySpan<T>)parameters);
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

    private static T OfAllPoints<T>(GaussianMixtureData data, ReadOnlySpan<T> parameters)
        where T : IFloatingPointIeee754<T>
    {
        using var scratch = Scratch<T>.Rent(data.Components + 2 * data.Dimensions);
        T sum = T.Zero;
        for (int i = 0; i < data.Count; i++)
            sum += OfPoint(data, i, parameters, scratch.Numbers);

        return sum;
    }

    /// <summary>ln Σₖ exp(…) of a point, from what is computed once.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T OfPoint<T>(GaussianMixtureData data, int i, ReadOnlySpan<T> parameters, Span<T> scratch)
        where T : IFloatingPointIeee754<T>
    {
        int d = data.Dimensions;
        int k = data.Components;
        int size = data.FactorSize;
        ReadOnlySpan<T> means = parameters.Slice(k, k * d);
        ReadOnlySpan<T> factors = parameters.Slice(k + k * d, k * size);
        ReadOnlySpan<T> offsets = parameters.Slice(k + k * d + k * size, k);
        ReadOnlySpan<T> diagonals = parameters[^(k * d)..];
        Span<T> terms = scratch[..k];
        Span<T> point = scratch.Slice(k, d);
        Span<T> centred = scratch[^d..];
        for (int j = 0; j < d; j++)
            point[j] = T.CreateChecked(data.Points[i * d + j]);

        T half = T.CreateChecked(0.5);
        for (int c = 0; c < k; c++)
        {
            for (int j = 0; j < d; j++)
                centred[j] = point[j] - means[c * d + j];

            terms[c] = offsets[c] - half * SquaredLength(diagonals.Slice(c * d, d), factors.Slice(c * size + d, size - d), centred);
        }

        return LogSumExp<T>(terms);
    }

    /// <summary>‖Q·v‖² for the lower triangular Q.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
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

    [MethodImpl(MethodImplOptions.NoInlining)]
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

    private readonly struct PointTerm(GaussianMixtureData data) : ITerm
    {
        public T Invoke<T>(int index, ReadOnlySpan<T> parameters)
            where T : IFloatingPointIeee754<T>
        {
            using var scratch = Scratch<T>.Rent(data.Components + 2 * data.Dimensions);
            return OfPoint(data, index, parameters, scratch.Numbers);
        }
    }
}

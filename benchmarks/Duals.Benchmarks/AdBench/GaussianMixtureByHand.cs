namespace Duals.Benchmarks.AdBench;

/// <summary>The gradient of <see cref="GaussianMixture"/> written by hand.</summary>
/// <remarks>
/// With the responsibilities r_k = exp(tₖ − ln Σ exp t), v = x − μ_k and y = Q_k·v of each point: ∂/∂αₖ = r_k, ∂/∂μ_k = r_k·Qᵀy,
/// ∂/∂qⱼ = r_k(1 − yⱼ·exp(qⱼ)·vⱼ), ∂/∂L_rc = −r_k·y_r·v_c.
/// </remarks>
internal static class GaussianMixtureByHand
{
    /// <summary>Writes the gradient and returns the value.</summary>
    public static double Gradient(GaussianMixtureData data, ReadOnlySpan<double> x, Span<double> gradient)
    {
        int d = data.Dimensions;
        int k = data.Components;
        int size = data.FactorSize;
        ReadOnlySpan<double> alphas = x[..k];
        ReadOnlySpan<double> means = x.Slice(k, k * d);
        ReadOnlySpan<double> factors = x[(k + k * d)..];
        gradient.Clear();
        Span<double> factorSlopes = gradient[(k + k * d)..];
        using var scratch = Scratch<double>.Rent(3 * k * d + 2 * k);
        Span<double> diagonals = scratch.Numbers[..(k * d)];
        Span<double> centred = scratch.Numbers.Slice(k * d, k * d);
        Span<double> images = scratch.Numbers.Slice(2 * k * d, k * d);
        Span<double> offsets = scratch.Numbers.Slice(3 * k * d, k);
        Span<double> terms = scratch.Numbers[^k..];

        double prior = 0;
        for (int c = 0; c < k; c++)
        {
            offsets[c] = alphas[c];
            for (int j = 0; j < d; j++)
            {
                offsets[c] += factors[c * size + j];
                diagonals[c * d + j] = Math.Exp(factors[c * size + j]);
            }

            prior += Prior(data, diagonals.Slice(c * d, d), factors.Slice(c * size, size), factorSlopes.Slice(c * size, size));
        }

        double sum = 0;
        for (int i = 0; i < data.Count; i++)
        {
            ReadOnlySpan<double> point = data.Points.AsSpan(i * d, d);
            for (int c = 0; c < k; c++)
            {
                Span<double> v = centred.Slice(c * d, d);
                for (int j = 0; j < d; j++)
                    v[j] = point[j] - means[c * d + j];

                terms[c] = offsets[c] - 0.5 * Image(diagonals.Slice(c * d, d), factors.Slice(c * size + d, size - d), v, images.Slice(c * d, d));
            }

            sum += Responsibilities(terms, terms);
            for (int c = 0; c < k; c++)
            {
                double share = terms[c];
                gradient[c] += share;
                AddSlopes(
                    share,
                    diagonals.Slice(c * d, d),
                    factors.Slice(c * size + d, size - d),
                    centred.Slice(c * d, d),
                    images.Slice(c * d, d),
                    gradient.Slice(k + c * d, d),
                    factorSlopes.Slice(c * size, size));
            }
        }

        double normalisation = Responsibilities(alphas, terms);
        for (int c = 0; c < k; c++)
            gradient[c] -= data.Count * terms[c];

        return sum - data.Count * normalisation + prior + data.Constant;
    }

    private static double Prior(GaussianMixtureData data, ReadOnlySpan<double> diagonal, ReadOnlySpan<double> factor, Span<double> slopes)
    {
        double squaredGamma = data.Gamma * data.Gamma;
        double sum = 0;
        for (int j = 0; j < factor.Length; j++)
        {
            double entry = j < diagonal.Length ? diagonal[j] : factor[j];
            sum += 0.5 * squaredGamma * entry * entry;
            if (j < diagonal.Length)
            {
                sum -= data.Freedom * factor[j];
                slopes[j] = squaredGamma * entry * entry - data.Freedom;
            }
            else
            {
                slopes[j] = squaredGamma * entry;
            }
        }

        return sum;
    }

    /// <summary>y = Q·v, and its squared length.</summary>
    private static double Image(ReadOnlySpan<double> diagonal, ReadOnlySpan<double> below, ReadOnlySpan<double> v, Span<double> y)
    {
        int d = v.Length;
        double squares = 0;
        for (int row = 0; row < d; row++)
        {
            double product = diagonal[row] * v[row];
            for (int column = 0, at = row - 1; column < row; at += d - 2 - column, column++)
                product += below[at] * v[column];

            y[row] = product;
            squares += product * product;
        }

        return squares;
    }

    /// <summary>exp(t) divided by their sum, and the logarithm of the sum; both may be the same span.</summary>
    private static double Responsibilities(ReadOnlySpan<double> terms, Span<double> shares)
    {
        double largest = terms[0];
        foreach (double term in terms)
            largest = Math.Max(largest, term);

        double sum = 0;
        for (int c = 0; c < terms.Length; c++)
        {
            shares[c] = Math.Exp(terms[c] - largest);
            sum += shares[c];
        }

        for (int c = 0; c < terms.Length; c++)
            shares[c] /= sum;

        return largest + Math.Log(sum);
    }

    private static void AddSlopes(
        double share,
        ReadOnlySpan<double> diagonal,
        ReadOnlySpan<double> below,
        ReadOnlySpan<double> v,
        ReadOnlySpan<double> y,
        Span<double> meanSlopes,
        Span<double> factorSlopes)
    {
        int d = v.Length;
        for (int column = 0, at = 0; column < d; column++)
        {
            double back = diagonal[column] * y[column];
            factorSlopes[column] += share * (1 - back * v[column]);
            for (int row = column + 1; row < d; row++, at++)
            {
                back += below[at] * y[row];
                factorSlopes[d + at] -= share * y[row] * v[column];
            }

            meanSlopes[column] += share * back;
        }
    }
}

using System.Numerics;
using Duals.Benchmarks.AdBench;

namespace Duals.Tour.Minimisers;

/// <summary>
/// The mean negative logarithm of the posterior density of a Gaussian mixture, without its constant: (prior − log-likelihood)/N in the terms of ADBench's
/// objective, whose own sum has no minimum.
/// </summary>
/// <param name="data">The points and the prior.</param>
internal readonly struct MixturePosterior(GaussianMixtureData data) : IScalarFunction
{
    /// <inheritdoc/>
    public T Invoke<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        (GaussianMixture.Prior(data, x) - GaussianMixture.LogLikelihood(data, x)) / T.CreateChecked(data.Count);
}

using System.Numerics;

namespace Duals.Benchmarks.AdBench;

/// <summary>What keeps a weight near 1: 1 − w².</summary>
internal readonly struct WeightError : IUnivariateFunction
{
    /// <inheritdoc/>
    public T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        T.One - x * x;
}

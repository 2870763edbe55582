using System.Numerics;

namespace Duals.Tour.Fits;

/// <summary>A model y = f(b, x) of one predictor, written once for every number type.</summary>
internal interface IModel
{
    /// <summary>Computes f(b, x).</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="b">The parameters.</param>
    /// <param name="x">The predictor.</param>
    static abstract T Predict<T>(ReadOnlySpan<T> b, T x)
        where T : IFloatingPointIeee754<T>;
}

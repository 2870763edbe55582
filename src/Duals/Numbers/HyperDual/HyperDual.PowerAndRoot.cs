using System.Numerics;

namespace Duals;

public readonly partial struct HyperDual<T>
{
    /// <inheritdoc cref="CbrtRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Cbrt(HyperDual<T> x) => Chain<CbrtRule>(x);

    /// <inheritdoc cref="ReciprocalEstimateRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> ReciprocalEstimate(HyperDual<T> x) => Chain<ReciprocalEstimateRule>(x);

    /// <inheritdoc cref="ReciprocalSqrtEstimateRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> ReciprocalSqrtEstimate(HyperDual<T> x) => Chain<ReciprocalSqrtEstimateRule>(x);

    /// <inheritdoc cref="SqrtRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Sqrt(HyperDual<T> x) => Chain<SqrtRule>(x);

    /// <inheritdoc cref="HypotRule"/>
    /// <param name="x">The first leg.</param>
    /// <param name="y">The second leg.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Hypot(HyperDual<T> x, HyperDual<T> y) => Chain<HypotRule>(x, y);

    /// <inheritdoc cref="PowRule"/>
    /// <param name="x">The base.</param>
    /// <param name="y">The exponent.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Pow(HyperDual<T> x, HyperDual<T> y) => IDualNumber<HyperDual<T>, T>.HasTangent(y) ? Chain<PowRule>(x, y) : Pow(x, y.Value);

    /// <summary>xⁿ for an integer exponent; F#'s <c>**</c> and <c>pown</c> look for it.</summary>
    /// <param name="x">The base.</param>
    /// <param name="n">The exponent.</param>
    /// <returns>The power; tangents n·xⁿ⁻¹ times those of x, exact at x = 0 too.</returns>
    public static HyperDual<T> Pow(HyperDual<T> x, int n) => Pow(x, T.CreateChecked(n));

    /// <inheritdoc cref="RootNRule"/>
    /// <param name="x">The radicand.</param>
    /// <param name="n">The degree of the root.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> RootN(HyperDual<T> x, int n) => ChainIndexed<RootNRule>(x, n);
}

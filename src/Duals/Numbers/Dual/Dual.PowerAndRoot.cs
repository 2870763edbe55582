using System.Numerics;

namespace Duals;

[SharedMembers]
public readonly partial struct Dual<T>
{
    /// <inheritdoc cref="CbrtRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Cbrt(Dual<T> x) => Chain<CbrtRule>(x);

    /// <inheritdoc cref="ReciprocalEstimateRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> ReciprocalEstimate(Dual<T> x) => Chain<ReciprocalEstimateRule>(x);

    /// <inheritdoc cref="ReciprocalSqrtEstimateRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> ReciprocalSqrtEstimate(Dual<T> x) => Chain<ReciprocalSqrtEstimateRule>(x);

    /// <inheritdoc cref="SqrtRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Sqrt(Dual<T> x) => Chain<SqrtRule>(x);

    /// <inheritdoc cref="HypotRule"/>
    /// <param name="x">The first leg.</param>
    /// <param name="y">The second leg.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Hypot(Dual<T> x, Dual<T> y) => Chain<HypotRule>(x, y);

    /// <inheritdoc cref="PowRule"/>
    /// <param name="x">The base.</param>
    /// <param name="y">The exponent.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Pow(Dual<T> x, Dual<T> y) => y.HasTangent ? Chain<PowRule>(x, y) : Pow(x, y.Value);

    /// <summary>xʸ for a constant exponent, without the logarithm that an active one needs; see <see cref="Pow(Dual{T}, Dual{T})"/>.</summary>
    /// <param name="x">The base.</param>
    /// <param name="y">The exponent.</param>
    /// <returns>The power; tangents y·xʸ⁻¹ times those of x.</returns>
    public static Dual<T> Pow(Dual<T> x, T y)
    {
        T value = T.Pow(x.Value, y);
        T slope = PowRule.SlopeInBase(x.Value, y, value);
        T curvature = IsSecondOrder ? PowRule.CurvatureInBase(x.Value, y, value, slope) : T.Zero;
        return x.Carry(value, slope, curvature, y);
    }

    /// <summary>xⁿ for an integer exponent; F#'s <c>**</c> and <c>pown</c> look for it.</summary>
    /// <param name="x">The base.</param>
    /// <param name="n">The exponent.</param>
    /// <returns>The power; tangents n·xⁿ⁻¹ times those of x, exact at x = 0 too.</returns>
    public static Dual<T> Pow(Dual<T> x, int n) => Pow(x, T.CreateChecked(n));

    /// <inheritdoc cref="RootNRule"/>
    /// <param name="x">The radicand.</param>
    /// <param name="n">The degree of the root.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> RootN(Dual<T> x, int n) => ChainIndexed<RootNRule>(x, n);
}

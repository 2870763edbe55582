using System.Numerics;

namespace Duals;

public readonly partial struct Adjoint<T>
{
    /// <inheritdoc cref="CbrtRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> Cbrt(Adjoint<T> x) => Chain<CbrtRule>(x);

    /// <inheritdoc cref="ReciprocalEstimateRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> ReciprocalEstimate(Adjoint<T> x) => Chain<ReciprocalEstimateRule>(x);

    /// <inheritdoc cref="ReciprocalSqrtEstimateRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> ReciprocalSqrtEstimate(Adjoint<T> x) => Chain<ReciprocalSqrtEstimateRule>(x);

    /// <inheritdoc cref="SqrtRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> Sqrt(Adjoint<T> x) => Chain<SqrtRule>(x);

    /// <inheritdoc cref="HypotRule"/>
    /// <param name="x">The first leg.</param>
    /// <param name="y">The second leg.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> Hypot(Adjoint<T> x, Adjoint<T> y) => Chain<HypotRule>(x, y);

    /// <inheritdoc cref="PowRule"/>
    /// <param name="x">The base.</param>
    /// <param name="y">The exponent.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> Pow(Adjoint<T> x, Adjoint<T> y) => y.HasTangent ? Chain<PowRule>(x, y) : Pow(x, y.Value);

    /// <summary>xⁿ for an integer exponent; F#'s <c>**</c> and <c>pown</c> look for it.</summary>
    /// <param name="x">The base.</param>
    /// <param name="n">The exponent.</param>
    /// <returns>The power; tangents n·xⁿ⁻¹ times those of x, exact at x = 0 too.</returns>
    public static Adjoint<T> Pow(Adjoint<T> x, int n) => Pow(x, T.CreateChecked(n));

    /// <inheritdoc cref="RootNRule"/>
    /// <param name="x">The radicand.</param>
    /// <param name="n">The degree of the root.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> RootN(Adjoint<T> x, int n) => ChainIndexed<RootNRule>(x, n);
}

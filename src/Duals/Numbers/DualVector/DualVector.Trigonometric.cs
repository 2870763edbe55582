using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Duals;

public readonly partial struct DualVector<T>
{
    /// <inheritdoc cref="AcosRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static DualVector<T> Acos(DualVector<T> x) => Chain<AcosRule>(x);

    /// <inheritdoc cref="AcosPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static DualVector<T> AcosPi(DualVector<T> x) => Chain<AcosPiRule>(x);

    /// <inheritdoc cref="AsinRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static DualVector<T> Asin(DualVector<T> x) => Chain<AsinRule>(x);

    /// <inheritdoc cref="AsinPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static DualVector<T> AsinPi(DualVector<T> x) => Chain<AsinPiRule>(x);

    /// <inheritdoc cref="AtanRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static DualVector<T> Atan(DualVector<T> x) => Chain<AtanRule>(x);

    /// <inheritdoc cref="AtanPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static DualVector<T> AtanPi(DualVector<T> x) => Chain<AtanPiRule>(x);

    /// <inheritdoc cref="CosRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static DualVector<T> Cos(DualVector<T> x) => x.IsPassive ? Constant(T.Cos(x.Value)) : Chain<CosRule>(x);

    /// <inheritdoc cref="CosPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static DualVector<T> CosPi(DualVector<T> x) => Chain<CosPiRule>(x);

    /// <inheritdoc cref="SinRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static DualVector<T> Sin(DualVector<T> x) => x.IsPassive ? Constant(T.Sin(x.Value)) : Chain<SinRule>(x);

    /// <inheritdoc cref="SinPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static DualVector<T> SinPi(DualVector<T> x) => Chain<SinPiRule>(x);

    /// <inheritdoc cref="TanRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static DualVector<T> Tan(DualVector<T> x) => Chain<TanRule>(x);

    /// <inheritdoc cref="TanPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static DualVector<T> TanPi(DualVector<T> x) => Chain<TanPiRule>(x);

    /// <inheritdoc cref="Atan2Rule"/>
    /// <param name="y">The vertical coordinate.</param>
    /// <param name="x">The horizontal coordinate.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static DualVector<T> Atan2(DualVector<T> y, DualVector<T> x) => Chain<Atan2Rule>(y, x);

    /// <inheritdoc cref="Atan2PiRule"/>
    /// <param name="y">The vertical coordinate.</param>
    /// <param name="x">The horizontal coordinate.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static DualVector<T> Atan2Pi(DualVector<T> y, DualVector<T> x) => Chain<Atan2PiRule>(y, x);

    /// <summary>πx/180; the tangents times π/180.</summary>
    /// <param name="degrees">The angle in degrees.</param>
    /// <returns>The angle in radians.</returns>
    public static DualVector<T> DegreesToRadians(DualVector<T> degrees) => degrees.Scaled(T.DegreesToRadians(degrees.Value), T.DegreesToRadians(T.One));

    /// <summary>180x/π; the tangents times 180/π.</summary>
    /// <param name="radians">The angle in radians.</param>
    /// <returns>The angle in degrees.</returns>
    public static DualVector<T> RadiansToDegrees(DualVector<T> radians) => radians.Scaled(T.RadiansToDegrees(radians.Value), T.RadiansToDegrees(T.One));

    /// <summary>The sine and the cosine, with the values of T's own function of the pair.</summary>
    /// <param name="x">The angle.</param>
    /// <returns>The pair; derivatives as for <see cref="Sin"/> and <see cref="Cos"/>.</returns>
    public static (DualVector<T> Sin, DualVector<T> Cos) SinCos(DualVector<T> x)
    {
        (T sine, T cosine) = T.SinCos(x.Value);
        return (x.Carry(sine, cosine, -sine), x.Carry(cosine, -sine, -cosine));
    }

    /// <summary>The sine and the cosine of πx, with the values of T's own function of the pair.</summary>
    /// <param name="x">The angle in half turns.</param>
    /// <returns>The pair; derivatives as for <see cref="SinPi"/> and <see cref="CosPi"/>.</returns>
    public static (DualVector<T> SinPi, DualVector<T> CosPi) SinCosPi(DualVector<T> x)
    {
        (T sine, T cosine) = T.SinCosPi(x.Value);
        T square = T.Pi * T.Pi;
        return (
            x.Carry(sine, Algebra.Scale(cosine, T.Pi), Algebra.Scale(sine, -square)),
            x.Carry(cosine, Algebra.Scale(sine, -T.Pi), Algebra.Scale(cosine, -square)));
    }

    // In a pass over many variables most numbers are constants; for them the other half of the pair, half as much again, is not computed.
    private bool IsPassive
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.EqualsAll(Partials, Vector512<T>.Zero);
    }

    /// <inheritdoc/>
    bool INumberWithTangents<DualVector<T>>.HasPairedSineCosine => SineCosine.IsPaired<T>();
}

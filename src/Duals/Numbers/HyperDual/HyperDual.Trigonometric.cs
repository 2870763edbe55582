using System.Numerics;

namespace Duals;

public readonly partial struct HyperDual<T>
{
    /// <inheritdoc cref="AcosRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Acos(HyperDual<T> x) => Chain<AcosRule>(x);

    /// <inheritdoc cref="AcosPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> AcosPi(HyperDual<T> x) => Chain<AcosPiRule>(x);

    /// <inheritdoc cref="AsinRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Asin(HyperDual<T> x) => Chain<AsinRule>(x);

    /// <inheritdoc cref="AsinPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> AsinPi(HyperDual<T> x) => Chain<AsinPiRule>(x);

    /// <inheritdoc cref="AtanRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Atan(HyperDual<T> x) => Chain<AtanRule>(x);

    /// <inheritdoc cref="AtanPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> AtanPi(HyperDual<T> x) => Chain<AtanPiRule>(x);

    /// <inheritdoc cref="CosRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Cos(HyperDual<T> x) => Chain<CosRule>(x);

    /// <inheritdoc cref="CosPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> CosPi(HyperDual<T> x) => Chain<CosPiRule>(x);

    /// <inheritdoc cref="SinRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Sin(HyperDual<T> x) => Chain<SinRule>(x);

    /// <inheritdoc cref="SinPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> SinPi(HyperDual<T> x) => Chain<SinPiRule>(x);

    /// <inheritdoc cref="TanRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Tan(HyperDual<T> x) => Chain<TanRule>(x);

    /// <inheritdoc cref="TanPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> TanPi(HyperDual<T> x) => Chain<TanPiRule>(x);

    /// <inheritdoc cref="Atan2Rule"/>
    /// <param name="y">The vertical coordinate.</param>
    /// <param name="x">The horizontal coordinate.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Atan2(HyperDual<T> y, HyperDual<T> x) => Chain<Atan2Rule>(y, x);

    /// <inheritdoc cref="Atan2PiRule"/>
    /// <param name="y">The vertical coordinate.</param>
    /// <param name="x">The horizontal coordinate.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static HyperDual<T> Atan2Pi(HyperDual<T> y, HyperDual<T> x) => Chain<Atan2PiRule>(y, x);

    /// <summary>πx/180; the tangents times π/180.</summary>
    /// <param name="degrees">The angle in degrees.</param>
    /// <returns>The angle in radians.</returns>
    public static HyperDual<T> DegreesToRadians(HyperDual<T> degrees) => degrees.Scaled(T.DegreesToRadians(degrees.Value), T.DegreesToRadians(T.One));

    /// <summary>180x/π; the tangents times 180/π.</summary>
    /// <param name="radians">The angle in radians.</param>
    /// <returns>The angle in degrees.</returns>
    public static HyperDual<T> RadiansToDegrees(HyperDual<T> radians) => radians.Scaled(T.RadiansToDegrees(radians.Value), T.RadiansToDegrees(T.One));

    /// <summary>The sine and the cosine, with the values of T's own function of the pair.</summary>
    /// <param name="x">The angle.</param>
    /// <returns>The pair; derivatives as for <see cref="Sin"/> and <see cref="Cos"/>.</returns>
    public static (HyperDual<T> Sin, HyperDual<T> Cos) SinCos(HyperDual<T> x)
    {
        (T sine, T cosine) = T.SinCos(x.Value);
        return (x.Carry(sine, cosine, -sine), x.Carry(cosine, -sine, -cosine));
    }

    /// <summary>The sine and the cosine of πx, with the values of T's own function of the pair.</summary>
    /// <param name="x">The angle in half turns.</param>
    /// <returns>The pair; derivatives as for <see cref="SinPi"/> and <see cref="CosPi"/>.</returns>
    public static (HyperDual<T> SinPi, HyperDual<T> CosPi) SinCosPi(HyperDual<T> x)
    {
        (T sine, T cosine) = T.SinCosPi(x.Value);
        T square = T.Pi * T.Pi;
        return (
            x.Carry(sine, Algebra.Scale(cosine, T.Pi), Algebra.Scale(sine, -square)),
            x.Carry(cosine, Algebra.Scale(sine, -T.Pi), Algebra.Scale(cosine, -square)));
    }

    /// <inheritdoc/>
    bool INumberWithTangents<HyperDual<T>>.HasPairedSineCosine => SineCosine.IsPaired<T>();
}

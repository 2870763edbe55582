using System.Numerics;

namespace Duals;

[SharedMembers]
public readonly partial struct Dual<T>
{
    /// <inheritdoc cref="AcosRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Acos(Dual<T> x) => Chain<AcosRule>(x);

    /// <inheritdoc cref="AcosPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> AcosPi(Dual<T> x) => Chain<AcosPiRule>(x);

    /// <inheritdoc cref="AsinRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Asin(Dual<T> x) => Chain<AsinRule>(x);

    /// <inheritdoc cref="AsinPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> AsinPi(Dual<T> x) => Chain<AsinPiRule>(x);

    /// <inheritdoc cref="AtanRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Atan(Dual<T> x) => Chain<AtanRule>(x);

    /// <inheritdoc cref="AtanPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> AtanPi(Dual<T> x) => Chain<AtanPiRule>(x);

    /// <inheritdoc cref="CosRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Cos(Dual<T> x) => Chain<CosRule>(x);

    /// <inheritdoc cref="CosPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> CosPi(Dual<T> x) => Chain<CosPiRule>(x);

    /// <inheritdoc cref="SinRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Sin(Dual<T> x) => Chain<SinRule>(x);

    /// <inheritdoc cref="SinPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> SinPi(Dual<T> x) => Chain<SinPiRule>(x);

    /// <inheritdoc cref="TanRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Tan(Dual<T> x) => Chain<TanRule>(x);

    /// <inheritdoc cref="TanPiRule"/>
    /// <param name="x">The argument.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> TanPi(Dual<T> x) => Chain<TanPiRule>(x);

    /// <inheritdoc cref="Atan2Rule"/>
    /// <param name="y">The vertical coordinate.</param>
    /// <param name="x">The horizontal coordinate.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Atan2(Dual<T> y, Dual<T> x) => Chain<Atan2Rule>(y, x);

    /// <inheritdoc cref="Atan2PiRule"/>
    /// <param name="y">The vertical coordinate.</param>
    /// <param name="x">The horizontal coordinate.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Atan2Pi(Dual<T> y, Dual<T> x) => Chain<Atan2PiRule>(y, x);

    /// <summary>πx/180; the tangents times π/180.</summary>
    /// <param name="degrees">The angle in degrees.</param>
    /// <returns>The angle in radians.</returns>
    public static Dual<T> DegreesToRadians(Dual<T> degrees) => degrees.Scaled(T.DegreesToRadians(degrees.Value), T.DegreesToRadians(T.One));

    /// <summary>180x/π; the tangents times 180/π.</summary>
    /// <param name="radians">The angle in radians.</param>
    /// <returns>The angle in degrees.</returns>
    public static Dual<T> RadiansToDegrees(Dual<T> radians) => radians.Scaled(T.RadiansToDegrees(radians.Value), T.RadiansToDegrees(T.One));

    /// <summary>The sine and the cosine, with the values of T's own function of the pair.</summary>
    /// <param name="x">The angle.</param>
    /// <returns>The pair; derivatives as for <see cref="Sin"/> and <see cref="Cos"/>.</returns>
    public static (Dual<T> Sin, Dual<T> Cos) SinCos(Dual<T> x)
    {
        (T sine, T cosine) = T.SinCos(x.Value);
        return (x.Carry(sine, cosine, -sine), x.Carry(cosine, -sine, -cosine));
    }

    /// <summary>The sine and the cosine of πx, with the values of T's own function of the pair.</summary>
    /// <param name="x">The angle in half turns.</param>
    /// <returns>The pair; derivatives as for <see cref="SinPi"/> and <see cref="CosPi"/>.</returns>
    public static (Dual<T> SinPi, Dual<T> CosPi) SinCosPi(Dual<T> x)
    {
        (T sine, T cosine) = T.SinCosPi(x.Value);
        T square = T.Pi * T.Pi;
        return (
            x.Carry(sine, Algebra.Scale(cosine, T.Pi), Algebra.Scale(sine, -square)),
            x.Carry(cosine, Algebra.Scale(sine, -T.Pi), Algebra.Scale(cosine, -square)));
    }

    /// <inheritdoc/>
    bool INumberWithTangents<Dual<T>>.HasPairedSineCosine => SineCosine.IsPaired<T>();
}

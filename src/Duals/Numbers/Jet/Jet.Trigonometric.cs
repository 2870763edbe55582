using System.Numerics;

namespace Duals;

internal readonly partial struct Jet<T, TTangent>
{
    public static Jet<T, TTangent> Acos(Jet<T, TTangent> x) => Chain<AcosRule>(x);

    public static Jet<T, TTangent> AcosPi(Jet<T, TTangent> x) => Chain<AcosPiRule>(x);

    public static Jet<T, TTangent> Asin(Jet<T, TTangent> x) => Chain<AsinRule>(x);

    public static Jet<T, TTangent> AsinPi(Jet<T, TTangent> x) => Chain<AsinPiRule>(x);

    public static Jet<T, TTangent> Atan(Jet<T, TTangent> x) => Chain<AtanRule>(x);

    public static Jet<T, TTangent> AtanPi(Jet<T, TTangent> x) => Chain<AtanPiRule>(x);

    // As in DualVector: a constant needs no slope.
    public static Jet<T, TTangent> Cos(Jet<T, TTangent> x) => x.Tangent.IsZero ? Constant(T.Cos(x.Value)) : Chain<CosRule>(x);

    public static Jet<T, TTangent> CosPi(Jet<T, TTangent> x) => Chain<CosPiRule>(x);

    // As in DualVector: a constant needs no slope.
    public static Jet<T, TTangent> Sin(Jet<T, TTangent> x) => x.Tangent.IsZero ? Constant(T.Sin(x.Value)) : Chain<SinRule>(x);

    public static Jet<T, TTangent> SinPi(Jet<T, TTangent> x) => Chain<SinPiRule>(x);

    public static Jet<T, TTangent> Tan(Jet<T, TTangent> x) => Chain<TanRule>(x);

    public static Jet<T, TTangent> TanPi(Jet<T, TTangent> x) => Chain<TanPiRule>(x);

    public static Jet<T, TTangent> Atan2(Jet<T, TTangent> y, Jet<T, TTangent> x) => Chain<Atan2Rule>(y, x);

    public static Jet<T, TTangent> Atan2Pi(Jet<T, TTangent> y, Jet<T, TTangent> x) => Chain<Atan2PiRule>(y, x);

    public static Jet<T, TTangent> DegreesToRadians(Jet<T, TTangent> degrees) => degrees.Scaled(T.DegreesToRadians(degrees.Value), T.DegreesToRadians(T.One));

    public static Jet<T, TTangent> RadiansToDegrees(Jet<T, TTangent> radians) => radians.Scaled(T.RadiansToDegrees(radians.Value), T.RadiansToDegrees(T.One));

    public static (Jet<T, TTangent> Sin, Jet<T, TTangent> Cos) SinCos(Jet<T, TTangent> x)
    {
        (T sine, T cosine) = T.SinCos(x.Value);
        return (x.Carry(sine, cosine, -sine), x.Carry(cosine, -sine, -cosine));
    }

    public static (Jet<T, TTangent> SinPi, Jet<T, TTangent> CosPi) SinCosPi(Jet<T, TTangent> x)
    {
        (T sine, T cosine) = T.SinCosPi(x.Value);
        T square = T.Pi * T.Pi;
        return (
            x.Carry(sine, Algebra.Scale(cosine, T.Pi), Algebra.Scale(sine, -square)),
            x.Carry(cosine, Algebra.Scale(sine, -T.Pi), Algebra.Scale(cosine, -square)));
    }

    bool INumberWithTangents<Jet<T, TTangent>>.HasPairedSineCosine => SineCosine.IsPaired<T>();
}

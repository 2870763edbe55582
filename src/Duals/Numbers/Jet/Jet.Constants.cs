using System.Numerics;

namespace Duals;

internal readonly partial struct Jet<T, TTangent>
{
    public static Jet<T, TTangent> E => Constant(T.E);

    public static Jet<T, TTangent> Pi => Constant(T.Pi);

    public static Jet<T, TTangent> Tau => Constant(T.Tau);

    public static Jet<T, TTangent> Epsilon => Constant(T.Epsilon);

    public static Jet<T, TTangent> MaxValue => Constant(T.MaxValue);

    public static Jet<T, TTangent> MinValue => Constant(T.MinValue);

    public static Jet<T, TTangent> NaN => Constant(T.NaN);

    public static Jet<T, TTangent> NegativeInfinity => Constant(T.NegativeInfinity);

    public static Jet<T, TTangent> NegativeZero => Constant(T.NegativeZero);

    public static Jet<T, TTangent> PositiveInfinity => Constant(T.PositiveInfinity);

    public static Jet<T, TTangent> One => Constant(T.One);

    public static Jet<T, TTangent> Zero => Constant(T.Zero);
}

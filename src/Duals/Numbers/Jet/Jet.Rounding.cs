using System.Numerics;

namespace Duals;

internal readonly partial struct Jet<T, TTangent>
{
    public static Jet<T, TTangent> Ceiling(Jet<T, TTangent> x) => Constant(T.Ceiling(x.Value));

    public static Jet<T, TTangent> Floor(Jet<T, TTangent> x) => Constant(T.Floor(x.Value));

    public static Jet<T, TTangent> Round(Jet<T, TTangent> x) => Constant(T.Round(x.Value));

    public static Jet<T, TTangent> Round(Jet<T, TTangent> x, int digits) => Constant(T.Round(x.Value, digits));

    public static Jet<T, TTangent> Round(Jet<T, TTangent> x, MidpointRounding mode) => Constant(T.Round(x.Value, mode));

    public static Jet<T, TTangent> Round(Jet<T, TTangent> x, int digits, MidpointRounding mode) => Constant(T.Round(x.Value, digits, mode));

    public static Jet<T, TTangent> Truncate(Jet<T, TTangent> x) => Constant(T.Truncate(x.Value));

    public static TInteger ConvertToInteger<TInteger>(Jet<T, TTangent> value)
        where TInteger : IBinaryInteger<TInteger> =>
        T.ConvertToInteger<TInteger>(value.Value);

    public static TInteger ConvertToIntegerNative<TInteger>(Jet<T, TTangent> value)
        where TInteger : IBinaryInteger<TInteger> =>
        T.ConvertToIntegerNative<TInteger>(value.Value);
}

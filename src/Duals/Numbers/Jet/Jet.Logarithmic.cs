using System.Numerics;

namespace Duals;

internal readonly partial struct Jet<T, TTangent>
{
    public static Jet<T, TTangent> Log(Jet<T, TTangent> x) => Chain<LogRule>(x);

    public static Jet<T, TTangent> Log10(Jet<T, TTangent> x) => Chain<Log10Rule>(x);

    public static Jet<T, TTangent> Log10P1(Jet<T, TTangent> x) => Chain<Log10P1Rule>(x);

    public static Jet<T, TTangent> Log2(Jet<T, TTangent> x) => Chain<Log2Rule>(x);

    public static Jet<T, TTangent> Log2P1(Jet<T, TTangent> x) => Chain<Log2P1Rule>(x);

    public static Jet<T, TTangent> LogP1(Jet<T, TTangent> x) => Chain<LogP1Rule>(x);

    public static Jet<T, TTangent> Log(Jet<T, TTangent> x, Jet<T, TTangent> newBase) => Chain<LogBaseRule>(x, newBase);
}

using System.Numerics;

namespace Duals;

internal readonly partial struct Jet<T, TTangent>
{
    public static Jet<T, TTangent> Exp(Jet<T, TTangent> x) => Chain<ExpRule>(x);

    public static Jet<T, TTangent> Exp10(Jet<T, TTangent> x) => Chain<Exp10Rule>(x);

    public static Jet<T, TTangent> Exp10M1(Jet<T, TTangent> x) => Chain<Exp10M1Rule>(x);

    public static Jet<T, TTangent> Exp2(Jet<T, TTangent> x) => Chain<Exp2Rule>(x);

    public static Jet<T, TTangent> Exp2M1(Jet<T, TTangent> x) => Chain<Exp2M1Rule>(x);

    public static Jet<T, TTangent> ExpM1(Jet<T, TTangent> x) => Chain<ExpM1Rule>(x);
}

using System.Numerics;

namespace Duals;

internal readonly partial struct Jet<T, TTangent>
{
    public static Jet<T, TTangent> Acosh(Jet<T, TTangent> x) => Chain<AcoshRule>(x);

    public static Jet<T, TTangent> Asinh(Jet<T, TTangent> x) => Chain<AsinhRule>(x);

    public static Jet<T, TTangent> Atanh(Jet<T, TTangent> x) => Chain<AtanhRule>(x);

    public static Jet<T, TTangent> Cosh(Jet<T, TTangent> x) => Chain<CoshRule>(x);

    public static Jet<T, TTangent> Sinh(Jet<T, TTangent> x) => Chain<SinhRule>(x);

    public static Jet<T, TTangent> Tanh(Jet<T, TTangent> x) => Chain<TanhRule>(x);
}

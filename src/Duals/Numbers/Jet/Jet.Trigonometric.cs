using System.Numerics;

namespace Duals;

// As in DualVector: a constant needs no slope.
internal readonly partial struct Jet<T, TTangent>
{
    public static Jet<T, TTangent> Cos(Jet<T, TTangent> x) => x.Tangent.IsZero ? Constant(T.Cos(x.Value)) : Chain<CosRule>(x);

    public static Jet<T, TTangent> Sin(Jet<T, TTangent> x) => x.Tangent.IsZero ? Constant(T.Sin(x.Value)) : Chain<SinRule>(x);
}

using System.Numerics;

namespace Duals;

internal readonly partial struct Jet<T, TTangent>
{
    public static Jet<T, TTangent> Cbrt(Jet<T, TTangent> x) => Chain<CbrtRule>(x);

    public static Jet<T, TTangent> ReciprocalEstimate(Jet<T, TTangent> x) => Chain<ReciprocalEstimateRule>(x);

    public static Jet<T, TTangent> ReciprocalSqrtEstimate(Jet<T, TTangent> x) => Chain<ReciprocalSqrtEstimateRule>(x);

    public static Jet<T, TTangent> Sqrt(Jet<T, TTangent> x) => Chain<SqrtRule>(x);

    public static Jet<T, TTangent> Hypot(Jet<T, TTangent> x, Jet<T, TTangent> y) => Chain<HypotRule>(x, y);

    public static Jet<T, TTangent> Pow(Jet<T, TTangent> x, Jet<T, TTangent> y) => IDualNumber<Jet<T, TTangent>, T>.HasTangent(y) ? Chain<PowRule>(x, y) : Pow(x, y.Value);

    public static Jet<T, TTangent> RootN(Jet<T, TTangent> x, int n) => ChainIndexed<RootNRule>(x, n);
}

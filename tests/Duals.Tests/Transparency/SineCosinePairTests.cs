using System.Numerics;

namespace Duals.Tests.Transparency;

public class SineCosinePairTests
{
    // The rules take sine and cosine from one call where the library says that this changes no bit. Where it does not say so, it must not take them
    // from there: then the values are compared with the plain functions by the other tests of this folder.
    [Fact]
    public void SinCos_of_double_has_the_bits_of_Sin_and_Cos_at_a_million_random_points() => AssertPaired<double>();

    [Fact]
    public void SinCos_of_float_has_the_bits_of_Sin_and_Cos_at_a_million_random_points() => AssertPaired<float>();

    [Fact]
    public void The_pair_is_not_trusted_for_other_numbers() =>
        Assert.False(SineCosine.IsPaired<Half>() || SineCosine.IsPaired<Dual<Half>>() || SineCosine.IsPaired<Adjoint<Half>>());

    [Fact]
    public void A_number_type_trusts_the_pair_as_the_number_below_does()
    {
        Assert.Equal(SineCosine.IsPaired<double>(), SineCosine.IsPaired<Dual<HyperDual<double>>>());
        Assert.Equal(SineCosine.IsPaired<float>(), SineCosine.IsPaired<Dual<DualVector<float>>>());
        Assert.Equal(SineCosine.IsPaired<double>(), SineCosine.IsPaired<Adjoint<Dual<double>>>());
    }

    private static void AssertPaired<T>()
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var fuzz = new Fuzz<T>(1729);
        IEnumerable<T> points = Samples<T>.Wide.Concat(Enumerable.Range(0, 1_000_000).Select(_ => fuzz.NextNumber()));
        foreach (T x in points)
        {
            (T sine, T cosine) = SineCosine.Of(x);
            if (!Exact.AreSame(sine, T.Sin(x)) || !Exact.AreSame(cosine, T.Cos(x)))
                Assert.Fail($"At {x:R} the pair is ({sine:R}, {cosine:R}), Sin gives {T.Sin(x):R}, Cos gives {T.Cos(x):R}.");
        }
    }
}

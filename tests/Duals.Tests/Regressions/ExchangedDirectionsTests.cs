namespace Duals.Tests.Regressions;

/// <summary>Hyper-dual numbers at singular points, their two directions exchanged. Found by random formulas.</summary>
public class ExchangedDirectionsTests
{
    // 1ʸ at y = arccos 1, whose slope is −∞: along a direction of zero the second derivative is 0; the zero may also meet the infinity first, as in nested
    // dual numbers.
    [Fact]
    public void A_power_of_one_to_an_end_of_the_arc_cosine_is_zero_or_undefined_and_as_nested()
    {
        HyperDual<double> first = HyperDual<double>.Pow(1, HyperDual<double>.Acos(new(1, 1, 0, 0)));
        HyperDual<double> second = HyperDual<double>.Pow(1, HyperDual<double>.Acos(new(1, 0, 1, 0)));

        Assert.Equal((1.0, 1.0), (first.Value, second.Value));
        Assert.True(first.Epsilon12 is 0 or double.NaN, $"{first}");
        Assert.True(second.Epsilon12 is 0 or double.NaN, $"{second}");
        Assert.Equal(Nested(1, 0), first.Epsilon12);
        Assert.Equal(Nested(0, 1), second.Epsilon12);

        static double Nested(double inner, double outer) =>
            Dual<Dual<double>>.Pow(Dual.Constant(1.0), Dual<Dual<double>>.Acos(new(new(1, inner), outer))).Derivative.Derivative;
    }

    // x/y, whose slope in y overflows; the other part is finite, and may be rounded otherwise.
    [Fact]
    public void A_quotient_with_one_part_that_overflows_keeps_the_other()
    {
        const double Small = 1.8309322666377066E-276;
        HyperDual<double> first = new HyperDual<double>(1, 0, 1.2133542048807042, 0) / new HyperDual<double>(Small, 1, 0, 0);
        HyperDual<double> second = new HyperDual<double>(1, 1.2133542048807042, 0, 0) / new HyperDual<double>(Small, 0, 1, 0);
        const double Expected = 1.2133542048807042 / Small;

        Assert.Equal(double.NegativeInfinity, first.Epsilon1);
        Assert.Equal(double.NegativeInfinity, second.Epsilon2);
        Assert.InRange(first.Epsilon2 / Expected, 1 - 1e-15, 1 + 1e-15);
        Assert.InRange(second.Epsilon1 / Expected, 1 - 1e-15, 1 + 1e-15);
    }
}

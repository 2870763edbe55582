using static Duals.Forward;

namespace Duals.Tests.Regressions;

/// <summary>
/// A step of 2⁻²⁰ is lost beside a number of eleven digits, so that the second probe for perturbation confusion once ran at the point of the first.
/// </summary>
public class ConfusionOfHalvesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(-2048)]
    public void A_capture_without_first_order_effect_is_found_over_halves(int point)
    {
        var y0 = (Half)point;
        Assert.Throws<PerturbationConfusionException>(() => Derivative(x => x * Derivative(y => x * (y - y0), y0), Half.One));
    }

    [Fact]
    public void Nesting_without_capture_raises_no_alarm_over_halves() =>
        Assert.Equal((Half)6, Derivative(x => x * Derivative(y => y * y, (Half)3), Half.One));
}

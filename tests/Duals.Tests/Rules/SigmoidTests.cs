using Duals.Tests.Semantics;

namespace Duals.Tests.Rules;

/// <summary>What the tests of the whole list do not see of the logistic function: far out, and beyond second order. The numbers are mpmath's.</summary>
public class SigmoidTests
{
    [Theory]
    [InlineData(0.0, 0.5, 0.25, 0.0, -0.125)]
    [InlineData(-0.5, 0.377540668798145435, 0.235003712201594489, 0.0575567948523207406, -0.0963567562895846142)]
    [InlineData(20, 0.999999997938846382, 2.06115361394184934e-9, -2.06115360544514089e-9, 2.06115358845172402e-9)]
    [InlineData(-20, 2.06115361819020358e-9, 2.06115361394184934e-9, 2.06115360544514089e-9, 2.06115358845172402e-9)]
    [InlineData(40, 1, 4.24835425529158896e-18, -4.24835425529158892e-18, 4.24835425529158885e-18)]
    [InlineData(-40, 4.24835425529158898e-18, 4.24835425529158896e-18, 4.24835425529158892e-18, 4.24835425529158885e-18)]
    [InlineData(800, 1, 0, 0, 0)]
    [InlineData(-800, 0, 0, 0, 0)]
    [InlineData(double.PositiveInfinity, 1, 0, 0, 0)]
    [InlineData(double.NegativeInfinity, 0, 0, 0, 0)]
    [InlineData(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN)]
    public void Every_order_is_right_in_double_and_in_float(double x, double value, double first, double second, double third)
    {
        Law.Derivatives(nameof(Functions.Sigmoid), x, first, second, third);
        Assert.InRange(Ulp.Distance(Functions.Sigmoid(x), value), 0, 2);

        float single = Functions.Sigmoid((float)x);
        Assert.Equal(double.IsNaN(value), float.IsNaN(single));
        Assert.False(Math.Abs(single - value) > 2 * Ulp.OfSingle(value));
    }

    [Fact]
    public void Both_zeros_are_the_same_to_it() => Every_order_is_right_in_double_and_in_float(-0.0, 0.5, 0.25, 0, -0.125);

    [Theory]
    [InlineData(700.1)]
    [InlineData(-700.1)]
    public void Far_out_every_derivative_is_as_small_as_the_exponential_but_not_zero(double x)
    {
        double slope = Math.Exp(-Math.Abs(x));
        Law.Derivatives(nameof(Functions.Sigmoid), x, slope, -Math.Sign(x) * slope, slope);
    }
}

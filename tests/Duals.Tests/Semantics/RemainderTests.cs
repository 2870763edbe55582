using System.Numerics;
using Duals.Tests.Rules;

namespace Duals.Tests.Semantics;

/// <summary>The two remainders, of slope 1 and −n.</summary>
public class RemainderTests
{
    [Fact]
    public void Remainder_has_the_truncated_quotient_as_slope()
    {
        Law.Derivatives("Remainder", (7, 3), first: (1, -2), second: (0, 0, 0));
        Law.Derivatives("Remainder", (-7, 3), first: (1, 2), second: (0, 0, 0));
        Law.Derivatives("Remainder", (7, -3), first: (1, 2), second: (0, 0, 0));
        Law.Derivatives("Remainder", (2, 3), first: (1, 0), second: (0, 0, 0));
    }

    [Fact]
    public void Ieee754Remainder_has_the_rounded_quotient_as_slope()
    {
        Law.Derivatives("Ieee754Remainder", (7, 3), first: (1, -2), second: (0, 0, 0));
        Law.Derivatives("Ieee754Remainder", (8, 3), first: (1, -3), second: (0, 0, 0));
        Law.Derivatives("Ieee754Remainder", (-8, 3), first: (1, 3), second: (0, 0, 0));
        Law.Derivatives("Ieee754Remainder", (4.5, 3), first: (1, -2), second: (0, 0, 0));
        Law.Derivatives("Ieee754Remainder", (7.5, 3), first: (1, -2), second: (0, 0, 0));
    }

    [Theory]
    [InlineData("Remainder")]
    [InlineData("Ieee754Remainder")]
    public void Remainder_has_its_slopes_at_integer_quotients_too(string remainder)
    {
        Law.Derivatives(remainder, (6, 3), first: (1, -2), second: (0, 0, 0));
        Law.Derivatives(remainder, (-6, 3), first: (1, 2), second: (0, 0, 0));
        Law.Derivatives(remainder, (0.0, 3), first: (1, 0), second: (0, 0, 0));
        Law.Derivatives(remainder, (5, 1), first: (1, -5), second: (0, 0, 0));
    }

    [Theory]
    [InlineData("Remainder")]
    [InlineData("Ieee754Remainder")]
    public void Remainder_by_zero_or_of_infinity_is_NaN_in_both_slopes(string remainder)
    {
        Law.Derivatives(remainder, (3, 0.0), first: (double.NaN, double.NaN), second: (double.NaN, double.NaN, double.NaN));
        Law.Slopes(remainder, (0.0, -0.0), first: (double.NaN, double.NaN));
        Law.Slopes(remainder, (double.PositiveInfinity, 3), first: (double.NaN, double.NaN));
    }

    [Theory]
    [InlineData("Remainder")]
    [InlineData("Ieee754Remainder")]
    public void Remainder_by_infinity_is_the_dividend(string remainder)
    {
        Law.Derivatives(remainder, (3, double.PositiveInfinity), first: (1, 0), second: (0, 0, 0));
        Law.Derivatives(remainder, (-3, double.NegativeInfinity), first: (1, 0), second: (0, 0, 0));
    }

    [Theory]
    [InlineData("Remainder")]
    [InlineData("Ieee754Remainder")]
    public void A_quotient_beyond_the_largest_number_has_no_slope_in_the_divisor(string remainder) =>
        Law.Slopes(remainder, (1e300, 3e-300), first: (1, double.NaN));

    [Theory]
    [InlineData("Remainder")]
    [InlineData("Ieee754Remainder")]
    public void The_slope_in_the_divisor_is_the_integer_quotient_where_the_difference_over_the_divisor_is_not(string remainder)
    {
        var random = new Random(11);
        int fractions = 0;
        for (int i = 0; i < 2000; i++)
        {
            double x = random.NextDouble() * 1000 - 500;
            double y = random.NextDouble() * 10 + 0.01;
            double r = Functions<double>.Of(remainder)([x, y]);
            double n = (double)ExactQuotient(x, y, r);
            if ((x - r) / y != Math.Round((x - r) / y))
                fractions++;

            Assert.Equal(-n * 0.75 + 0.5, NumberType.Dual.Invoke(remainder, [x, 0.5], [y, 0.75])[1], 1e-12 * Math.Abs(n));
            Assert.Equal(-n, NumberType.Dual.Invoke(remainder, [x, 0], [y, 1])[1]);
            Assert.Equal(-n, NumberType.HyperDual.Invoke(remainder, [x, 0, 0, 0], [y, 1, 1, 0])[2]);
        }

        Assert.InRange(fractions, 50, 1000);
    }

    // (x − r)/y in integers: a double is an integer times a power of two.
    private static BigInteger ExactQuotient(double x, double y, double r)
    {
        var quotient = BigInteger.DivRem(Scaled(x) - Scaled(r), Scaled(y), out BigInteger rest);
        Assert.True(rest.IsZero);
        return quotient;
    }

    private static BigInteger Scaled(double x)
    {
        long bits = BitConverter.DoubleToInt64Bits(Math.Abs(x));
        int exponent = (int)(bits >> 52);
        BigInteger significand = (bits & ((1L << 52) - 1)) | (exponent > 0 ? 1L << 52 : 0);
        BigInteger magnitude = significand << Math.Max(exponent - 1, 0);
        return x < 0 ? -magnitude : magnitude;
    }
}

namespace Duals.Tests.Semantics;

/// <summary>The logarithms and the exponentials.</summary>
public class LogarithmTests
{
    private const double Infinity = double.PositiveInfinity;

    [Theory]
    [InlineData("Log")]
    [InlineData("Log2")]
    [InlineData("Log10")]
    public void Logarithms_have_an_infinite_slope_at_both_zeros_and_NaN_left_of_them(string log)
    {
        Law.Derivatives(log, 0.0, first: Infinity, second: -Infinity, third: Infinity);
        Law.Derivatives(log, -0.0, first: Infinity, second: -Infinity, third: Infinity);
        Law.Derivatives(log, -1, first: double.NaN, second: double.NaN, third: double.NaN);
        Law.Derivatives(log, Infinity, first: 0, second: 0);
    }

    [Theory]
    [InlineData("LogP1")]
    [InlineData("Log2P1")]
    [InlineData("Log10P1")]
    public void Logarithms_of_1_plus_x_have_an_infinite_slope_at_minus_1_and_NaN_left_of_it(string log)
    {
        Law.Derivatives(log, -1, first: Infinity, second: -Infinity, third: Infinity);
        Law.Derivatives(log, -2, first: double.NaN, second: double.NaN, third: double.NaN);
        Law.Derivatives(log, Infinity, first: 0, second: 0);
    }

    [Fact]
    public void The_slope_of_LogP1_is_1_over_1_plus_x() =>
        Law.Derivatives("LogP1", 1e-20, first: 1, second: -1, third: 2);

    [Fact]
    public void Log_to_a_base_has_slopes_in_both_arguments()
    {
        double ln2 = Math.Log(2);
        Law.Derivatives(
            "Log(x, b)",
            (8, 2),
            first: (1 / (8 * ln2), -3 / (2 * ln2)),
            second: (-1 / (64 * ln2), -1 / (16 * ln2 * ln2), 3 * (ln2 + 2) / (4 * ln2 * ln2)));
    }

    [Fact]
    public void Log_to_a_base_outside_the_domain_is_NaN_in_every_active_tangent()
    {
        foreach ((double x, double b) in ((double, double)[])[(-1, 2), (2, -1), (2, 1), (-2, -2)])
            Law.Derivatives("Log(x, b)", (x, b), first: (double.NaN, double.NaN), second: (double.NaN, double.NaN, double.NaN));
    }

    [Fact]
    public void The_slope_of_ExpM1_is_Exp_and_accurate_near_zero()
    {
        Law.Derivatives("ExpM1", 0.0, first: 1, second: 1, third: 1);
        Law.Derivatives("ExpM1", 1e-20, first: 1, second: 1, third: 1);
        Law.Derivatives("ExpM1", -40, first: Math.Exp(-40), second: Math.Exp(-40), third: Math.Exp(-40));
        Law.Derivatives("Exp2M1", 0.0, first: Math.Log(2), second: Math.Log(2) * Math.Log(2));
        Law.Derivatives("Exp10M1", 0.0, first: Math.Log(10), second: Math.Log(10) * Math.Log(10));
        Law.Derivatives("Exp2M1", -60, first: Math.ScaleB(Math.Log(2), -60));
    }

    [Theory]
    [InlineData("Exp")]
    [InlineData("ExpM1")]
    [InlineData("Exp2")]
    [InlineData("Exp2M1")]
    [InlineData("Exp10")]
    [InlineData("Exp10M1")]
    public void An_exponential_that_overflows_is_infinite_where_active_and_zero_where_not(string exponential)
    {
        Law.Derivatives(exponential, 2000, first: Infinity, second: Infinity, third: Infinity);
        Law.Derivatives(exponential, Infinity, first: Infinity, second: Infinity, third: Infinity);
        Law.Derivatives(exponential, double.NegativeInfinity, first: 0, second: 0, third: 0);
    }
}

namespace Duals.Tests.Semantics;

/// <summary>The trigonometric and hyperbolic functions and their inverses, at the ends of their domains and at infinity.</summary>
public class AngleTests
{
    private const double Infinity = double.PositiveInfinity;

    [Fact]
    public void The_ends_of_the_arcs_are_infinite_where_active_and_zero_where_not()
    {
        foreach (string arc in (string[])["Asin", "AsinPi"])
        {
            Law.Derivatives(arc, 1, first: Infinity, second: Infinity);
            Law.Derivatives(arc, -1, first: Infinity, second: -Infinity);
        }

        foreach (string arc in (string[])["Acos", "AcosPi"])
        {
            Law.Derivatives(arc, 1, first: -Infinity, second: -Infinity);
            Law.Derivatives(arc, -1, first: -Infinity, second: Infinity);
        }

        Law.Derivatives("Atanh", 1, first: Infinity, second: Infinity);
        Law.Derivatives("Atanh", -1, first: Infinity, second: -Infinity);
        Law.Derivatives("Acosh", 1, first: Infinity, second: -Infinity);
    }

    [Theory]
    [InlineData("Atanh", 2)]
    [InlineData("Atanh", -2)]
    [InlineData("Atanh", double.PositiveInfinity)]
    [InlineData("Asin", 2)]
    [InlineData("Acos", -2)]
    [InlineData("AsinPi", -2)]
    [InlineData("AcosPi", 2)]
    [InlineData("Asin", double.PositiveInfinity)]
    [InlineData("Acosh", 0.5)]
    [InlineData("Acosh", -2)]
    [InlineData("Log", -1)]
    [InlineData("LogP1", -3)]
    [InlineData("Sqrt", -1)]
    [InlineData("RootN(4)", -1)]
    [InlineData("Sin", double.PositiveInfinity)]
    [InlineData("Cos", double.NegativeInfinity)]
    [InlineData("Tan", double.PositiveInfinity)]
    [InlineData("SinPi", double.PositiveInfinity)]
    [InlineData("CosPi", double.PositiveInfinity)]
    [InlineData("Pow(x, 1.5)", -2)]
    [InlineData("Pow(x, 0.5)", -2)]
    public void Outside_a_domain_every_active_tangent_is_NaN(string function, double x)
    {
        Assert.True(double.IsNaN(Rules.Functions<double>.Of(function)([x])));
        Law.Derivatives(function, x, first: double.NaN, second: double.NaN);
    }

    [Theory]
    [InlineData("Tanh")]
    [InlineData("Atan")]
    [InlineData("AtanPi")]
    [InlineData("Asinh")]
    public void At_infinity_the_slope_is_its_limit_zero(string function)
    {
        Law.Derivatives(function, Infinity, first: 0, second: 0);
        Law.Derivatives(function, -Infinity, first: 0, second: 0);
    }

    [Fact]
    public void Acosh_and_the_logarithms_have_slope_zero_at_infinity()
    {
        Law.Derivatives("Acosh", Infinity, first: 0, second: 0);
        Law.Derivatives("Log(x, b)", (Infinity, 2), first: (0, -Infinity), second: (0, 0, Infinity));
    }

    [Fact]
    public void Nothing_overflows_on_the_way()
    {
        Law.Derivatives("Asinh", 1e200, first: 1e-200, second: 0);
        Law.Derivatives("Acosh", 1e200, first: 1e-200, second: 0);
        Law.Derivatives("Atan", 1e150, first: 1e-300, second: 0);
        Law.Slopes("Atan2", (1e200, 1e200), first: (0.5e-200, -0.5e-200));
        Law.Slopes("Atan2", (3e-200, 4e-200), first: (0.16e200, -0.12e200));
    }

    [Fact]
    public void The_tails_of_tanh_are_not_1_minus_its_square()
    {
        double e = Math.Exp(-50);
        Law.Derivatives("Tanh", 25, first: 4 * e, second: -8 * e);
        Law.Derivatives("Tanh", -25, first: 4 * e, second: 8 * e);
        Law.Derivatives("Tanh", 800, first: 0, second: 0);
    }

    [Fact]
    public void Atan2_has_the_slopes_x_and_minus_y_over_the_square_of_the_distance()
    {
        Law.Derivatives("Atan2", (3, 4), first: (0.16, -0.12), second: (-0.0384, -0.0112, 0.0384));
        Law.Derivatives(
            "Atan2Pi",
            (3, 4),
            first: (0.16 / Math.PI, -0.12 / Math.PI),
            second: (-0.0384 / Math.PI, -0.0112 / Math.PI, 0.0384 / Math.PI));
        Law.Derivatives("Atan2", (0.0, -2), first: (-0.5, 0), second: (0, -0.25, 0));
    }

    [Theory]
    [InlineData("Atan2")]
    [InlineData("Atan2Pi")]
    public void Atan2_at_the_origin_is_NaN_where_active(string angle)
    {
        foreach ((double y, double x) in ((double, double)[])[(0.0, 0.0), (-0.0, 0.0), (0.0, -0.0), (-0.0, -0.0)])
            Law.Derivatives(angle, (y, x), first: (double.NaN, double.NaN), second: (double.NaN, double.NaN, double.NaN));
    }

    [Theory]
    [InlineData("Atan2")]
    [InlineData("Atan2Pi")]
    public void Atan2_of_an_infinite_argument_has_slope_zero(string angle)
    {
        foreach ((double y, double x) in ((double, double)[])[(Infinity, 3), (3, Infinity), (3, -Infinity), (-Infinity, Infinity), (0.0, -Infinity)])
            Law.Derivatives(angle, (y, x), first: (0, 0), second: (0, 0, 0));
    }

    [Fact]
    public void Functions_of_half_turns_have_the_factor_pi()
    {
        const double Pi = Math.PI;
        Law.Derivatives("SinPi", 0.5, first: 0, second: -Pi * Pi);
        Law.Derivatives("SinPi", 1, first: -Pi, second: 0);
        Law.Derivatives("CosPi", 0.5, first: -Pi, second: 0);
        Law.Derivatives("CosPi", 1, first: 0, second: Pi * Pi);
        Law.Derivatives("TanPi", 0.25, first: 2 * Pi, second: 4 * Pi * Pi);
        Law.Derivatives("TanPi", 0.5, first: Infinity, second: Infinity);
        Law.Derivatives("AsinPi", 0.0, first: 1 / Pi, second: 0);
        Law.Derivatives("AcosPi", 0.0, first: -1 / Pi, second: 0);
        Law.Derivatives("AtanPi", 1, first: 0.5 / Pi, second: -0.5 / Pi);
        Law.Derivatives("SinCosPi.SinPi", 1, first: -Pi, second: 0);
        Law.Derivatives("SinCosPi.CosPi", 1, first: 0, second: Pi * Pi);
    }

    [Fact]
    public void Degrees_and_radians_have_constant_slopes()
    {
        Law.Derivatives("DegreesToRadians", 90, first: Math.PI / 180, second: 0, third: 0);
        Law.Derivatives("RadiansToDegrees", 2, first: 180 / Math.PI, second: 0, third: 0);
    }
}

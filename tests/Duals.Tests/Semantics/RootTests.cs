namespace Duals.Tests.Semantics;

/// <summary>Sqrt, Cbrt, RootN and Hypot.</summary>
public class RootTests
{
    private const double Infinity = double.PositiveInfinity;

    [Theory]
    [InlineData("Sqrt")]
    [InlineData("RootN(2)")]
    [InlineData("RootN(4)")]
    public void Even_roots_have_an_infinite_slope_at_both_zeros(string root)
    {
        Law.Derivatives(root, 0.0, first: Infinity, second: -Infinity);
        Law.Derivatives(root, -0.0, first: Infinity, second: -Infinity);
    }

    [Theory]
    [InlineData("Cbrt")]
    [InlineData("RootN(3)")]
    [InlineData("RootN(5)")]
    public void Odd_roots_have_an_infinite_slope_at_both_zeros(string root)
    {
        Law.Derivatives(root, 0.0, first: Infinity, second: -Infinity);
        Law.Derivatives(root, -0.0, first: Infinity, second: Infinity);
    }

    [Fact]
    public void Roots_have_the_slope_of_the_power_1_over_n()
    {
        Law.Derivatives("Sqrt", 4, first: 0.25, second: -1.0 / 32, third: 3.0 / 256);
        Law.Derivatives("Cbrt", 8, first: 1.0 / 12, second: -1.0 / 144, third: 5.0 / 3456);
        Law.Derivatives("Cbrt", -8, first: 1.0 / 12, second: 1.0 / 144, third: 5.0 / 3456);
        Law.Derivatives("RootN(3)", -8, first: 1.0 / 12, second: 1.0 / 144);
        Law.Derivatives("RootN(4)", 16, first: 1.0 / 32, second: -3.0 / 2048);
        Law.Derivatives("RootN(1)", 5, first: 1, second: 0);
        Law.Derivatives("RootN(1)", 0.0, first: 1, second: 0);
    }

    [Fact]
    public void Roots_of_negative_degree_have_the_slope_r_over_n_x()
    {
        Law.Derivatives("RootN(-1)", 2, first: -0.25, second: 0.25, third: -0.375);
        Law.Derivatives("RootN(-1)", 0.0, first: -Infinity, second: Infinity);
        Law.Derivatives("RootN(-1)", -0.0, first: -Infinity, second: -Infinity);
        Law.Derivatives("RootN(-2)", 4, first: -1.0 / 16, second: 3.0 / 128);
        Law.Derivatives("RootN(-2)", 0.0, first: -Infinity, second: Infinity);
        Law.Derivatives("RootN(-3)", -8, first: -1.0 / 48, second: -1.0 / 288);
    }

    [Fact]
    public void The_root_of_degree_zero_is_NaN() =>
        Law.Derivatives("RootN(0)", 2, first: double.NaN, second: double.NaN);

    [Fact]
    public void Sqrt_of_t_squared_at_zero_is_zero_in_first_order()
    {
        // Its second derivative is the infinite slope times that of t², 2.
        Law.Derivatives("Sqrt(x * x)", 0.0, first: 0, second: Infinity);
        Law.Derivatives("Sqrt(x * x)", -0.0, first: 0, second: Infinity);
        Law.Derivatives("Sqrt(x * x)", -3, first: -1);
    }

    [Fact]
    public void Hypot_has_the_slopes_x_over_h_and_y_over_h()
    {
        Law.Derivatives("Hypot", (3, 4), first: (0.6, 0.8), second: (0.128, -0.096, 0.072));
        Law.Derivatives("Hypot", (-3, 4), first: (-0.6, 0.8), second: (0.128, 0.096, 0.072));
        Law.Derivatives("Hypot", (0.0, 4), first: (0, 1), second: (0.25, 0, 0));
    }

    [Fact]
    public void Hypot_neither_overflows_nor_underflows_on_the_way()
    {
        Law.Derivatives("Hypot", (3e200, 4e200), first: (0.6, 0.8), second: (0.128e-200, -0.096e-200, 0.072e-200));
        Law.Derivatives("Hypot", (3e-200, 4e-200), first: (0.6, 0.8), second: (0.128e200, -0.096e200, 0.072e200));
        Law.Slopes("Hypot", (3 * 5e-324, 4 * 5e-324), first: (0.6, 0.8));
        Law.Slopes("Hypot", (1.2e308, 1.6e308), first: (0.6, 0.8));
    }

    [Fact]
    public void Hypot_at_origin_has_zero_slopes()
    {
        foreach ((double x, double y) in ((double, double)[])[(0.0, 0.0), (-0.0, 0.0), (0.0, -0.0), (-0.0, -0.0)])
            Law.Slopes("Hypot", (x, y), first: (0, 0));
    }

    [Fact]
    public void Hypot_at_origin_second_order_is_NaN_only_if_both_directions_are_active() =>
        Law.Derivatives("Hypot", (0.0, 0.0), first: (0, 0), second: (double.NaN, double.NaN, double.NaN));

    [Fact]
    public void Hypot_at_origin_tests_the_seeds_and_not_their_product()
    {
        // 1e-200 squared is 0.
        double[] hyper = Rules.NumberType.HyperDual.Invoke("Hypot", [0, 1e-200, 0, 0], [0, 0, 1e-200, 0]);
        double[] nested = Rules.NumberType.DualOfDual.Invoke("Hypot", [0, 1e-200, 0, 0], [0, 0, 1e-200, 0]);
        Assert.Equal([0, 0, 0, double.NaN], hyper);
        Assert.Equal([0, 0, 0, double.NaN], nested);

        // Only the second-order seeds: then the slopes, which are 0, alone count.
        Assert.Equal([0, 0, 0.5, 0], Rules.NumberType.HyperDual.Invoke("x", [0, 0, 0.5, 0]));
        Assert.Equal([0, 0, 0, 0], Rules.NumberType.HyperDual.Invoke("Hypot", [0, 0, 0.5, 0.25], [0, 0, 0.75, 1]));
        Assert.Equal([0, 0, 0, 0], Rules.NumberType.DualOfDual.Invoke("Hypot", [0, 0, 0.5, 0.25], [0, 0, 0.75, 1]));
    }

    [Fact]
    public void Hypot_of_an_infinite_argument_has_its_sign_and_zero_as_slopes_of_two_NaN()
    {
        Law.Slopes("Hypot", (Infinity, 3), first: (1, 0));
        Law.Slopes("Hypot", (-Infinity, 3), first: (-1, 0));
        Law.Slopes("Hypot", (3, -Infinity), first: (0, -1));
        Law.Slopes("Hypot", (Infinity, -Infinity), first: (double.NaN, double.NaN));
    }
}

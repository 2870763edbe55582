namespace Duals.Tests.Semantics;

/// <summary>Pow in its base and in its exponent; the numbers are the cases of the rule.</summary>
public class PowTests
{
    private const double Infinity = double.PositiveInfinity;
    private const double NaN = double.NaN;
    private static readonly double s_ln2 = Math.Log(2);

    [Fact]
    public void Pow_zero_is_constant_whatever_its_base()
    {
        foreach (double x in (double[])[0.0, -0.0, 2, -3, Infinity, -Infinity, NaN])
            Law.Derivatives("Pow(x, 0)", x, first: 0, second: 0, third: 0);
    }

    [Fact]
    public void Pow_one_has_slope_1_whatever_its_base()
    {
        foreach (double x in (double[])[0.0, -0.0, 2, -3, Infinity, 5e-324])
            Law.Derivatives("Pow(x, 1)", x, first: 1, second: 0, third: 0);
    }

    [Fact]
    public void Pow_at_zero_base_x_squared_is_exact_at_every_order()
    {
        Law.Derivatives("Pow(x, 2)", 0.0, first: 0, second: 2, third: 0);
        Law.Derivatives("Pow(x, 2)", -0.0, first: 0, second: 2, third: 0);
        Law.Derivatives("x * x", 0.0, first: 0, second: 2, third: 0);
    }

    [Fact]
    public void Pow_at_zero_base_x_cubed_and_x_to_the_fourth_are_exact_at_every_order()
    {
        Law.Derivatives("Pow(x, 3)", 0.0, first: 0, second: 0, third: 6);
        Law.Derivatives("Pow(x, 3)", -0.0, first: 0, second: 0, third: 6);
        Law.Derivatives("Pow(x, 4)", 0.0, first: 0, second: 0, third: 0);
    }

    [Fact]
    public void Pow_at_zero_base_with_a_fraction_is_infinite_from_the_order_on_where_the_exponent_is_negative()
    {
        Law.Derivatives("Pow(x, 0.5)", 0.0, first: Infinity, second: -Infinity, third: Infinity);
        Law.Derivatives("Pow(x, 1.5)", 0.0, first: 0, second: Infinity, third: -Infinity);
        Law.Derivatives("Pow(x, 2.5)", 0.0, first: 0, second: 0, third: Infinity);
        Law.Derivatives("Pow(x, -1)", 0.0, first: -Infinity, second: Infinity, third: -Infinity);
    }

    [Fact]
    public void Pow_of_a_negative_base_with_a_constant_integer_exponent_is_an_ordinary_number()
    {
        Law.Derivatives("Pow(x, 2)", -3, first: -6, second: 2, third: 0);
        Law.Derivatives("Pow(x, 3)", -2, first: 12, second: -12, third: 6);
        Law.Derivatives("Pow(x, -1)", -2, first: -0.25, second: -0.25, third: -0.375);
    }

    [Fact]
    public void Pow_of_a_negative_base_is_NaN_where_the_exponent_is_active() =>
        Law.Derivatives("Pow", (-2, 3), first: (12, NaN), second: (-12, NaN, NaN));

    [Fact]
    public void Pow_of_a_positive_base_has_the_slope_v_ln_x_in_the_exponent()
    {
        Law.Derivatives("Pow", (2, 3), first: (12, 8 * s_ln2), second: (12, 4 + 12 * s_ln2, 8 * s_ln2 * s_ln2));
        Law.Derivatives("Pow(2, y)", 3, first: 8 * s_ln2, second: 8 * s_ln2 * s_ln2, third: 8 * s_ln2 * s_ln2 * s_ln2);
    }

    [Fact]
    public void Pow_with_an_exponent_of_value_1_or_0_that_is_active_takes_the_general_form()
    {
        // The mixed derivative at (2, 1) is 1 + ln 2 = 1.69, not 0.
        Law.Derivatives("Pow", (2, 1), first: (1, 2 * s_ln2), second: (0, 1 + s_ln2, 2 * s_ln2 * s_ln2));
        Law.Derivatives("Pow", (2, 0), first: (0, s_ln2), second: (0, 0.5, s_ln2 * s_ln2));
    }

    [Fact]
    public void Pow_at_zero_base_has_its_limits_from_the_right_in_the_exponent()
    {
        Law.Derivatives("Pow", (0.0, 3), first: (0, 0), second: (0, 0, 0));
        Law.Derivatives("Pow", (0.0, 2), first: (0, 0), second: (2, 0, 0));
        Law.Derivatives("Pow", (0.0, 1), first: (1, 0), second: (0, -Infinity, 0));
        Law.Derivatives("Pow", (0.0, 0.5), first: (Infinity, 0), second: (-Infinity, NaN, 0));
        Law.Derivatives("Pow", (0.0, 0.0), first: (0, -Infinity), second: (0, NaN, Infinity));
        Law.Derivatives("Pow", (0.0, -1), first: (-Infinity, NaN), second: (Infinity, NaN, NaN));
        Law.Derivatives("Pow(0, y)", 2, first: 0, second: 0);
        Law.Derivatives("Pow(0, y)", 0.0, first: -Infinity, second: Infinity);
        Law.Derivatives("Pow(0, y)", -1, first: NaN, second: NaN);
    }

    [Fact]
    public void Pow_keeps_its_digits_where_the_power_overflows_or_underflows_first()
    {
        // The slope is 1.05·x^0.05, the power itself beyond the largest number.
        Law.Slopes("Pow", (1e300, 1.05), first: (1.05 * Math.Pow(1e300, 1.05 - 1), Infinity));

        // The slope is −308·10^−309, an ordinary number beside a subnormal power.
        Law.Slopes("Pow", (10, -308), first: (-308e-309, 1e-308 * Math.Log(10)));
    }
}

using Duals.Tests.Rules;

namespace Duals.Tests.Semantics;

/// <summary>Abs, CopySign, the maxima and minima, and the clamps, at their kinks and ties.</summary>
public class KinkTests
{
    public static TheoryData<string> Maxima() => ["Max", "MaxNumber", "MaxNative", "MaxMagnitude", "MaxMagnitudeNumber"];

    public static TheoryData<string> Minima() => ["Min", "MinNumber", "MinNative", "MinMagnitude", "MinMagnitudeNumber"];

    [Fact]
    public void Abs_has_the_slope_of_the_sign_that_of_zero_included()
    {
        Law.Derivatives("Abs", 3, first: 1, second: 0, third: 0);
        Law.Derivatives("Abs", -3, first: -1, second: 0, third: 0);
        Law.Derivatives("Abs", 0.0, first: 1, second: 0, third: 0);
        Law.Derivatives("Abs", -0.0, first: -1, second: 0, third: 0);
        Law.Derivatives("Abs", double.NegativeInfinity, first: -1, second: 0, third: 0);
    }

    [Fact]
    public void The_second_derivative_of_the_square_of_abs_is_2_at_both_zeros()
    {
        Law.Derivatives("Abs(x) * Abs(x)", 0.0, first: 0, second: 2, third: 0);
        Law.Derivatives("Abs(x) * Abs(x)", -0.0, first: 0, second: 2, third: 0);
    }

    [Theory]
    [InlineData(0.0, 1)]
    [InlineData(-0.0, -1)]
    [InlineData(2.5, 1)]
    [InlineData(-2.5, -1)]
    public void The_maximum_of_x_and_minus_x_is_abs_at_both_zeros_too(double x, double slope)
    {
        Law.Derivatives("Max(x, -x)", x, slope, second: 0);
        Law.Derivatives("Abs", x, slope, second: 0);
    }

    [Theory]
    [MemberData(nameof(Maxima))]
    public void Maximum_takes_the_first_of_equal_operands(string maximum)
    {
        Law.Derivatives(maximum, (2, 2), first: (1, 0), second: (0, 0, 0));
        Law.Derivatives(maximum, (-2, -2), first: (1, 0), second: (0, 0, 0));
        Law.Derivatives(maximum, (0.0, 0.0), first: (1, 0), second: (0, 0, 0));
        Law.Derivatives(maximum, (-0.0, -0.0), first: (1, 0), second: (0, 0, 0));
    }

    [Theory]
    [MemberData(nameof(Minima))]
    public void Minimum_takes_the_second_of_equal_operands(string minimum)
    {
        Law.Derivatives(minimum, (2, 2), first: (0, 1), second: (0, 0, 0));
        Law.Derivatives(minimum, (-2, -2), first: (0, 1), second: (0, 0, 0));
        Law.Derivatives(minimum, (0.0, 0.0), first: (0, 1), second: (0, 0, 0));
        Law.Derivatives(minimum, (-0.0, -0.0), first: (0, 1), second: (0, 0, 0));
    }

    [Theory]
    [MemberData(nameof(Maxima))]
    [MemberData(nameof(Minima))]
    public void The_operand_whose_sign_of_zero_equals_the_result_gives_the_tangent(string function)
    {
        foreach ((double x, double y) in ((double, double)[])[(0.0, -0.0), (-0.0, 0.0)])
        {
            double result = Functions<double>.Of(function)([x, y]);
            bool isFirst = double.IsNegative(result) == double.IsNegative(x);
            Law.Slopes(function, (x, y), first: isFirst ? (1, 0) : (0, 1));
        }
    }

    [Theory]
    [MemberData(nameof(Maxima))]
    [MemberData(nameof(Minima))]
    public void The_operand_that_is_returned_gives_the_tangent(string function)
    {
        foreach ((double x, double y) in ((double, double)[])[(2, 3), (3, 2), (-2, 3), (2, -3), (-3, 2), (3, -3), (-3, 3), (double.PositiveInfinity, 1)])
        {
            double result = Functions<double>.Of(function)([x, y]);
            Law.Derivatives(function, (x, y), first: result == x ? (1, 0) : (0, 1), second: (0, 0, 0));
        }
    }

    [Theory]
    [MemberData(nameof(Maxima))]
    [MemberData(nameof(Minima))]
    public void A_NaN_result_has_the_tangent_of_the_NaN_operand_both_of_the_first(string function)
    {
        foreach ((double x, double y) in ((double, double)[])[(double.NaN, 1), (1, double.NaN), (double.NaN, double.NaN)])
        {
            double result = Functions<double>.Of(function)([x, y]);
            bool isFirst = double.IsNaN(result) ? double.IsNaN(x) : result == x;
            Law.Slopes(function, (x, y), first: isFirst ? (1, 0) : (0, 1));
        }
    }

    [Fact]
    public void The_number_forms_prefer_the_tangent_of_a_number_to_that_of_NaN()
    {
        foreach (string function in (string[])["MaxNumber", "MinNumber", "MaxMagnitudeNumber", "MinMagnitudeNumber"])
        {
            Law.Slopes(function, (double.NaN, 1), first: (0, 1));
            Law.Slopes(function, (1, double.NaN), first: (1, 0));
        }

        foreach (string function in (string[])["Max", "Min", "MaxMagnitude", "MinMagnitude"])
        {
            Law.Slopes(function, (double.NaN, 1), first: (1, 0));
            Law.Slopes(function, (1, double.NaN), first: (0, 1));
        }
    }

    [Theory]
    [InlineData("Max(x, y) + Min(x, y)")]
    [InlineData("MaxMagnitude(x, y) + MinMagnitude(x, y)")]
    public void Maximum_plus_minimum_is_the_sum_at_ties_as_well(string function)
    {
        foreach ((double x, double y) in ((double, double)[])[(2, 2), (2, 3), (0.0, 0.0), (0.0, -0.0), (-0.0, 0.0), (-0.0, -0.0), (-1, 1), (1, -1)])
            Law.Derivatives(function, (x, y), first: (1, 1), second: (0, 0, 0));
    }

    [Theory]
    [InlineData("Clamp")]
    [InlineData("ClampNative")]
    public void Clamp_passes_tangents_within_its_bounds_both_of_them_included(string clamp)
    {
        Clamps(clamp, (2, 1, 3), (1, 0, 0));
        Clamps(clamp, (1, 1, 3), (1, 0, 0));
        Clamps(clamp, (3, 1, 3), (1, 0, 0));
        Clamps(clamp, (2, 2, 2), (1, 0, 0));
        Clamps(clamp, (double.NaN, 1, 3), (1, 0, 0));
        Clamps(clamp, (0.0, -0.0, 1), (1, 0, 0));
        Clamps(clamp, (-0.0, 0.0, 1), (1, 0, 0));
    }

    [Theory]
    [InlineData("Clamp")]
    [InlineData("ClampNative")]
    public void Clamp_has_the_tangents_of_the_bound_it_returned(string clamp)
    {
        Clamps(clamp, (0.5, 1, 3), (0, 1, 0));
        Clamps(clamp, (5, 1, 3), (0, 0, 1));
        Clamps(clamp, (double.NegativeInfinity, 1, 3), (0, 1, 0));
        Clamps(clamp, (double.PositiveInfinity, 1, 3), (0, 0, 1));
        Clamps(clamp, (5, 2, 2), (0, 0, 1));
        Clamps(clamp, (1, 2, 2), (0, 1, 0));
    }

    [Theory]
    [InlineData("Clamp")]
    [InlineData("ClampNative")]
    public void Clamp_has_the_tangents_of_a_bound_that_is_NaN_only_if_that_made_it_NaN(string clamp)
    {
        foreach ((double min, double max) in ((double, double)[])[(double.NaN, 3), (1, double.NaN), (double.NaN, double.NaN)])
        {
            foreach (double x in (double[])[0, 2, 5])
            {
                double result = Functions<double>.Of(clamp)([x, min, max]);
                (double, double, double) slopes = double.IsNaN(result)
                    ? double.IsNaN(min) ? (0, 1, 0) : (0, 0, 1)
                    : result == x ? (1, 0, 0) : result == min ? (0, 1, 0) : (0, 0, 1);
                Clamps(clamp, (x, min, max), slopes);
            }
        }
    }

    [Fact]
    public void CopySign_keeps_or_flips_the_tangents_and_takes_none_from_the_sign()
    {
        Law.Derivatives("CopySign", (3, 2), first: (1, 0), second: (0, 0, 0));
        Law.Derivatives("CopySign", (3, -2), first: (-1, 0), second: (0, 0, 0));
        Law.Derivatives("CopySign", (-3, -2), first: (1, 0), second: (0, 0, 0));
        Law.Derivatives("CopySign", (-3, 2), first: (-1, 0), second: (0, 0, 0));
        Law.Derivatives("CopySign", (3, -0.0), first: (-1, 0), second: (0, 0, 0));
        Law.Derivatives("CopySign", (-0.0, 0.0), first: (-1, 0), second: (0, 0, 0));
        Law.Derivatives("CopySign", (0.0, 0.0), first: (1, 0), second: (0, 0, 0));
    }

    [Theory]
    [InlineData("Abs", 0.0, 0.0)]
    [InlineData("Max", 2.0, 2.0)]
    [InlineData("Min", 2.0, 2.0)]
    [InlineData("MaxMagnitude", -2.0, 2.0)]
    [InlineData("Hypot", 0.0, 0.0)]
    [InlineData("CopySign", 0.0, -0.0)]
    [InlineData("Remainder", 6.0, 3.0)]
    public void The_rule_at_a_kink_is_linear_in_the_seed_whatever_its_direction(string function, double x, double y)
    {
        int arity = RuleTable.Of(function).Arity;
        double[] Tangents(double seed) => NumberType.Dual.Invoke(function, arity == 1 ? [[x, seed]] : [[x, seed], [y, 3 * seed]]);

        double forward = Tangents(0.75)[1];
        Assert.Equal(-forward, Tangents(-0.75)[1]);
        Assert.Equal(2 * forward, Tangents(1.5)[1]);

        double[][] lanes = [[x, 0.75, -0.75, 0, 1.5, 0.75, 0, -1.5, 0], [y, 2.25, -2.25, 0, 4.5, 2.25, 0, -4.5, 0]];
        double[] vector = NumberType.DualVector.Invoke(function, lanes[..arity]);
        Assert.Equal([forward, -forward, 0, 2 * forward, forward, 0, -2 * forward, 0], vector[1..]);
    }

    private static void Clamps(string clamp, (double X, double Min, double Max) at, (double X, double Min, double Max) slopes) =>
        Law.Derivatives(clamp, [at.X, at.Min, at.Max], new Taylor([slopes.X, slopes.Min, slopes.Max], null!));
}

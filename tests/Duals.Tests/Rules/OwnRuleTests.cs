using System.Numerics;

namespace Duals.Tests.Rules;

/// <summary>Rules that people write themselves, applied in generic code by <see cref="Rule"/>.</summary>
public class OwnRuleTests
{
    private const double X = 0.75;

    // erf(¾), its slope 2/√π·exp(−x²), −2x and (4x² − 2) times that.
    private const double Erf = 0.7111556336535151;
    private static readonly double s_slope = 2 / Math.Sqrt(Math.PI) * Math.Exp(-X * X);
    private static readonly double s_second = -2 * X * s_slope;
    private static readonly double s_third = (4 * X * X - 2) * s_slope;

    [Fact]
    public void A_rule_on_plain_numbers_is_its_value()
    {
        Assert.Equal(Erf, Rule.Apply<ErfRule, double>(X), 1e-13);
        Assert.Equal(0.7111556f, Rule.Apply<ErfRule, float>((float)X), 1e-6f);
        Assert.Equal(49, Rule.Apply<SquareTable, double>(7));
        Assert.Equal(2.0 * 2 * 3, Rule.Apply<SquareTimesRule, double>(2, 3));
    }

    [Fact]
    public void A_rule_with_a_hand_written_derivative_carries_every_tangent()
    {
        Dual<double> dual = Applied<Dual<double>>(new(X, -0.5));
        AssertParts([Erf, -0.5 * s_slope], dual.Value, dual.Derivative);

        HyperDual<double> hyper = Applied<HyperDual<double>>(new(X, -0.5, 3, 0.25));
        double mixed = 0.25 * s_slope - 1.5 * s_second;
        AssertParts([Erf, -0.5 * s_slope, 3 * s_slope, mixed], hyper.Value, hyper.Epsilon1, hyper.Epsilon2, hyper.Epsilon12);

        DualVector<double> vector = Applied(DualVector<double>.FromParts([X, -0.5, 3, 0, 0, 0, 0, 0, 0.25]));
        AssertParts([Erf, -0.5 * s_slope, 3 * s_slope, 0.25 * s_slope], vector.Value, vector.GetPart(1), vector.GetPart(2), vector.GetPart(8));
        Assert.Equal(0, vector.GetPart(3));
    }

    [Fact]
    public void A_rule_carries_every_tangent_in_nested_types()
    {
        double mixed = 0.25 * s_slope - 1.5 * s_second;

        Dual<Dual<double>> nested = Applied<Dual<Dual<double>>>(new(new(X, -0.5), new(3, 0.25)));
        AssertParts([Erf, -0.5 * s_slope], nested.Value.Value, nested.Value.Derivative);
        AssertParts([3 * s_slope, mixed], nested.Derivative.Value, nested.Derivative.Derivative);

        Dual<DualVector<double>> block = Applied<Dual<DualVector<double>>>(
            new(DualVector<double>.FromParts([X, -0.5, 0, 0, 0, 0, 0, 0, 0]), DualVector<double>.FromParts([3, 0.25, 0.5, 0, 0, 0, 0, 0, 0])));
        AssertParts([3 * s_slope, mixed, 0.5 * s_slope], block.Derivative.Value, block.Derivative.GetPart(1), block.Derivative.GetPart(2));

        // Third order, with unit seeds of the two inner directions: f″'s own tangent.
        HyperDual<Dual<double>> third = Applied<HyperDual<Dual<double>>>(new(new(X, 2), new(-0.5, 0), new(3, 0), new(0, 0)));
        AssertParts([-1.5 * s_second, -3 * s_third], third.Epsilon12.Value, third.Epsilon12.Derivative);

        Dual<Dual<Dual<double>>> cube = Applied<Dual<Dual<Dual<double>>>>(new(new(new(X, 2), new(-0.5, 0)), new(new(3, 0), new(0, 0))));
        AssertParts([-1.5 * s_second, -3 * s_third], cube.Derivative.Derivative.Value, cube.Derivative.Derivative.Derivative);
    }

    [Fact]
    public void A_rule_carries_every_tangent_in_float()
    {
        Dual<float> dual = Applied<Dual<float>>(new(0.75f, -0.5f));
        HyperDual<float> hyper = Applied<HyperDual<float>>(new(0.75f, -0.5f, 3, 0.25f));
        DualVector<float> vector = Applied(DualVector<float>.Variable(0.75f, 15));

        Assert.Equal(-0.5 * s_slope, dual.Derivative, 1e-6);
        Assert.Equal(0.25 * s_slope - 1.5 * s_second, hyper.Epsilon12, 1e-5);
        Assert.Equal(s_slope, vector.GetPart(16), 1e-6);
    }

    [Fact]
    public void The_slope_of_a_table_may_be_another_table()
    {
        HyperDual<double> hyper = Rule.Apply<SquareTable, HyperDual<double>>(new(7, -0.5, 3, 0.25));
        AssertParts([49, -7, 42, 14 * 0.25 - 1.5 * 2], hyper.Value, hyper.Epsilon1, hyper.Epsilon2, hyper.Epsilon12);

        Dual<Dual<double>> nested = Rule.Apply<SquareTable, Dual<Dual<double>>>(new(new(7, -0.5), new(3, 0.25)));
        AssertParts([49, -7, 42, 14 * 0.25 - 1.5 * 2], nested.Value.Value, nested.Value.Derivative, nested.Derivative.Value, nested.Derivative.Derivative);
    }

    [Fact]
    public void A_binary_rule_carries_every_tangent()
    {
        // x²y at (2, 3): slopes 12 and 4, second derivatives 6, 4, 0.
        Dual<double> dual = Rule.Apply<SquareTimesRule, Dual<double>>(new(2, -0.5), new(3, 0.75));
        AssertParts([12, -6 + 3], dual.Value, dual.Derivative);

        double mixed = 12 * 0.25 + 4 * -0.125 + 6 * -0.5 * 3 + 4 * (-0.5 * 5 + 0.75 * 3);
        HyperDual<double> hyper = Rule.Apply<SquareTimesRule, HyperDual<double>>(new(2, -0.5, 3, 0.25), new(3, 0.75, 5, -0.125));
        AssertParts([12, -3, 56, mixed], hyper.Value, hyper.Epsilon1, hyper.Epsilon2, hyper.Epsilon12);

        Dual<Dual<double>> nested = Rule.Apply<SquareTimesRule, Dual<Dual<double>>>(new(new(2, -0.5), new(3, 0.25)), new(new(3, 0.75), new(5, -0.125)));
        AssertParts([12, -3, 56, mixed], nested.Value.Value, nested.Value.Derivative, nested.Derivative.Value, nested.Derivative.Derivative);

        DualVector<float> vector = Rule.Apply<SquareTimesRule, DualVector<float>>(DualVector<float>.Variable(2, 3), DualVector<float>.Variable(3, 4));
        AssertParts([12, 12, 4, 0], vector.Value, vector.GetPart(4), vector.GetPart(5), vector.GetPart(1));
    }

    [Fact]
    public void Rules_apply_to_numbers_of_reverse_mode()
    {
        using var tape = Tape<Dual<double>>.Start();
        Adjoint<Dual<double>> x = tape.Variable(new(2, -0.5));
        Adjoint<Dual<double>> y = tape.Variable(new(3, 0.75));

        // x²y: its slopes 2xy and x² along (−0.5, 0.75), weighted with 2.
        tape.Sweep(Rule.Apply<SquareTimesRule, Adjoint<Dual<double>>>(x, y), new(2, 0));
        AssertParts([24, 2 * (2 * 3 * -0.5 + 2 * 2 * 0.75)], tape.AdjointOf(x).Value, tape.AdjointOf(x).Derivative);
        AssertParts([8, 2 * 2 * 2 * -0.5], tape.AdjointOf(y).Value, tape.AdjointOf(y).Derivative);

        Dual<double> slope = Rule.Apply<ErfRule, Dual<Dual<double>>>(new(new(2, -0.5), new(1, 0))).Derivative;
        tape.Sweep(Rule.Apply<ErfRule, Adjoint<Dual<double>>>(x), new(1, 0));
        AssertParts([slope.Value, slope.Derivative], tape.AdjointOf(x).Value, tape.AdjointOf(x).Derivative);
    }

    [Fact]
    public void A_slope_that_is_infinite_leaves_zero_tangents_zero()
    {
        Assert.Equal(double.PositiveInfinity, Rule.Apply<RootRule, Dual<double>>(new(0, 2)).Derivative);
        Assert.Equal(0, Rule.Apply<RootRule, Dual<double>>(new(0, 0)).Derivative);
        DualVector<double> vector = Rule.Apply<RootRule, DualVector<double>>(DualVector<double>.Variable(0, 2));
        Assert.Equal(double.PositiveInfinity, vector.GetPart(3));
        Assert.Equal(0, vector.GetPart(1));
    }

    [Fact]
    public void A_slope_computed_by_plain_arithmetic_is_zero_in_directions_that_its_argument_does_not_move_in()
    {
        // In 1/r·½ at 0 the inner tangent of ½ is zero, and arithmetic alone gives ∞·0.
        Dual<Dual<double>> nested = Rule.Apply<RootRule, Dual<Dual<double>>>(new(new(0, 0), new(2, 0)));
        Assert.Equal(double.PositiveInfinity, nested.Derivative.Value);
        Assert.Equal(0, nested.Derivative.Derivative);
    }

    private static T Applied<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        Rule.Apply<ErfRule, T>(x);

    private static void AssertParts(double[] expected, params double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], actual[i], 1e-13 * Math.Max(1, Math.Abs(expected[i])));
    }

    [Fact]
    public void The_value_of_a_rule_may_be_computed_by_code_that_carries_no_tangents()
    {
        Dual<Dual<double>> nested = Rule.Apply<ForeignCube, Dual<Dual<double>>>(new(new(2, -0.5), new(3, 0.25)));

        Assert.Equal(8, nested.Value.Value);
        Assert.Equal(12 * -0.5, nested.Value.Derivative);
        Assert.Equal(12 * 3, nested.Derivative.Value);
        Assert.Equal(12 * 0.25 + 12 * -0.5 * 3, nested.Derivative.Derivative);
    }
}

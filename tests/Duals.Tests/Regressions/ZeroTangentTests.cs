using System.Runtime.Intrinsics;

namespace Duals.Tests.Regressions;

/// <summary>Tangents of exactly zero that had become NaN: found by random formulas.</summary>
public sealed class ZeroTangentTests
{
    [Fact]
    public void Interpolation_between_infinite_values_leaves_zero_tangents_zero()
    {
        var infinite = Dual<double>.Constant(double.PositiveInfinity);
        var one = new Dual<double>(1, 0.7);
        Dual<double> y = Dual<double>.Lerp(infinite, one, Dual<double>.Constant(0.25));
        Assert.Equal(0.25 * 0.7, y.Derivative);

        HyperDual<double> z = HyperDual<double>.Lerp(
            HyperDual<double>.Constant(double.PositiveInfinity), new(1, 0.7, -2, 0.3), HyperDual<double>.Constant(0.25));
        Assert.Equal((0.25 * 0.7, 0.25 * -2, 0.25 * 0.3), (z.Epsilon1, z.Epsilon2, z.Epsilon12));

        DualVector<double> v = DualVector<double>.Lerp(
            DualVector<double>.Constant(double.PositiveInfinity), new(1, Vector512.Create(0.7)), DualVector<double>.Constant(0.25));
        Assert.Equal(Vector512.Create(0.25 * 0.7), v.Partials);
    }

    [Fact]
    public void Interpolation_of_jets_between_infinite_tangents_is_that_of_dual_numbers()
    {
        var steep = new Dual<double>(0, double.NegativeInfinity);
        Dual<double> expected = Dual<double>.Lerp(steep, Dual<double>.Constant(2), Dual<double>.Constant(0));
        Jet<double, WideTangent<double>> actual = Jet<double, WideTangent<double>>.Lerp(
            new(0, new(Vector512.Create(double.NegativeInfinity), default)),
            Jet<double, WideTangent<double>>.Constant(2),
            Jet<double, WideTangent<double>>.Constant(0));
        Assert.Equal(double.NegativeInfinity, expected.Derivative);
        Assert.Equal(expected.Derivative, actual.Tangent.GetPart(0));
        Assert.Equal(0, actual.Tangent.GetPart(15));
    }

    [Fact]
    public void A_second_derivative_that_overflows_before_it_meets_a_zero_tangent_vanishes()
    {
        var x = new Jet<double, PairTangent<double>>(709, new(Vector512.Create(-2.5), default, Vector512.Create(-0.5)));
        HyperDual<double> expected = HyperDual<double>.Exp(new(709, -2.5, 0, -0.5));
        Jet<double, PairTangent<double>> actual = Jet<double, PairTangent<double>>.Exp(x);
        Assert.True(double.IsFinite(expected.Epsilon12));
        Assert.Equal(expected.Epsilon12, actual.Tangent.Mixed[5]);
    }

    [Fact]
    public void A_pair_of_sine_and_cosine_leaves_zero_tangents_of_nested_numbers_zero()
    {
        var x = new Dual<Dual<double>>(Dual<double>.Constant(double.PositiveInfinity), new(0.7, 0));
        (Dual<Dual<double>> sine, Dual<Dual<double>> cosine) = Dual<Dual<double>>.SinCosPi(x);
        Assert.True(double.IsNaN(sine.Derivative.Value) && double.IsNaN(cosine.Derivative.Value));
        Assert.Equal((0.0, 0.0), (sine.Derivative.Derivative, cosine.Derivative.Derivative));
    }

    [Fact]
    public void A_jet_over_nested_numbers_leaves_zero_tangents_zero_outside_of_a_domain()
    {
        var x = new Jet<Dual<double>, CurveTangent<Dual<double>>>(Dual<double>.Constant(-1.5), new(new(0.7, 0), default));
        Jet<Dual<double>, CurveTangent<Dual<double>>> y = Jet<Dual<double>, CurveTangent<Dual<double>>>.Acosh(x);
        Assert.True(double.IsNaN(y.Tangent.First.Value));
        Assert.Equal(0, y.Tangent.First.Derivative);
        Assert.Equal(0, y.Tangent.Second.Derivative);
    }

    [Fact]
    public void An_infinite_slope_of_reverse_mode_leaves_zero_tangents_below_the_tape_zero()
    {
        using var tape = Tape<Dual<double>>.Start();
        Adjoint<Dual<double>> x = tape.Variable(1);
        tape.Sweep(Adjoint<Dual<double>>.Exp(Adjoint<Dual<double>>.Asin(x)), 0.5);
        Assert.Equal((double.PositiveInfinity, 0.0), (tape.AdjointOf(x).Value, tape.AdjointOf(x).Derivative));

        // The exponent of a negative base has the slope NaN, and none along a tangent of zero.
        tape.Sweep(Adjoint<Dual<double>>.Exp2(Adjoint<Dual<double>>.Pow(x - 4, x)), 0.5);
        Assert.Equal((double.NaN, 0.0), (tape.AdjointOf(x).Value, tape.AdjointOf(x).Derivative));
    }

    [Fact]
    public void A_quotient_by_an_infinite_slope_of_reverse_mode_leaves_zero_tangents_below_the_tape_zero()
    {
        using var tape = Tape<Dual<double>>.Start();
        Adjoint<Dual<double>> x = tape.Variable(0);
        tape.Sweep(Adjoint<Dual<double>>.One / Adjoint<Dual<double>>.Pow(x, x), 0.5);
        Assert.Equal((double.PositiveInfinity, 0.0), (tape.AdjointOf(x).Value, tape.AdjointOf(x).Derivative));
    }
}

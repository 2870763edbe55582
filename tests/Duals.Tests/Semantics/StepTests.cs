using System.Numerics;
using Duals.Tests.Rules;

namespace Duals.Tests.Semantics;

/// <summary>Rounding, Sign, exponents, and the functions that only scale or move a number.</summary>
public class StepTests
{
    [Theory]
    [InlineData("Floor")]
    [InlineData("Ceiling")]
    [InlineData("Truncate")]
    [InlineData("Round")]
    [InlineData("Round(2)")]
    [InlineData("Round(mode)")]
    [InlineData("Round(1, mode)")]
    [InlineData("Round(2, mode)")]
    public void Rounding_has_no_tangent_at_the_jumps_either(string rounding)
    {
        foreach (double x in (double[])[1.25, 2, 2.5, -0.5, 0.0, -0.0, 0.125, 1e10])
            Law.Derivatives(rounding, x, first: 0, second: 0, third: 0);
    }

    [Fact]
    public void Sign_is_an_int_of_the_value_alone()
    {
        Assert.Equal(-1, SignOf(new Dual<double>(-2, 0.75)));
        Assert.Equal(0, SignOf(new HyperDual<double>(-0.0, 3, -2, 5)));
        Assert.Equal(1, SignOf(new Dual<Dual<double>>(new(2, -1), new(-3, 4))));
        Assert.Equal(1, SignOf(DualVector<double>.Variable(5, 3)));
        Assert.Throws<ArithmeticException>(() => SignOf(new Dual<double>(double.NaN, 1)));
    }

    [Fact]
    public void The_exponent_is_that_of_the_value()
    {
        Assert.Equal(3, Dual<double>.ILogB(new(8.5, 1e300)));
        Assert.Equal(-4, HyperDual<double>.ILogB(new(0.0625, 1, 2, 3)));
        Assert.Equal(3, Dual<Dual<double>>.ILogB(new(new(8.5, 100), new(1e-300, 7))));
    }

    [Fact]
    public void The_neighbours_of_a_number_have_its_tangents()
    {
        foreach (double x in (double[])[1, -3.5, 0.0, 5e-324])
        {
            Law.Derivatives("BitIncrement", x, first: 1, second: 0, third: 0);
            Law.Derivatives("BitDecrement", x, first: 1, second: 0, third: 0);
        }
    }

    [Fact]
    public void ScaleB_scales_the_tangents_as_the_value()
    {
        Law.Derivatives("ScaleB(5)", 3, first: 32, second: 0, third: 0);
        Law.Derivatives("ScaleB(5)", 0, first: 32, second: 0, third: 0);

        // 2 to the power of 1050 is not a double, the scaled tangents are.
        double[] hyper = NumberType.HyperDual.Invoke("ScaleB(1050)", [1e-300, 1e-300, 3e-310, -7e-310]);
        Assert.Equal([Scaled(1e-300), Scaled(1e-300), Scaled(3e-310), Scaled(-7e-310)], hyper);
        double[] vector = NumberType.DualVector.Invoke("ScaleB(1050)", [1e-300, 3e-310, 0, -7e-310, 0, 0, 0, 0, 1e-300]);
        Assert.Equal([Scaled(1e-300), Scaled(3e-310), 0, Scaled(-7e-310), 0, 0, 0, 0, Scaled(1e-300)], vector);

        static double Scaled(double x) => double.ScaleB(x, 1050);
    }

    [Fact]
    public void Conversion_into_a_number_type_makes_a_constant()
    {
        Assert.True(Dual<double>.CreateChecked(0.1).EqualsExact(new(0.1, 0)));
        Assert.True(Dual<Dual<double>>.CreateChecked(0.1).EqualsExact(new(new(0.1, 0), new(0, 0))));
        Assert.True(HyperDual<double>.CreateChecked(BigInteger.Pow(10, 20)).EqualsExact(new(1e20, 0, 0, 0)));
        Assert.True(DualVector<float>.CreateTruncating(3).EqualsExact(DualVector<float>.Constant(3)));
        Assert.True(Dual<Dual<double>>.CreateChecked(new Complex(2.5, 0)).EqualsExact(new(new(2.5, 0), new(0, 0))));
    }

    private static int SignOf<T>(T x)
        where T : INumber<T> =>
        T.Sign(x);
}

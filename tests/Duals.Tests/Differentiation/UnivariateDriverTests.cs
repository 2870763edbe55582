namespace Duals.Tests.Differentiation;

public class UnivariateDriverTests
{
    private static SineOfSquare Function => default;

    [Theory]
    [InlineData(1.25)]
    [InlineData(-0.5)]
    [InlineData(0)]
    public void Derivative_in_every_form(double x)
    {
        double value = Math.Sin(x * x);
        double first = SineOfSquare.First(x);

        Expect.Close(first, Forward.Derivative<double>(Function.Invoke, x));
        Expect.Close(first, Forward.Derivative<double>(Function.Invoke)(x));
        Expect.Close(first, Function.Derivative(x));
        Expect.Close(first, Function.Derivative((float)x), Expect.FloatRounding);
        Expect.Close(first, Forward.Derivative<float>(Function.Invoke, (float)x), Expect.FloatRounding);
        AssertPair(Forward.ValueAndDerivative<double>(Function.Invoke, x));
        AssertPair(Function.ValueAndDerivative(x));

        void AssertPair((double Value, double Derivative) pair)
        {
            Assert.Equal(value, pair.Value);
            Expect.Close(first, pair.Derivative);
        }
    }

    [Theory]
    [InlineData(1.25)]
    [InlineData(-0.5)]
    [InlineData(0)]
    public void SecondDerivative_in_every_form(double x)
    {
        double value = Math.Sin(x * x);
        double first = SineOfSquare.First(x);
        double second = SineOfSquare.Second(x);

        Expect.Close(second, Forward.SecondDerivative<double>(Function.Invoke, x));
        Expect.Close(second, Forward.SecondDerivative<double>(Function.Invoke)(x));
        Expect.Close(second, Function.SecondDerivative(x));
        Expect.Close(second, Function.SecondDerivative((float)x), Expect.FloatRounding);
        AssertTriple(Forward.ValueAndSecondDerivative<double>(Function.Invoke, x));
        AssertTriple(Function.ValueAndSecondDerivative(x));

        void AssertTriple((double Value, double First, double Second) triple)
        {
            Assert.Equal(value, triple.Value);
            Expect.Close(first, triple.First);
            Expect.Close(second, triple.Second);
        }
    }

    [Fact]
    public void A_constant_function_has_derivative_zero()
    {
        Assert.Equal((2.5, 0), Forward.ValueAndDerivative(_ => (Dual<double>)2.5, 3.0));
        Assert.Equal((2.5, 0, 0), Forward.ValueAndSecondDerivative(_ => (HyperDual<double>)2.5, 3.0));
    }
}

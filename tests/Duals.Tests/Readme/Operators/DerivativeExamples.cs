using System.Numerics;

namespace Duals.Tests.Readme.Operators;

/// <summary>f(x) = x³ has f′(x) = 3x²: f(2) = 8 and f′(2) = 12.</summary>
public class DerivativeExamples
{
    [Fact]
    public void Alone()
    {
        Assert.Equal(12, Forward.Derivative(x => x * x * x, 2.0));
        Assert.Equal(12, default(Cube).Derivative(2.0));
    }

    [Fact]
    public void With_the_value()
    {
        Assert.Equal((8, 12), Forward.ValueAndDerivative(x => x * x * x, 2.0));
        Assert.Equal((8, 12), default(Cube).ValueAndDerivative(2.0));
    }

    [Fact]
    public void As_a_function()
    {
        Func<double, double> derivative = Forward.Derivative<double>(x => x * x * x);

        Assert.Equal(12, derivative(2));
        Assert.Equal(75, derivative(5));
    }

    private readonly struct Cube : IUnivariateFunction
    {
        public T Invoke<T>(T x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            x * x * x;
    }
}

using System.Numerics;

namespace Duals.Tests.Readme.Operators;

/// <summary>f(x) = x³ has f′(x) = 3x² and f″(x) = 6x: f(2) = 8, f′(2) = 12 and f″(2) = 12; f″(5) = 30.</summary>
public class SecondDerivativeExamples
{
    [Fact]
    public void Alone()
    {
        Assert.Equal(30, Forward.SecondDerivative(x => x * x * x, 5.0));
        Assert.Equal(30, default(Cube).SecondDerivative(5.0));
    }

    [Fact]
    public void With_the_value()
    {
        Assert.Equal((125, 75, 30), Forward.ValueAndSecondDerivative(x => x * x * x, 5.0));
        Assert.Equal((125, 75, 30), default(Cube).ValueAndSecondDerivative(5.0));
    }

    [Fact]
    public void As_a_function()
    {
        Func<double, double> second = Forward.SecondDerivative<double>(x => x * x * x);

        Assert.Equal(12, second(2));
        Assert.Equal(30, second(5));
    }

    private readonly struct Cube : IUnivariateFunction
    {
        public T Invoke<T>(T x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            x * x * x;
    }
}

using System.Numerics;

namespace Duals.Tests.Readme.Operators;

/// <summary>f(x, y) = x²y has ∇f = (2xy, x²): at (2, 3) it is (12, 4), and along (5, −1) f grows by 5·12 − 4 = 56.</summary>
public class DirectionalDerivativeExamples
{
    [Fact]
    public void Alone()
    {
        Assert.Equal(56, Forward.DirectionalDerivative(x => x[0] * x[0] * x[1], [2.0, 3.0], [5.0, -1.0]));
        Assert.Equal(56, default(Volume).DirectionalDerivative([2.0, 3.0], [5.0, -1.0]));
    }

    [Fact]
    public void With_the_value()
    {
        Assert.Equal((12, 56), Forward.ValueAndDirectionalDerivative(x => x[0] * x[0] * x[1], [2.0, 3.0], [5.0, -1.0]));
        Assert.Equal((12, 56), default(Volume).ValueAndDirectionalDerivative([2.0, 3.0], [5.0, -1.0]));
    }

    [Fact]
    public void As_a_function()
    {
        Func<double[], double[], double> along = Forward.DirectionalDerivative<double>(x => x[0] * x[0] * x[1]);

        Assert.Equal(56, along([2, 3], [5, -1]));
        Assert.Equal(4, along([2, 3], [0, 1]));
    }

    private readonly struct Volume : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            x[0] * x[0] * x[1];
    }
}

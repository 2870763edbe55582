using System.Numerics;

namespace Duals.Tests.Readme.Operators;

/// <summary>f(x) = x³ has the derivatives 3x², 6x, 6 and 0: at 2 they are 12, 12, 6 and 0, after the value 8.</summary>
public class DerivativesExamples
{
    [Fact]
    public void Alone()
    {
        double[] derivatives = default(Cube).Derivatives(2.0, 4);

        Assert.Equal([8, 12, 12, 6, 0], derivatives);
    }

    [Fact]
    public void With_the_value()
    {
        double value = default(Cube).Derivatives(2.0, 4)[0];

        Assert.Equal(8, value);
    }

    [Fact]
    public void Into_the_callers_spans()
    {
        Span<double> derivatives = stackalloc double[3];
        default(Cube).Derivatives(2.0, derivatives);

        Assert.Equal([8, 12, 12], derivatives);
    }

    private readonly struct Cube : IUnivariateFunction
    {
        public T Invoke<T>(T x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            x * x * x;
    }
}

using System.Numerics;

namespace Duals.Tests.Readme.Operators;

/// <summary>f(x, y) = x²y has ∇f = (2xy, x²): f(2, 3) = 12 and ∇f(2, 3) = (12, 4).</summary>
public class ReverseGradientExamples
{
    [Fact]
    public void Alone()
    {
        Assert.Equal([12, 4], Reverse.Gradient(x => x[0] * x[0] * x[1], [2.0, 3.0]));
        Assert.Equal([12, 4], default(Volume).Gradient([2.0, 3.0], DifferentiationMode.Reverse));
    }

    [Fact]
    public void With_the_value()
    {
        (double value, double[] gradient) = Reverse.ValueAndGradient(x => x[0] * x[0] * x[1], [2.0, 3.0]);
        (double sameValue, double[] sameGradient) = default(Volume).ValueAndGradient([2.0, 3.0], DifferentiationMode.Reverse);

        Assert.Equal(12, value);
        Assert.Equal([12, 4], gradient);
        Assert.Equal(12, sameValue);
        Assert.Equal([12, 4], sameGradient);
    }

    [Fact]
    public void Into_the_callers_spans()
    {
        Span<double> gradient = stackalloc double[2];
        double value = Reverse.Gradient(x => x[0] * x[0] * x[1], [2.0, 3.0], gradient);
        Assert.Equal(12, value);
        Assert.Equal([12, 4], gradient);

        gradient.Clear();
        value = default(Volume).Gradient([2.0, 3.0], gradient, DifferentiationMode.Reverse);
        Assert.Equal(12, value);
        Assert.Equal([12, 4], gradient);
    }

    [Fact]
    public void As_a_function()
    {
        Func<double[], double[]> gradient = Reverse.Gradient<double>(x => x[0] * x[0] * x[1]);

        Assert.Equal([12, 4], gradient([2, 3]));
        Assert.Equal([10, 25], gradient([5, 1]));
    }

    private readonly struct Volume : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            x[0] * x[0] * x[1];
    }
}

using System.Numerics;

namespace Duals.Tests.Readme.Operators;

/// <summary>f(x, y) = x²y has ∇f = (2xy, x²): f(2, 3) = 12 and ∇f(2, 3) = (12, 4).</summary>
public class GradientExamples
{
    [Fact]
    public void Alone()
    {
        Assert.Equal([12, 4], Forward.Gradient(x => x[0] * x[0] * x[1], [2.0, 3.0]));
        Assert.Equal([12, 4], Reverse.Gradient(x => x[0] * x[0] * x[1], [2.0, 3.0]));
        Assert.Equal([12, 4], default(Volume).Gradient([2.0, 3.0]));
        Assert.Equal([12, 4], default(Volume).Gradient([2.0, 3.0], DifferentiationMode.Reverse));
    }

    [Fact]
    public void With_the_value()
    {
        AssertRight(Forward.ValueAndGradient(x => x[0] * x[0] * x[1], [2.0, 3.0]));
        AssertRight(Reverse.ValueAndGradient(x => x[0] * x[0] * x[1], [2.0, 3.0]));
        AssertRight(default(Volume).ValueAndGradient([2.0, 3.0]));
        AssertRight(default(Volume).ValueAndGradient([2.0, 3.0], DifferentiationMode.Reverse));
    }

    [Fact]
    public void Into_the_callers_spans()
    {
        double[] gradient = new double[2];
        AssertRight((Forward.Gradient(x => x[0] * x[0] * x[1], [2.0, 3.0], gradient), gradient));
        AssertRight((Reverse.Gradient(x => x[0] * x[0] * x[1], [2.0, 3.0], gradient), gradient));
        AssertRight((default(Volume).Gradient([2.0, 3.0], gradient), gradient));
        AssertRight((default(Volume).Gradient([2.0, 3.0], gradient, DifferentiationMode.Reverse), gradient));
    }

    [Fact]
    public void As_a_function()
    {
        Func<double[], double[]> forward = Forward.Gradient<double>(x => x[0] * x[0] * x[1]);
        Func<double[], double[]> reverse = Reverse.Gradient<double>(x => x[0] * x[0] * x[1]);

        Assert.Equal([12, 4], forward([2, 3]));
        Assert.Equal([10, 25], forward([5, 1]));
        Assert.Equal([12, 4], reverse([2, 3]));
    }

    private static void AssertRight((double Value, double[] Gradient) result)
    {
        Assert.Equal(12, result.Value);
        Assert.Equal([12, 4], result.Gradient);
        Array.Clear(result.Gradient);
    }

    private readonly struct Volume : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            x[0] * x[0] * x[1];
    }
}

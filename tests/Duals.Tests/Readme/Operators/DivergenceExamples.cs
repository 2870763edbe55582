using System.Numerics;

namespace Duals.Tests.Readme.Operators;

/// <summary>f(x, y) = (x²y, xy²) has ∂f₁/∂x + ∂f₂/∂y = 2xy + 2xy: at (2, 3) 24, beside the values (12, 18).</summary>
public class DivergenceExamples
{
    [Fact]
    public void Alone()
    {
        Assert.Equal(24, Forward.Divergence((x, y) => (y[0], y[1]) = (x[0] * x[0] * x[1], x[0] * x[1] * x[1]), [2.0, 3.0]));
        Assert.Equal(24, default(FieldFunction).Divergence([2.0, 3.0]));
    }

    [Fact]
    public void With_the_value()
    {
        (double[] values, double divergence) = Forward.ValueAndDivergence(Field, [2.0, 3.0]);
        (double[] sameValues, double sameDivergence) = default(FieldFunction).ValueAndDivergence([2.0, 3.0]);

        Assert.Equal([12, 18], values);
        Assert.Equal(24, divergence);
        Assert.Equal([12, 18], sameValues);
        Assert.Equal(24, sameDivergence);
    }

    [Fact]
    public void Into_the_callers_spans()
    {
        Span<double> values = stackalloc double[2];
        double divergence = Forward.Divergence(Field, [2.0, 3.0], values);
        Assert.Equal([12, 18], values);
        Assert.Equal(24, divergence);

        values.Clear();
        divergence = default(FieldFunction).Divergence([2.0, 3.0], values);
        Assert.Equal([12, 18], values);
        Assert.Equal(24, divergence);
    }

    [Fact]
    public void As_a_function()
    {
        Func<double[], double> divergence = Forward.Divergence<double>(Field);

        Assert.Equal(24, divergence([2, 3]));
    }

    private static void Field<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T> =>
        (y[0], y[1]) = (x[0] * x[0] * x[1], x[0] * x[1] * x[1]);

    private readonly struct FieldFunction : IVectorFunction
    {
        public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Field(x, y);
    }
}

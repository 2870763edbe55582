using System.Numerics;

namespace Duals.Tests.Readme.Operators;

/// <summary>f(x, y) = x³y has ∇f = (3x²y, x³) and the Hessian rows (6xy, 3x²), (3x², 0): at (2, 5) 40, (60, 8) and (60, 12), (12, 0).</summary>
public class ReverseHessianExamples
{
    [Fact]
    public void Alone()
    {
        Assert.Equal(new double[,] { { 60, 12 }, { 12, 0 } }, Reverse.Hessian(x => x[0] * x[0] * x[0] * x[1], [2.0, 5.0]));
        Assert.Equal(new double[,] { { 60, 12 }, { 12, 0 } }, default(Product).Hessian([2.0, 5.0], DifferentiationMode.Reverse));
    }

    [Fact]
    public void With_the_value()
    {
        (double value, double[] gradient, double[,] hessian) = Reverse.ValueGradientAndHessian(x => x[0] * x[0] * x[0] * x[1], [2.0, 5.0]);
        (double sameValue, double[] sameGradient, double[,] sameHessian) = default(Product).ValueGradientAndHessian([2.0, 5.0], DifferentiationMode.Reverse);

        Assert.Equal(40, value);
        Assert.Equal([60, 8], gradient);
        Assert.Equal(new double[,] { { 60, 12 }, { 12, 0 } }, hessian);
        Assert.Equal(40, sameValue);
        Assert.Equal([60, 8], sameGradient);
        Assert.Equal(new double[,] { { 60, 12 }, { 12, 0 } }, sameHessian);
    }

    [Fact]
    public void Into_the_callers_spans()
    {
        Span<double> gradient = stackalloc double[2];
        Span<double> hessian = stackalloc double[4];
        double value = Reverse.Hessian(x => x[0] * x[0] * x[0] * x[1], [2.0, 5.0], gradient, hessian);
        Assert.Equal(40, value);
        Assert.Equal([60, 8], gradient);
        Assert.Equal([60, 12, 12, 0], hessian);

        gradient.Clear();
        hessian.Clear();
        value = default(Product).Hessian([2.0, 5.0], gradient, hessian, DifferentiationMode.Reverse);
        Assert.Equal(40, value);
        Assert.Equal([60, 8], gradient);
        Assert.Equal([60, 12, 12, 0], hessian);
    }

    [Fact]
    public void As_a_function()
    {
        Func<double[], double[,]> hessian = Reverse.Hessian<double>(x => x[0] * x[0] * x[0] * x[1]);

        Assert.Equal(new double[,] { { 60, 12 }, { 12, 0 } }, hessian([2, 5]));
    }

    private readonly struct Product : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            x[0] * x[0] * x[0] * x[1];
    }
}

using System.Numerics;

namespace Duals.Tests.Readme.Operators;

/// <summary>f(x, y) = x³y has at (2, 5) the value 40 and the Hessian rows (60, 12), (12, 0): H·(2, −3) = (84, 24).</summary>
public class ReverseHessianVectorProductExamples
{
    [Fact]
    public void Alone()
    {
        Assert.Equal([84, 24], Reverse.HessianVectorProduct(x => x[0] * x[0] * x[0] * x[1], [2.0, 5.0], [2.0, -3.0]));
        Assert.Equal([84, 24], default(Product).HessianVectorProduct([2.0, 5.0], [2.0, -3.0], DifferentiationMode.Reverse));
    }

    [Fact]
    public void With_the_value()
    {
        (double value, double[] product) = Reverse.ValueAndHessianVectorProduct(x => x[0] * x[0] * x[0] * x[1], [2.0, 5.0], [2.0, -3.0]);
        (double sameValue, double[] sameProduct) = default(Product).ValueAndHessianVectorProduct([2.0, 5.0], [2.0, -3.0], DifferentiationMode.Reverse);

        Assert.Equal(40, value);
        Assert.Equal([84, 24], product);
        Assert.Equal(40, sameValue);
        Assert.Equal([84, 24], sameProduct);
    }

    [Fact]
    public void Into_the_callers_spans()
    {
        Span<double> product = stackalloc double[2];
        double value = Reverse.HessianVectorProduct(x => x[0] * x[0] * x[0] * x[1], [2.0, 5.0], [2.0, -3.0], product);
        Assert.Equal(40, value);
        Assert.Equal([84, 24], product);

        product.Clear();
        value = default(Product).HessianVectorProduct([2.0, 5.0], [2.0, -3.0], product, DifferentiationMode.Reverse);
        Assert.Equal(40, value);
        Assert.Equal([84, 24], product);
    }

    [Fact]
    public void As_a_function()
    {
        Func<double[], double[], double[]> product = Reverse.HessianVectorProduct<double>(x => x[0] * x[0] * x[0] * x[1]);

        Assert.Equal([84, 24], product([2, 5], [2, -3]));
    }

    private readonly struct Product : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            x[0] * x[0] * x[0] * x[1];
    }
}

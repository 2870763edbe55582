using System.Numerics;

namespace Duals.Tests.Readme.Operators;

/// <summary>f(x, y) = x³y has at (2, 5) the value 40 and the Hessian rows (60, 12), (12, 0): H·(2, −3) = (84, 24).</summary>
public class HessianVectorProductExamples
{
    [Fact]
    public void Alone()
    {
        Assert.Equal([84, 24], Forward.HessianVectorProduct(x => x[0] * x[0] * x[0] * x[1], [2.0, 5.0], [2.0, -3.0]));
        Assert.Equal([84, 24], Reverse.HessianVectorProduct(x => x[0] * x[0] * x[0] * x[1], [2.0, 5.0], [2.0, -3.0]));
        Assert.Equal([84, 24], default(Product).HessianVectorProduct([2.0, 5.0], [2.0, -3.0]));
        Assert.Equal([84, 24], default(Product).HessianVectorProduct([2.0, 5.0], [2.0, -3.0], DifferentiationMode.Reverse));
    }

    [Fact]
    public void With_the_value()
    {
        AssertRight(Forward.ValueAndHessianVectorProduct(x => x[0] * x[0] * x[0] * x[1], [2.0, 5.0], [2.0, -3.0]));
        AssertRight(Reverse.ValueAndHessianVectorProduct(x => x[0] * x[0] * x[0] * x[1], [2.0, 5.0], [2.0, -3.0]));
        AssertRight(default(Product).ValueAndHessianVectorProduct([2.0, 5.0], [2.0, -3.0]));
        AssertRight(default(Product).ValueAndHessianVectorProduct([2.0, 5.0], [2.0, -3.0], DifferentiationMode.Reverse));
    }

    [Fact]
    public void Into_the_callers_spans()
    {
        double[] product = new double[2];
        AssertRight((Forward.HessianVectorProduct(x => x[0] * x[0] * x[0] * x[1], [2.0, 5.0], [2.0, -3.0], product), product));
        AssertRight((Reverse.HessianVectorProduct(x => x[0] * x[0] * x[0] * x[1], [2.0, 5.0], [2.0, -3.0], product), product));
        AssertRight((default(Product).HessianVectorProduct([2.0, 5.0], [2.0, -3.0], product), product));
        AssertRight((default(Product).HessianVectorProduct([2.0, 5.0], [2.0, -3.0], product, DifferentiationMode.Reverse), product));
    }

    [Fact]
    public void As_a_function()
    {
        Func<double[], double[], double[]> forward = Forward.HessianVectorProduct<double>(x => x[0] * x[0] * x[0] * x[1]);
        Func<double[], double[], double[]> reverse = Reverse.HessianVectorProduct<double>(x => x[0] * x[0] * x[0] * x[1]);

        Assert.Equal([84, 24], forward([2, 5], [2, -3]));
        Assert.Equal([84, 24], reverse([2, 5], [2, -3]));
    }

    private static void AssertRight((double Value, double[] Product) result)
    {
        Assert.Equal(40, result.Value);
        Assert.Equal([84, 24], result.Product);
        Array.Clear(result.Product);
    }

    private readonly struct Product : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            x[0] * x[0] * x[0] * x[1];
    }
}

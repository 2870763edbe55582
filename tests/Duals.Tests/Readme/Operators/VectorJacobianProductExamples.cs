using System.Numerics;

namespace Duals.Tests.Readme.Operators;

/// <summary>f(x, y) = (x², xy, 7y) has at (2, 3) the values (4, 6, 21) and the Jacobian rows (4, 0), (3, 2), (0, 7): Jᵀ·(5, −1, 2) = (17, 12).</summary>
public class VectorJacobianProductExamples
{
    [Fact]
    public void Alone()
    {
        Assert.Equal(
            [17, 12],
            Reverse.VectorJacobianProduct((x, y) => (y[0], y[1], y[2]) = (x[0] * x[0], x[0] * x[1], 7 * x[1]), [2.0, 3.0], [5.0, -1.0, 2.0]));
        Assert.Equal([17, 12], default(MapFunction).VectorJacobianProduct([2.0, 3.0], [5.0, -1.0, 2.0]));
    }

    [Fact]
    public void With_the_value()
    {
        (double[] values, double[] product) = Reverse.ValueAndVectorJacobianProduct(Map, [2.0, 3.0], [5.0, -1.0, 2.0]);
        (double[] sameValues, double[] sameProduct) = default(MapFunction).ValueAndVectorJacobianProduct([2.0, 3.0], [5.0, -1.0, 2.0]);

        Assert.Equal([4, 6, 21], values);
        Assert.Equal([17, 12], product);
        Assert.Equal([4, 6, 21], sameValues);
        Assert.Equal([17, 12], sameProduct);
    }

    [Fact]
    public void Into_the_callers_spans()
    {
        Span<double> values = stackalloc double[3];
        Span<double> product = stackalloc double[2];
        Reverse.VectorJacobianProduct(Map, [2.0, 3.0], [5.0, -1.0, 2.0], values, product);
        Assert.Equal([4, 6, 21], values);
        Assert.Equal([17, 12], product);

        values.Clear();
        product.Clear();
        default(MapFunction).VectorJacobianProduct([2.0, 3.0], [5.0, -1.0, 2.0], values, product);
        Assert.Equal([4, 6, 21], values);
        Assert.Equal([17, 12], product);
    }

    [Fact]
    public void As_a_function()
    {
        Func<double[], double[], double[]> product = Reverse.VectorJacobianProduct<double>(Map);

        Assert.Equal([17, 12], product([2, 3], [5, -1, 2]));
    }

    private static void Map<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T> =>
        (y[0], y[1], y[2]) = (x[0] * x[0], x[0] * x[1], T.CreateChecked(7) * x[1]);

    private readonly struct MapFunction : IVectorFunction
    {
        public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Map(x, y);
    }
}

using System.Numerics;

namespace Duals.Tests.Readme.Operators;

/// <summary>f(x, y) = (x², xy, 7y) has at (2, 3) the values (4, 6, 21) and the Jacobian rows (4, 0), (3, 2), (0, 7): J·(5, −1) = (20, 13, −7).</summary>
public class JacobianVectorProductExamples
{
    [Fact]
    public void Alone()
    {
        Assert.Equal(
            [20, 13, -7],
            Forward.JacobianVectorProduct((x, y) => (y[0], y[1], y[2]) = (x[0] * x[0], x[0] * x[1], 7 * x[1]), [2.0, 3.0], [5.0, -1.0], 3));
        Assert.Equal([20, 13, -7], default(MapFunction).JacobianVectorProduct([2.0, 3.0], [5.0, -1.0], 3));
    }

    [Fact]
    public void With_the_value()
    {
        (double[] values, double[] product) = Forward.ValueAndJacobianVectorProduct(Map, [2.0, 3.0], [5.0, -1.0], 3);
        (double[] sameValues, double[] sameProduct) = default(MapFunction).ValueAndJacobianVectorProduct([2.0, 3.0], [5.0, -1.0], 3);

        Assert.Equal([4, 6, 21], values);
        Assert.Equal([20, 13, -7], product);
        Assert.Equal([4, 6, 21], sameValues);
        Assert.Equal([20, 13, -7], sameProduct);
    }

    [Fact]
    public void Into_the_callers_spans()
    {
        Span<double> values = stackalloc double[3];
        Span<double> product = stackalloc double[3];
        Forward.JacobianVectorProduct(Map, [2.0, 3.0], [5.0, -1.0], values, product);
        Assert.Equal([4, 6, 21], values);
        Assert.Equal([20, 13, -7], product);

        values.Clear();
        product.Clear();
        default(MapFunction).JacobianVectorProduct([2.0, 3.0], [5.0, -1.0], values, product);
        Assert.Equal([4, 6, 21], values);
        Assert.Equal([20, 13, -7], product);
    }

    [Fact]
    public void As_a_function()
    {
        Func<double[], double[], double[]> product = Forward.JacobianVectorProduct<double>(Map, 3);

        Assert.Equal([20, 13, -7], product([2, 3], [5, -1]));
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

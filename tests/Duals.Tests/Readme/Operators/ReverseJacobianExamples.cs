using System.Numerics;

namespace Duals.Tests.Readme.Operators;

/// <summary>f(x, y) = (x², xy, 7y) has the rows (2x, 0), (y, x), (0, 7): at (2, 3) the values (4, 6, 21) and the rows (4, 0), (3, 2), (0, 7).</summary>
public class ReverseJacobianExamples
{
    [Fact]
    public void Alone()
    {
        double[,] jacobian = Reverse.Jacobian(Map, [2.0, 3.0], 3);
        double[,] same = default(MapFunction).Jacobian([2.0, 3.0], 3, DifferentiationMode.Reverse);

        Assert.Equal(new double[,] { { 4, 0 }, { 3, 2 }, { 0, 7 } }, jacobian);
        Assert.Equal(new double[,] { { 4, 0 }, { 3, 2 }, { 0, 7 } }, same);
    }

    [Fact]
    public void With_the_value()
    {
        (double[] values, double[,] jacobian) = Reverse.ValueAndJacobian(Map, [2.0, 3.0], 3);
        (double[] sameValues, double[,] sameJacobian) = default(MapFunction).ValueAndJacobian([2.0, 3.0], 3, DifferentiationMode.Reverse);

        Assert.Equal([4, 6, 21], values);
        Assert.Equal(new double[,] { { 4, 0 }, { 3, 2 }, { 0, 7 } }, jacobian);
        Assert.Equal([4, 6, 21], sameValues);
        Assert.Equal(new double[,] { { 4, 0 }, { 3, 2 }, { 0, 7 } }, sameJacobian);
    }

    [Fact]
    public void Into_the_callers_spans()
    {
        Span<double> values = stackalloc double[3];
        Span<double> jacobian = stackalloc double[6];
        Reverse.Jacobian(Map, [2.0, 3.0], values, jacobian);
        Assert.Equal([4, 6, 21], values);
        Assert.Equal([4, 0, 3, 2, 0, 7], jacobian);

        values.Clear();
        jacobian.Clear();
        default(MapFunction).Jacobian([2.0, 3.0], values, jacobian, DifferentiationMode.Reverse);
        Assert.Equal([4, 6, 21], values);
        Assert.Equal([4, 0, 3, 2, 0, 7], jacobian);
    }

    [Fact]
    public void As_a_function()
    {
        Func<double[], double[,]> jacobian = Reverse.Jacobian<double>(Map, 3);

        Assert.Equal(new double[,] { { 4, 0 }, { 3, 2 }, { 0, 7 } }, jacobian([2, 3]));
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

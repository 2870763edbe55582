using System.Numerics;

namespace Duals.Tests.Readme.Operators;

/// <summary>f(x, y) = (x², xy, 7y) has the rows (2x, 0), (y, x), (0, 7): at (2, 3) the values (4, 6, 21) and the rows (4, 0), (3, 2), (0, 7).</summary>
public class JacobianExamples
{
    [Fact]
    public void Alone()
    {
        AssertRight(Forward.Jacobian((x, y) => (y[0], y[1], y[2]) = (x[0] * x[0], x[0] * x[1], 7 * x[1]), [2.0, 3.0], 3));
        AssertRight(Reverse.Jacobian((x, y) => (y[0], y[1], y[2]) = (x[0] * x[0], x[0] * x[1], 7 * x[1]), [2.0, 3.0], 3));
        AssertRight(default(MapFunction).Jacobian([2.0, 3.0], 3));
        AssertRight(default(MapFunction).Jacobian([2.0, 3.0], 3, DifferentiationMode.Reverse));
    }

    [Fact]
    public void With_the_value()
    {
        AssertPair(Forward.ValueAndJacobian(Map, [2.0, 3.0], 3));
        AssertPair(Reverse.ValueAndJacobian(Map, [2.0, 3.0], 3));
        AssertPair(default(MapFunction).ValueAndJacobian([2.0, 3.0], 3));
        AssertPair(default(MapFunction).ValueAndJacobian([2.0, 3.0], 3, DifferentiationMode.Reverse));

        static void AssertPair((double[] Value, double[,] Jacobian) result)
        {
            Assert.Equal([4, 6, 21], result.Value);
            AssertRight(result.Jacobian);
        }
    }

    [Fact]
    public void Into_the_callers_spans()
    {
        double[] values = new double[3];
        double[] jacobian = new double[6];

        Forward.Jacobian(Map, [2.0, 3.0], values, jacobian);
        AssertWritten();
        Reverse.Jacobian(Map, [2.0, 3.0], values, jacobian);
        AssertWritten();
        default(MapFunction).Jacobian([2.0, 3.0], values, jacobian);
        AssertWritten();
        default(MapFunction).Jacobian([2.0, 3.0], values, jacobian, DifferentiationMode.Reverse);
        AssertWritten();

        void AssertWritten()
        {
            Assert.Equal([4, 6, 21], values);
            Assert.Equal([4, 0, 3, 2, 0, 7], jacobian);
            Array.Clear(values);
            Array.Clear(jacobian);
        }
    }

    [Fact]
    public void As_a_function()
    {
        Func<double[], double[,]> forward = Forward.Jacobian<double>(Map, 3);
        Func<double[], double[,]> reverse = Reverse.Jacobian<double>(Map, 3);

        AssertRight(forward([2, 3]));
        AssertRight(reverse([2, 3]));
    }

    private static void AssertRight(double[,] jacobian) => Assert.Equal(new double[,] { { 4, 0 }, { 3, 2 }, { 0, 7 } }, jacobian);

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

using System.Numerics;

namespace Duals.Tests.Readme.Operators;

/// <summary>f(x, y, z) = (yz, x², xy) has the curl (x − 0, y − y, 2x − z): at (2, 3, 5) (2, 0, −1), beside the values (15, 4, 6).</summary>
public class CurlExamples
{
    [Fact]
    public void Alone()
    {
        Assert.Equal([2, 0, -1], Forward.Curl((x, y) => (y[0], y[1], y[2]) = (x[1] * x[2], x[0] * x[0], x[0] * x[1]), [2.0, 3.0, 5.0]));
        Assert.Equal([2, 0, -1], default(FieldFunction).Curl([2.0, 3.0, 5.0]));
    }

    [Fact]
    public void With_the_value()
    {
        (double[] values, double[] curl) = Forward.ValueAndCurl(Field, [2.0, 3.0, 5.0]);
        (double[] sameValues, double[] sameCurl) = default(FieldFunction).ValueAndCurl([2.0, 3.0, 5.0]);

        Assert.Equal([15, 4, 6], values);
        Assert.Equal([2, 0, -1], curl);
        Assert.Equal([15, 4, 6], sameValues);
        Assert.Equal([2, 0, -1], sameCurl);
    }

    [Fact]
    public void Into_the_callers_spans()
    {
        Span<double> values = stackalloc double[3];
        Span<double> curl = stackalloc double[3];
        Forward.Curl(Field, [2.0, 3.0, 5.0], values, curl);
        Assert.Equal([15, 4, 6], values);
        Assert.Equal([2, 0, -1], curl);

        values.Clear();
        curl.Clear();
        default(FieldFunction).Curl([2.0, 3.0, 5.0], values, curl);
        Assert.Equal([15, 4, 6], values);
        Assert.Equal([2, 0, -1], curl);
    }

    [Fact]
    public void As_a_function()
    {
        Func<double[], double[]> curl = Forward.Curl<double>(Field);

        Assert.Equal([2, 0, -1], curl([2, 3, 5]));
    }

    private static void Field<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T> =>
        (y[0], y[1], y[2]) = (x[1] * x[2], x[0] * x[0], x[0] * x[1]);

    private readonly struct FieldFunction : IVectorFunction
    {
        public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Field(x, y);
    }
}

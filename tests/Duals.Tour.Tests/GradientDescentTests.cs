using System.Numerics;
using Duals.Tests.Differentiation;
using Duals.Tour.Minimisers;

namespace Duals.Tour.Tests;

public class GradientDescentTests
{
    private const double Rate = 0.125;

    private static readonly double[] Start = [3, -2];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    public void Each_step_shrinks_a_quadratic_by_one_minus_rate_times_curvature(int steps)
    {
        (double[] point, int taken) = GradientDescent.Run(default(Quadratic), Start, Rate, gradientTolerance: 0, steps);

        Assert.Equal(steps, taken);
        Expect.Close([3 * Math.Pow(1 - Rate, steps), -2 * Math.Pow(1 - 4 * Rate, steps)], point, 1e-15);
        Assert.Equal([3, -2], Start);
    }

    [Fact]
    public void It_stops_where_the_gradient_is_short()
    {
        (double[] point, int taken) = GradientDescent.Run(default(Quadratic), Start, Rate, gradientTolerance: 1e-3, steps: 1000);

        // 3·0.875^k < 0.001 first at k = 60.
        Assert.Equal(60, taken);
        Assert.InRange(point.Max(Math.Abs), 0, 1e-3);
    }

    /// <summary>x²/2 + 2y², with the curvatures 1 and 4.</summary>
    private readonly struct Quadratic : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            x[0] * x[0] * T.CreateChecked(0.5) + T.CreateChecked(2) * x[1] * x[1];
    }
}

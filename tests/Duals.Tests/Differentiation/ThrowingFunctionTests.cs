namespace Duals.Tests.Differentiation;

/// <summary>Functions that throw leave no trace: neither in the depth of nesting nor in the pool of buffers nor in the caller's spans.</summary>
public class ThrowingFunctionTests
{
    private static readonly double[] Point = Expect.Point(20);

    [Fact]
    public void An_exception_that_the_outer_function_catches_disturbs_neither_driver()
    {
        double derivative = Forward.Derivative(
            x =>
            {
                try
                {
                    return x * Forward.Derivative(_ => throw new TimeoutException(), 2.0);
                }
                catch (TimeoutException)
                {
                    Assert.Equal(1, Nesting<Dual<double>, double>.Depth);
                    return x * x * Forward.Derivative(y => y * y, 2.0);
                }
            },
            1.5);

        Assert.Equal(12, derivative);
        AssertNoTrace();
    }

    [Fact]
    public void After_an_exception_confusion_is_still_found_and_plain_use_still_free()
    {
        Assert.Throws<TimeoutException>(() => Forward.Derivative(x => x * Forward.Derivative(_ => throw new TimeoutException(), 2.0), 1.5));
        Assert.Throws<PerturbationConfusionException>(() => Forward.Derivative(x => x * Forward.Derivative(y => x * y, 2.0), 1.5));

        int calls = 0;
        Forward.Derivative(
            x =>
            {
                calls++;
                return x;
            },
            1.0);
        Assert.Equal(1, calls);
    }

    [Fact]
    public void A_function_that_throws_at_a_later_chunk_leaves_the_next_call_right()
    {
        int pass = 0;
        double[] gradient = new double[20];
        Assert.Throws<TimeoutException>(() => Forward.Gradient(
            x => ++pass == 2 ? throw new TimeoutException() : default(Chain).Invoke(x), Point, gradient));

        Forward.Gradient<double>(default(Chain).Invoke, Point, gradient);
        Expect.Close(Chain.Gradient(Point), gradient);
    }

    private static void AssertNoTrace()
    {
        Assert.Equal(0, Nesting<Dual<double>, double>.Depth);
        Assert.Equal(0, Nesting<DualVector<double>, double>.Depth);
        Assert.Equal(0, Nesting<HyperDual<double>, double>.Depth);
        Assert.False(Probing.IsActive);
    }
}

using Duals.Tests.Differentiation.Scenarios;

namespace Duals.Tests.Differentiation;

/// <summary>
/// The forms that write into the caller's spans, or return numbers only, allocate nothing after warm-up. Runs by itself: while other tests keep the
/// compiler busy, code that was called often waits to be compiled with optimisation.
/// </summary>
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
[Collection(nameof(AllocationTests))]
public class AllocationTests
{
    public static TheoryData<string, string, string> Free => ScenarioTable.Names(scenario => scenario.IsSupported && scenario.IsFree);

    [Fact]
    public void The_measurement_sees_an_array() => Assert.InRange(Allocations.Once(() => GC.KeepAlive(new double[10])), 80, 200);

    [Theory]
    [MemberData(nameof(Free))]
    public void A_driver_allocates_nothing(string driver, string parameters, string setting) =>
        Assert.Equal(0, ScenarioTable.Named(driver, parameters, setting).Allocated());

    [Fact]
    public void The_check_for_confusion_allocates_nothing()
    {
        Func<Dual<double>, Dual<double>> inner = y => y * y;
        Func<Dual<double>, Dual<double>> outer = x => x * Forward.Derivative(inner, 2.0);
        double[] point = Expect.Point(9);
        Func<ReadOnlySpan<Dual<double>>, Dual<double>> innerScalar = default(Chain).Invoke;
        Func<Dual<double>, Dual<double>> outerScalar = x => x * Forward.DirectionalDerivative(innerScalar, point, point);

        AssertFree(() => Forward.Derivative(outer, 1.5));
        AssertFree(() => Forward.Derivative(outerScalar, 1.5));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(8)]
    public void Derivatives_to_an_order_allocate_nothing(int order)
    {
        double[] derivatives = new double[order + 1];
        float[] floats = new float[order + 1];
        AssertFree(() => default(SineOfSquare).Derivatives(1.25, derivatives.AsSpan()));
        AssertFree(() => default(SineOfSquare).Derivatives(1.25f, floats.AsSpan()));
    }

    [Fact]
    public void Nested_tapes_and_a_tape_by_hand_allocate_nothing()
    {
        double[] point = Expect.Point(9);
        double[] gradient = new double[9];
        double[] inner = new double[9];
        Func<ReadOnlySpan<Adjoint<double>>, Adjoint<double>> f = default(Chain).Invoke;
        Func<ReadOnlySpan<Adjoint<double>>, Adjoint<double>> outer = x => x[0] * Reverse.Gradient(f, point, inner);
        Func<ReadOnlySpan<Adjoint<double>>, Adjoint<double>> throwing = x => x[0] * x[1] > double.NegativeInfinity ? throw new TimeoutException() : x[0];

        AssertFree(() => Reverse.Gradient(outer, point, gradient));
        AssertFree(() =>
        {
            using var tape = Tape<double>.Start();
            Adjoint<double> x = tape.Variable(2);
            Adjoint<double> y = tape.Variable(3);
            tape.Sweep(x * y + y, 1);
            gradient[0] = tape.AdjointOf(x);
        });

        long bytes = Allocations.Least(() =>
        {
            Assert.Throws<TimeoutException>(() => Reverse.Gradient(throwing, point));
            return Allocations.Once(() => Reverse.Gradient(f, point, gradient));
        });
        Assert.Equal(0, bytes);
    }

    [Fact]
    public void A_function_that_throws_gives_its_buffers_back()
    {
        double[] point = Expect.Point(20);
        double[] gradient = new double[20];
        Func<ReadOnlySpan<DualVector<double>>, DualVector<double>> f = default(Chain).Invoke;
        Func<ReadOnlySpan<DualVector<double>>, DualVector<double>> throwing = _ => throw new TimeoutException();
        long bytes = Allocations.Least(() =>
        {
            // A buffer that is lost here would have to be replaced below.
            Assert.Throws<TimeoutException>(() => Forward.Gradient(throwing, point));
            long before = GC.GetAllocatedBytesForCurrentThread();
            Forward.Gradient(f, point, gradient);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });

        Assert.Equal(0, bytes);
    }

    private static void AssertFree(Action call) => Assert.Equal(0, Allocations.Of(call));
}

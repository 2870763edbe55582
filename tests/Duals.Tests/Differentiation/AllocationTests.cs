namespace Duals.Tests.Differentiation;

/// <summary>
/// The forms that write into the caller's spans, or return numbers only, allocate nothing after warm-up. Runs by itself: while other tests keep the
/// compiler busy, code that was called often waits to be compiled with optimisation.
/// </summary>
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
[Collection(nameof(AllocationTests))]
public class AllocationTests
{
    private static readonly double[] Space = [1.5, -2, 0.75];

    public static TheoryData<int> Sizes => [1, 8, 17, 40];

    [Fact]
    public void The_measurement_sees_an_array() => Assert.InRange(Allocations.Once(() => GC.KeepAlive(new double[10])), 80, 200);

    [Fact]
    public void Functions_of_one_variable_allocate_nothing()
    {
        Func<Dual<double>, Dual<double>> first = default(SineOfSquare).Invoke;
        Func<HyperDual<double>, HyperDual<double>> second = default(SineOfSquare).Invoke;

        AssertFree(() => Forward.Derivative(first, 1.25));
        AssertFree(() => Forward.ValueAndDerivative(first, 1.25));
        AssertFree(() => Forward.SecondDerivative(second, 1.25));
        AssertFree(() => Forward.ValueAndSecondDerivative(second, 1.25));
        AssertFree(() => default(SineOfSquare).ValueAndDerivative(1.25));
        AssertFree(() => default(SineOfSquare).ValueAndSecondDerivative(1.25));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Gradients_allocate_nothing(int n)
    {
        double[] x = Expect.Point(n);
        double[] direction = Expect.Direction(n);
        double[] gradient = new double[n];
        float[] floats = Expect.To<float>(x);
        float[] floatGradient = new float[n];
        Half[] halves = Expect.To<Half>(x);
        Half[] halfGradient = new Half[n];
        Func<ReadOnlySpan<DualVector<double>>, DualVector<double>> f = default(Chain).Invoke;
        Func<ReadOnlySpan<DualVector<float>>, DualVector<float>> ofFloats = default(Chain).Invoke;
        Func<ReadOnlySpan<Dual<double>>, Dual<double>> along = default(Chain).Invoke;

        AssertFree(() => Forward.Gradient(f, x, gradient));
        AssertFree(() => Forward.Gradient(ofFloats, floats, floatGradient));
        AssertFree(() => Forward.DirectionalDerivative(along, x, direction));
        AssertFree(() => Forward.ValueAndDirectionalDerivative(along, x, direction));
        AssertFree(() => default(Chain).Gradient(x, gradient.AsSpan()));
        AssertFree(() => default(Chain).Gradient(floats, floatGradient.AsSpan()));
        AssertFree(() => default(Chain).Gradient(halves, halfGradient.AsSpan()));
        AssertFree(() => default(Chain).ValueAndDirectionalDerivative(x, direction));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Jacobians_allocate_nothing(int n)
    {
        double[] x = Expect.Point(n);
        double[] vector = Expect.Direction(n);
        double[] values = new double[5];
        double[] product = new double[5];
        double[] jacobian = new double[5 * n];
        Action<ReadOnlySpan<DualVector<double>>, Span<DualVector<double>>> f = default(Squares).Invoke;
        Action<ReadOnlySpan<Dual<double>>, Span<Dual<double>>> along = default(Squares).Invoke;

        AssertFree(() => Forward.Jacobian(f, x, values, jacobian));
        AssertFree(() => Forward.JacobianVectorProduct(along, x, vector, values, product));
        AssertFree(() => default(Squares).Jacobian(x, values.AsSpan(), jacobian));
        AssertFree(() => default(Squares).JacobianVectorProduct(x, vector, values.AsSpan(), product));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Second_order_drivers_allocate_nothing(int n)
    {
        double[] x = Expect.Point(n);
        double[] vector = Expect.Direction(n);
        double[] gradient = new double[n];
        double[] hessian = new double[n * n];
        Func<ReadOnlySpan<HyperDual<double>>, HyperDual<double>> f = default(Chain).Invoke;

        AssertFree(() => Forward.Hessian(f, x, gradient, hessian));
        AssertFree(() => Forward.HessianVectorProduct(f, x, vector, gradient));
        AssertFree(() => Forward.Laplacian(f, x));
        AssertFree(() => Forward.ValueAndLaplacian(f, x));
        AssertFree(() => default(Chain).Hessian(x, gradient.AsSpan(), hessian));
        AssertFree(() => default(Chain).HessianVectorProduct(x, vector, gradient.AsSpan()));
        AssertFree(() => default(Chain).ValueAndLaplacian(x));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Divergences_allocate_nothing(int n)
    {
        double[] x = Expect.Point(n);
        double[] values = new double[n];
        Action<ReadOnlySpan<DualVector<double>>, Span<DualVector<double>>> f = default(Field).Invoke;

        AssertFree(() => Forward.Divergence(f, x, values));
        AssertFree(() => default(Field).Divergence(x, values.AsSpan()));
    }

    [Fact]
    public void Curls_allocate_nothing()
    {
        double[] values = new double[3];
        double[] curl = new double[3];
        Action<ReadOnlySpan<DualVector<double>>, Span<DualVector<double>>> f = default(SpaceField).Invoke;

        AssertFree(() => Forward.Curl(f, Space, values, curl));
        AssertFree(() => default(SpaceField).Curl(Space, values.AsSpan(), curl));
    }

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

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Reverse_mode_allocates_nothing(int n)
    {
        double[] x = Expect.Point(n);
        double[] vector = Expect.Direction(n);
        double[] weights = Expect.Direction(5);
        double[] gradient = new double[n];
        double[] values = new double[5];
        double[] jacobian = new double[5 * n];
        double[] hessian = new double[n * n];
        Half[] halves = Expect.To<Half>(x);
        Half[] halfGradient = new Half[n];
        Func<ReadOnlySpan<Adjoint<double>>, Adjoint<double>> f = default(Chain).Invoke;
        Action<ReadOnlySpan<Adjoint<double>>, Span<Adjoint<double>>> field = default(Squares).Invoke;

        Func<ReadOnlySpan<Adjoint<Dual<double>>>, Adjoint<Dual<double>>> along = default(Chain).Invoke;
        Func<ReadOnlySpan<Adjoint<DualVector<double>>>, Adjoint<DualVector<double>>> chunks = default(Chain).Invoke;

        AssertFree(() => Reverse.Gradient(f, x, gradient));
        AssertFree(() => Reverse.HessianVectorProduct(along, x, vector, gradient));
        AssertFree(() => Reverse.Hessian(chunks, x, gradient, hessian));
        AssertFree(() => Reverse.Jacobian(field, x, values, jacobian));
        AssertFree(() => Reverse.VectorJacobianProduct(field, x, weights, values, gradient));
        AssertFree(() => default(Chain).Gradient(x, gradient, DifferentiationMode.Reverse));
        AssertFree(() => default(Chain).Gradient(halves, halfGradient, DifferentiationMode.Reverse));
        AssertFree(() => default(Chain).Hessian(x, gradient, hessian, DifferentiationMode.Reverse));
        AssertFree(() => default(Chain).HessianVectorProduct(x, vector, gradient, DifferentiationMode.Reverse));
        AssertFree(() => default(Squares).Jacobian(x, values, jacobian, DifferentiationMode.Reverse));
        AssertFree(() => default(Squares).VectorJacobianProduct(x, weights, values.AsSpan(), gradient));
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

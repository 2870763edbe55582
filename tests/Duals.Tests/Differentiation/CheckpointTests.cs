using System.Numerics;

namespace Duals.Tests.Differentiation;

/// <summary>A loop that is checkpointed has the derivatives of the loop that is recorded.</summary>
public class CheckpointTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(100)]
    public void The_gradient_is_that_of_the_recorded_loop(int steps)
    {
        double[] x = [0.3, -0.7, 1.1, 0.2];
        (double value, double[] gradient) = new Trajectory(steps, IsCheckpointed: true).ValueAndGradient(x, DifferentiationMode.Reverse);
        (double expected, double[] expectedGradient) = new Trajectory(steps, IsCheckpointed: false).ValueAndGradient(x, DifferentiationMode.Forward);

        Assert.Equal(expected, value);
        AssertClose(expectedGradient, gradient);
    }

    [Fact]
    public void Two_loops_one_after_the_other_and_their_steps_depend_on_the_same_parameters()
    {
        double[] x = [0.3, -0.7, 1.1, 0.2];
        double[] gradient = default(TwoLoops).Gradient(x, DifferentiationMode.Reverse);

        AssertClose(default(TwoLoops).Gradient(x, DifferentiationMode.Forward), gradient);
    }

    [Fact]
    public void Second_derivatives_go_through_it()
    {
        double[] x = [0.3, -0.7, 1.1, 0.2];
        double[] v = [1.5, -2, 0.5, 3];
        var loop = new Trajectory(30, IsCheckpointed: true);

        AssertClose(loop.HessianVectorProduct(x, v, DifferentiationMode.Forward), loop.HessianVectorProduct(x, v, DifferentiationMode.Reverse));
    }

    [Fact]
    public void A_vector_and_its_Jacobian_have_the_product_of_forward_mode()
    {
        double[] x = [0.3, -0.7, 1.1, 0.2];
        double[] w = [2, -3];
        double[] v = [1.5, -2, 0.5, 3];
        double[] product = default(Ends).VectorJacobianProduct(x, w);
        double[] forward = default(Ends).JacobianVectorProduct(x, v, 2);

        double left = w[0] * forward[0] + w[1] * forward[1];
        double right = product.Zip(v, (a, b) => a * b).Sum();
        Assert.True(Math.Abs(left - right) <= 1e-12 * (1 + Math.Abs(left)), $"{left} {right}");
    }

    [Fact]
    public void A_million_steps_take_little_memory()
    {
        double[] x = [0.3, -0.7, 1.1, 0.2];
        var loop = new Trajectory(1_000_000, IsCheckpointed: true);
        long before = GC.GetAllocatedBytesForCurrentThread();
        double[] gradient = loop.Gradient(x, DifferentiationMode.Reverse);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // Recorded whole, the steps would take some 300 MB.
        Assert.True(allocated < 10_000_000, $"{allocated} bytes");
        AssertClose(new Trajectory(1_000_000, IsCheckpointed: false).Gradient(x, DifferentiationMode.Forward), gradient, 1e-9);
    }

    [Fact]
    public void Constants_stay_constants()
    {
        double[] gradient = Reverse.Gradient(
            x =>
            {
                Span<Adjoint<double>> end = new Adjoint<double>[2];
                Checkpoint.Repeat(default(Pendulum), 7, [0.1, 0.2], [0.5, 0.5], end);
                return x[0] * end[1];
            },
            [3.0]);
        Span<double> plain = stackalloc double[2];
        Checkpoint.Repeat(default(Pendulum), 7, [0.1, 0.2], [0.5, 0.5], plain);

        Assert.Equal([plain[1]], gradient);
    }

    [Fact]
    public void The_end_may_overwrite_the_start()
    {
        double[] gradient = Reverse.Gradient(
            x =>
            {
                Adjoint<double>[] state = [x[0], x[1]];
                Checkpoint.Repeat(default(Pendulum), 9, state, x[2..], state);
                return state[0] * state[1];
            },
            [0.3, -0.7, 1.1, 0.2]);

        AssertClose(new Trajectory(9, IsCheckpointed: false).Gradient([0.3, -0.7, 1.1, 0.2], DifferentiationMode.Forward), gradient);
    }

    [Fact]
    public void A_step_that_keeps_a_variable_in_a_field_is_refused()
    {
        Assert.Throws<PerturbationConfusionException>(() => Reverse.Gradient(
            x =>
            {
                Span<Adjoint<double>> end = new Adjoint<double>[1];
                Checkpoint.Repeat(new Capturing(x[1]), 4, x[..1], [], end);
                return end[0];
            },
            [2.0, 3.0]));
        Assert.Equal(0, Tape<double>.Depth);
    }

    [Fact]
    public void An_infinite_slope_meets_a_zero_as_it_does_without_checkpoints()
    {
        double[] gradient = default(RootOfSquare).Gradient([0.0, 2.0], DifferentiationMode.Reverse);

        Assert.Equal([0, 1], gradient);
    }

    [Fact]
    public void The_longest_loop_gets_as_far_as_its_first_step()
    {
        var loop = new Endless();
        Assert.Throws<TimeoutException>(() => Reverse.Gradient<double>(
            x =>
            {
                var end = new Adjoint<double>[1];
                Checkpoint.Repeat(loop, int.MaxValue, x, [], end);
                return end[0];
            },
            [1.0]));
    }

    [Fact]
    public void What_it_keeps_counts_as_recorded()
    {
        using var tape = Tape<double>.Start();
        Adjoint<double>[] start = [tape.Variable(0.3), tape.Variable(-0.7)];
        Adjoint<double>[] parameters = [tape.Variable(1.1), tape.Variable(0.2)];
        long before = tape.RecordedBytes;
        Checkpoint.Repeat(default(Pendulum), 10_000, (ReadOnlySpan<Adjoint<double>>)start, parameters, start);

        // The root of the number of steps, times two numbers of eight bytes; and two nodes with their adjoints.
        Assert.Equal(100 * 2 * 8 + 2 * 16, tape.RecordedBytes - before);
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        Assert.Equal(
            "steps", Assert.Throws<ArgumentOutOfRangeException>(() => Checkpoint.Repeat(default(Pendulum), -1, [1.0, 1.0], [], new double[2])).ParamName);
        Assert.Equal("state", Assert.Throws<ArgumentException>(() => Checkpoint.Repeat(default(Pendulum), 1, [], [], Span<double>.Empty)).ParamName);
        Assert.Equal("result", Assert.Throws<ArgumentException>(() => Checkpoint.Repeat(default(Pendulum), 1, [1.0, 1.0], [], new double[3])).ParamName);
        Assert.Equal("step", Assert.Throws<ArgumentNullException>(() => Checkpoint.Repeat<IStep, double>(null!, 1, [1.0], [], new double[1])).ParamName);
    }

    private static void AssertClose(double[] expected, double[] actual, double tolerance = 1e-12)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
            Assert.True(Math.Abs(expected[i] - actual[i]) <= tolerance * (1 + Math.Abs(expected[i])), $"[{i}]: {expected[i]:R} {actual[i]:R}");
    }

    /// <summary>A damped pendulum: angle and velocity, with stiffness and damping as parameters.</summary>
    private readonly struct Pendulum : IStep
    {
        public void Invoke<T>(int index, ReadOnlySpan<T> state, ReadOnlySpan<T> parameters, Span<T> nextState)
            where T : IFloatingPointIeee754<T>
        {
            T h = T.CreateChecked(index % 3 + 1) / T.CreateChecked(300);
            nextState[0] = state[0] + h * state[1];
            nextState[1] = state[1] - h * (parameters[0] * T.Sin(state[0]) + parameters[1] * state[1]);
        }
    }

    private readonly struct Endless : IStep
    {
        public void Invoke<T>(int index, ReadOnlySpan<T> state, ReadOnlySpan<T> parameters, Span<T> nextState)
            where T : IFloatingPointIeee754<T> =>
            throw new TimeoutException();
    }

    private readonly struct Capturing(Adjoint<double> captured) : IStep
    {
        public void Invoke<T>(int index, ReadOnlySpan<T> state, ReadOnlySpan<T> parameters, Span<T> nextState)
            where T : IFloatingPointIeee754<T> =>
            nextState[0] = state[0] * (typeof(T) == typeof(Adjoint<double>) ? (T)(object)captured : T.One);
    }

    private readonly record struct Trajectory(int Steps, bool IsCheckpointed) : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var state = new T[2];
            x[..2].CopyTo(state);
            if (IsCheckpointed)
            {
                Checkpoint.Repeat(default(Pendulum), Steps, (ReadOnlySpan<T>)state, x[2..], state);
            }
            else
            {
                var next = new T[2];
                for (int i = 0; i < Steps; i++)
                {
                    default(Pendulum).Invoke(i, state, x[2..], (Span<T>)next);
                    (state, next) = (next, state);
                }
            }

            return state[0] * state[1];
        }
    }

    private readonly struct TwoLoops : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var middle = new T[2];
            var end = new T[2];
            Checkpoint.Repeat(default(Pendulum), 11, x[..2], x[2..], middle);
            T[] parameters = [T.Exp(middle[0]) * x[0], x[3] * x[2]];
            Checkpoint.Repeat(default(Pendulum), 17, [middle[1] * x[2], T.Sin(middle[0])], (ReadOnlySpan<T>)parameters, end);
            return end[0] * middle[0] + T.Exp(end[1]) * x[1];
        }
    }

    private readonly struct Ends : IVectorFunction
    {
        public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Checkpoint.Repeat(default(Pendulum), 40, x[..2], x[2..], y);
    }

    /// <summary>√(x₀²) + x₁, through a loop of one step: at 0 the slope of the root is infinite, that of the square 0.</summary>
    private readonly struct RootOfSquare : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var end = new T[1];
            Checkpoint.Repeat(default(Square), 1, x[..1], [], (Span<T>)end);
            return T.Sqrt(end[0]) + x[1];
        }
    }

    private readonly struct Square : IStep
    {
        public void Invoke<T>(int index, ReadOnlySpan<T> state, ReadOnlySpan<T> parameters, Span<T> nextState)
            where T : IFloatingPointIeee754<T> =>
            nextState[0] = state[0] * state[0];
    }
}

using System.Numerics;

namespace Duals.Tests.SingularPoints;

/// <summary>What is computed again or swept back at once passes zeros and infinities on as what is recorded.</summary>
public class BlockTests
{
    public static TheoryData<double, double> Points => new()
    {
        { 0, 0 }, { 0, 1 }, { 0, -1 }, { 1, 0 }, { 8, 1 }, { 0, 1e-200 }, { 1, 1 },
    };

    [Theory]
    [MemberData(nameof(Points))]
    public void Checkpoints_give_what_a_recording_gives(double x, double y)
    {
        Same(default(Powers<Recorded>), default(Powers<InBlocks>), x, y);
        Same(default(Roots<Recorded>), default(Roots<InBlocks>), x, y);
    }

    [Theory]
    [MemberData(nameof(Points))]
    public void Sums_give_what_a_recording_gives(double x, double y)
    {
        Same(default(Cubes<Recorded>), default(Cubes<InBlocks>), x, y);
        Same(default(CubesInSteps<Recorded>), default(CubesInSteps<InBlocks>), x, y);
    }

    [Fact]
    public void A_parameter_that_no_term_uses_is_no_zero_that_was_computed()
    {
        double[] gradient = default(Cubes<InBlocks>).Gradient([0.0, 0], DifferentiationMode.Reverse);
        Assert.Equal([double.NaN, 0], gradient);
    }

    [Fact]
    public void What_no_result_of_a_step_uses_is_no_zero_that_was_computed()
    {
        // The second state is dropped: the infinite slope of its root meets nothing.
        Assert.Equal([0, 3], default(Dropped).Gradient([0.0, 1.5], DifferentiationMode.Reverse));
    }

    private static void Same<TRecorded, TInBlocks>(TRecorded recorded, TInBlocks inBlocks, double x, double y)
        where TRecorded : IScalarFunction
        where TInBlocks : IScalarFunction
    {
        Compare(recorded.Gradient([x, y], DifferentiationMode.Reverse), inBlocks.Gradient([x, y], DifferentiationMode.Reverse));
        foreach (Dual<double>[] point in new Dual<double>[][] { [new(x, 1), new(y, -0.5)], [x, new(y, -0.5)], [x, y] })
        {
            Dual<double>[] expected = Ways.Swept<TRecorded, Dual<double>>(recorded, point);
            Dual<double>[] actual = Ways.Swept<TInBlocks, Dual<double>>(inBlocks, point);
            Compare([.. expected.Select(number => number.Value)], [.. actual.Select(number => number.Value)]);

            // At second order one may be NaN where the other is right.
            Compare(
                [.. expected.Zip(actual, (e, a) => double.IsFinite(a.Derivative) ? e.Derivative : a.Derivative)],
                [.. expected.Zip(actual, (e, a) => double.IsFinite(e.Derivative) || !double.IsFinite(a.Derivative) ? a.Derivative : e.Derivative)]);
        }
    }

    // The same but for rounding: what is recorded in one piece is folded otherwise.
    private static void Compare(double[] expected, double[] actual)
    {
        for (int i = 0; i < expected.Length; i++)
        {
            bool agrees = double.IsFinite(expected[i]) ? Math.Abs(expected[i] - actual[i]) <= 1e-13 * Math.Abs(expected[i]) : expected[i].Equals(actual[i]);
            Assert.True(agrees, $"[{string.Join(", ", actual)}] in place of [{string.Join(", ", expected)}]");
        }
    }

    private interface ILoops
    {
        static abstract void Repeat<TStep, T>(TStep step, int steps, ReadOnlySpan<T> state, ReadOnlySpan<T> parameters, Span<T> result)
            where TStep : IStep
            where T : IFloatingPointIeee754<T>;

        static abstract T Sum<TTerm, T>(TTerm term, int count, ReadOnlySpan<T> parameters)
            where TTerm : ITerm
            where T : IFloatingPointIeee754<T>;
    }

    private readonly struct InBlocks : ILoops
    {
        public static void Repeat<TStep, T>(TStep step, int steps, ReadOnlySpan<T> state, ReadOnlySpan<T> parameters, Span<T> result)
            where TStep : IStep
            where T : IFloatingPointIeee754<T> =>
            Checkpoint.Repeat(step, steps, state, parameters, result);

        public static T Sum<TTerm, T>(TTerm term, int count, ReadOnlySpan<T> parameters)
            where TTerm : ITerm
            where T : IFloatingPointIeee754<T> =>
            Terms.Sum(term, count, parameters);
    }

    private readonly struct Recorded : ILoops
    {
        public static void Repeat<TStep, T>(TStep step, int steps, ReadOnlySpan<T> state, ReadOnlySpan<T> parameters, Span<T> result)
            where TStep : IStep
            where T : IFloatingPointIeee754<T>
        {
            T[] current = state.ToArray();
            for (int i = 0; i < steps; i++)
            {
                var next = new T[current.Length];
                step.Invoke(i, (ReadOnlySpan<T>)current, parameters, next);
                current = next;
            }

            current.CopyTo(result);
        }

        public static T Sum<TTerm, T>(TTerm term, int count, ReadOnlySpan<T> parameters)
            where TTerm : ITerm
            where T : IFloatingPointIeee754<T>
        {
            T sum = T.Zero;
            for (int i = 0; i < count; i++)
                sum += term.Invoke(i, parameters);

            return sum;
        }
    }

    // (∛x + y)·(∛x + y)·(∛x + y), the factor a parameter of the steps.
    private readonly struct Powers<TLoops> : IScalarFunction
        where TLoops : ILoops
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            T root = T.Cbrt(x[0]) + x[1];
            var result = new T[2];
            TLoops.Repeat<Multiply, T>(default, 2, [root, T.Sqrt(x[0])], [root], result);
            return result[0];
        }
    }

    private readonly struct Multiply : IStep
    {
        public void Invoke<T>(int index, ReadOnlySpan<T> state, ReadOnlySpan<T> parameters, Span<T> nextState)
            where T : IFloatingPointIeee754<T>
        {
            nextState[0] = state[0] * parameters[0];
            nextState[1] = state[1];
        }
    }

    // ((√√√√(x·y))²)…: roots in the steps, squares behind them.
    private readonly struct Roots<TLoops> : IScalarFunction
        where TLoops : ILoops
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var result = new T[1];
            TLoops.Repeat<Root, T>(default, 4, [x[0] + x[1]], [x[1]], result);
            return T.Pow(result[0], T.CreateChecked(16)) * (result[0] + x[0]);
        }
    }

    private readonly struct Root : IStep
    {
        public void Invoke<T>(int index, ReadOnlySpan<T> state, ReadOnlySpan<T> parameters, Span<T> nextState)
            where T : IFloatingPointIeee754<T> =>
            nextState[0] = T.Sqrt(state[0]) + parameters[0] * T.Zero;
    }

    // Σ (∛x + y)³ over three terms; √x·√y is a parameter that no term uses.
    private readonly struct Cubes<TLoops> : IScalarFunction
        where TLoops : ILoops
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            TLoops.Sum<Cube, T>(default, 3, [T.Cbrt(x[0]) + x[1] * x[1], T.Sqrt(x[1]), T.Sqrt(x[0]) * T.Sqrt(x[1])]);
    }

    private readonly struct Cube : ITerm
    {
        public T Invoke<T>(int index, ReadOnlySpan<T> parameters)
            where T : IFloatingPointIeee754<T> =>
            parameters[0] * parameters[0] * parameters[0] * T.CreateChecked(index + 1);
    }

    // Sums in the steps of a recurrence, whose state is infinitely steep.
    private readonly struct CubesInSteps<TLoops> : IScalarFunction
        where TLoops : ILoops
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var result = new T[2];
            TLoops.Repeat<SumOfCubes<TLoops>, T>(default, 2, [T.Cbrt(x[0]), T.Sqrt(x[1])], [x[0]], result);
            return result[0];
        }
    }

    private readonly struct SumOfCubes<TLoops> : IStep
        where TLoops : ILoops
    {
        public void Invoke<T>(int index, ReadOnlySpan<T> state, ReadOnlySpan<T> parameters, Span<T> nextState)
            where T : IFloatingPointIeee754<T>
        {
            nextState[0] = TLoops.Sum<Cube, T>(default, 2, state) + parameters[0];
            nextState[1] = state[1];
        }
    }

    private readonly struct Dropped : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var result = new T[2];
            Checkpoint.Repeat<Multiply, T>(default, 1, [x[1], T.Sqrt(x[0])], [x[1]], result);
            return result[0];
        }
    }
}

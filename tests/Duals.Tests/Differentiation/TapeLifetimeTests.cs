using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals.Tests.Differentiation;

/// <summary>Tapes that are closed twice, late, elsewhere or never, and numbers that travel to other threads.</summary>
public class TapeLifetimeTests
{
    [Fact]
    public void Closing_a_tape_again_does_not_close_what_is_recorded_later()
    {
        Tape<float> first = Tape<float>.Start();
        first.Dispose();
        using var second = Tape<float>.Start();
        Adjoint<float> x = second.Variable(3);
        first.Dispose();
        second.Sweep(x * x * x, 2);
        Assert.Equal(54, second.AdjointOf(x));
        Assert.Throws<InvalidOperationException>(() => first.Variable(7));
        Assert.Throws<InvalidOperationException>(() => first.Sweep(x, 1));
        Assert.Throws<InvalidOperationException>(() => first.AdjointOf(x));
    }

    [Fact]
    public void A_tape_that_was_closed_does_not_close_the_recording_of_a_driver()
    {
        Tape<float> kept = Tape<float>.Start();
        kept.Dispose();
        float[] gradient = Reverse.Gradient<float>(
            x =>
            {
                Adjoint<float> y = x[0] * x[1];
                kept.Dispose();
                return y * x[0];
            },
            [2, 3]);
        Assert.Equal([12, 4], gradient);
    }

    [Fact]
    public void An_inner_tape_that_its_outer_one_has_closed_does_not_close_a_later_inner_one()
    {
        Tape<float> outer = Tape<float>.Start();
        Tape<float> inner = Tape<float>.Start();
        outer.Dispose();
        using var nextOuter = Tape<float>.Start();
        using var nextInner = Tape<float>.Start();
        inner.Dispose();
        outer.Dispose();
        Adjoint<float> x = nextInner.Variable(5);
        nextInner.Sweep(x * x, 1);
        Assert.Equal(10, nextInner.AdjointOf(x));
        Assert.Equal(2, Tape<float>.Depth);
    }

    [Fact]
    public void A_tape_that_another_thread_closes_gives_way_to_its_outer_one()
    {
        using var outer = Tape<float>.Start();
        Tape<float> inner = Tape<float>.Start();
        AnotherThread.Run(inner.Dispose);
        Adjoint<float> x = Adjoint<float>.Variable(3);
        outer.Sweep(x * x, 1);
        Assert.Equal(6, outer.AdjointOf(x));
    }

    [Fact]
    public void A_tape_closed_on_another_thread_leaves_the_driver_alone_that_runs_inside_it()
    {
        Tape<double> left = Tape<double>.Start();
        double[] gradient = Reverse.Gradient<double>(
            x =>
            {
                var end = new Adjoint<double>[1];
                Checkpoint.Repeat(new Growth(), 3, x[..1], x[1..], end);
                AnotherThread.Run(left.Dispose);
                return end[0] * x[0];
            },
            [2.0, 0.5]);

        // x²(1 + p)³
        Assert.Equal([2 * 2 * 3.375, 3 * 4 * 2.25], gradient);
        Assert.Equal(0, Tape<double>.Depth);
    }

    [Fact]
    public void A_function_that_closes_what_its_driver_runs_in_does_not_give_the_driver_another_recording()
    {
        Tape<double> around = Tape<double>.Start();
        var started = new List<Tape<double>>();
        Assert.Throws<InvalidOperationException>(() => Reverse.Gradient<double>(
            _ =>
            {
                around.Dispose();
                started.Add(Tape<double>.Start());
                started.Add(Tape<double>.Start());
                return started[1].Variable(7) * started[1].Variable(5);
            },
            [2.0, 3.0]));
        started[0].Dispose();
        Assert.Equal(0, Tape<double>.Depth);
    }

    [Fact]
    public void A_sum_is_folded_wherever_on_the_stack_it_is_computed()
    {
        using Tape<double> tape = Deep(50, Tape<double>.Start);
        Adjoint<double>[] x = Deep(50, () => Expect.Point(1000).Select(tape.Variable).ToArray());
        long before = tape.RecordedBytes;
        Adjoint<double> sum = 0;
        foreach (Adjoint<double> term in x)
            sum += term;

        Assert.InRange(tape.RecordedBytes - before, 1, 1000 * 20);
        Assert.InRange(Deep(10, () => Recorded(tape, x)), 1, 1000 * 20);

        static long Recorded(Tape<double> tape, Adjoint<double>[] x)
        {
            long before = tape.RecordedBytes;
            _ = x.Aggregate((sum, term) => sum + term);
            return tape.RecordedBytes - before;
        }
    }

    [Fact]
    public void Sweeping_again_and_again_does_not_lengthen_the_tape()
    {
        using var tape = Tape<double>.Start();
        (Adjoint<double> x, Adjoint<double> y, Adjoint<double> z) = (tape.Variable(2), tape.Variable(3), tape.Variable(5));
        Adjoint<double> q = x * z;
        Adjoint<double> r = x * y + q;
        long before = tape.RecordedBytes;
        for (int i = 0; i < 10; i++)
        {
            tape.Sweep(q, 2);
            Assert.Equal((10.0, 0.0, 4.0), (tape.AdjointOf(x), tape.AdjointOf(y), tape.AdjointOf(z)));
            tape.Sweep(r, 2);
            Assert.Equal((16.0, 4.0, 4.0), (tape.AdjointOf(x), tape.AdjointOf(y), tape.AdjointOf(z)));
        }

        Assert.Equal(before, tape.RecordedBytes);
        tape.Sweep(r * q, 1);
        Assert.Equal((5 * 16 + 8 * 10.0, 20.0, 10 * 2 + 16 * 2.0), (tape.AdjointOf(x), tape.AdjointOf(y), tape.AdjointOf(z)));
    }

    [Fact]
    public void A_sweep_that_threw_leaves_no_adjoints_to_read()
    {
        using var tape = Tape<double>.Start();
        Adjoint<double>[] x = [tape.Variable(2), tape.Variable(0.5)];
        var end = new Adjoint<double>[1];
        var step = new Growth();
        Checkpoint.Repeat(step, 3, new ReadOnlySpan<Adjoint<double>>(x, 0, 1), new ReadOnlySpan<Adjoint<double>>(x, 1, 1), end);
        Adjoint<double> y = end[0] * x[0];
        step.IsFailing = true;
        Assert.Throws<TimeoutException>(() => tape.Sweep(y, 1));
        Assert.Throws<ArgumentException>("x", () => tape.AdjointOf(x[0]));
        step.IsFailing = false;
        tape.Sweep(y, 1);
        Assert.Equal((2 * 2 * 3.375, 3 * 4 * 2.25), (tape.AdjointOf(x[0]), tape.AdjointOf(x[1])));
    }

    [Fact]
    public void A_loop_that_memory_did_not_hold_and_that_is_given_up_leaves_no_dependence() => AnotherThread.Run(() =>
    {
        // On a thread whose tapes have grown before, all would fit.
        int givenUp = 0;
        try
        {
            for (int limit = 40_000; limit < 120_000; limit += 1000)
            {
                Tape<double>.Limit = limit;
                try
                {
                    Assert.Equal([3, 0], Reverse.Gradient<double>(WithoutTheLoop, [2.0, 0.5]));
                }
                catch (InsufficientMemoryException)
                {
                }
            }
        }
        finally
        {
            Tape<double>.Limit = 0;
        }

        Assert.NotEqual(0, givenUp);

        Adjoint<double> WithoutTheLoop(ReadOnlySpan<Adjoint<double>> x)
        {
            var state = new Adjoint<double>[3000];
            for (int i = 0; i < state.Length; i++)
                state[i] = x[0] * x[1];

            try
            {
                Checkpoint.Repeat(new Growth(), 4, (ReadOnlySpan<Adjoint<double>>)state, x[1..], state);
            }
            catch (InsufficientMemoryException)
            {
                givenUp++;
            }

            return x[0] * 3;
        }
    });

    [Fact]
    public void A_tape_in_use_by_hand_keeps_the_memory_of_the_driver_s_tapes()
    {
        float[] x = [2, 3];
        float[] gradient = new float[2];
        void Differentiated() => Reverse.Gradient<float>(v => v[0] * v[1] * v[1], x, gradient);
        Differentiated();
        using (Tape<float>.Start())
            Differentiated();

        using (Tape<float>.Start())
        {
            Differentiated();
            Assert.InRange(Allocations.Once(Differentiated), 0, 100);
        }

        Assert.Equal([9, 12], gradient);
    }

    [Fact]
    public void A_parallel_loop_over_numbers_of_reverse_mode_is_refused()
    {
        static Adjoint<double> OverThreads(ReadOnlySpan<Adjoint<double>> x)
        {
            Adjoint<double>[] v = x.ToArray();
            Adjoint<double>[] sums = new Adjoint<double>[4];
            Task[] tasks =
                [.. Enumerable.Range(0, 4).Select(k => Task.Factory.StartNew(() => Sum(k), default, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
            Task.WaitAll(tasks);
            return sums[0] + sums[1] + sums[2] + sums[3];

            void Sum(int k)
            {
                for (int j = 0; j < 20; j++)
                    sums[k] += v[0] * v[1] * (k + 1.0);
            }
        }

        AggregateException exception = Assert.Throws<AggregateException>(() => Reverse.Gradient<double>(OverThreads, [2.0, 3.0]));
        Assert.Equal(4, exception.InnerExceptions.Count);
        Assert.All(exception.InnerExceptions, inner => Assert.IsType<InvalidOperationException>(inner));
        Assert.Equal(0, Tape<double>.Depth);
    }

    [Fact]
    public void Deep_and_shallow_calls_on_the_tape_s_own_thread_are_not_taken_for_another_s()
    {
        using Tape<double> tape = Deep(50, Tape<double>.Start);
        Adjoint<double> x = Deep(20, () => tape.Variable(2));
        Adjoint<double> y = x * tape.Variable(3);
        y = Deep(2000, () => y * x + y);
        y += Deep(10, () => x * y);
        tape.Sweep(y, 1);

        // y = (1 + x)(3x² + 3x)
        Assert.Equal(15 * 3 + 18, tape.AdjointOf(x), 12);
    }

    [Fact]
    public void Tapes_that_ended_threads_have_left_open_make_room_for_others()
    {
        for (int i = 0; i < 5000; i++)
            AnotherThread.Run(() => Tape<Dual<Half>>.Start());

        Assert.Equal((Half)6, Reverse.Gradient<Dual<Half>>(x => x[0] * x[0], [(Half)3])[0].Value);
    }

    [Fact]
    public void Too_many_tapes_at_once_are_refused_and_can_be_closed()
    {
        var tapes = new List<Tape<HyperDual<Half>>>();
        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() =>
        {
            for (int i = 0; i < 5000; i++)
                tapes.Add(Tape<HyperDual<Half>>.Start());
        });
        Assert.Contains("4096 tapes", exception.Message, StringComparison.Ordinal);
        Assert.Equal(4096, tapes.Count);
        tapes[0].Dispose();
        Assert.Equal(0, Tape<HyperDual<Half>>.Depth);
        Assert.Equal((Half)6, Reverse.Gradient<HyperDual<Half>>(x => x[0] * x[0], [(Half)3])[0].Value);
    }

    [Fact]
    public void A_driver_keeps_nothing_of_what_it_was_given()
    {
        WeakReference step = Repeated();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(step.IsAlive);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference Repeated()
        {
            var step = new Growth();
            Reverse.Gradient<double>(
                x =>
                {
                    var end = new Adjoint<double>[1];
                    Checkpoint.Repeat(step, 10, x[..1], x[1..], end);
                    return end[0];
                },
                [1.0, 0.5]);
            return new(step);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TResult Deep<TResult>(int frames, Func<TResult> call) => frames == 0 ? call() : Deep(frames - 1, () => call());

    private sealed class Growth : IStep
    {
        public bool IsFailing { get; set; }

        public void Invoke<T>(int index, ReadOnlySpan<T> state, ReadOnlySpan<T> parameters, Span<T> nextState)
            where T : IFloatingPointIeee754<T>
        {
            if (IsFailing)
                throw new TimeoutException();

            nextState[0] = state[0] + parameters[0] * state[0];
        }
    }
}

using System.Numerics;

namespace Duals.Tests.Differentiation;

/// <summary>The call that releases what a thread's tapes keep for the next recording.</summary>
public class TapeReleaseTests
{
    private const int Operations = 1_000_000;

    /// <summary>x₁·x₂, x₁·x₂·x₂ …: an operation, two edges and a node in every step.</summary>
    private readonly struct LongProduct : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            T y = x[0];
            for (int i = 0; i < Operations; i++)
                y *= x[1];

            return y;
        }
    }

    [Fact]
    public void What_a_large_recording_took_is_let_go() => AnotherThread.Run(() =>
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        double[] gradient = default(LongProduct).Gradient((double[])[2, 1], DifferentiationMode.Reverse);
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        Tape<double>.ReleaseMemoryOfThread();
        long left = GC.GetTotalMemory(forceFullCollection: true) - before;

        Assert.Equal([1, 2.0 * Operations], gradient);
        Assert.True(kept > 20L * Operations, $"{kept} bytes were kept: there is nothing to let go.");
        Assert.True(left < kept / 4, $"{left} bytes of {kept} are left.");
    });

    [Fact]
    public void Inner_tapes_are_released_too_and_the_next_recordings_are_right() => AnotherThread.Run(() =>
    {
        static double Nested() => Reverse.Gradient<double>(
            x =>
            {
                Adjoint<double> outer = x[0];
                return outer * Reverse.Gradient<Adjoint<double>>(y => y[0] * y[0] * y[0] * outer, [outer])[0];
            },
            [1.5])[0];

        double right = Nested();
        Tape<double>.ReleaseMemoryOfThread();
        Tape<Adjoint<double>>.ReleaseMemoryOfThread();
        Assert.Equal(right, Nested());
        using (Tape<double> outer = Tape<double>.Start())
        {
            Adjoint<double> x = outer.Variable(3);
            using Tape<double> inner = Tape<double>.Start();
            Adjoint<double> y = inner.Variable(2);
            inner.Sweep(y * y * y, 0.5);
            outer.Sweep(x * x, 2);
            Assert.Equal((6, 12), (inner.AdjointOf(y), outer.AdjointOf(x)));
        }

        Tape<double>.ReleaseMemoryOfThread();
        Tape<double>.ReleaseMemoryOfThread();
        Assert.Equal(right, Nested());
    });

    [Fact]
    public void A_tape_that_records_on_the_thread_keeps_its_memory() => AnotherThread.Run(() =>
    {
        using (Tape<float> tape = Tape<float>.Start())
        {
            Adjoint<float> x = tape.Variable(3);
            Adjoint<float> y = x * x;
            Assert.Throws<InvalidOperationException>(Tape<float>.ReleaseMemoryOfThread);
            tape.Sweep(y, 0.5f);
            Assert.Equal(3, tape.AdjointOf(x));

            // Another number type's tapes and other threads' are not concerned.
            Tape<double>.ReleaseMemoryOfThread();
            AnotherThread.Run(Tape<float>.ReleaseMemoryOfThread);
            Assert.Equal(3, tape.AdjointOf(x));
        }

        Assert.Throws<InvalidOperationException>(() => Reverse.Gradient<float>(
            x =>
            {
                Tape<float>.ReleaseMemoryOfThread();
                return x[0];
            },
            [1]));
        Tape<float>.ReleaseMemoryOfThread();
    });

    [Fact]
    public void A_closed_tape_that_somebody_still_holds_does_no_harm() => AnotherThread.Run(() =>
    {
        Tape<float> kept = Tape<float>.Start();
        kept.Dispose();
        Tape<float>.ReleaseMemoryOfThread();
        using Tape<float> next = Tape<float>.Start();
        Adjoint<float> x = next.Variable(5);
        kept.Dispose();
        next.Sweep(x * x, 1);
        Assert.Equal(10, next.AdjointOf(x));
        Assert.Throws<InvalidOperationException>(() => kept.Variable(1));
    });
}

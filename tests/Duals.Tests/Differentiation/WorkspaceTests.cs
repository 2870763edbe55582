using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Duals.Tests.Differentiation;

/// <summary>What a thread keeps for its drivers is a stack: aligned, its own, given back whatever happens, and as deep and as large as it has to be.</summary>
public class WorkspaceTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(17)]
    [InlineData(20_000)]
    public void Memory_starts_at_a_multiple_of_a_vector_and_is_apart_from_what_was_taken_before(int length)
    {
        AnotherThread.Run(() =>
        {
            using Workspace.Frame outer = Workspace.Current.Enter(0);
            Span<DualVector<double>> first = outer.Take<DualVector<double>>(length);
            using Workspace.Frame inner = Workspace.Current.Enter(0);
            Span<double> second = inner.Take<double>(length);
            first.Fill(DualVector<double>.Variable(2, 3));
            second.Fill(7);

            Assert.Equal(length, first.Length);
            Assert.Equal(length, second.Length);
            Assert.Equal(0, AddressOf(first) % 64);
            Assert.Equal(0, AddressOf(second) % 64);
            foreach (DualVector<double> number in first)
                Assert.True(number.EqualsExact(DualVector<double>.Variable(2, 3)));
        });

        static nint AddressOf<T>(Span<T> items) => Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref Unsafe.As<T, byte>(ref items[0]));
    }

    [Fact]
    public void What_is_left_is_taken_again()
    {
        AnotherThread.Run(() =>
        {
            Assert.True(Unsafe.AreSame(ref FirstOf(5), ref FirstOf(9)));
            using Workspace.Frame outer = Workspace.Current.Enter(0);
            ref double kept = ref outer.Take<double>(5)[0];
            Assert.False(Unsafe.AreSame(ref kept, ref FirstOf(5)));
        });

        static ref double FirstOf(int length)
        {
            using Workspace.Frame frame = Workspace.Current.Enter(0);
            return ref frame.Take<double>(length)[0];
        }
    }

    [Theory]
    [InlineData(1, 40)]
    [InlineData(20, 90)]
    [InlineData(700, 5)]
    public void Drivers_inside_each_other_keep_their_points_apart(int n, int depth)
    {
        // Each level sees its own point after the levels inside it have run; the outer ones fill the stack, the others rent.
        AnotherThread.Run(() =>
        {
            double[] gradient = Nested(n, depth);

            Assert.Equal(2.0 * depth, gradient[0]);
            Assert.True(Workspace.Current.IsUntouched);
        });

        static double[] Nested(int n, int depth)
        {
            double[] x = [.. Enumerable.Repeat((double)depth, n)];
            return Forward.Gradient<double>(
                p =>
                {
                    if (depth > 1 && p[0].Partials[0] != 0)
                        Assert.Equal(2.0 * (depth - 1), Nested(n, depth - 1)[0]);

                    DualVector<double> sum = 0;
                    foreach (DualVector<double> v in p)
                        sum += v * v;

                    return sum;
                },
                x);
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5000)]
    public void Nothing_is_left_when_a_function_throws_at_any_depth(int n)
    {
        AnotherThread.Run(() =>
        {
            double[] x = new double[n];
            for (int depth = 1; depth <= 4; depth++)
            {
                Assert.Throws<TimeoutException>(() => Throwing(x, depth));
                Assert.True(Workspace.Current.IsUntouched);
            }
        });

        static double[] Throwing(double[] x, int depth) =>
            Forward.Gradient<double>(p => depth == 1 ? throw new TimeoutException() : p[0] * Throwing(x, depth - 1)[0], x);
    }

    [Fact]
    public void A_driver_that_has_caught_an_exception_goes_on_with_its_own_point()
    {
        double[] x = Expect.Point(20);
        double[] gradient = Forward.Gradient(
            p =>
            {
                Assert.Throws<TimeoutException>(() => Forward.Gradient<double>(_ => throw new TimeoutException(), Expect.Direction(300)));
                Forward.Gradient<double>(default(Chain).Invoke, Expect.Direction(20));
                return default(Chain).Invoke(p);
            },
            x);

        Expect.Close(Chain.Gradient(x), gradient);
    }

    [Fact]
    public void Every_thread_has_its_own()
    {
        double[] expected = Chain.Gradient(Expect.Point(20));
        var gradients = new double[64][];
        Parallel.For(0, gradients.Length, i => gradients[i] = Forward.Gradient<double>(default(Chain).Invoke, Expect.Point(20)));
        Assert.All(gradients, gradient => Expect.Close(expected, gradient));
    }

    [Fact]
    public void A_driver_on_another_thread_started_by_the_function_is_not_nested_in_it()
    {
        int inner = -1;
        double derivative = Forward.Derivative(
            x =>
            {
                AnotherThread.Run(() => inner = Nesting<Dual<double>, double>.Depth);
                return x * x;
            },
            1.5);

        Assert.Equal(3, derivative);
        Assert.Equal(0, inner);
    }

    [Fact]
    public void Confusion_is_found_however_many_levels_lie_between()
    {
        AnotherThread.Run(() =>
        {
            // A hundred levels of other number types hide none of the two that share one.
            Assert.Throws<PerturbationConfusionException>(() => Forward.Derivative(x => x * Levels(100, () => Forward.Derivative(y => x * y, 2.0)), 1.5));
            Assert.Equal(12, Forward.Derivative(x => x * x * Levels(100, () => Forward.Derivative(y => y * y, 2.0)), 1.5));
            Assert.True(Workspace.Current.IsUntouched);
        });

        static double Levels(int count, Func<double> innermost) =>
            count == 0 ? innermost() : Forward.SecondDerivative(t => t * t * Levels(count - 1, innermost), 1.0) / 2;
    }

    [Fact]
    public void Numbers_with_references_are_kept_where_the_collector_sees_them()
    {
        AnotherThread.Run(() =>
        {
            using Workspace.Frame frame = Workspace.Current.Enter(0);
            Span<(string Name, double Value)> items = frame.Take<(string, double)>(3);
            items[1] = (new string('a', 3), 1);
            GC.Collect();
            Assert.Equal("aaa", items[1].Name);
        });
    }

    [Fact]
    public void Too_much_memory_is_refused_and_leaves_no_trace()
    {
        AnotherThread.Run(() =>
        {
            Assert.Throws<OutOfMemoryException>(() =>
            {
                using Workspace.Frame frame = Workspace.Current.Enter(0);
                frame.Take<DualVector<double>>(int.MaxValue);
            });
            Assert.True(Workspace.Current.IsUntouched);
        });
    }

    [Fact]
    public void Seeds_do_not_outlive_a_function_that_writes_into_its_point()
    {
        // Against the rules, but the next driver on the thread must not suffer for it.
        Forward.Gradient<double>(
            p =>
            {
                DualVector<double> y = p[0] * p[1];
                MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(p), p.Length).Fill(double.NaN);
                return y;
            },
            [2, 3]);

        Assert.Equal([3.0, 2.0], Forward.Gradient<double>(p => p[0] * p[1], [2, 3]));
    }
}

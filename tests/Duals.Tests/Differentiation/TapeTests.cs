using System.Numerics;

namespace Duals.Tests.Differentiation;

/// <summary>The tape by itself: levels, threads, when it throws, what it holds.</summary>
public class TapeTests
{
    private static readonly double[] Point = Expect.Point(20);

    [Fact]
    public void A_tape_by_hand_gives_the_derivatives_of_each_result()
    {
        using var tape = Tape<double>.Start();
        Adjoint<double> x = tape.Variable(3);
        Adjoint<double> y = Adjoint<double>.Variable(-2);
        Adjoint<double> z = x * y + Adjoint<double>.Sin(x);

        tape.Sweep(z, 2);
        Assert.Equal((2 * (-2 + Math.Cos(3)), 6.0), (tape.AdjointOf(x), tape.AdjointOf(y)));
        tape.Sweep(x, 5);
        Assert.Equal((5.0, 0.0), (tape.AdjointOf(x), tape.AdjointOf(y)));
        tape.Sweep(7, 5);
        Assert.Equal((0.0, 0.0), (tape.AdjointOf(x), tape.AdjointOf(y)));
    }

    [Fact]
    public void Only_a_variable_has_an_adjoint()
    {
        using var tape = Tape<double>.Start();
        Adjoint<double> x = tape.Variable(3);
        Adjoint<double> y = tape.Variable(2);
        Assert.Throws<ArgumentException>("x", () => tape.AdjointOf(x));
        tape.Sweep(x * y, 1);
        Assert.Throws<ArgumentException>("x", () => tape.AdjointOf(2 * x));
        Assert.Throws<ArgumentException>("x", () => tape.AdjointOf(x * y));
        Assert.Throws<ArgumentException>("x", () => tape.AdjointOf(1));
        Assert.Throws<ArgumentException>("x", () => tape.AdjointOf(tape.Variable(1)));
        Assert.Equal(2, tape.AdjointOf(x));
    }

    [Fact]
    public void Levels_open_and_close_like_brackets()
    {
        Assert.Equal(0, Tape<double>.Depth);
        using (var outer = Tape<double>.Start())
        {
            using (Tape<double>.Start())
            {
                Assert.Equal(2, Tape<double>.Depth);
                Assert.Equal(0, Tape<float>.Depth);
            }

            Assert.Equal(1, Tape<double>.Depth);

            // Closed with the outer one, by whoever forgot to.
            Tape<double> forgotten = Tape<double>.Start();
            outer.Dispose();
            Assert.Equal(0, Tape<double>.Depth);
            Assert.Throws<InvalidOperationException>(() => forgotten.Variable(1));
            forgotten.Dispose();
            Assert.Throws<InvalidOperationException>(() => outer.Variable(1));
            Assert.Throws<InvalidOperationException>(() => outer.Sweep(1, 1));
        }

        Assert.Equal(0, Tape<double>.Depth);
        Assert.Throws<InvalidOperationException>(() => Adjoint<double>.Variable(1));
    }

    [Fact]
    public void A_captured_variable_of_an_outer_driver_is_not_mixed_with_the_inner_ones()
    {
        Assert.Throws<PerturbationConfusionException>(
            () => Reverse.Gradient<double>(x =>
            {
                Adjoint<double> captured = x[0];
                return captured * Reverse.Gradient<double>(y => captured + y[0], [1.0])[0];
            },
            [1.0]));
        Assert.Throws<PerturbationConfusionException>(
            () => Reverse.Gradient<double>(x =>
            {
                Adjoint<double> captured = x[0];
                return captured * Reverse.Gradient<double>(y => y[0] * captured, [0.0])[0];
            },
            [1.0]));
        AssertNoTrace();
    }

    [Fact]
    public void A_result_that_belongs_to_the_outer_driver_is_refused()
    {
        Assert.Throws<PerturbationConfusionException>(
            () => Reverse.Gradient<double>(x =>
            {
                Adjoint<double> captured = x[0];
                return Reverse.Gradient<double>(_ => captured, [1.0])[0];
            },
            [1.0]));
        Assert.Throws<PerturbationConfusionException>(
            () => Reverse.Gradient<double>(x =>
            {
                Adjoint<double> captured = x[0];
                return Reverse.Jacobian<double>((y, image) => (image[0], image[1]) = (y[0], captured * captured), [1.0], 2)[1, 0];
            },
            [1.0]));
        AssertNoTrace();
    }

    [Fact]
    public void Nesting_without_capture_is_harmless()
    {
        // x ↦ x·D(y ↦ y³)(2) = 12x.
        Assert.Equal([12.0], Reverse.Gradient<double>(x => x[0] * Reverse.Gradient<double>(y => y[0] * y[0] * y[0], [2.0])[0], [1.5]));

        // At the point of the outer driver, lifted: x ↦ D(y ↦ x·y²)(x) = 2x², one level up.
        Assert.Equal(
            [4 * 1.5],
            Reverse.Gradient<double>(
                x =>
                {
                    Adjoint<double> outer = x[0];
                    return Reverse.Gradient<Adjoint<double>>(y => y[0] * y[0] * outer, x)[0];
                },
                [1.5]));

        // A value of the outer number is a constant.
        Assert.Equal(
            [3.0],
            Reverse.Gradient<double>(
                x =>
                {
                    double value = x[0].Value;
                    return x[0] * Reverse.Gradient<double>(y => y[0] * value, [1.0])[0];
                },
                [3.0]));
    }

    [Fact]
    public void Numbers_of_the_outer_driver_are_recorded_on_its_tape_inside_an_inner_one()
    {
        // x ↦ x₀x₁ + x₁, computed while the inner driver records.
        double[] gradient = Reverse.Gradient<double>(
            x =>
            {
                (Adjoint<double> a, Adjoint<double> b) = (x[0], x[1]);
                Adjoint<double> outer = 0;
                double inner = Reverse.Gradient<double>(
                    y =>
                    {
                        outer = a * b;
                        Adjoint<double> square = y[0] * y[0];
                        outer += b;
                        for (int i = 0; i < 40; i++)
                        {
                            outer += a * b;
                            square += y[0] * y[0];
                        }

                        return square + y[0];
                    },
                    [2.0])[0];
                Assert.Equal(41 * 4 + 1, inner);
                return outer;
            },
            [3.0, 5.0]);
        Assert.Equal([41 * 5.0, 41 * 3.0 + 1], gradient);
    }

    [Fact]
    public void Reverse_and_forward_drivers_nest_in_either_order()
    {
        // x ↦ d/dy (x·y³)(y = 2) = 12x, and the gradient of ∂(x²y)/∂x.
        Assert.Equal(12, Forward.Derivative(x => Reverse.Gradient<Dual<double>>(y => x * y[0] * y[0] * y[0], [2.0])[0], 1.5));
        Assert.Equal(
            [2 * 5.0, 2 * 3.0],
            Reverse.Gradient<double>(
                x =>
                {
                    Adjoint<double> y = x[1];
                    return Forward.Derivative<Adjoint<double>>(t => t * t * y, x[0]);
                },
                [3.0, 5.0]));
    }

    [Fact]
    public void Hessian_vector_products_nest_and_find_what_a_function_object_has_captured()
    {
        // x ↦ x₀·(Hessian of y₀²y₁ times v)₀ at a plain point, in each mode inside of each.
        foreach (DifferentiationMode outer in Enum.GetValues<DifferentiationMode>())
        {
            foreach (DifferentiationMode inner in Enum.GetValues<DifferentiationMode>())
            {
                var harmless = new Nested(inner, captures: false);
                Assert.Equal([2 * (3 * 0.5 + 2 * 2), 0], harmless.Gradient([1.0, 2.0], outer));
                Assert.Equal([0, 0], harmless.HessianVectorProduct([1.0, 2.0], [1.0, -1.0], outer));
                Assert.All(harmless.Hessian([1.0, 2.0], outer).Cast<double>(), entry => Assert.Equal(0, entry));
                if (outer == inner && outer == DifferentiationMode.Reverse)
                {
                    var capturing = new Nested(inner, captures: true);
                    Assert.Throws<PerturbationConfusionException>(() => capturing.HessianVectorProduct([1.0, 2.0], [1.0, -1.0], outer));
                }

                AssertNoTrace();
            }
        }
    }

    [Fact]
    public void A_number_of_a_closed_tape_is_refused()
    {
        Adjoint<double> kept = default;
        Reverse.Gradient<double>(x => kept = x[0] * x[1], [2.0, 3.0]);

        Assert.Throws<InvalidOperationException>(() => kept * kept + kept * Adjoint<double>.Sin(Other(kept)));
        Assert.Throws<InvalidOperationException>(() => Reverse.Gradient<double>(x => x[0] + kept, [1.0]));
        Assert.Throws<InvalidOperationException>(() => Reverse.Gradient<double>(x => kept * x[0], [1.0]));
        Assert.Throws<InvalidOperationException>(() => Reverse.Gradient<double>(_ => kept, [1.0]));
        Assert.Throws<InvalidOperationException>(() => Reverse.Gradient<double>(_ => -kept, [1.0]));
        Assert.Throws<InvalidOperationException>(
            () => Reverse.Jacobian<double>((x, y) => (y[0], y[1]) = (x[0], kept), [1.0], 2));
        Assert.Equal(6, kept.Value);
        AssertNoTrace();

        // A number that has another form on the closed tape.
        static Adjoint<double> Other(Adjoint<double> number) => new(number.Value, number.Slope, number.Stamp, TapeForm.Node(0));
    }

    [Fact]
    public void A_number_of_another_thread_is_refused()
    {
        Exception?[] thrown = new Exception?[7];
        double[] gradient = Reverse.Gradient<double>(
            x =>
            {
                (Adjoint<double> a, Adjoint<double> b) = (x[0], x[1]);
                Adjoint<double> c = a * b + a;
                Tape<double> tape = Tape<double>.Current;
                AnotherThread.Run(() => thrown[0] = Record.Exception(() => Reverse.Gradient<double>(y => y[0] * c, [1.0])));
                AnotherThread.Run(() => thrown[1] = Record.Exception(() => Reverse.Gradient<double>(_ => c, [1.0])));
                AnotherThread.Run(() => thrown[2] = Record.Exception(() => tape.Sweep(c, 1)));

                AnotherThread.Run(() => thrown[3] = Record.Exception(() => a * b));
                AnotherThread.Run(() => thrown[4] = Record.Exception(() => c + b));
                AnotherThread.Run(() => thrown[5] = Record.Exception(() => tape.Variable(2)));
                AnotherThread.Run(() => thrown[6] = Record.Exception(() => tape.AdjointOf(a)));
                return c * b;
            },
            [2.0, 3.0]);

        Assert.All(thrown, exception => Assert.IsType<InvalidOperationException>(exception));
        Assert.Equal([3 * 3 + 3.0, 2 * 2 * 3 + 2.0], gradient);
        AssertNoTrace();
    }

    [Fact]
    public void Every_driver_passes_an_exception_on_and_leaves_no_level_open()
    {
        double[] n = new double[20];
        Action[] calls =
        [
            () => Reverse.Gradient<double>(_ => throw new TimeoutException(), Point),
            () => Reverse.Gradient<double>(x => x[0] * x[1] + Thrown(x[0]), Point, n),
            () => Reverse.Jacobian<double>((_, _) => throw new TimeoutException(), Point, 3),
            () => Reverse.VectorJacobianProduct<double>((x, y) => y[0] = x[0] * Thrown(x[1]), Point, [1, 2]),
            () => new Throwing().Gradient(Point, DifferentiationMode.Reverse),
            () => new Throwing().Hessian(Point, DifferentiationMode.Reverse),
            () => new Throwing().HessianVectorProduct(Point, Point, DifferentiationMode.Reverse),
        ];
        foreach (Action call in calls)
        {
            Assert.Throws<TimeoutException>(call);
            AssertNoTrace();
            Assert.Throws<TimeoutException>(() => Reverse.Gradient<double>(x => Run(call, x[0]), Point));
            Assert.Throws<TimeoutException>(() => Reverse.Gradient<Dual<double>>(x => Run(call, x[0]), [1.0]));
            AssertNoTrace();
            Assert.Equal([6, 4], Reverse.Gradient<double>(x => x[0] * x[1] * 2, [2.0, 3.0]));
        }

        Assert.All(n, part => Assert.Equal(0, part));

        static Adjoint<double> Thrown(Adjoint<double> x) => x * x == x ? x : throw new TimeoutException();

        static TNumber Run<TNumber>(Action call, TNumber x)
        {
            call();
            return x;
        }
    }

    [Fact]
    public void An_exception_that_the_outer_function_catches_disturbs_neither_driver()
    {
        double[] gradient = Reverse.Gradient<double>(
            x =>
            {
                Adjoint<double> product = x[0] * x[1];
                Assert.Throws<TimeoutException>(() => Reverse.Gradient<double>(y => y[0] * y[1] > 0 ? throw new TimeoutException() : y[0], [1.0, 2.0]));
                Assert.Equal(1, Tape<double>.Depth);
                return product * x[0] + Reverse.Gradient<double>(y => y[0] * y[0], [2.0])[0];
            },
            [2.0, 3.0]);
        Assert.Equal([12, 4], gradient);
        AssertNoTrace();
    }

    [Fact]
    public void Many_threads_differentiate_at_once()
    {
        Parallel.For(0, 200, i =>
        {
            int n = 1 + i % 60;
            double[] x = [.. Expect.Point(n).Select(value => value + 0.01 * i)];
            Expect.Close(Chain.Gradient(x), default(Chain).Gradient(x, DifferentiationMode.Reverse));
            Expect.Close(Chain.Gradient(x), Reverse.Gradient<double>(default(Chain).Invoke, x));
            Expect.Close(Squares.Jacobian(x, 3), default(Squares).Jacobian(x, 3, DifferentiationMode.Reverse));
            Expect.Close(Chain.Hessian(x), default(Chain).Hessian(x, DifferentiationMode.Reverse));

            // Drivers in parallel inside a driver.
            if (i % 20 == 0)
            {
                double[] outer = Reverse.Gradient<double>(
                    y =>
                    {
                        Parallel.For(0, 4, k => Expect.Close(Chain.Gradient(x), Reverse.Gradient<double>(default(Chain).Invoke, x)));
                        return default(Chain).Invoke(y);
                    },
                    x);
                Expect.Close(Chain.Gradient(x), outer);
            }
        });
    }

    [Fact]
    public void What_is_constant_is_not_recorded()
    {
        using var tape = Tape<double>.Start();
        Adjoint<double> x = tape.Variable(2);
        long empty = tape.RecordedBytes;
        Adjoint<double> y = x;
        Adjoint<double> constant = 3;
        for (int i = 0; i < 10; i++)
        {
            constant = constant * constant / (1 + constant) + Adjoint<double>.Sin(constant) + Adjoint<double>.Floor(x * 2);
            constant = Adjoint<double>.Round(constant) % 7 + 1;
            y = Adjoint<double>.Sin(y * constant + 1) / 2 - constant + (double)i;
            y = -Adjoint<double>.Abs(constant - y) * 3;
        }

        Assert.Equal(empty, tape.RecordedBytes);
        Assert.NotEqual(0, y.Slope);
        Assert.True(constant.IsConstant);
    }

    [Theory]
    [InlineData("dot product", 24)]
    [InlineData("polynomial", 48)]
    [InlineData("products", 48)]
    [InlineData("quotients", 48)]
    [InlineData("norms", 48)]
    [InlineData("two accumulators", 48)]
    public void An_operation_takes_at_most_48_bytes(string program, int bound)
    {
        const int Count = 2000;
        using var tape = Tape<double>.Start();
        Adjoint<double> x = tape.Variable(1.25);
        Adjoint<double> y = tape.Variable(-0.75);
        long before = tape.RecordedBytes;
        Adjoint<double> sum = 0;
        Adjoint<double> other = 0;
        Adjoint<double> z = x;
        int operations = Count;
        for (int i = 0; i < Count; i++)
        {
            switch (program)
            {
                case "dot product":
                    sum += x * y;
                    operations++;
                    break;
                case "polynomial":
                    sum = sum * x + y;
                    operations++;
                    break;
                case "products":
                    z *= i % 2 == 0 ? x : y;
                    break;
                case "quotients":
                    z = (i % 2 == 0 ? x : y) / z;
                    break;
                case "norms":
                    z = Adjoint<double>.Hypot(i % 2 == 0 ? y : x, z);
                    break;
                default:
                    sum += x * y;
                    other += sum;
                    operations += 2;
                    break;
            }
        }

        Assert.InRange((double)(tape.RecordedBytes - before) / operations, 1, bound);
    }

    [Fact]
    public void A_tape_that_memory_cannot_hold_is_refused_with_its_sizes() => AnotherThread.Run(() =>
    {
        // On a thread whose tapes have grown before, more would fit.
        try
        {
            Tape<Half>.Limit = 1 << 17;
            InsufficientMemoryException exception = Assert.Throws<InsufficientMemoryException>(
                () => default(Long).Gradient((Half[])[Half.One, Half.One], DifferentiationMode.Reverse));
            Assert.Matches(
                @"holds \d{2,3}\D\d{3} partial derivatives and .* nodes, \d{3}\D\d{3} bytes, and would need another \d{3}\D\d{3} bytes", exception.Message);
            Assert.Equal(0, Tape<Half>.Depth);

            // More variables than there is room for.
            exception = Assert.Throws<InsufficientMemoryException>(() => default(Long).Gradient(new Half[1 << 17], DifferentiationMode.Reverse));
            Assert.Contains("holds 0 partial derivatives and 0 nodes", exception.Message, StringComparison.Ordinal);
            Assert.Equal(0, Tape<Half>.Depth);

            // Again and again, and what fits is still computed, with less memory than the attempts took.
            Assert.Throws<InsufficientMemoryException>(() => default(Long).Gradient((Half[])[Half.One, Half.One], DifferentiationMode.Reverse));
            Assert.Throws<InsufficientMemoryException>(() => default(Long).Gradient((Half[])[Half.One, Half.One], DifferentiationMode.Reverse));
            Tape<Half>.Limit = 1 << 15;
            Assert.Equal([(Half)3, (Half)2], Reverse.Gradient<Half>(x => x[0] * x[1], [(Half)2, (Half)3]));
        }
        finally
        {
            Tape<Half>.Limit = 0;
        }
    });

    private static void AssertNoTrace()
    {
        Assert.Equal(0, Tape<double>.Depth);
        Assert.Equal(0, Tape<Dual<double>>.Depth);
        Assert.Equal(0, Tape<DualVector<double>>.Depth);
        Assert.Equal(0, Nesting<Dual<double>, double>.Depth);
        Assert.Equal(0, Nesting<DualVector<double>, double>.Depth);
        Assert.False(Probing.IsActive);
    }

    /// <summary>x₀·x₁·x₀·…, a million factors.</summary>
    private readonly struct Long : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            T product = x[0];
            for (int i = 0; i < 1_000_000; i++)
                product *= x[1];

            return product;
        }
    }

    private readonly struct Throwing : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            x[0] * x[1] + (x[0] == x[0] ? throw new TimeoutException() : x[2]);
    }

    /// <summary>x₀·(H·(½, 2))₀ for H the Hessian of y₀²y₁ at (2, 3), times a captured coordinate of x if it captures.</summary>
    private readonly struct Nested(DifferentiationMode inner, bool captures) : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            double product = captures
                ? new Cubic<T>(x[1]).HessianVectorProduct([2.0, 3.0], [0.5, 2.0], inner)[0]
                : new Cubic<double>(1).HessianVectorProduct([2.0, 3.0], [0.5, 2.0], inner)[0];
            return x[0] * T.CreateChecked(product);
        }
    }

    private readonly struct Cubic<TCaptured>(TCaptured factor) : IScalarFunction
        where TCaptured : IFloatingPointIeee754<TCaptured>
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            x[0] * x[0] * x[1] * T.CreateChecked(factor);
    }
}

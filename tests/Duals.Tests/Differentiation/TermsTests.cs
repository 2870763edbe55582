using System.Numerics;

namespace Duals.Tests.Differentiation;

/// <summary>A sum that is swept back as it is computed has the derivatives of the sum that is recorded whole.</summary>
public class TermsTests
{
    // Enough terms for several tapes one after the other.
    private const int Many = 3000;

    private static readonly double[] Point = [0.3, -0.7, 1.1];

    public static TheoryData<int> Counts => [0, 1, 2, 7, Many];

    [Theory]
    [MemberData(nameof(Counts))]
    public void The_value_and_the_gradient_are_those_of_the_loop(int count)
    {
        (double value, double[] gradient) = new Likelihood(count, IsSwept: true).ValueAndGradient(Point, DifferentiationMode.Reverse);
        (double expected, double[] expectedGradient) = new Likelihood(count, IsSwept: false).ValueAndGradient(Point, DifferentiationMode.Forward);

        Assert.Equal(expected, value);
        Assert.Equal(expected, new Likelihood(count, IsSwept: true).Invoke<double>(Point));
        Expect.Close(expectedGradient, gradient);
        Expect.Close(expectedGradient, new Likelihood(count, IsSwept: true).Gradient(Point, DifferentiationMode.Forward));
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void Second_derivatives_go_through_it(int count)
    {
        double[] v = [1.5, -2, 0.5];
        var swept = new Likelihood(count, IsSwept: true);
        var whole = new Likelihood(count, IsSwept: false);

        Expect.Close(whole.HessianVectorProduct(Point, v, DifferentiationMode.Forward), swept.HessianVectorProduct(Point, v, DifferentiationMode.Reverse));
        Expect.Close(whole.Hessian(Point, DifferentiationMode.Forward), swept.Hessian(Point, DifferentiationMode.Reverse));
    }

    [Fact]
    public void What_goes_in_may_depend_on_anything_and_what_comes_out_goes_on()
    {
        double[] w = [2, -3];
        double[] v = [1.5, -2, 0.5];
        double[] product = default(Composed).VectorJacobianProduct(Point, w);
        double[] along = default(Composed).JacobianVectorProduct(Point, v, 2);

        Expect.Close([Expect.Dot(w, along)], [Expect.Dot(product, v)]);
        Expect.Close(default(Composed).Jacobian(Point, 2, DifferentiationMode.Forward), default(Composed).Jacobian(Point, 2, DifferentiationMode.Reverse));
    }

    [Fact]
    public void By_hand_with_weights_other_than_one()
    {
        using var tape = Tape<Dual<double>>.Start();
        Adjoint<Dual<double>> x = tape.Variable(new(1.5, 2));
        Adjoint<Dual<double>> y = Terms.Sum<Cubes, Adjoint<Dual<double>>>(default, 4, [3 * x, (Dual<double>)5]);
        tape.Sweep(y * y, new Dual<double>(0.5, -1));

        // y = 5·27x³·(0 + 1 + 2 + 3), ½y² has the gradient yy′; its tangent by ẋ = 2, and −1·2yy′ from the weight's.
        double value = 810 * 1.5 * 1.5 * 1.5;
        double first = 2430 * 1.5 * 1.5;
        double second = 4860 * 1.5;
        Assert.Equal(value, y.Value.Value, 1e-9);
        Assert.Equal(value * first, tape.AdjointOf(x).Value, 1e-9 * value * first);
        Assert.Equal(2 * (first * first + value * second) - 2 * value * first, tape.AdjointOf(x).Derivative, 1e-9 * value * first);
    }

    [Fact]
    public void A_sum_of_constants_is_a_constant()
    {
        using var tape = Tape<double>.Start();
        Adjoint<double> x = tape.Variable(2);
        long before = tape.RecordedBytes;

        Assert.True(Terms.Sum(default(Cubes), 10, [(Adjoint<double>)2, 3]).IsConstant);
        Assert.True(Terms.Sum(default(Cubes), 0, [x, x]).IsConstant);
        Assert.True(Terms.Sum(default(Rounded), 10, [x]).IsConstant);
        Assert.Equal(before, tape.RecordedBytes);
        Assert.Equal(45 * 24, Terms.Sum(default(Cubes), 10, [(Adjoint<double>)2, 3]).Value);
        Assert.Equal(45 * 24, Terms.Sum(default(Cubes), 10, [new Dual<double>(2, 1), 3]).Value);
    }

    [Fact]
    public void The_tape_keeps_the_gradient_only()
    {
        using var tape = Tape<double>.Start();
        Adjoint<double>[] x = [.. Point.Select(tape.Variable)];
        long before = tape.RecordedBytes;
        Adjoint<double> sum = Terms.Sum(default(Density), 100_000, (ReadOnlySpan<Adjoint<double>>)x);

        // An edge of sixteen bytes for each parameter, and a node with its adjoint.
        Assert.Equal(3 * 16 + 16, tape.RecordedBytes - before);
        tape.Sweep(sum * sum, 0.25);
        Assert.Equal(0.5 * sum.Value, tape.AdjointOf(sum), 1e-12 * sum.Value);
        tape.Sweep(sum, 2);
        double[] expected = new Likelihood(100_000, IsSwept: false).Gradient(Point, DifferentiationMode.Forward);
        Expect.Close([.. expected.Select(g => 2 * g)], [.. x.Select(tape.AdjointOf)], 1e-10);
    }

    [Fact]
    public void Sums_nest_and_go_with_repetitions()
    {
        double[] reverse = default(Nested).Gradient(Point, DifferentiationMode.Reverse);

        Expect.Close(default(Nested).Gradient(Point, DifferentiationMode.Forward), reverse);
        double[] v = [1.5, -2, 0.5];
        Expect.Close(
            default(Nested).HessianVectorProduct(Point, v, DifferentiationMode.Forward),
            default(Nested).HessianVectorProduct(Point, v, DifferentiationMode.Reverse));
    }

    [Fact]
    public void An_infinite_slope_meets_a_zero_as_it_does_in_a_loop()
    {
        using var tape = Tape<double>.Start();
        Adjoint<double> x = tape.Variable(0);
        Adjoint<double> y = tape.Variable(2);
        Adjoint<double> sum = Terms.Sum(default(RootOfSquare), 5, [x, y]);
        tape.Sweep(sum, 3);
        Assert.Equal((0.0, 15.0), (tape.AdjointOf(x), tape.AdjointOf(y)));

        // √ of a sum that is 0, and so are its slopes.
        tape.Sweep(Adjoint<double>.Sqrt(Terms.Sum(default(Cubes), 5, [x, y])), 3);
        Assert.Equal((0.0, 0.0), (tape.AdjointOf(x), tape.AdjointOf(y)));
    }

    [Fact]
    public void A_term_that_throws_leaves_no_trace()
    {
        using (var tape = Tape<double>.Start())
        {
            Adjoint<double>[] x = [tape.Variable(3), tape.Variable(4)];
            Assert.Throws<TimeoutException>(() => Terms.Sum(new Failing(At: 5), 10, (ReadOnlySpan<Adjoint<double>>)x));
            Assert.Equal(1, Tape<double>.Depth);
            tape.Sweep(Terms.Sum(new Failing(At: 10), 10, (ReadOnlySpan<Adjoint<double>>)x), 2);
            Assert.Equal((20.0, 0.0), (tape.AdjointOf(x[0]), tape.AdjointOf(x[1])));
        }

        Assert.Equal(0, Tape<double>.Depth);
    }

    [Fact]
    public void A_term_that_keeps_a_variable_in_a_field_is_refused()
    {
        using var tape = Tape<double>.Start();
        Adjoint<double> x = tape.Variable(3);
        Adjoint<double> y = tape.Variable(4);
        Assert.Throws<PerturbationConfusionException>(() => Terms.Sum(new Capturing(y, IsAlone: false), 4, [x]));
        Assert.Throws<PerturbationConfusionException>(() => Terms.Sum(new Capturing(y, IsAlone: true), 4, [x]));
        Assert.Equal(1, Tape<double>.Depth);
    }

    [Fact]
    public void The_array_of_the_parameters_may_be_used_again_by_a_term()
    {
        double[] x = [2, 3, 5];

        // 2(yz)².
        Expect.Close([0, 300, 180], default(SharingScratch).Gradient(x, DifferentiationMode.Reverse));
        Expect.Close([0, 300, 180], default(SharingScratch).Gradient(x, DifferentiationMode.Forward));
    }

    [Fact]
    public void The_message_on_a_captured_variable_says_where_it_belongs()
    {
        var exception = Assert.Throws<PerturbationConfusionException>(
            () => Reverse.Gradient<double>(x => Terms.Sum(new Capturing(x[1], IsAlone: false), 4, x[..1]), [1.0, 2.0]));
        Assert.Contains("among its parameters, not in a field", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_of_another_thread_s_tape_are_refused()
    {
        using var tape = Tape<double>.Start();
        Adjoint<double> x = tape.Variable(3);
        Assert.Throws<InvalidOperationException>(() => AnotherThread.Run(() => Terms.Sum(default(Cubes), 4, [x, 2])));
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => Terms.Sum(default(Cubes), -1, [1.0, 1.0])).ParamName);
        Assert.Equal("term", Assert.Throws<ArgumentNullException>(() => Terms.Sum<ITerm, double>(null!, 1, [])).ParamName);
        Assert.Equal(10, Terms.Sum(default(Ones), 10, ReadOnlySpan<double>.Empty));
        Assert.Equal(10, Terms.Sum(default(Ones), 10, ReadOnlySpan<Adjoint<double>>.Empty).Value);
    }

    /// <summary>log of a density at a made-up point: mean, log of the width, and a shape.</summary>
    private readonly struct Density : ITerm
    {
        public T Invoke<T>(int index, ReadOnlySpan<T> parameters)
            where T : IFloatingPointIeee754<T>
        {
            T point = T.CreateChecked(index * 37 % 101) / T.CreateChecked(40);
            T z = (point - parameters[0]) * T.Exp(-parameters[1]);
            return T.LogP1(z * z * parameters[2] * parameters[2]) + parameters[1];
        }
    }

    private readonly struct Cubes : ITerm
    {
        public T Invoke<T>(int index, ReadOnlySpan<T> parameters)
            where T : IFloatingPointIeee754<T> =>
            T.CreateChecked(index) * parameters[0] * parameters[0] * parameters[0] * parameters[1];
    }

    private readonly struct Ones : ITerm
    {
        public T Invoke<T>(int index, ReadOnlySpan<T> parameters)
            where T : IFloatingPointIeee754<T> =>
            T.One;
    }

    private readonly struct Rounded : ITerm
    {
        public T Invoke<T>(int index, ReadOnlySpan<T> parameters)
            where T : IFloatingPointIeee754<T> =>
            T.Floor(parameters[0]);
    }

    private readonly struct RootOfSquare : ITerm
    {
        public T Invoke<T>(int index, ReadOnlySpan<T> parameters)
            where T : IFloatingPointIeee754<T> =>
            T.Sqrt(parameters[0] * parameters[0]) + parameters[1];
    }

    private readonly record struct Failing(int At) : ITerm
    {
        public T Invoke<T>(int index, ReadOnlySpan<T> parameters)
            where T : IFloatingPointIeee754<T> =>
            index == At ? throw new TimeoutException() : parameters[0];
    }

    private readonly record struct Capturing(Adjoint<double> Captured, bool IsAlone) : ITerm
    {
        public T Invoke<T>(int index, ReadOnlySpan<T> parameters)
            where T : IFloatingPointIeee754<T> =>
            IsAlone ? (T)(object)Captured : parameters[0] * (T)(object)Captured;
    }

    /// <summary>A term that is a sum, over the ends of recurrences.</summary>
    private readonly struct Paths : ITerm
    {
        public T Invoke<T>(int index, ReadOnlySpan<T> parameters)
            where T : IFloatingPointIeee754<T>
        {
            var end = new T[1];
            Checkpoint.Repeat(default(Walk), 3 + index, parameters[..1], parameters[1..], (Span<T>)end);
            return Terms.Sum(default(Cubes), 3, [end[0], parameters[2]]);
        }
    }

    /// <summary>A step with a sum in it.</summary>
    private readonly struct Walk : IStep
    {
        public void Invoke<T>(int index, ReadOnlySpan<T> state, ReadOnlySpan<T> parameters, Span<T> nextState)
            where T : IFloatingPointIeee754<T>
        {
            T drift = Terms.Sum(default(Density), 2, [state[0], parameters[0], parameters[1]]);
            nextState[0] = state[0] + drift / T.CreateChecked(16);
        }
    }

    private static class Scratch<T>
    {
        [ThreadStatic]
        private static T[]? numbers;

        public static T[] Numbers => numbers ??= new T[1];
    }

    private readonly struct SharingScratch : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            Scratch<T>.Numbers[0] = x[1] * x[2];
            return Terms.Sum(default(SumInScratch), 1, (ReadOnlySpan<T>)Scratch<T>.Numbers);
        }
    }

    private readonly struct SumInScratch : ITerm
    {
        public T Invoke<T>(int index, ReadOnlySpan<T> parameters)
            where T : IFloatingPointIeee754<T>
        {
            Scratch<T>.Numbers[0] = parameters[0];
            return Terms.Sum(default(Squares), 2, (ReadOnlySpan<T>)Scratch<T>.Numbers);
        }
    }

    private readonly struct Squares : ITerm
    {
        public T Invoke<T>(int index, ReadOnlySpan<T> parameters)
            where T : IFloatingPointIeee754<T> =>
            parameters[0] * parameters[0];
    }

    private readonly record struct Likelihood(int Count, bool IsSwept) : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            if (IsSwept)
                return Terms.Sum(default(Density), Count, x);

            T sum = T.Zero;
            for (int i = 0; i < Count; i++)
                sum += default(Density).Invoke(i, x);

            return sum;
        }
    }

    private readonly struct Composed : IVectorFunction
    {
        public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            T product = x[0] * x[1];
            T first = Terms.Sum(default(Density), 9, [x[2], T.Sin(product), T.One + x[2]]);
            T second = Terms.Sum(default(Density), 900, [product, -x[0], product]);
            y[0] = first * second + x[0] + first;
            y[1] = Terms.Sum(default(Cubes), 5, [T.Exp(first / (first + second)), x[0] + x[1] + x[2]]) * T.Sin(product);
        }
    }

    private readonly struct Nested : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Terms.Sum(default(Paths), 6, x) * x[0];
    }
}

namespace Duals.Tests.Differentiation;

public class FiniteDifferenceTests
{
    // What the derivative may be off, as a multiple of the estimate.
    private const double Honesty = 10;

    [Theory]
    [InlineData(DifferenceMethod.Ridders, 1e-11)]
    [InlineData(DifferenceMethod.Central, 1e-8)]
    [InlineData(DifferenceMethod.Forward, 1e-5)]
    public void Each_method_is_as_accurate_as_it_says_and_its_estimate_is_honest(DifferenceMethod method, double accuracy)
    {
        (Func<double, double> F, Func<double, double> Slope)[] functions =
        [
            (Math.Sin, Math.Cos),
            (Math.Exp, Math.Exp),
            (x => x * x * x, x => 3 * x * x),
            (x => 1 / (1 + x * x), x => -2 * x / ((1 + x * x) * (1 + x * x))),
            (Math.Atan, x => 1 / (1 + x * x)),
        ];
        foreach ((Func<double, double> f, Func<double, double> slope) in functions)
        {
            foreach (double x in (double[])[-3, -0.7, -1e-3, 0, 1e-8, 0.3, 1, 2.5, 10])
            {
                (double derivative, double error) = FiniteDifference.Derivative(f, x, method);
                double off = Math.Abs(derivative - slope(x));
                double scale = Math.Max(Math.Abs(slope(x)), Math.Max(Math.Abs(f(x)) / Math.Max(Math.Abs(x), 1), 1));
                Assert.True(off <= accuracy * scale, $"{method} at {x} is off by {off}.");
                Assert.True(off <= Honesty * error + 1e-15 * scale, $"{method} at {x} is off by {off}, estimated {error}.");
                Assert.True(error <= 1e3 * accuracy * scale, $"{method} at {x} estimates {error}, off by {off}.");
            }
        }
    }

    [Fact]
    public void Ridders_is_the_default() =>
        Assert.Equal(FiniteDifference.Derivative(Math.Sin, 0.3, DifferenceMethod.Ridders), FiniteDifference.Derivative<double>(Math.Sin, 0.3));

    [Theory]
    [InlineData(DifferenceMethod.Ridders)]
    [InlineData(DifferenceMethod.Central)]
    [InlineData(DifferenceMethod.Forward)]
    public void Gradients_and_Jacobians_come_by_every_method(DifferenceMethod method)
    {
        double tolerance = method == DifferenceMethod.Forward ? 1e-5 : 1e-8;
        double[] x = Expect.Point(5);

        (double[] gradient, double[] gradientError) = FiniteDifference.Gradient<double>(default(Chain).Invoke, x, method);
        Expect.Close(Chain.Gradient(x), gradient, tolerance);
        Assert.All(gradientError, error => Assert.InRange(error, 0, 1e-3));

        (double[,] jacobian, double[,] jacobianError) = FiniteDifference.Jacobian<double>(default(Squares).Invoke, x, 3, method);
        Expect.Close(Squares.Jacobian(x, 3), jacobian, tolerance);
        Assert.Equal((3, 5), (jacobianError.GetLength(0), jacobianError.GetLength(1)));
        Assert.All(jacobianError.Cast<double>(), error => Assert.InRange(error, 0, 1e-3));
    }

    [Fact]
    public void Floats_are_differenced_as_floats()
    {
        (float derivative, float error) = FiniteDifference.Derivative<float>(MathF.Sin, 0.3f);
        Assert.InRange(derivative, MathF.Cos(0.3f) - 1e-4f, MathF.Cos(0.3f) + 1e-4f);
        Assert.InRange(error, 0, 1e-3f);
    }

    /// <summary>Gets points at which the first step of 1e-2·max(|x|, 0.1) would leave the domain.</summary>
    public static TheoryData<string, double> DomainEnds => new()
    {
        { "sqrt", 1e-6 },
        { "sqrt", 1e-4 },
        { "log", 1e-6 },
        { "log", 1e-4 },
        { "asin", 1 - 1e-9 },
        { "asin", 1 - 1e-6 },
        { "asin", -1 + 1e-6 },
        { "acosh", 1 + 1e-6 },
        { "atanh", 1 - 1e-6 },
    };

    [Theory]
    [MemberData(nameof(DomainEnds))]
    public void Near_the_end_of_a_domain_the_step_is_shortened_and_the_estimate_stays_honest(string name, double x)
    {
        (Func<double, double> f, double slope) = name switch
        {
            "sqrt" => ((Func<double, double>)Math.Sqrt, 0.5 / Math.Sqrt(x)),
            "log" => (Math.Log, 1 / x),
            "asin" => (Math.Asin, 1 / Math.Sqrt((1 - x) * (1 + x))),
            "acosh" => (Math.Acosh, 1 / Math.Sqrt((x - 1) * (x + 1))),
            _ => (Math.Atanh, 1 / ((1 - x) * (1 + x))),
        };

        (double derivative, double error) = FiniteDifference.Derivative(f, x);
        Assert.True(Math.Abs(derivative - slope) <= 1e-5 * slope, $"{name}: {derivative:R}, not {slope:R}.");
        Assert.True(Math.Abs(derivative - slope) <= Honesty * error, $"{name}: off by {derivative - slope}, estimated {error}.");
        Assert.True(error <= 1e-2 * slope, $"{name}: the estimate {error} says nothing.");
    }

    [Theory]
    [InlineData(DifferenceMethod.Central)]
    [InlineData(DifferenceMethod.Forward)]
    public void The_simple_methods_shorten_their_step_too(DifferenceMethod method)
    {
        (double derivative, double error) = FiniteDifference.Derivative(Math.Sqrt, 1e-9, method);
        double slope = 0.5 / Math.Sqrt(1e-9);
        Assert.InRange(derivative, 0.5 * slope, 2 * slope);
        Assert.True(Math.Abs(derivative - slope) <= Honesty * error);
    }

    [Fact]
    public void Forward_differences_turn_back_at_an_upper_end()
    {
        // f is undefined above 1, where its slope is 2.
        (double derivative, double error) = FiniteDifference.Derivative(x => x <= 1 ? x * x : double.NaN, 1.0, DifferenceMethod.Forward);
        Assert.InRange(derivative, 2 - 1e-6, 2 + 1e-6);
        Assert.InRange(error, 0, 1e-5);
    }

    [Theory]
    [InlineData(DifferenceMethod.Ridders)]
    [InlineData(DifferenceMethod.Central)]
    [InlineData(DifferenceMethod.Forward)]
    public void Outside_the_domain_the_derivative_is_NaN_and_the_error_infinite(DifferenceMethod method)
    {
        Assert.Equal((double.NaN, double.PositiveInfinity), FiniteDifference.Derivative(Math.Sqrt, -1.0, method));
        Assert.Equal((double.NaN, double.PositiveInfinity), FiniteDifference.Derivative(Math.Sin, double.NaN, method));
        Assert.Equal((double.NaN, double.PositiveInfinity), FiniteDifference.Derivative(Math.Sin, double.PositiveInfinity, method));
    }

    [Fact]
    public void A_hole_in_the_domain_that_a_long_step_steps_over_is_noticed()
    {
        // Undefined where 0.001 ≤ |x − 1| ≤ 0.002; beyond it another branch with another slope, which the first steps see.
        (double derivative, double error) = FiniteDifference.Derivative(
            x => Math.Abs(x - 1) switch
            {
                < 0.001 => 3 * x,
                > 0.002 => 100 * x,
                _ => double.NaN,
            },
            1.0);

        Assert.InRange(derivative, 3 - 1e-9, 3 + 1e-9);
        Assert.InRange(error, 0, 1e-8);
    }

    [Fact]
    public void A_step_that_is_lost_in_x_ends_the_tableau()
    {
        // A half has 11 bits: from 1e-2 of x on, a few halvings and x + h is x.
        (Half derivative, Half error) = FiniteDifference.Derivative(x => x * x, (Half)1.5);
        Assert.InRange((double)derivative, 2.8, 3.2);
        Assert.InRange((double)error, 0.001, 1);
    }

    [Fact]
    public void Two_differences_that_agree_by_chance_do_not_make_the_estimate_zero()
    {
        (double derivative, double error) = FiniteDifference.Derivative(x => 1 / (1 + x * x), 1e-8, DifferenceMethod.Central);
        Assert.InRange(Math.Abs(derivative + 2e-8), 0, error);
        Assert.InRange(error, 1e-13, 1e-9);
    }

    [Fact]
    public void A_jump_is_not_given_for_a_slope()
    {
        // Floor has no derivative at 1; no step gives one and the estimate must say so.
        (double derivative, double error) = FiniteDifference.Derivative<double>(Math.Floor, 1.0);
        Assert.True(double.IsNaN(derivative) || error >= 1, $"{derivative} with an error of {error}.");
    }

    [Fact]
    public void The_point_is_left_alone_and_given_back_whole_to_f()
    {
        double[] x = Expect.Point(4);
        FiniteDifference.Gradient(
            y =>
            {
                Assert.InRange(y.ToArray().Zip(Expect.Point(4)).Count(pair => pair.First != pair.Second), 0, 1);
                return y[0] * y[1];
            },
            x);
        Assert.Equal(Expect.Point(4), x);
    }

    [Fact]
    public void Bad_arguments_are_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("f", () => FiniteDifference.Derivative(null!, 1.0));
        Assert.Throws<ArgumentNullException>("f", () => FiniteDifference.Gradient(null!, [1.0]));
        Assert.Throws<ArgumentNullException>("f", () => FiniteDifference.Jacobian(null!, [1.0], 1));
        Assert.Throws<ArgumentException>("x", () => FiniteDifference.Gradient<double>(y => y[0], []));
        Assert.Throws<ArgumentException>("x", () => FiniteDifference.Jacobian<double>((y, z) => z[0] = y[0], [], 1));
        Assert.Throws<ArgumentOutOfRangeException>("outputs", () => FiniteDifference.Jacobian<double>(default(Squares).Invoke, [1, 2, 3], -1));
        Assert.Throws<ArgumentOutOfRangeException>("method", () => FiniteDifference.Derivative(Math.Sin, 1.0, (DifferenceMethod)3));
        Assert.Throws<ArgumentOutOfRangeException>("method", () => FiniteDifference.Gradient(y => y[0], [1.0], (DifferenceMethod)(-1)));
    }
}

namespace Duals.Tests.Differentiation;

/// <summary>Functions that change within the first step: short periods, kinks near by, small variables; and rounding that looks like that.</summary>
public class FiniteDifferenceScaleTests
{
    [Theory]
    [InlineData(1e3)]
    [InlineData(1e4)]
    [InlineData(1e5)]
    [InlineData(-3e5)]
    [InlineData(1e6)]
    [InlineData(6e6)]
    public void The_sine_far_out_is_right(double x)
    {
        (double derivative, double error) = FiniteDifference.Derivative(Math.Sin, x);
        Assert.InRange(derivative, Math.Cos(x) - 1e-10, Math.Cos(x) + 1e-10);
        Assert.InRange(error, 0, 1e-9);
    }

    [Theory]
    [InlineData(1e3)]
    [InlineData(1e4)]
    [InlineData(1e5)]
    public void The_sine_far_out_is_right_in_float(float x)
    {
        (float derivative, float error) = FiniteDifference.Derivative(MathF.Sin, x);
        Assert.InRange(derivative, MathF.Cos(x) - 1e-4f, MathF.Cos(x) + 1e-4f);
        Assert.InRange(error, 0, 1e-3f);
    }

    [Theory]
    [InlineData(1e2)]
    [InlineData(1e3)]
    [InlineData(1e4)]
    [InlineData(1e5)]
    [InlineData(1e6)]
    [InlineData(6e6)]
    public void Periods_down_to_a_millionth_of_x_or_of_the_scale_are_seen(double frequency)
    {
        (double atOne, double error) = FiniteDifference.Derivative(x => Math.Sin(frequency * x), 1.0);
        Assert.InRange(atOne / frequency - Math.Cos(frequency), -1e-8, 1e-8);
        Assert.InRange(error / frequency, 0, 1e-6);

        double atZero = FiniteDifference.Derivative(x => Math.Sin(frequency * x + 1), 0.0, scale: 1).Derivative;
        Assert.InRange(atZero / frequency - Math.Cos(1), -1e-8, 1e-8);

        (double[] gradient, _) = FiniteDifference.Gradient(x => x[0] + Math.Sin(frequency * x[1]), [3.0, 1.0]);
        Assert.InRange(gradient[1] / frequency - Math.Cos(frequency), -1e-8, 1e-8);
    }

    [Fact]
    public void A_ripple_on_a_line_is_seen()
    {
        (double derivative, double error) = FiniteDifference.Derivative(x => x + 1e-6 * Math.Sin(1e5 * x), 1.0);
        Assert.InRange(derivative - (1 + 0.1 * Math.Cos(1e5)), -1e-8, 1e-8);
        Assert.InRange(error, 0, 1e-6);
    }

    [Theory]
    [InlineData(1e-3)]
    [InlineData(-1e-4)]
    [InlineData(1e-5)]
    [InlineData(-1e-6)]
    public void A_kink_close_by_is_seen(double distance)
    {
        (double derivative, double error) = FiniteDifference.Derivative(x => Math.Abs(x - 1), 1 + distance);
        Assert.InRange(derivative - Math.Sign(distance), -1e-8, 1e-8);
        Assert.InRange(error, 0, 1e-6);
    }

    // A fine step sees nothing but the last digits of these; the long ones are right, and must stay.
    [Theory]
    [InlineData(1e6, 1e-7)]
    [InlineData(1e8, 1e-4)]
    [InlineData(1e9, 1e-3)]
    [InlineData(1e10, 1e-2)]
    [InlineData(1e12, 1e-1)]
    public void A_function_that_has_lost_digits_is_not_mistaken_for_a_fast_one(double large, double accuracy)
    {
        (double derivative, double error) = FiniteDifference.Derivative(x => (large + x * x) - large, 1.0);
        Assert.InRange(derivative, 2 - accuracy, 2 + accuracy);
        Assert.InRange(Math.Abs(derivative - 2), 0, 20 * error);
    }

    [Theory]
    [InlineData(1e-10)]
    [InlineData(1e-8)]
    [InlineData(1e-6)]
    public void Noise_is_not_mistaken_for_a_slope(double noise)
    {
        double off = 0;
        for (int i = 0; i < 50; i++)
        {
            double at = 0.5 + i / 64.0;
            (double derivative, double error) = FiniteDifference.Derivative(x => Math.Sin(x) + noise * (new Random(x.GetHashCode()).NextDouble() - 0.5), at);
            off = Math.Max(off, Math.Abs(derivative - Math.Cos(at)));
            Assert.InRange(Math.Abs(derivative - Math.Cos(at)), 0, 20 * error);
        }

        Assert.InRange(off, 0, 1e4 * noise);
    }

    // Rounded inside, by digits that the value does not show: each of thousands of points must keep what the long steps give.
    [Fact]
    public void Accuracy_stays_over_many_points()
    {
        (string Name, Func<double, double> F, Func<double, double> Slope, double Rounding)[] functions =
        [
            ("sin", Math.Sin, Math.Cos, 0),
            ("exp", Math.Exp, Math.Exp, 0),
            ("cube", x => x * x * x, x => 3 * x * x, 0),
            ("atan", Math.Atan, x => 1 / (1 + x * x), 0),
            ("tanh", Math.Tanh, x => 1 / (Math.Cosh(x) * Math.Cosh(x)), 0),
            ("cos 5x", x => Math.Cos(5 * x), x => -5 * Math.Sin(5 * x), 0),
            ("log(1 + x²)", x => Math.Log(1 + x * x), x => 2 * x / (1 + x * x), 1e-11),
            ("1/(1 + x²)", x => 1 / (1 + x * x), x => -2 * x / ((1 + x * x) * (1 + x * x)), 0),
        ];
        var random = new Random(5);
        foreach ((string name, Func<double, double> f, Func<double, double> slope, double rounding) in functions)
        {
            for (int i = 0; i < 500; i++)
            {
                double x = (random.Next(2) * 2 - 1) * Math.Pow(10, random.NextDouble() * 3.5 - 2.5);
                double scale = Math.Max(Math.Abs(slope(x)), Math.Abs(f(x)) / Math.Max(Math.Abs(x), 1));
                double allowed = 5e-12 * scale + rounding;
                Assert.True(Math.Abs(FiniteDifference.Derivative(f, x).Derivative - slope(x)) <= allowed, $"{name} at {x:R}");
            }
        }
    }

    [Theory]
    [InlineData(DifferenceMethod.Ridders, 1e-9)]
    [InlineData(DifferenceMethod.Central, 1e-6)]
    [InlineData(DifferenceMethod.Forward, 1e-4)]
    public void A_small_variable_is_differenced_at_its_scale_by_every_method(DifferenceMethod method, double accuracy)
    {
        const double C = 1e-9;
        double slope = Math.Exp(-1) / C;
        void Right(double derivative) => Assert.InRange(derivative / slope, 1 - accuracy, 1 + accuracy);
        Right(FiniteDifference.Derivative(x => Math.Exp(-1e-9 / x), C, method, 1e-9).Derivative);
        Right(FiniteDifference.Gradient(x => x[1] + Math.Exp(-1e-9 / x[0]), [C, 1.0], method, [1e-9, 0.0]).Gradient[0]);
        Right(FiniteDifference.Jacobian((x, y) => y[0] = x[1] + Math.Exp(-1e-9 / x[0]), [C, 1.0], 1, method, [1e-9, 0.0]).Jacobian[0, 0]);
        Assert.Equal(FiniteDifference.Derivative(Math.Sin, 1e-9, method), FiniteDifference.Derivative(Math.Sin, 1e-9, method, 0.1));
    }

    [Fact]
    public void A_Jacobian_costs_as_many_calls_as_a_gradient_or_a_few_more()
    {
        int calls = 0;
        FiniteDifference.Jacobian(
            (x, y) =>
            {
                calls++;
                for (int i = 0; i < 20; i++)
                    y[i] = Math.Sin((i + 1) * x[0]) + x[1];
            },
            [0.5, 2],
            20);
        Assert.InRange(calls, 20, 100);
    }

    [Fact]
    public void Bad_scales_are_refused_by_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("scale", () => FiniteDifference.Derivative(Math.Sin, 1.0, scale: -1));
        Assert.Throws<ArgumentOutOfRangeException>("scale", () => FiniteDifference.Derivative(Math.Sin, 1.0, scale: double.NaN));
        Assert.Throws<ArgumentException>("scales", () => FiniteDifference.Gradient(x => x[0], [1.0], scales: [1.0, 1.0]));
        Assert.Throws<ArgumentOutOfRangeException>(
            "scales", () => FiniteDifference.Jacobian((x, y) => y[0] = x[0], [1.0], 1, scales: [double.PositiveInfinity]));
    }
}

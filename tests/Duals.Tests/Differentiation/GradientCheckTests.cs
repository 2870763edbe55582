using System.Globalization;

namespace Duals.Tests.Differentiation;

public class GradientCheckTests
{
    private static readonly double[] Point = Expect.Point(6);

    [Fact]
    public void A_right_gradient_passes()
    {
        GradientCheckReport byHand = GradientCheck.Gradient<double>(default(Chain).Invoke, Chain.Gradient(Point), Point);
        GradientCheckReport ours = GradientCheck.Gradient<double>(default(Chain).Invoke, default(Chain).Gradient(Point), Point);

        Assert.True(byHand.Passed, $"{byHand}");
        Assert.True(ours.Passed, $"{ours}");
        Assert.Equal((1, 6), (ours.Rows, ours.Columns));
        Assert.InRange(ours.Ratio, 0, 1);
        Assert.Equal(GradientCheck.DefaultTolerance, ours.Tolerance);
    }

    [Theory]
    [InlineData(0, 1e-5)]
    [InlineData(3, -1e-5)]
    [InlineData(5, 1)]
    public void A_wrong_component_is_found_and_named(int index, double fault)
    {
        double[] gradient = Chain.Gradient(Point);
        double right = gradient[index];
        gradient[index] += fault;

        GradientCheckReport report = GradientCheck.Gradient<double>(default(Chain).Invoke, gradient, Point);

        Assert.False(report.Passed);
        Assert.Equal((0, index), (report.WorstRow, report.WorstColumn));
        Assert.Equal(gradient[index], report.Given);
        Expect.Close(right, report.Numerical, 1e-9);
        Assert.InRange(report.NumericalError, 0, 1e-8);
        Assert.True(report.Ratio > 1);
    }

    // The price of a book of many positions hides none of the slopes of a small one.
    [Fact]
    public void A_wrong_component_is_found_beside_a_large_value()
    {
        static double Book(ReadOnlySpan<double> x) => 1e9 * Math.Exp(-5 * x[0]) + 40 * x[1];
        static double Line(ReadOnlySpan<double> x) => 1e8 * x[0] + x[1] * x[1];
        double slope = -5e9 * Math.Exp(-0.15);
        Assert.False(GradientCheck.Gradient<double>(Book, [slope, 48.5], [0.03, 0.2]).Passed);
        Assert.True(GradientCheck.Gradient<double>(Book, [slope, 40], [0.03, 0.2]).Passed);
        Assert.False(GradientCheck.Gradient<double>(Line, [1e8, 40], [1e4, 2]).Passed);
        Assert.True(GradientCheck.Gradient<double>(Line, [1e8, 4], [1e4, 2]).Passed);
    }

    [Fact]
    public void A_looser_tolerance_lets_a_small_fault_pass()
    {
        double[] gradient = Chain.Gradient(Point);
        gradient[2] += 1e-5;

        Assert.False(GradientCheck.Gradient<double>(default(Chain).Invoke, gradient, Point).Passed);
        Assert.True(GradientCheck.Gradient<double>(default(Chain).Invoke, gradient, Point, 1e-3).Passed);
    }

    [Fact]
    public void Jacobians_are_checked_entry_by_entry()
    {
        double[,] jacobian = Squares.Jacobian(Point, 4);
        Assert.True(GradientCheck.Jacobian<double>(default(Squares).Invoke, jacobian, Point).Passed);
        Assert.True(GradientCheck.Jacobian<double>(default(Squares).Invoke, default(Squares).Jacobian(Point, 4), Point).Passed);

        jacobian[2, 5] *= -1;
        GradientCheckReport report = GradientCheck.Jacobian<double>(default(Squares).Invoke, jacobian, Point);
        Assert.False(report.Passed);
        Assert.Equal((4, 6, 2, 5), (report.Rows, report.Columns, report.WorstRow, report.WorstColumn));
        Assert.Equal(jacobian[2, 5], report.Given);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_not_a_number_does_not_pass(double fault)
    {
        double[] gradient = Chain.Gradient(Point);
        gradient[4] = fault;
        GradientCheckReport report = GradientCheck.Gradient<double>(default(Chain).Invoke, gradient, Point);
        Assert.False(report.Passed);
        Assert.Equal(4, report.WorstColumn);
        Assert.Equal(double.PositiveInfinity, report.Ratio);
    }

    [Fact]
    public void A_function_without_derivative_does_not_pass_even_with_a_NaN()
    {
        GradientCheckReport report = GradientCheck.Gradient(x => double.Sqrt(x[0]) + x[1], [double.NaN, 1], [-1.0, 2.0]);
        Assert.False(report.Passed);
        Assert.Equal(0, report.WorstColumn);
    }

    [Fact]
    public void A_report_reads_as_a_sentence_in_every_culture()
    {
        double[] gradient = [2, 3.5];
        GradientCheckReport report = GradientCheck.Gradient(x => 2 * x[0] + 3 * x[1], gradient, [0.5, 0.25]);
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            string text = report.ToString();
            Assert.StartsWith("FAILED: 1 x 2 components at relative tolerance 1E-08; worst is [0, 1]: given 3.5, numerical 3", text, StringComparison.Ordinal);
            Assert.Contains("difference 0.5,", text, StringComparison.Ordinal);
            Assert.StartsWith(
                "Passed: 1 x 2 components",
                GradientCheck.Gradient(x => 2 * x[0] + 3 * x[1], [2.0, 3.0], [0.5, 0.25]).ToString(),
                StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void The_default_report_did_not_pass() => Assert.False(default(GradientCheckReport).Passed);

    [Fact]
    public void A_Jacobian_without_outputs_passes()
    {
        GradientCheckReport report = GradientCheck.Jacobian((_, _) => { }, new double[0, 2], [1.0, 2.0]);
        Assert.True(report.Passed);
        Assert.Equal(-1, report.Ratio);
    }

    [Fact]
    public void Bad_arguments_are_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("f", () => GradientCheck.Gradient(null!, [1.0], [1.0]));
        Assert.Throws<ArgumentNullException>("f", () => GradientCheck.Jacobian(null!, new double[1, 1], [1.0]));
        Assert.Throws<ArgumentNullException>("jacobian", () => GradientCheck.Jacobian((_, _) => { }, null!, [1.0]));
        Assert.Throws<ArgumentException>("x", () => GradientCheck.Gradient<double>(x => x[0], [], []));
        Assert.Throws<ArgumentException>("gradient", () => GradientCheck.Gradient(x => x[0], [1.0, 2.0], [1.0]));
        Assert.Throws<ArgumentException>("jacobian", () => GradientCheck.Jacobian((_, _) => { }, new double[1, 3], [1.0, 2.0]));
        Assert.Throws<ArgumentOutOfRangeException>("tolerance", () => GradientCheck.Gradient(x => x[0], [1.0], [1.0], -1));
        Assert.Throws<ArgumentOutOfRangeException>("tolerance", () => GradientCheck.Gradient(x => x[0], [1.0], [1.0], double.NaN));
    }
}

namespace Duals.Tests.Differentiation;

/// <summary>Checks that used to pass or fail wrongly, in every type that they apply to: passed, failed, or inconclusive with what to do.</summary>
public class GradientCheckOutcomeTests
{
    [Theory]
    [InlineData(1e308)]
    [InlineData(-1.7e308)]
    public void A_slope_near_the_largest_number_does_not_make_the_allowance_infinite(double slope)
    {
        Failed(slope, 1e-6 * Math.Abs(slope), GradientCheck.Gradient(x => slope * x[0], [0.0], [1.0]));
        Failed(slope, 1e-6 * Math.Abs(slope), GradientCheck.Gradient(x => slope * x[0], [-slope], [1.0]));
        Assert.True(GradientCheck.Gradient(x => slope * x[0], [slope], [1.0]).Passed);

        // The values on both sides have opposite signs, so that their difference is infinite.
        Failed(slope, 1e-6 * Math.Abs(slope), GradientCheck.Gradient(x => slope * Math.Tanh(x[0]), [0.0], [0.0], scales: [100.0]));
        Failed(slope, double.PositiveInfinity, GradientCheck.Jacobian((x, y) => y[0] = slope * x[0], new double[1, 1], [1.0]));
    }

    [Fact]
    public void A_slope_near_the_largest_float_does_not_make_the_allowance_infinite()
    {
        Failed(3e38, 1e35, GradientCheck.Gradient(x => 3e38f * x[0], [0f], [1f]));
        Assert.True(GradientCheck.Gradient(x => 3e38f * x[0], [3e38f], [1f]).Passed);
    }

    [Fact]
    public void A_square_in_half_does_not_overflow_in_the_estimate()
    {
        static GradientCheckReport Check(double slope) => GradientCheck.Gradient(x => x[0] * x[0], [(Half)slope], [(Half)182]);
        Failed(364, 4, Check(-500));
        Failed(364, 4, Check(0));
        Failed(364, 4, Check(600));
        Assert.True(Check(364).Passed, $"{Check(364)}");
    }

    [Theory]
    [InlineData(3000)]
    [InlineData(-300)]
    [InlineData(2)]
    public void A_figure_that_the_rounding_of_f_hides_is_inconclusive_and_the_report_says_what_to_do(double given)
    {
        Inconclusive(GradientCheck.Gradient(x => 1e16 + x[0] * x[0], [given], [1.0]));
        Inconclusive(GradientCheck.Gradient(x => 1e16 * x[1] + x[0] * x[0], [given, 1e16], [1.0, 1.0]));
        Inconclusive(GradientCheck.Jacobian((x, y) => y[0] = 1e16 + x[0] * x[0], new[,] { { given } }, [1.0]));
        Inconclusive(GradientCheck.Hessian((x, g) => g[0] = 1e16 + x[0] * x[0], new[,] { { given } }, [1.0]));
        Inconclusive(GradientCheck.Gradient(x => 1e8f + x[0] * x[0], [(float)given], [1f]));
        Assert.Equal(CheckOutcome.Passed, GradientCheck.Gradient(x => x[0] * x[0], [2.0], [1.0]).Outcome);
        Assert.Equal(CheckOutcome.Failed, GradientCheck.Gradient(x => 1e16 + x[0] * x[0], [1e7], [1.0]).Outcome);
    }

    // Ten times the estimate allows 70 % here: no check of anything.
    [Fact]
    public void A_figure_within_a_large_error_does_not_pass()
    {
        GradientCheckReport report = GradientCheck.Gradient(x => 1e13 + x[0] * x[0], [3.4], [1.0]);
        Assert.InRange(report.Ratio, 0, 1);
        Inconclusive(report);
    }

    [Fact]
    public void A_wrong_component_fails_the_check_beside_one_that_cannot_be_told()
    {
        GradientCheckReport report = GradientCheck.Jacobian(
            (x, y) => (y[0], y[1]) = (1e16 + x[0] * x[0], 3 * x[0]), new[,] { { 3000.0 }, { 3.1 } }, [1.0]);
        Failed(3, 1e-6, report);
        Assert.Equal((1, 0), (report.WorstRow, report.WorstColumn));
    }

    [Fact]
    public void The_minimum_of_Rosenbrocks_function_passes_with_a_gradient_of_zero()
    {
        Assert.True(GradientCheck.Gradient(Rosenbrock, [0.0, 0.0], [1.0, 1.0]).Passed);
        Assert.True(GradientCheck.Gradient(Rosenbrock, [0f, 0f], [1f, 1f]).Passed);
        Assert.True(GradientCheck.Gradient(Rosenbrock, [Half.Zero, Half.Zero], [Half.One, Half.One]).Passed);
        Assert.Equal(CheckOutcome.Failed, GradientCheck.Gradient(Rosenbrock, [1e-9, 0.0], [1.0, 1.0]).Outcome);
        Assert.Equal(CheckOutcome.Failed, GradientCheck.Gradient(Rosenbrock, [0.0, -1e-9], [1.0, 1.0]).Outcome);
        Assert.Equal(CheckOutcome.Failed, GradientCheck.Gradient(Rosenbrock, [0f, 1e-2f], [1f, 1f]).Outcome);
    }

    [Fact]
    public void A_variable_of_a_billionth_passes_when_its_scale_is_given()
    {
        // Of a capacity C: exp(−1e-6/(1e3·C)).
        const double C = 1e-9;
        double slope = Math.Exp(-1) / C;
        Assert.True(GradientCheck.Gradient(x => Math.Exp(-1e-6 / (1e3 * x[0])), [slope], [C], scales: [1e-9]).Passed);
        Assert.True(GradientCheck.Jacobian((x, y) => y[0] = Math.Exp(-1e-6 / (1e3 * x[0])), new[,] { { slope } }, [C], scales: [1e-9]).Passed);
        Assert.True(GradientCheck.Gradient(x => MathF.Exp(-1e-6f / (1e3f * x[0])), [(float)slope], [1e-9f], scales: [1e-9f]).Passed);
        Assert.Equal(CheckOutcome.Failed, GradientCheck.Gradient(x => Math.Exp(-1e-6 / (1e3 * x[0])), [1.001 * slope], [C], scales: [1e-9]).Outcome);

        // Without it the steps are a million times too long.
        Assert.False(GradientCheck.Gradient(x => Math.Exp(-1e-6 / (1e3 * x[0])), [slope], [C]).Passed);
    }

    [Fact]
    public void Where_there_is_no_difference_the_check_is_inconclusive_and_says_so()
    {
        GradientCheckReport report = GradientCheck.Gradient(x => double.Sqrt(x[0]), [1.0], [-1.0]);
        Assert.Equal((CheckOutcome.Inconclusive, CheckFinding.NoDifference), (report.Outcome, report.Finding));
        Assert.StartsWith("INCONCLUSIVE: ", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("inside f's domain", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_scales_are_refused_by_name()
    {
        Assert.Throws<ArgumentException>("scales", () => GradientCheck.Gradient(x => x[0], [1.0], [1.0], scales: [1.0, 2.0]));
        Assert.Throws<ArgumentOutOfRangeException>("scales", () => GradientCheck.Gradient(x => x[0], [1.0], [1.0], scales: [-1.0]));
        Assert.Throws<ArgumentOutOfRangeException>("scales", () => GradientCheck.Jacobian((_, _) => { }, new double[0, 1], [1.0], scales: [double.NaN]));
        Assert.Throws<ArgumentOutOfRangeException>(
            "scales", () => GradientCheck.Hessian((_, _) => { }, new double[1, 1], [1.0], scales: [double.PositiveInfinity]));
    }

    private static T Rosenbrock<T>(ReadOnlySpan<T> x)
        where T : System.Numerics.INumber<T> =>
        T.CreateChecked(100) * (x[1] - x[0] * x[0]) * (x[1] - x[0] * x[0]) + (T.One - x[0]) * (T.One - x[0]);

    private static void Failed(double right, double within, GradientCheckReport report)
    {
        Assert.Equal(CheckOutcome.Failed, report.Outcome);
        Assert.InRange(report.Numerical, right - within, right + within);
        Assert.StartsWith("FAILED: ", report.ToString(), StringComparison.Ordinal);
    }

    private static void Inconclusive(GradientCheckReport report)
    {
        Assert.Equal((CheckOutcome.Inconclusive, CheckFinding.ErrorTooLarge), (report.Outcome, report.Finding));
        Assert.False(report.Passed);
        Assert.StartsWith("INCONCLUSIVE: 1 x ", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("subtract from f what does not depend on the variable, give the scale", report.ToString(), StringComparison.Ordinal);
    }
}

namespace Duals.Tests.Differentiation;

public class HessianCheckTests
{
    private static readonly double[] Point = Expect.Point(6);

    [Fact]
    public void A_right_Hessian_passes_by_any_exact_gradient()
    {
        double[,] byHand = Chain.Hessian(Point);
        Assert.True(GradientCheck.Hessian((x, g) => Chain.Gradient(x.ToArray()).CopyTo(g), byHand, Point).Passed);
        Assert.True(GradientCheck.Hessian<double>((x, g) => Forward.Gradient(default(Chain).Invoke, x, g), byHand, Point).Passed);
        GradientCheckReport report = GradientCheck.HessianOf(default(Chain), default(Chain).Hessian(Point), Point);
        Assert.True(report.Passed, $"{report}");
        Assert.Equal((6, 6), (report.Rows, report.Columns));
        Assert.True(GradientCheck.HessianOf(default(Chain), default(Chain).Hessian((float[])[0.5f, 2, -1]), [0.5f, 2, -1]).Passed);
        Assert.True(GradientCheck.HessianOf(default(Chain), default(Chain).Hessian((Half[])[(Half)0.5, (Half)2]), [(Half)0.5, (Half)2]).Passed);
    }

    [Theory]
    [InlineData(0, 0, 1e-5)]
    [InlineData(2, 3, -1e-5)]
    [InlineData(3, 2, 1e-6)]
    [InlineData(5, 0, 1e-7)]
    public void A_wrong_entry_is_found_and_named(int i, int j, double fault)
    {
        double[,] hessian = Chain.Hessian(Point);
        hessian[i, j] += fault;
        GradientCheckReport report = GradientCheck.HessianOf(default(Chain), hessian, Point);
        Assert.Equal(CheckOutcome.Failed, report.Outcome);
        Assert.Equal((i, j), (report.WorstRow, report.WorstColumn));
        Assert.Equal(hessian[i, j], report.Given);
    }

    [Fact]
    public void A_wrong_pair_is_found_though_it_is_symmetric()
    {
        double[,] hessian = Chain.Hessian(Point);
        hessian[4, 1] = hessian[1, 4] = 0.001;
        Assert.Equal(CheckFinding.Differs, GradientCheck.HessianOf(default(Chain), hessian, Point).Finding);
    }

    // The gradient is wrong in the same way, so that each entry agrees with the differences.
    [Fact]
    public void A_Hessian_that_is_not_symmetric_fails_though_it_is_the_Jacobian_of_the_gradient_given()
    {
        GradientCheckReport report = GradientCheck.Hessian(
            (x, g) => (g[0], g[1]) = (3 * x[0] + 2 * x[1], 2.25 * x[0] + x[1]), new[,] { { 3, 2 }, { 2.25, 1 } }, [0.5, -0.25]);
        Assert.Equal((CheckOutcome.Failed, CheckFinding.NotSymmetric), (report.Outcome, report.Finding));
        Assert.Equal((0, 1, 2.0, 2.25), (report.WorstRow, report.WorstColumn, report.Given, report.Numerical));
        Assert.Contains("worst is [0, 1]: given 2, not symmetric, [1, 0] is 2.25 ", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rosenbrocks_Hessian_at_the_minimum_passes()
    {
        static void Gradient(ReadOnlySpan<double> x, Span<double> g) =>
            (g[0], g[1]) = (-400 * x[0] * (x[1] - x[0] * x[0]) - 2 * (1 - x[0]), 200 * (x[1] - x[0] * x[0]));

        Assert.True(GradientCheck.Hessian(Gradient, new double[,] { { 802, -400 }, { -400, 200 } }, [1.0, 1.0]).Passed);
        Assert.False(GradientCheck.Hessian(Gradient, new double[,] { { 802, -400 }, { -400, 201 } }, [1.0, 1.0]).Passed);
    }

    [Fact]
    public void Bad_arguments_are_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("gradient", () => GradientCheck.Hessian(null!, new double[1, 1], [1.0]));
        Assert.Throws<ArgumentNullException>("hessian", () => GradientCheck.Hessian((_, _) => { }, null!, [1.0]));
        Assert.Throws<ArgumentNullException>("f", () => GradientCheck.HessianOf((IScalarFunction)null!, new double[1, 1], [1.0]));
        Assert.Throws<ArgumentException>("x", () => GradientCheck.Hessian<double>((_, _) => { }, new double[0, 0], []));
        Assert.Throws<ArgumentException>("hessian", () => GradientCheck.Hessian((_, _) => { }, new double[1, 2], [1.0, 2.0]));
        Assert.Throws<ArgumentException>("hessian", () => GradientCheck.Hessian((_, _) => { }, new double[2, 1], [1.0, 2.0]));
        Assert.Throws<ArgumentException>("gradient", () => GradientCheck.Hessian((x, g) => g[1] = x[0], new double[1, 1], [1.0]));
        Assert.Throws<ArgumentOutOfRangeException>("tolerance", () => GradientCheck.Hessian((_, _) => { }, new double[1, 1], [1.0], -1));
    }
}

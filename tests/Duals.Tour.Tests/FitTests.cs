using Duals.Tour.Fits;
using Duals.Tour.Minimisers;

namespace Duals.Tour.Tests;

/// <summary>The tour's fits: NIST's certified values, and what can be known of the others.</summary>
public class FitTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Least_squares_find_the_certified_parameters(int start)
    {
        AssertAgrees(LeastSquares.Run<Misra1a>(DataSet.Load(nameof(Misra1a)), start));
        AssertAgrees(LeastSquares.Run<Chwirut2>(DataSet.Load(nameof(Chwirut2)), start));
        AssertAgrees(LeastSquares.Run<Thurber>(DataSet.Load(nameof(Thurber)), start));
    }

    [Fact]
    public void Every_minimiser_of_the_likelihood_finds_the_certified_parameters()
    {
        LikelihoodFit[] fits = LikelihoodFit.All<Chwirut2>();

        Assert.Equal(3, fits.Select(fit => fit.Method).Distinct().Count());
        Assert.All(fits, fit => Assert.True(fit.Agrees, $"{fit.Method}: {fit.Digits:0.0} digits after {fit.Iterations} iterations."));
    }

    [Fact]
    public void Both_minimisers_of_the_mixture_go_down_and_BFGS_to_a_stationary_point()
    {
        MixtureFit[] fits = MixtureFit.All();

        Assert.Equal(2, fits.Length);
        Assert.All(fits, fit => Assert.True(fit.Value < fit.Start - 2, $"{fit.Method}: from {fit.Start} to {fit.Value}."));
        Assert.InRange(fits[0].Slope, 0, 1e-4);
    }

    [Fact]
    public void The_report_says_that_everything_agrees()
    {
        using var writer = new StringWriter();

        Assert.True(MinimiserReport.Write(writer));
        Assert.Contains("gradient descent", writer.ToString(), StringComparison.Ordinal);
    }

    private static void AssertAgrees(Fit fit) =>
        Assert.True(fit.Agrees, $"{fit.DataSet.Name}: {string.Join(", ", fit.Parameters)} after {fit.Iterations} iterations.");
}

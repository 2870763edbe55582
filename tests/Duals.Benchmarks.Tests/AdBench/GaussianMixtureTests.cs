using Duals.Benchmarks.AdBench;
using Duals.Tests.Differentiation;

namespace Duals.Benchmarks.Tests.AdBench;

/// <summary>ADBench's Gaussian mixture: published figures, and gradients in both modes against finite differences and the one written by hand.</summary>
public class GaussianMixtureTests
{
    private const string Small = "gmm_test.txt";

    private const string Large = "gmm_d2_K5_N1000.txt";

    /// <summary>The instances: ADBench's, and one of three dimensions with another prior.</summary>
    public static TheoryData<string> Instances => [Small, Large, "made up"];

    [Fact]
    public void The_value_is_the_published_one() =>
        Assert.Equal(8.07380408004975791, new GaussianMixture(Data(Small)).Invoke<double>(Data(Small).Parameters), 1e-13);

    [Theory]
    [InlineData(DifferentiationMode.Forward)]
    [InlineData(DifferentiationMode.Reverse)]
    public void The_gradient_is_the_published_one(DifferentiationMode mode)
    {
        double[] published =
        [
            1.08662855508652456e-01, -7.41270039523898472e-01, 6.32607184015246071e-01, 1.11692576532787013e+00, 1.63333013551455269e-01,
            -2.19989824071193142e-02, 2.27778292254236098e-01, 1.20963025612832187e+00, -6.06375920733956339e-02, 2.58529994051162237e+00,
            1.12632694524213789e-01, 3.85744309849611777e-01, 7.35180573182305508e-02, 5.41836362715595232e+00, -3.21494409677446469e-01,
            1.71892309775004937e+00, 8.60091090790866875e-01, -9.94640930466322848e-01,
        ];

        Expect.Close(published, new GaussianMixture(Data(Small)).Gradient(Data(Small).Parameters, mode));
    }

    [Theory]
    [MemberData(nameof(Instances))]
    public void Forward_and_reverse_mode_agree_with_the_gradient_by_hand(string instance)
    {
        GaussianMixtureData data = Data(instance);
        double[] byHand = new double[data.Parameters.Length];
        double value = GaussianMixtureByHand.Gradient(data, data.Parameters, byHand);

        foreach ((DifferentiationMode mode, bool isSwept) in
            ((DifferentiationMode, bool)[])
            [
                (DifferentiationMode.Forward, false),
                (DifferentiationMode.Forward, true),
                (DifferentiationMode.Reverse, false),
                (DifferentiationMode.Reverse, true),
            ])
        {
            (double ours, double[] gradient) = new GaussianMixture(data, isSwept).ValueAndGradient(data.Parameters, mode);
            Expect.Close(value, ours, 1e-13 * data.Points.Length);
            Expect.Close(byHand, gradient, 1e-12);
        }
    }

    [Theory]
    [MemberData(nameof(Instances))]
    public void The_gradient_agrees_with_finite_differences(string instance)
    {
        GaussianMixtureData data = Data(instance);
        var f = new GaussianMixture(data);
        GradientCheckReport report = GradientCheck.Gradient(f.Invoke, f.Gradient(data.Parameters, DifferentiationMode.Reverse), data.Parameters);
        Assert.True(report.Passed, report.ToString());
    }

    [Theory]
    [MemberData(nameof(Instances))]
    public void A_product_with_the_Hessian_is_the_rate_of_change_of_the_gradient_by_hand(string instance)
    {
        GaussianMixtureData data = Data(instance);
        int n = data.Parameters.Length;
        double[] v = Expect.Direction(n);
        double[] w = Expect.Point(n);
        double Slope(double t)
        {
            double[] x = [.. data.Parameters.Zip(v, (a, b) => a + t * b)];
            double[] gradient = new double[n];
            GaussianMixtureByHand.Gradient(data, x, gradient);
            return Expect.Dot(w, gradient);
        }

        (double rate, double error) = FiniteDifference.Derivative<double>(Slope, 0);
        var f = new GaussianMixture(data);
        double[] forward = f.HessianVectorProduct(data.Parameters, v, DifferentiationMode.Forward);
        double[] reverse = f.HessianVectorProduct(data.Parameters, v, DifferentiationMode.Reverse);

        Expect.Close(forward, reverse, 1e-12);
        Assert.InRange(Expect.Dot(w, reverse), rate - 10 * error - 1e-8 * Math.Abs(rate), rate + 10 * error + 1e-8 * Math.Abs(rate));
    }

    private static GaussianMixtureData Data(string instance)
    {
        if (instance is Small or Large)
            return GaussianMixtureData.Load(instance);

        GaussianMixtureData made = GaussianMixtureData.Synthetic(dimensions: 3, components: 4, count: 30);
        return new(made.Dimensions, made.Components, made.Parameters, made.Points, Gamma: 1.3, Freedom: 2);
    }
}

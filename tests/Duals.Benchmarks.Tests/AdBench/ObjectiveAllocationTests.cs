using Duals.Benchmarks.AdBench;
using Duals.Tests.Differentiation;

namespace Duals.Benchmarks.Tests.AdBench;

/// <summary>A gradient of an objective that needs scratch of the number type allocates nothing after warm-up.</summary>
[CollectionDefinition(nameof(ObjectiveAllocationTests), DisableParallelization = true)]
[Collection(nameof(ObjectiveAllocationTests))]
public class ObjectiveAllocationTests
{
    [Theory]
    [InlineData(DifferentiationMode.Forward)]
    [InlineData(DifferentiationMode.Reverse)]
    public void Gaussian_mixtures_allocate_nothing(DifferentiationMode mode)
    {
        GaussianMixtureData data = GaussianMixtureData.Load("gmm_test.txt");
        double[] gradient = new double[data.Parameters.Length];
        var f = new GaussianMixture(data);

        Assert.Equal(0, Allocations.Of(() => f.Gradient(data.Parameters, gradient.AsSpan(), mode)));
        Assert.Equal(0, Allocations.Of(() => f.HessianVectorProduct(data.Parameters, data.Parameters, gradient.AsSpan(), mode)));
        var swept = new GaussianMixture(data, isSweptPointByPoint: true);
        Assert.Equal(0, Allocations.Of(() => swept.Gradient(data.Parameters, gradient.AsSpan(), mode)));
        Assert.Equal(0, Allocations.Of(() => GaussianMixtureByHand.Gradient(data, data.Parameters, gradient)));
    }

    [Theory]
    [InlineData(DifferentiationMode.Forward)]
    [InlineData(DifferentiationMode.Reverse)]
    public void Networks_of_long_short_term_memory_allocate_nothing(DifferentiationMode mode)
    {
        LstmData data = LstmData.Synthetic(layers: 2, bits: 3, characters: 8);
        double[] gradient = new double[data.Parameters.Length];
        var f = new Lstm(data);

        Assert.Equal(0, Allocations.Of(() => f.Gradient(data.Parameters, gradient.AsSpan(), mode)));
    }

    [Fact]
    public void Bundle_adjustment_allocates_nothing()
    {
        BundleAdjustmentData data = BundleAdjustmentData.Load("ba_test.txt");
        double[] errors = new double[3 * data.ObservationCount];
        double[] entries = new double[BundleAdjustment.EntriesPerObservation * data.ObservationCount];
        double[] dense = new double[errors.Length * data.Parameters.Length];
        var f = new BundleAdjustment(data);

        Assert.Equal(0, Allocations.Of(() => BundleAdjustment.Jacobian(data, data.Parameters, errors, entries)));
        Assert.Equal(0, Allocations.Of(() => f.Jacobian(data.Parameters, errors.AsSpan(), dense, DifferentiationMode.Reverse)));
    }
}

using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Duals.Benchmarks.AdBench;

namespace Duals.Benchmarks;

/// <summary>ADBench's bundle adjustment: the 2×15 blocks of all observations, by forward mode and by hand, as multiples of the plain errors.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
[CategoriesColumn]
[BenchmarkCategory("bundle adjustment")]
public class BundleAdjustmentBenchmarks
{
    private readonly BundleAdjustmentData data = BundleAdjustmentData.Load("ba_test.txt");
    private double[] errors = [];
    private double[] entries = [];
    private double[] block = [];

    [GlobalSetup]
    public void Setup()
    {
        errors = new double[3 * data.ObservationCount];
        entries = new double[BundleAdjustment.EntriesPerObservation * data.ObservationCount];
        block = new double[BundleAdjustmentData.BlockSize];
    }

    [Benchmark(Baseline = true)]
    public void Plain() => new BundleAdjustment(data).Invoke<double>(data.Parameters, errors);

    [Benchmark]
    public void Blocks() => BundleAdjustment.Jacobian(data, data.Parameters, errors, entries);

    [Benchmark]
    public void ByHand()
    {
        const int BlockEntries = 2 * BundleAdjustmentData.BlockSize;
        int observations = data.ObservationCount;
        for (int i = 0; i < observations; i++)
        {
            BundleAdjustment.Gather<double>(data, i, data.Parameters, block);
            ReprojectionByHand.Jacobian(
                data.Features[2 * i], data.Features[2 * i + 1], block, errors.AsSpan(2 * i, 2), entries.AsSpan(BlockEntries * i, BlockEntries));
            double weight = block[^1];
            errors[2 * observations + i] = 1 - weight * weight;
            entries[BlockEntries * observations + i] = -2 * weight;
        }
    }
}

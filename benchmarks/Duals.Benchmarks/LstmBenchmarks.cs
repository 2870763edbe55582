using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Duals.Benchmarks.AdBench;

namespace Duals.Benchmarks;

/// <summary>ADBench's network of long short-term memory, two layers of 14 over 1024 characters: gradients as multiples of the plain function.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
[CategoriesColumn]
[BenchmarkCategory("LSTM")]
public class LstmBenchmarks
{
    private readonly LstmData data = LstmData.Synthetic(layers: 2, bits: 14, characters: 1024);
    private double[] result = [];

    [GlobalSetup]
    public void Setup() => result = new double[data.Parameters.Length];

    [Benchmark(Baseline = true)]
    public double Plain() => new Lstm(data).Invoke<double>(data.Parameters);

    [Benchmark]
    public double ByHand() => LstmByHand.Gradient(data, data.Parameters, result);

    [Benchmark]
    public double Reverse() => new Lstm(data).Gradient(data.Parameters, result.AsSpan(), DifferentiationMode.Reverse);

    [Benchmark]
    public double Forward() => new Lstm(data).Gradient(data.Parameters, result.AsSpan(), DifferentiationMode.Forward);
}

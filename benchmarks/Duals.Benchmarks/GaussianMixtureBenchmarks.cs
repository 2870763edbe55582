using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Duals.Benchmarks.AdBench;

namespace Duals.Benchmarks;

/// <summary>
/// ADBench's Gaussian mixture: gradients as multiples of the plain function, at most 6 by reverse mode; a product with the Hessian at most 3 gradients.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
[CategoriesColumn]
[BenchmarkCategory("mixture")]
public class GaussianMixtureBenchmarks
{
    private GaussianMixture f;
    private GaussianMixtureData? data;
    private double[] x = [];
    private double[] result = [];

    [Params("d=2 K=5", "d=10 K=25")]
    public string Instance { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        data = Instance == "d=2 K=5"
            ? GaussianMixtureData.Load("gmm_d2_K5_N1000.txt")
            : GaussianMixtureData.Synthetic(dimensions: 10, components: 25, count: 1000);
        f = new(data);
        x = data.Parameters;
        result = new double[x.Length];
    }

    [Benchmark(Baseline = true)]
    public double Plain() => f.Invoke<double>(x);

    [Benchmark]
    public double ByHand() => GaussianMixtureByHand.Gradient(data!, x, result);

    [Benchmark]
    public double Reverse() => f.Gradient(x, result.AsSpan(), DifferentiationMode.Reverse);

    [Benchmark]
    public double Forward() => f.Gradient(x, result.AsSpan(), DifferentiationMode.Forward);

    [Benchmark]
    public double HessianVectorProduct() => f.HessianVectorProduct(x, x, result.AsSpan(), DifferentiationMode.Reverse);
}

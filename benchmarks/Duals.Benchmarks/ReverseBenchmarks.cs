using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Duals.Benchmarks;

/// <summary>
/// Reverse mode on long vectors, as multiples of the plain function: at most 4 on Ackley and 20 on Rosenbrock at 1024 variables, within a factor 2 for
/// each variable from there to a million.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
[CategoriesColumn]
public class ReverseBenchmarks
{
    private double[] x = [];
    private double[] result = [];

    [Params(1024, 10_000, 100_000, 1_000_000)]
    public int N { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        x = Functions.Point(N);
        result = new double[N];
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Rosenbrock")]
    public double RosenbrockPlain() => Functions.Rosenbrock<double>(x);

    [Benchmark]
    [BenchmarkCategory("Rosenbrock")]
    public double RosenbrockReverse() => default(RosenbrockFunction).Gradient(x, result.AsSpan(), DifferentiationMode.Reverse);

    [Benchmark]
    [BenchmarkCategory("Rosenbrock")]
    public double RosenbrockHessianVectorProduct() => default(RosenbrockFunction).HessianVectorProduct(x, x, result.AsSpan(), DifferentiationMode.Reverse);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Ackley")]
    public double AckleyPlain() => Functions.Ackley<double>(x);

    [Benchmark]
    [BenchmarkCategory("Ackley")]
    public double AckleyReverse() => default(AckleyFunction).Gradient(x, result.AsSpan(), DifferentiationMode.Reverse);

    [Benchmark]
    [BenchmarkCategory("Ackley")]
    public double AckleyHessianVectorProduct() => default(AckleyFunction).HessianVectorProduct(x, x, result.AsSpan(), DifferentiationMode.Reverse);
}

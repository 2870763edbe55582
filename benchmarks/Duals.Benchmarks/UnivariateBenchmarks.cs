using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Duals.Benchmarks;

/// <summary>First and second derivatives in one variable as multiples of the plain function.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class UnivariateBenchmarks
{
    private double x = 0.3;

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("polynomial")]
    public double Polynomial() => Functions.Horner(x);

    [Benchmark]
    [BenchmarkCategory("polynomial")]
    public double PolynomialFirst() => Functions.Horner(Dual.Variable(x)).Derivative;

    [Benchmark]
    [BenchmarkCategory("polynomial")]
    public double PolynomialSecond() => Functions.Horner(HyperDual.Variable(x)).Epsilon12;

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("transcendental")]
    public double Transcendental() => Functions.Transcendental(x);

    [Benchmark]
    [BenchmarkCategory("transcendental")]
    public double TranscendentalFirst() => Functions.Transcendental(Dual.Variable(x)).Derivative;

    [Benchmark]
    [BenchmarkCategory("transcendental")]
    public double TranscendentalSecond() => Functions.Transcendental(HyperDual.Variable(x)).Epsilon12;
}

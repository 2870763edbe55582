using BenchmarkDotNet.Attributes;

namespace Duals.Benchmarks;

/// <summary>Hessians of Rosenbrock's function against one nested pass a pair of variables.</summary>
[MemoryDiagnoser]
public class HessianBenchmarks
{
    private static readonly Func<ReadOnlySpan<HyperDual<double>>, HyperDual<double>> Rosenbrock = Functions.Rosenbrock;

    private double[] x = [];
    private double[] gradient = [];
    private double[] hessian = [];
    private Dual<Dual<double>>[] nested = [];

    [Params(8, 32)]
    public int N { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        x = Functions.Point(N);
        gradient = new double[N];
        hessian = new double[N * N];
        nested = new Dual<Dual<double>>[N];
    }

    [Benchmark(Baseline = true)]
    public double Nested()
    {
        for (int i = 0; i < N; i++)
            nested[i] = Dual.Constant(x[i]);

        for (int i = 0; i < N; i++)
        {
            for (int j = i; j < N; j++)
            {
                nested[i] = new(new(x[i], 1), i == j ? 1.0 : 0.0);
                if (i != j)
                    nested[j] = new(x[j], 1.0);

                hessian[i * N + j] = hessian[j * N + i] = Functions.Rosenbrock<Dual<Dual<double>>>(nested).Derivative.Derivative;
                nested[j] = Dual.Constant(x[j]);
                nested[i] = Dual.Constant(x[i]);
            }
        }

        return hessian[0];
    }

    [Benchmark]
    public double HyperDualPairs() => Differentiate.Hessian(Rosenbrock, x, gradient, hessian);

    [Benchmark]
    public double FunctionObject() => default(RosenbrockFunction).Hessian(x, gradient, hessian);

    [Benchmark]
    public double Plain() => Functions.Rosenbrock<double>(x);
}

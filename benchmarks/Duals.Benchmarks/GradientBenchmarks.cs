using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Duals.Benchmarks;

/// <summary>
/// Gradients as multiples of the plain function, without allocation: by the delegate form (8 lanes a pass), by the function-object form (forward mode below
/// 64 variables, in 16 lanes a pass from 9 on where registers have 512 bits, and reverse mode from there on) and in forward mode whatever n is, and by one
/// dual pass a variable.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
[CategoriesColumn]
public class GradientBenchmarks
{
    private static readonly Func<ReadOnlySpan<DualVector<double>>, DualVector<double>> Rosenbrock = Functions.Rosenbrock;
    private static readonly Func<ReadOnlySpan<DualVector<double>>, DualVector<double>> Ackley = Functions.Ackley;

    private double[] x = [];
    private double[] gradient = [];
    private Dual<double>[] duals = [];

    [Params(8, 64, 1024)]
    public int N { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        x = Functions.Point(N);
        gradient = new double[N];
        duals = new Dual<double>[N];
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Rosenbrock")]
    public double RosenbrockPlain() => Functions.Rosenbrock<double>(x);

    [Benchmark]
    [BenchmarkCategory("Rosenbrock")]
    public double RosenbrockDelegate() => Forward.Gradient(Rosenbrock, x, gradient);

    [Benchmark]
    [BenchmarkCategory("Rosenbrock")]
    public double RosenbrockObject() => default(RosenbrockFunction).Gradient(x, gradient);

    [Benchmark]
    [BenchmarkCategory("Rosenbrock")]
    public double RosenbrockObjectForward() => default(RosenbrockFunction).Gradient(x, gradient, DifferentiationMode.Forward);

    [Benchmark]
    [BenchmarkCategory("Rosenbrock")]
    public double RosenbrockOneDualPassAVariable()
    {
        for (int j = 0; j < N; j++)
            duals[j] = x[j];

        double value = 0;
        for (int i = 0; i < N; i++)
        {
            duals[i] = Dual.Variable(x[i]);
            (value, gradient[i]) = Functions.Rosenbrock<Dual<double>>(duals);
            duals[i] = x[i];
        }

        return value;
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Ackley")]
    public double AckleyPlain() => Functions.Ackley<double>(x);

    [Benchmark]
    [BenchmarkCategory("Ackley")]
    public double AckleyDelegate() => Forward.Gradient(Ackley, x, gradient);

    [Benchmark]
    [BenchmarkCategory("Ackley")]
    public double AckleyObject() => default(AckleyFunction).Gradient(x, gradient);

    [Benchmark]
    [BenchmarkCategory("Ackley")]
    public double AckleyObjectForward() => default(AckleyFunction).Gradient(x, gradient, DifferentiationMode.Forward);
}

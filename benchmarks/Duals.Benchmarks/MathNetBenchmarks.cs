using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using MathNet.Numerics.Differentiation;

namespace Duals.Benchmarks;

/// <summary>MathNet.Numerics' finite differences beside exact derivatives, in time; their error is printed once.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class MathNetBenchmarks
{
    private const int N = 8;

    private readonly double[] x = Functions.Point(N);
    private readonly NumericalDerivative derivative = new();
    private readonly NumericalJacobian jacobian = new();
    private readonly NumericalHessian hessian = new();
    private double point = 0.3;

    [GlobalSetup]
    public void PrintErrors()
    {
        double exact = ExactDerivative();
        double[] gradient = ExactGradient();
        double[,] second = ExactHessian();
        double[] theirGradient = NumericalGradient();
        double[,] theirSecond = NumericalHessian();
        double gradientError = gradient.Zip(theirGradient, (a, b) => Math.Abs(a - b)).Max() / gradient.Max(Math.Abs);
        double secondError = second.Cast<double>().Zip(theirSecond.Cast<double>(), (a, b) => Math.Abs(a - b)).Max() / second.Cast<double>().Max(Math.Abs);
        Console.WriteLine($"// Relative error of MathNet: derivative {Math.Abs(NumericalDerivative() / exact - 1):G2}, gradient {gradientError:G2}, Hessian {secondError:G2}");
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("derivative")]
    public double ExactDerivative() => Differentiate.Derivative(Functions.Transcendental, point);

    [Benchmark]
    [BenchmarkCategory("derivative")]
    public double NumericalDerivative() => derivative.EvaluateDerivative(Functions.Transcendental, point, 1);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("gradient")]
    public double[] ExactGradient() => Differentiate.Gradient(Functions.Rosenbrock, x);

    [Benchmark]
    [BenchmarkCategory("gradient")]
    public double[] NumericalGradient() => jacobian.Evaluate(static v => Functions.Rosenbrock<double>(v), x);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Hessian")]
    public double[,] ExactHessian() => Differentiate.Hessian(Functions.Rosenbrock, x);

    [Benchmark]
    [BenchmarkCategory("Hessian")]
    public double[,] NumericalHessian() => hessian.Evaluate(static v => Functions.Rosenbrock<double>(v), x);
}

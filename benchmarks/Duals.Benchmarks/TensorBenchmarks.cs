using System.Numerics;
using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Duals.Tensors;

namespace Duals.Benchmarks;

/// <summary>
/// Jacobians of matrix functions from 64×64 to 64×64, through chunks and one pass per input; and a product with them, by the map that is never stored and by
/// the stored entries.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class TensorBenchmarks
{
    private static readonly Func<Tensor<DualVector<double>>, Tensor<DualVector<double>>> InChunks = MatrixFunction.Of;

    private readonly Tensor<double> x = Tensor.Create(Functions.Point(64 * 64), [64, 64]);
    private readonly Tensor<double> direction = Tensor.Create([.. Functions.Point(64 * 64).Select(v => 1 - v)], [64, 64]);
    private GeneralizedJacobian<double> stored = GeneralizedJacobian.Create([1.0], [], []);
    private LinearMap<double> map = GeneralizedJacobian.Create([1.0], [], []).ToLinearMap();

    [GlobalSetup]
    public void Setup()
    {
        stored = default(MatrixFunction).Jacobian(x);
        map = default(MatrixFunction).Linearize(x);
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Jacobian")]
    public Tensor<double> Plain() => MatrixFunction.Of(x);

    [Benchmark]
    [BenchmarkCategory("Jacobian")]
    public GeneralizedJacobian<double> ByDelegateInChunks() => Forward.Jacobian(InChunks, x);

    [Benchmark]
    [BenchmarkCategory("Jacobian")]
    public GeneralizedJacobian<double> ByObjectInChunks() => default(MatrixFunction).Jacobian(x);

    [Benchmark]
    [BenchmarkCategory("Jacobian")]
    public GeneralizedJacobian<double> OneDualPassPerInput()
    {
        var entries = new double[x.FlattenedLength * x.FlattenedLength];
        var point = new Dual<double>[x.FlattenedLength];
        for (int j = 0; j < point.Length; j++)
            point[j] = x[j / 64, j % 64];

        for (int j = 0; j < point.Length; j++)
        {
            point[j] = Dual.Variable(point[j].Value);
            int i = 0;
            foreach (Dual<double> y in MatrixFunction.Of(Tensor.Create(point, x.Lengths)))
                entries[i++ * point.Length + j] = y.Derivative;

            point[j] = point[j].Value;
        }

        return GeneralizedJacobian.Create<double>(entries, x.Lengths, x.Lengths);
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Apply")]
    public Tensor<double> ApplyStored() => stored.Apply(direction);

    [Benchmark]
    [BenchmarkCategory("Apply")]
    public Tensor<double> ApplyMap() => map.Apply(direction);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("ApplyTransposed")]
    public Tensor<double> ApplyTransposedStored() => stored.ApplyTransposed(direction);

    [Benchmark]
    [BenchmarkCategory("ApplyTransposed")]
    public Tensor<double> ApplyTransposedMap() => map.ApplyTransposed(direction);

    /// <summary>X ↦ tanh(X·X).</summary>
    private readonly struct MatrixFunction : ITensorFunction
    {
        public Tensor<T> Invoke<T>(Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Of(x);

        public static Tensor<T> Of<T>(Tensor<T> x)
            where T : IFloatingPointIeee754<T> =>
            Tensor.Tanh<T>(TensorAlgebra.MatrixProduct(x, x));
    }
}

/// <summary>A product with the derivative of an elementwise function of a million numbers, by the map and by the diagonal, beside the plain function.</summary>
[MemoryDiagnoser]
public class ElementwiseBenchmarks
{
    private readonly Tensor<double> x = Tensor.Create(Functions.Point(1_000_000), [1000, 1000]);
    private LinearMap<double> map = GeneralizedJacobian.Create([1.0], [], []).ToLinearMap();
    private ElementwiseJacobian<double> diagonal = ElementwiseJacobian.Create(Tensor.Create([1.0]));

    [GlobalSetup]
    public void Setup()
    {
        map = Forward.Linearize(t => Tensor.Tanh<Dual<double>>(t), x);
        diagonal = Forward.ElementwiseJacobian(Dual<double>.Tanh, x);
    }

    [Benchmark(Baseline = true)]
    public Tensor<double> PlainFunction() => Tensor.Tanh<double>(x);

    [Benchmark]
    public Tensor<double> ApplyMap() => map.Apply(x);

    [Benchmark]
    public Tensor<double> ApplyDiagonal() => diagonal.Apply(x);

    [Benchmark]
    public ElementwiseJacobian<double> MakeDiagonal() => Forward.ElementwiseJacobian(Dual<double>.Tanh, x);
}

/// <summary>
/// Products of matrices: the contraction behind the algebra beside the textbook's three loops, and over the numbers that models are differentiated with.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByParams)]
public class MatrixProductBenchmarks
{
    private Tensor<double> plain = Tensor.Create([1.0]);
    private Tensor<DualVector<double>> numbers = Tensor.Create([DualVector.Constant(1.0)]);

    [Params(64, 512)]
    public int N { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        plain = Tensor.Create(Functions.Point(N * N), [N, N]);
        numbers = Tensor.Create([.. Functions.Point(N * N).Select(DualVector.Constant)], [N, N]);
    }

    [Benchmark(Baseline = true)]
    public Tensor<double> ThreeLoops()
    {
        double[] entries = new double[N * N];
        plain.FlattenTo(entries);
        double[] product = new double[N * N];
        for (int i = 0; i < N; i++)
        {
            for (int j = 0; j < N; j++)
            {
                double sum = 0;
                for (int k = 0; k < N; k++)
                    sum += entries[i * N + k] * entries[k * N + j];

                product[i * N + j] = sum;
            }
        }

        return Tensor.Create(product, [N, N]);
    }

    [Benchmark]
    public Tensor<double> Plain() => TensorAlgebra.MatrixProduct(plain, plain);

    [Benchmark]
    public Tensor<DualVector<double>> OverDualVector() => TensorAlgebra.MatrixProduct(numbers, numbers);
}

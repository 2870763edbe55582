using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tests.SomebodyElsesCode;

/// <summary>Gradients of TensorPrimitives' reductions whose formulas are known, and second derivatives through it.</summary>
public class TensorClosedFormTests
{
    private static readonly double[] A = [0.5, -1.25, 2, 0.75, -0.3125];
    private static readonly double[] B = [1.5, 0.25, -0.5, 3, 1.0625];

    [Fact]
    public void The_gradient_of_a_dot_product_is_the_other_vector() =>
        AssertGradient(B, x => TensorPrimitives.Dot<DualVector<double>>(x, Constants(B)));

    [Fact]
    public void The_gradient_of_the_norm_is_the_unit_vector()
    {
        double norm = Math.Sqrt(A.Sum(a => a * a));
        AssertGradient([.. A.Select(a => a / norm)], x => TensorPrimitives.Norm<DualVector<double>>(x));
    }

    [Fact]
    public void The_gradient_of_the_distance_is_the_unit_vector_between_the_points()
    {
        double distance = Math.Sqrt(A.Zip(B).Sum(pair => (pair.First - pair.Second) * (pair.First - pair.Second)));
        AssertGradient([.. A.Zip(B, (a, b) => (a - b) / distance)], x => TensorPrimitives.Distance<DualVector<double>>(x, Constants(B)));
    }

    [Fact]
    public void The_gradient_of_the_cosine_similarity_is_orthogonal_to_the_vector()
    {
        double normA = Math.Sqrt(A.Sum(a => a * a));
        double normB = Math.Sqrt(B.Sum(b => b * b));
        double cosine = A.Zip(B, (a, b) => a * b).Sum() / (normA * normB);
        AssertGradient(
            [.. A.Zip(B, (a, b) => b / (normA * normB) - cosine * a / (normA * normA))],
            x => TensorPrimitives.CosineSimilarity<DualVector<double>>(x, Constants(B)));
    }

    [Fact]
    public void The_gradient_of_the_standard_deviation_is_the_deviation_over_its_n_fold()
    {
        double mean = A.Average();
        double deviation = Math.Sqrt(A.Average(a => (a - mean) * (a - mean)));
        AssertGradient([.. A.Select(a => (a - mean) / (A.Length * deviation))], x => TensorPrimitives.StdDev<DualVector<double>>(x));
    }

    [Fact]
    public void The_gradient_of_a_product_leaves_one_factor_out() =>
        AssertGradient(
            [.. A.Select((_, i) => A.Where((_, j) => j != i).Aggregate(1.0, (product, a) => product * a))],
            x => TensorPrimitives.Product<DualVector<double>>(x));

    [Fact]
    public void The_gradient_of_a_maximum_selects()
    {
        AssertGradient([0, 0, 1, 0, 0], x => TensorPrimitives.Max<DualVector<double>>(x));
        AssertGradient([0, 1, 0, 0, 0], x => TensorPrimitives.Min<DualVector<double>>(x));
        AssertGradient([0, 0, 1, 0, 0], x => TensorPrimitives.MaxMagnitude<DualVector<double>>(x));
        AssertGradient([0, 0, 0, 0, 1], x => TensorPrimitives.MinMagnitude<DualVector<double>>(x));
    }

    [Fact]
    public void The_Jacobian_of_softmax_is_diagonal_minus_outer_product()
    {
        var softMax = new DualVector<double>[A.Length];
        TensorPrimitives.SoftMax<DualVector<double>>(Variables(A), softMax);

        double total = A.Sum(Math.Exp);
        double[] p = [.. A.Select(a => Math.Exp(a) / total)];
        for (int i = 0; i < p.Length; i++)
        {
            for (int j = 0; j < p.Length; j++)
                Assert.Equal((i == j ? p[i] : 0) - p[i] * p[j], softMax[i].Partials[j], 1e-15);
        }
    }

    [Fact]
    public void Second_derivatives_pass_through()
    {
        // d²/dt² log Σ exp(tuᵢ) is the variance of u under the softmax weights.
        const double t = 0.75;
        double[] u = [0.5, -1, 2, 0.25];
        double[] weights = [.. u.Select(ui => Math.Exp(t * ui) / u.Sum(uj => Math.Exp(t * uj)))];
        double mean = u.Zip(weights, (ui, w) => ui * w).Sum();
        double variance = u.Zip(weights, (ui, w) => (ui - mean) * (ui - mean) * w).Sum();

        HyperDual<double> hyper = LogSumExp(HyperDual<double>.Variable(t, 0.5, 3), u);
        Assert.Equal(mean * 0.5, hyper.Epsilon1, 1e-14);
        Assert.Equal(mean * 3, hyper.Epsilon2, 1e-14);
        Assert.Equal(variance * 0.5 * 3, hyper.Epsilon12, 1e-14);

        Dual<Dual<double>> nested = LogSumExp(new Dual<Dual<double>>(new(t, 0.5), new(3, 0)), u);
        Assert.Equal(variance * 0.5 * 3, nested.Derivative.Derivative, 1e-14);
    }

    [Fact]
    public void Tensors_of_numbers_compute_with_operators()
    {
        // ∂/∂x of Σ (x·tᵢ − yᵢ)² for a line through the origin.
        double[] t = [1, 2, 3];
        double[] y = [1.5, 4.5, 5.25];
        Tensor<Dual<double>> slope = Tensor.Create([.. t.Select(ti => new Dual<double>(1.75, 0.5) * ti)]);
        Tensor<Dual<double>> residual = slope - Tensor.Create([.. y.Select(Dual<double>.Constant)]);

        Dual<double> loss = Tensor.Sum<Dual<double>>(residual * residual);

        Assert.Equal(t.Zip(y).Sum(pair => Math.Pow(1.75 * pair.First - pair.Second, 2)), loss.Value, 1e-14);
        Assert.Equal(0.5 * t.Zip(y).Sum(pair => 2 * pair.First * (1.75 * pair.First - pair.Second)), loss.Derivative, 1e-14);
    }

    private static T LogSumExp<T>(T t, double[] u)
        where T : IFloatingPointIeee754<T>
    {
        T[] exponents = [.. u.Select(T.CreateChecked)];
        TensorPrimitives.Multiply(exponents, t, exponents);
        TensorPrimitives.Exp<T>(exponents, exponents);
        return T.Log(TensorPrimitives.Sum<T>(exponents));
    }

    private static DualVector<double>[] Variables(double[] x) => [.. x.Select(DualVector<double>.Variable)];

    private static DualVector<double>[] Constants(double[] x) => [.. x.Select(DualVector<double>.Constant)];

    private static void AssertGradient(double[] expected, Func<DualVector<double>[], DualVector<double>> f)
    {
        DualVector<double> result = f(Variables(A));
        Assert.All(expected.Select((slope, i) => (slope, i)), pair => Assert.Equal(pair.slope, result.Partials[pair.i], 1e-14));
    }
}

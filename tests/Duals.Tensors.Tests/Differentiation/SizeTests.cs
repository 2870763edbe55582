using System.Numerics.Tensors;

namespace Duals.Tensors.Tests.Differentiation;

/// <summary>The ends of what tensors can be: the empty one without axes, and shapes of more entries than an array holds.</summary>
public class SizeTests
{
    private static readonly Tensor<double> X = Check.Point([3, 2]);

    [Fact]
    public void The_empty_tensor_is_refused_though_it_has_no_empty_axis()
    {
        Tensor<double> empty = Tensor<double>.Empty;
        Assert.Equal(0, empty.Rank);
        ArgumentException thrown = Assert.Throws<ArgumentException>("x", () => Forward.Jacobian(t => t, empty));
        Assert.Contains("no axes", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("x", () => Forward.Gradient(t => DualVector.Constant(1.0), empty));
        Assert.Throws<ArgumentException>("x", () => Forward.Linearize(t => t, empty));
        Assert.Throws<ArgumentException>("x", () => Forward.ElementwiseJacobian(t => t, empty));
        Assert.Throws<ArgumentException>("x", () => default(Layer).Jacobian(empty));
        Assert.Throws<ArgumentException>("diagonal", () => ElementwiseJacobian.Create(empty));
        Assert.Throws<ArgumentException>("entries", () => GeneralizedJacobian.Create(empty, 0));
        Assert.Throws<ArgumentException>("x", () => TensorAlgebra.Sum(empty));
        Assert.Throws<ArgumentException>("y", () => TensorAlgebra.MatrixProduct(X, empty));
    }

    [Fact]
    public void A_function_that_returns_the_empty_tensor_is_at_fault()
    {
        Assert.Throws<ArgumentException>("f", () => Forward.Jacobian(_ => Tensor<DualVector<double>>.Empty, X));
        Assert.Throws<ArgumentException>("f", () => Forward.Derivative(_ => Tensor<Dual<double>>.Empty, 1.0));
        Assert.Throws<ArgumentException>("f", () => Forward.Linearize(_ => Tensor<Dual<double>>.Empty, X));
    }

    [Fact]
    public void Views_of_more_entries_than_an_array_holds_are_refused_by_shape()
    {
        Tensor<double> huge = Tensor.Create([1.5], 0, [65536, 65536], [0, 0]);
        ArgumentException thrown = Assert.Throws<ArgumentException>("x", () => Forward.Linearize(t => t, huge));
        Assert.Contains("65536×65536", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("x", () => Forward.Gradient(t => t[0, 0], huge));
        Assert.Throws<ArgumentException>("x", () => TensorAlgebra.Sum(huge, 0));
        Assert.Throws<ArgumentException>("entries", () => GeneralizedJacobian.Create(huge, 1));
        Assert.Throws<ArgumentException>(
            "f", () => Forward.Jacobian(_ => Tensor.Create([DualVector.Constant(1.0)], 0, [65536, 65536], [0, 0]), X));
    }

    [Fact]
    public void Jacobians_and_maps_of_more_entries_than_an_array_holds_cannot_be_made()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>("entries", () => GeneralizedJacobian.Create<float>(new float[5], [65536], [65536]));
        Assert.Contains("4294967296", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("entries", () => GeneralizedJacobian.Create<float>(new float[5], [1 << 30], [1 << 30]));
        Assert.Throws<ArgumentException>("outputShape", () => GeneralizedJacobian.Create<float>([], [65536, 65536], []));
        Assert.Throws<ArgumentException>("inputShape", () => LinearMap.Create<float>([2], [nint.MaxValue, 4], v => v, w => w));
    }

    [Theory]
    [InlineData(65536)]
    [InlineData(65537)]
    public void Products_of_more_entries_than_an_array_holds_are_refused_with_both_shapes(int n)
    {
        Tensor<float> column = Tensor.CreateFromShape<float>([n, 1]);
        Tensor<float> row = Tensor.CreateFromShape<float>([1, n]);
        ArgumentException thrown = Assert.Throws<ArgumentException>("y", () => TensorAlgebra.MatrixProduct(column, row));
        Assert.Contains($"{n}×1 by 1×{n}", thrown.Message, StringComparison.Ordinal);

        Tensor<float> matrices = Tensor.CreateFromShape<float>([n, 1, 1, 1]);
        Tensor<float> vectors = Tensor.CreateFromShape<float>([n, 1]);
        thrown = Assert.Throws<ArgumentException>("y", () => TensorAlgebra.MatrixVectorProduct(matrices, vectors));
        Assert.Contains($"{n}×1×1×1 by {n}×1", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("y", () => TensorAlgebra.MatrixVectorProduct(Tensor.CreateFromShape<float>([n, 1]), vectors));
    }
}

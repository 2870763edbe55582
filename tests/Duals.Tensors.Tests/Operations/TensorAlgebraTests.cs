using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors.Tests.Operations;

/// <summary>The contractions, against sums by index, and with number types bit for bit as with plain numbers.</summary>
public class TensorAlgebraTests
{
    [Theory]
    [InlineData("2×3", "3×4", "2×4")]
    [InlineData("1×1", "1×1", "1×1")]
    [InlineData("5×130", "130×700", "5×700")]
    [InlineData("3×2×4", "3×4×2", "3×2×2")]
    [InlineData("3×1×2×4", "5×4×2", "3×5×2×2")]
    [InlineData("2×4", "3×4×1", "3×2×1")]
    public void Matrix_products_are_sums_of_products_and_batches_broadcast(string left, string right, string product)
    {
        Tensor<double> x = Check.Point(Check.Shape(left));
        Tensor<double> y = Check.Point(Check.Shape(right), 1.3);
        Tensor<double> z = TensorAlgebra.MatrixProduct(x, y);
        Tensor<double> ofViews = TensorAlgebra.MatrixProduct(
            Tensor.Transpose(Tensor.Transpose(x).ToDenseTensor()), Tensor.Transpose(Tensor.Transpose(y).ToDenseTensor()));

        Assert.Equal(Check.Shape(product), z.Lengths.ToArray());
        foreach (nint[] index in Check.Indices(z.Lengths.ToArray()))
        {
            double sum = 0;
            for (nint k = 0; k < x.Lengths[^1]; k++)
                sum += x[Broadcast(x, [.. index[..^1], k])] * y[Broadcast(y, [.. index[..^2], k, index[^1]])];

            Assert.Equal(sum, z[index]);
        }

        Assert.Equal(Check.Entries(z), Check.Entries(ofViews));
        Tensor<Dual<double>> ofDuals = TensorAlgebra.MatrixProduct(Check.To<Dual<double>>(x), Check.To<Dual<double>>(y));
        Tensor<DualVector<double>> ofVectors = TensorAlgebra.MatrixProduct(Check.To<DualVector<double>>(x), Check.To<DualVector<double>>(y));
        Assert.Equal(Check.Entries(z), Check.Entries(ofDuals).Select(number => number.Value));
        Assert.Equal(Check.Entries(z), Check.Entries(ofVectors).Select(number => number.Value));
    }

    [Theory]
    [InlineData("2×3", "3", "2")]
    [InlineData("1×1", "1", "1")]
    [InlineData("4×2×3", "3", "4×2")]
    [InlineData("2×3", "5×3", "5×2")]
    [InlineData("4×1×2×3", "5×3", "4×5×2")]
    public void Products_with_vectors_are_products_with_matrices_of_one_column(string left, string right, string product)
    {
        Tensor<double> x = Check.Point(Check.Shape(left));
        Tensor<double> y = Check.Point(Check.Shape(right), 1.3);
        Tensor<double> z = TensorAlgebra.MatrixVectorProduct(x, y);
        Tensor<double> column = TensorAlgebra.MatrixProduct(x, Tensor.Create(Check.Entries(y), [.. y.Lengths, 1]));

        Assert.Equal(Check.Shape(product), z.Lengths.ToArray());
        Assert.Equal(Check.Entries(column), Check.Entries(z));
    }

    [Theory]
    [InlineData("3×4", "0", "4")]
    [InlineData("3×4", "1", "3")]
    [InlineData("3×4", "", "3×4")]
    [InlineData("3×4", "1 0", "1")]
    [InlineData("2×1×4×3", "0 2", "1×3")]
    [InlineData("2×1×4×3", "3 1", "2×4")]
    [InlineData("5", "0", "1")]
    public void Sums_run_over_the_named_axes(string shape, string axes, string rest)
    {
        Tensor<double> x = Check.Point(Check.Shape(shape));
        int[] summed = [.. axes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(axis => axis[0] - '0')];
        var expected = new Dictionary<string, double>();
        foreach (nint[] index in Check.Indices(x.Lengths.ToArray()))
        {
            string key = string.Join(',', index.Where((_, axis) => !summed.Contains(axis)));
            expected[key] = expected.GetValueOrDefault(key) + x[index];
        }

        Tensor<double> sums = TensorAlgebra.Sum(x, summed);
        Assert.Equal(Check.Shape(rest), sums.Lengths.ToArray());
        Assert.Equal(expected.Values, Check.Entries(sums));
        Assert.Equal(expected.Values, Check.Entries(TensorAlgebra.Sum(Check.To<DualVector<double>>(x), summed)).Select(number => number.Value));
    }

    [Fact]
    public void Tangents_go_through_products_and_sums()
    {
        Tensor<double> x = Check.Point([2, 3]);
        Tensor<double> y = Check.Point([3, 2], 1.3);
        GeneralizedJacobian<double> product = Forward.Jacobian(t => TensorAlgebra.MatrixProduct(t, Check.To<DualVector<double>>(y)), x);
        GeneralizedJacobian<double> vector = Forward.Jacobian(
            t => TensorAlgebra.MatrixVectorProduct(t, Check.To<DualVector<double>>(Check.Point([3]))), x);
        GeneralizedJacobian<double> sum = Forward.Jacobian(t => TensorAlgebra.Sum(t * t, 0), x);

        Check.Close([2, 3], [0, 0, 0, y[0, 1], y[1, 1], y[2, 1]], product.Row([1, 1]));
        Check.Close([2, 3], [.. Check.Numbers(3), 0, 0, 0], vector.Row([0]));
        Check.Close([2, 3], [0, 0, 2 * x[0, 2], 0, 0, 2 * x[1, 2]], sum.Row([2]));
    }

    [Fact]
    public void What_the_tensor_library_has_keeps_tangents_as_well()
    {
        // Broadcasting addition, also of views, and transposition: no second copy of them here.
        Tensor<double> x = Check.Point([3, 1]);
        GeneralizedJacobian<double> outer = Forward.Jacobian(t => t + Tensor.Transpose(t), x);
        Check.Close([3, 1], [0, 1, 1], outer.Row([2, 1]));
        Check.Close([3, 1], [0, 2, 0], outer.Row([1, 1]));

        Tensor<double> matrix = Check.Point([2, 3]);
        GeneralizedJacobian<double> shifted = Forward.Jacobian(
            t => Tensor.Transpose(t * t) + Check.To<DualVector<double>>(Check.Point([2])), matrix);
        Check.Close([2, 3], [0, 0, 0, 0, 2 * matrix[1, 1], 0], shifted.Row([1, 1]));
    }

    [Fact]
    public void The_number_may_be_any()
    {
        Tensor<Complex> i = Tensor.Create([Complex.ImaginaryOne], [1, 1]);

        Assert.Equal(new Complex(-1, 0), TensorAlgebra.MatrixProduct(i, i)[0, 0]);
    }

    private static nint[] Broadcast(Tensor<double> tensor, nint[] index) =>
        [.. index[^tensor.Rank..].Select((i, axis) => tensor.Lengths[axis] == 1 ? 0 : i)];
}

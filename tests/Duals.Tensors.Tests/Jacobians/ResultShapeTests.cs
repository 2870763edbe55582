using System.Numerics.Tensors;

namespace Duals.Tensors.Tests.Jacobians;

/// <summary>The shapes of derivatives between scalars, vectors, matrices and tensors in the three layouts, and which entry stands where.</summary>
public class ResultShapeTests
{
    /// <summary>The shapes of y and x, and of ∂y/∂x in generalized, numerator and denominator layout.</summary>
    public static TheoryData<string, string, string, string, string> Table => new()
    {
        { "", "", "1", "1", "1" },
        { "", "3", "3", "1×3", "3×1" },
        { "", "2×3", "2×3", "3×2", "2×3" },
        { "4", "", "4", "4×1", "1×4" },
        { "4", "3", "4×3", "4×3", "3×4" },
        { "4", "2×3", "4×2×3", "4×3×2", "2×3×4" },
        { "2×4", "", "2×4", "2×4", "4×2" },
        { "2×4", "3", "2×4×3", "2×4×3", "3×4×2" },
        { "2×3", "4×2", "2×3×4×2", "2×3×2×4", "4×2×3×2" },
        { "", "2×3×4", "2×3×4", "4×3×2", "2×3×4" },
        { "3×1×2", "1×5", "3×1×2×1×5", "3×1×2×5×1", "1×5×2×1×3" },
        { "1", "1", "1×1", "1×1", "1×1" },
        { "", "1", "1", "1×1", "1×1" },
        { "2×2×1×3", "2×1×3×2", "2×2×1×3×2×1×3×2", "2×2×1×3×2×3×1×2", "2×1×3×2×3×1×2×2" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Each_layout_has_its_shape_and_its_entries(string y, string x, string generalized, string numerator, string denominator)
    {
        nint[] outputShape = Check.Shape(y);
        nint[] inputShape = Check.Shape(x);
        Tensor<double> point = Check.Point(inputShape);
        GeneralizedJacobian<double> jacobian = Differentiated(outputShape, inputShape, point);

        Assert.Equal(outputShape, jacobian.OutputShape.ToArray());
        Assert.Equal(inputShape, jacobian.InputShape.ToArray());
        Tensor<double> inGeneralized = jacobian.InLayout(Layout.Generalized);
        Tensor<double> inNumerator = jacobian.InLayout(Layout.Numerator);
        Tensor<double> inDenominator = jacobian.InLayout(Layout.Denominator);
        Assert.Equal(Check.Shape(generalized), inGeneralized.Lengths.ToArray());
        Assert.Equal(Check.Shape(numerator), inNumerator.Lengths.ToArray());
        Assert.Equal(Check.Shape(denominator), inDenominator.Lengths.ToArray());

        double[] byHand = Quadratic.Jacobian(Check.Count(outputShape), Check.Entries(point));
        Check.Close(byHand, Check.Entries(inGeneralized));
        int position = 0;
        foreach (nint[] i in Check.Indices(outputShape))
        {
            foreach (nint[] j in Check.Indices(inputShape))
            {
                double expected = byHand[position++];
                Check.Close([expected], [jacobian[i, j]]);
                nint[] backward = [.. j.Reverse()];
                nint[] row = [.. i, .. backward];
                nint[] column = [.. j, .. i.Reverse()];
                Check.Close([expected], [inNumerator[Unpadded(row, inNumerator)]]);
                Check.Close([expected], [inDenominator[Unpadded(column, inDenominator)]]);
            }
        }

        foreach (Layout layout in Enum.GetValues<Layout>())
            Assert.True(GeneralizedJacobian.FromLayout(jacobian.InLayout(layout), layout, outputShape, inputShape).EqualsWithin(jacobian, 0));
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void Function_objects_give_the_same(string y, string x, string generalized, string numerator, string denominator)
    {
        nint[] outputShape = Check.Shape(y);
        nint[] inputShape = Check.Shape(x);
        Tensor<double> point = Check.Point(inputShape);
        var f = new Quadratic(outputShape.Length == 0 ? [1] : outputShape);
        GeneralizedJacobian<double> jacobian = (outputShape.Length, inputShape.Length) switch
        {
            (0, 0) => Differentiated(outputShape, inputShape, point),
            (0, _) => f.JacobianOfScalar(point),
            (_, 0) => f.JacobianOfCurve(point[0]),
            _ => f.Jacobian(point),
        };

        Assert.Equal(Check.Shape(generalized), jacobian.ToTensor().Lengths.ToArray());
        Assert.Equal(Check.Shape(numerator), jacobian.InLayout(Layout.Numerator).Lengths.ToArray());
        Assert.Equal(Check.Shape(denominator), jacobian.InLayout(Layout.Denominator).Lengths.ToArray());
        Assert.True(jacobian.EqualsWithin(Differentiated(outputShape, inputShape, point), 1e-14));
    }

    [Fact]
    public void Vec_in_column_major_order_strings_columns()
    {
        // y = 2X with X of 2×3, then transposed: y of 3×2. vec strings y and x by columns, so that the matrix is 2 times a permutation.
        Tensor<double> x = Check.Point([2, 3]);
        GeneralizedJacobian<double> jacobian = Forward.Jacobian(t => Tensor.Transpose(t * DualVector.Constant(2.0)), x);

        double[] rows = Permutation((i, j) => (i / 2, i % 2) == (j % 3, j / 3));
        double[] columns = Permutation((i, j) => (i % 3, i / 3) == (j / 2, j % 2));
        Check.Close([6, 6], rows, jacobian.ToMatrix());
        Check.Close([6, 6], rows, jacobian.ToMatrix(VectorOrder.RowMajor));
        Check.Close([6, 6], columns, jacobian.ToMatrix(VectorOrder.ColumnMajor));

        static double[] Permutation(Func<int, int, bool> isTwo) =>
            [.. Enumerable.Range(0, 36).Select(k => isTwo(k / 6, k % 6) ? 2.0 : 0)];
    }

    private static GeneralizedJacobian<double> Differentiated(nint[] outputShape, nint[] inputShape, Tensor<double> x) =>
        (outputShape.Length, inputShape.Length) switch
        {
            (0, 0) => GeneralizedJacobian.Create([Forward.Derivative(t => Quadratic.Scalar(Tensor.Create([t])), x[0])], [], []),
            (0, _) => Forward.JacobianOfScalar(Quadratic.Scalar, x),
            (_, 0) => Forward.JacobianOfCurve(t => new Quadratic(outputShape).Invoke(Tensor.Create([t])), x[0]),
            _ => Forward.Jacobian(new Quadratic(outputShape).Invoke, x),
        };

    // A scalar against a vector is padded by an axis of length 1, and a scalar by a scalar stands in a tensor of length 1: there the index counts on.
    private static nint[] Unpadded(nint[] index, Tensor<double> tensor)
    {
        if (index.Length == tensor.Rank)
            return index;

        return tensor.Rank == 1 ? [0] : [.. tensor.Lengths.ToArray().Select(length => length == 1 ? 0 : index[0])];
    }
}

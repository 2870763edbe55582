using System.Numerics.Tensors;

namespace Duals.Tensors.Tests.Jacobians;

/// <summary>Applying, composing, comparing and reading generalized Jacobians.</summary>
public class AlgebraTests
{
    [Theory]
    [InlineData("2×3", "4×2", "3")]
    [InlineData("", "4×2", "3×1×2")]
    [InlineData("2×3", "", "3")]
    [InlineData("2×3", "5", "")]
    [InlineData("700", "80", "600")]
    public void Composing_is_the_sum_over_the_middle(string z, string y, string x)
    {
        GeneralizedJacobian<double> outer = Random(z, y, 0.4);
        GeneralizedJacobian<double> inner = Random(y, x, 1.3);
        GeneralizedJacobian<double> composed = outer * inner;

        Assert.Equal(Check.Shape(z), composed.OutputShape.ToArray());
        Assert.Equal(Check.Shape(x), composed.InputShape.ToArray());
        nint[] last = [.. Check.Shape(z).Select(length => length - 1)];
        nint[] middle = [.. Check.Shape(x).Select(length => length / 2)];
        double expected = Check.Indices(Check.Shape(y)).Sum(k => outer[last, k] * inner[k, middle]);
        Check.Close([expected], [composed[last, middle]]);

        Tensor<double> step = Check.Point(Check.Shape(x), 2.2);
        Tensor<double> weights = Check.Point(Check.Shape(z), 0.9);
        Check.Close(outer.Apply(inner.Apply(step)), composed.Apply(step), 1e-10);
        Check.Close(inner.ApplyTransposed(outer.ApplyTransposed(weights)), composed.ApplyTransposed(weights), 1e-10);

        LinearMap<double> map = outer.ToLinearMap() * inner.ToLinearMap();
        Check.Close(composed.Apply(step), map.Apply(step), 1e-10);
        Check.Close(composed.ApplyTransposed(weights), map.ApplyTransposed(weights), 1e-10);
    }

    [Fact]
    public void A_diagonal_composes_as_its_dense_form_does()
    {
        ElementwiseJacobian<double> d = ElementwiseJacobian.Create(Check.Point([4, 2]));
        ElementwiseJacobian<double> e = ElementwiseJacobian.Create(Tensor.Transpose(Check.Point([2, 4], 1.9)));
        GeneralizedJacobian<double> after = Random("2×3", "4×2", 0.7);
        GeneralizedJacobian<double> before = Random("4×2", "5", 2.1);

        Assert.True((d * e).ToJacobian().EqualsWithin(d.ToJacobian() * e.ToJacobian(), 1e-15));
        Assert.True((after * d).EqualsWithin(after * d.ToJacobian(), 1e-15));
        Assert.True((d * before).EqualsWithin(d.ToJacobian() * before, 1e-15));
        Check.Close(d.ToJacobian().Apply(e.ToTensor()), d.Apply(e.ToTensor()));
        Check.Close(d.ToJacobian().ApplyTransposed(e.ToTensor()), d.ApplyTransposed(e.ToTensor()));
        Check.Close(d.Apply(e.ToTensor()), d.ToLinearMap().Apply(e.ToTensor()));
        Check.Close(d.Apply(e.ToTensor()), d.ToLinearMap().ApplyTransposed(e.ToTensor()));
    }

    [Fact]
    public void A_diagonal_of_a_million_is_never_written_out()
    {
        ElementwiseJacobian<double> jacobian = Forward.ElementwiseJacobian(Dual<double>.Exp, Tensor.CreateFromShape<double>([1000, 1000]));

        Assert.Equal(1, jacobian[999, 999]);
        Assert.Equal(1, (jacobian * jacobian)[3, 4]);
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => jacobian.ToJacobian());
        Assert.Contains("1000×1000", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_handed_out_or_was_handed_in_can_be_changed_without_harm()
    {
        double[] entries = Check.Numbers(6);
        Tensor<double> tensor = Tensor.Create((double[])entries.Clone(), [2, 3]);
        GeneralizedJacobian<double> jacobian = GeneralizedJacobian.Create(tensor, 1);
        ElementwiseJacobian<double> diagonal = ElementwiseJacobian.Create(tensor);
        tensor.Fill(7);
        jacobian.ToTensor().Fill(7);
        jacobian.ToMatrix().Fill(7);
        jacobian.InLayout(Layout.Numerator).Fill(7);
        jacobian.Row([0]).Fill(7);
        jacobian.Column([0]).Fill(7);
        diagonal.ToTensor().Fill(7);

        Check.Close([2, 3], entries, jacobian.ToTensor(), 0);
        Check.Close([2, 3], entries, diagonal.ToTensor(), 0);
        double[] seen = new double[6];
        jacobian.AsReadOnlyTensorSpan().FlattenTo(seen);
        Assert.Equal(entries, seen);
        Assert.Equal([2, 3], jacobian.AsReadOnlyTensorSpan().Lengths.ToArray());
    }

    [Fact]
    public void Closeness_is_relative_beyond_one_and_looks_at_shapes()
    {
        GeneralizedJacobian<double> a = GeneralizedJacobian.Create([1e6, double.NaN, double.PositiveInfinity, 0], [2], [2]);
        Assert.True(a.EqualsWithin(GeneralizedJacobian.Create([1e6 + 0.5, double.NaN, double.PositiveInfinity, 1e-6], [2], [2]), 1e-6));
        Assert.False(a.EqualsWithin(GeneralizedJacobian.Create([1e6 + 2, double.NaN, double.PositiveInfinity, 0], [2], [2]), 1e-6));
        Assert.False(a.EqualsWithin(GeneralizedJacobian.Create([1e6, double.NaN, double.NegativeInfinity, 0], [2], [2]), 1e-6));
        Assert.False(a.EqualsWithin(GeneralizedJacobian.Create([1e6, 1, double.PositiveInfinity, 0], [2], [2]), 1e-6));
        Assert.False(a.EqualsWithin(GeneralizedJacobian.Create([1e6, double.NaN, double.PositiveInfinity, 0], [2, 1], [2]), 1e-6));
        Assert.False(a.EqualsWithin(GeneralizedJacobian.Create([1e6, double.NaN, double.PositiveInfinity, 0], [1, 2], [2]), 1e-6));
    }

    [Fact]
    public void Text_shows_the_shapes_and_few_entries()
    {
        Assert.Equal("∂(2)/∂(3) of shape 2×3\n[0]: 1, 2, 3\n[1]: 4, 5, 6.5", GeneralizedJacobian.Create([1, 2, 3, 4, 5, 6.5], [2], [3]).ToString());
        Assert.Equal("∂scalar/∂(1×2) of shape 1×2\n[]: 1, -2", GeneralizedJacobian.Create([1.0, -2], [], [1, 2]).ToString());
        Assert.Equal("∂(1×2)/∂scalar of shape 1×2\n[0, 0]: 1\n[0, 1]: -2", GeneralizedJacobian.Create([1.0, -2], [1, 2], []).ToString());
        Assert.Equal("∂(8×8)/∂(2) of shape 8×8×2", Random("8×8", "2", 0).ToString());
        Assert.Equal("linear map 2 → 8×8", Random("8×8", "2", 0).ToLinearMap().ToString());
        Assert.Equal("linear map a scalar → 3", Random("3", "", 0).ToLinearMap().ToString());
        Assert.Equal("∂(2×3)/∂(2×3), diagonal", ElementwiseJacobian.Create(Check.Point([2, 3])).ToString());
    }

    private static GeneralizedJacobian<double> Random(string output, string input, double phase)
    {
        nint[] y = Check.Shape(output);
        nint[] x = Check.Shape(input);
        return GeneralizedJacobian.Create<double>(Check.Numbers(Check.Count(y) * Check.Count(x), phase), y, x);
    }
}

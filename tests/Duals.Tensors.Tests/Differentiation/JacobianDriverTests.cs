using System.Buffers;
using System.Numerics.Tensors;

namespace Duals.Tensors.Tests.Differentiation;

/// <summary>The Jacobian drivers: by name, lambda and object, at points of any strides, with results that share nothing.</summary>
public class JacobianDriverTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(11)]
    public void A_matrix_function_has_the_Jacobian_by_hand_in_every_form(int columns)
    {
        Tensor<double> x = Check.Point([3, columns]);
        GeneralizedJacobian<double> byHand = Layer.ByHand(x);

        Assert.True(Forward.Jacobian(Layer.Of, x).EqualsWithin(byHand, 1e-14));
        Assert.True(Forward.Jacobian(t => Layer.Of(t), x).EqualsWithin(byHand, 1e-14));
        Assert.True(default(Layer).Jacobian(x).EqualsWithin(byHand, 1e-14));
        (Tensor<double> value, GeneralizedJacobian<double> jacobian) = Forward.ValueAndJacobian(Layer.Of, x);
        Check.Close(Layer.Of(x), value, 1e-15);
        Assert.True(jacobian.EqualsWithin(byHand, 1e-14));
        (value, jacobian) = default(Layer).ValueAndJacobian(x);
        Check.Close(Layer.Of(x), value, 1e-15);
        Assert.True(jacobian.EqualsWithin(byHand, 1e-14));
    }

    [Fact]
    public void Single_precision_and_nested_numbers_work_as_well()
    {
        Tensor<double> x = Check.Point([3, 2]);
        GeneralizedJacobian<float> single = Forward.Jacobian(Layer.Of, Check.To<float>(x));
        Assert.Equal(Layer.ByHand(x)[[1, 0], [2, 0]], single[[1, 0], [2, 0]], 1e-6);

        // Over Dual<double>: the Jacobian's tangent is the derivative of the Jacobian along Δx, here by a small step.
        Tensor<double> step = Check.Point([3, 2], 1.1);
        double[] moved = [.. Check.Entries(x).Zip(Check.Entries(step), (a, b) => a + 1e-6 * b)];
        Tensor<Dual<double>> active = Tensor.Create([.. Check.Entries(x).Zip(Check.Entries(step), (a, b) => new Dual<double>(a, b))], [3, 2]);
        GeneralizedJacobian<Dual<double>> nested = default(Layer).Jacobian(active);
        GeneralizedJacobian<double> there = Layer.ByHand(Tensor.Create(moved, [3, 2]));
        GeneralizedJacobian<double> here = Layer.ByHand(x);
        foreach (nint[] i in Check.Indices([2, 2]))
        {
            foreach (nint[] j in Check.Indices([3, 2]))
            {
                Assert.Equal(here[i, j], nested[i, j].Value, 1e-14);
                Assert.Equal((there[i, j] - here[i, j]) / 1e-6, nested[i, j].Derivative, 1e-4);
            }
        }
    }

    [Fact]
    public void The_point_may_have_any_strides()
    {
        Tensor<double> wide = Check.Point([4, 5]);
        Tensor<double> slice = wide.Slice([new NRange(1, 4), new NRange(2, 4)]);
        Tensor<double> transposed = Tensor.Transpose(Check.Point([2, 3]));
        Tensor<double> repeated = Tensor.Create(Check.Numbers(3), 0, [3, 2], [1, 0]);
        foreach (Tensor<double> x in new[] { slice, transposed, repeated })
        {
            Assert.False(x.IsDense);
            GeneralizedJacobian<double> expected = Layer.ByHand(Tensor.Create(Check.Entries(x), x.Lengths));
            Assert.True(Forward.Jacobian(Layer.Of, x).EqualsWithin(expected, 1e-14));
            Assert.True(default(Layer).Jacobian(x).EqualsWithin(expected, 1e-14));
            Check.Close(expected.Apply(x), Forward.Linearize(Layer.Of, x).Apply(x));
            Tensor<double> weights = Tensor.Transpose(Check.Point([2, 2]));
            Check.Close(expected.ApplyTransposed(weights), default(Layer).Linearize(x).ApplyTransposed(weights));
        }
    }

    [Fact]
    public void The_function_may_return_views_or_its_own_argument()
    {
        Tensor<double> x = Check.Point([2, 3]);
        GeneralizedJacobian<double> sliced = Forward.Jacobian(t => Tensor.Transpose(t * t).Slice([new NRange(1, 3), new NRange(0, 2)]), x);
        Assert.Equal([2, 2, 2, 3], sliced.ToTensor().Lengths.ToArray());
        Check.Close([2, 3], [0, 2 * x[0, 1], 0, 0, 0, 0], sliced.Row([0, 0]));
        Check.Close([2, 3], [0, 0, 0, 0, 0, 2 * x[1, 2]], sliced.Row([1, 1]));

        (Tensor<double> value, GeneralizedJacobian<double> identity) = Forward.ValueAndJacobian(t => t, x);
        Check.Close([6, 6], [.. Enumerable.Range(0, 36).Select(k => k / 6 == k % 6 ? 1.0 : 0)], identity.ToMatrix());
        value[0, 0] = 100;
        Assert.NotEqual(100, x[0, 0]);
    }

    [Fact]
    public void A_function_that_writes_into_its_argument_does_no_harm()
    {
        Tensor<double> x = Check.Point([2, 6]);
        double[] before = Check.Entries(x);
        GeneralizedJacobian<double> jacobian = Forward.Jacobian(Scribble, x);

        Assert.Equal(before, Check.Entries(x));
        Check.Close([2, 6], [.. before.Select((v, k) => k == 0 ? 2 * v : 0)], jacobian.Row([0, 0]));

        static Tensor<DualVector<double>> Scribble(Tensor<DualVector<double>> t)
        {
            Tensor<DualVector<double>> square = t * t;
            t.Fill(7);
            return square;
        }
    }

    [Fact]
    public void Gradients_and_derivatives_have_the_other_sides_shape()
    {
        Tensor<double> x = Check.Point([2, 1, 3]);
        (double value, Tensor<double> gradient) = Forward.ValueAndGradient(t => Tensor.Dot<DualVector<double>>(t, t), x);
        Assert.Equal(Check.Entries(x).Sum(v => v * v), value, 1e-13);
        Check.Close([2, 1, 3], [.. Check.Entries(x).Select(v => 2 * v)], gradient);

        (Tensor<double> curve, Tensor<double> velocity) = Forward.ValueAndDerivative(
            t => Tensor.Create([Dual<double>.Sin(t), Dual<double>.Exp(t), t * t, 1], [2, 2]), 0.5);
        Check.Close([2, 2], [Math.Sin(0.5), Math.Exp(0.5), 0.25, 1], curve);
        Check.Close([2, 2], [Math.Cos(0.5), Math.Exp(0.5), 1, 0], velocity);

        var f = new Quadratic([2, 2]);
        Check.Close([2, 1, 3], Quadratic.Jacobian(1, Check.Entries(x)), f.Gradient(x));
        Check.Close([2, 2], Quadratic.Jacobian(4, [0.5]), f.Derivative(0.5));
        Check.Close([2, 2], Check.Entries(f.Invoke(Tensor.Create([0.5]))), f.ValueAndDerivative(0.5).Value);
    }

    [Fact]
    public void Reverse_mode_gives_the_same()
    {
        Tensor<double> x = Check.Point([2, 5, 10]);
        (double value, Tensor<double> gradient) = Reverse.ValueAndGradient(Quadratic.Scalar, x);
        Assert.Equal(Quadratic.Scalar(x), value);
        Check.Close([2, 5, 10], Quadratic.Jacobian(1, Check.Entries(x)), gradient);
        Check.Close(gradient, Reverse.Gradient(Quadratic.Scalar, x));

        var f = new Quadratic([3]);
        foreach (DifferentiationMode mode in Enum.GetValues<DifferentiationMode>())
        {
            Check.Close(gradient, f.Gradient(x, mode));
            Check.Close([3, 2, 5, 10], Quadratic.Jacobian(3, Check.Entries(x)), f.Jacobian(x, mode).ToTensor());
        }

        Assert.Throws<ArgumentOutOfRangeException>("mode", () => f.Gradient(x, (DifferentiationMode)7));
        Assert.Throws<ArgumentOutOfRangeException>("mode", () => f.Jacobian(x, (DifferentiationMode)7));
        Assert.Throws<ArgumentNullException>("reverse", () => Forward.Linearize(Layer.Of, null!, x));
        Assert.Throws<ArgumentNullException>("f", () => Reverse.Gradient(null!, x));
    }

    [Fact]
    public void Elementwise_functions_have_their_slopes_on_the_diagonal()
    {
        Tensor<double> x = Tensor.Transpose(Check.Point([2, 3]));
        (Tensor<double> value, ElementwiseJacobian<double> jacobian) = Forward.ValueAndElementwiseJacobian(Dual<double>.Tanh, x);

        Check.Close([3, 2], [.. Check.Entries(x).Select(Math.Tanh)], value);
        Check.Close([3, 2], [.. Check.Entries(x).Select(v => 1 - Math.Tanh(v) * Math.Tanh(v))], jacobian.ToTensor());
        Check.Close(jacobian.ToTensor(), default(TanhFunction).ElementwiseJacobian(x).ToTensor());
        Assert.True(jacobian.ToJacobian().EqualsWithin(Forward.Jacobian(t => Tensor.Tanh<DualVector<double>>(t), x), 1e-15));
        Assert.Equal(jacobian.ToTensor()[2, 1], jacobian[2, 1]);
    }

    private readonly struct TanhFunction : IUnivariateFunction
    {
        public T Invoke<T>(T x)
            where T : System.Numerics.IFloatingPointIeee754<T>, System.Numerics.IMinMaxValue<T> =>
            T.Tanh(x);
    }
}

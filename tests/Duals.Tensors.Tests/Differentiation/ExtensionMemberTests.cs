using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors.Tests.Differentiation;

/// <summary>The drivers of tensors beside the core's own on the same two classes: the compiler finds each by its function and its point.</summary>
public class ExtensionMemberTests
{
    private static readonly double[] Point = [0.5, -1.25, 2];
    private static readonly double[] Slopes = [1, -2.5, 4];
    private static readonly Tensor<double> X = Tensor.Create(Point);

    [Fact]
    public void A_gradient_is_taken_of_spans_and_of_tensors_by_lambda_and_by_name()
    {
        Assert.Equal(Slopes, Forward.Gradient(OfSpan, Point));
        Assert.Equal(Slopes, Forward.Gradient(x => x[0] * x[0] + x[1] * x[1] + x[2] * x[2], Point));
        Check.Close([3], Slopes, Forward.Gradient(OfTensor, X));
        Check.Close([3], Slopes, Forward.Gradient(x => x[0] * x[0] + x[1] * x[1] + x[2] * x[2], X));

        Assert.Equal(Slopes, Reverse.Gradient(OfSpan, Point));
        Assert.Equal(Slopes, Reverse.Gradient(x => x[0] * x[0] + x[1] * x[1] + x[2] * x[2], Point));
        Check.Close([3], Slopes, Reverse.Gradient(OfTensor, X));
        Check.Close([3], Slopes, Reverse.Gradient(x => x[0] * x[0] + x[1] * x[1] + x[2] * x[2], X));
        Check.Close([3], Slopes, Reverse.ValueAndGradient(OfTensor, X).Gradient);
    }

    [Fact]
    public void A_Jacobian_is_taken_of_spans_and_of_tensors_by_lambda_and_by_name()
    {
        double[,] dense = { { 1, 0, 0 }, { 0, -2.5, 0 }, { 0, 0, 4 } };
        Assert.Equal(dense, Forward.Jacobian(SquaresOfSpan, Point, 3));
        Check.Close([3, 3], [.. dense.Cast<double>()], Forward.Jacobian(SquaresOfTensor, X).ToTensor());
        Check.Close([3, 3], [.. dense.Cast<double>()], Forward.Jacobian(x => x * x, X).ToTensor());
        Check.Close([3, 3], [.. dense.Cast<double>()], Forward.ValueAndJacobian(SquaresOfTensor, X).Jacobian.ToTensor());
    }

    [Fact]
    public void A_derivative_is_taken_of_numbers_and_of_curves_by_lambda_and_by_name()
    {
        Assert.Equal(3, Forward.Derivative(Square, 1.5));
        Assert.Equal(3, Forward.Derivative(x => x * x, 1.5));
        Check.Close([2], [3, 1], Forward.Derivative(Curve, 1.5));
        Check.Close([2], [3, 1], Forward.Derivative(x => Tensor.Create([x * x, x]), 1.5));
        (Tensor<double> value, Tensor<double> derivative) = Forward.ValueAndDerivative(Curve, 1.5);
        Check.Close([2], [2.25, 1.5], value);
        Check.Close([2], [3, 1], derivative);
    }

    [Fact]
    public void The_classes_that_hold_them_are_called_as_well()
    {
        Check.Close([3], Slopes, TensorForward.Gradient(OfTensor, X));
        Check.Close([3], Slopes, TensorReverse.Gradient(OfTensor, X));
        Check.Close(Tensor.Create(Slopes) * X, TensorForward.Linearize(SquaresOfTensor, SquaresOfTensor, X).ApplyTransposed(X));
    }

    private static T Square<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        x * x;

    private static Tensor<T> Curve<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        Tensor.Create([x * x, x]);

    private static T OfSpan<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T> =>
        x[0] * x[0] + x[1] * x[1] + x[2] * x[2];

    private static T OfTensor<T>(Tensor<T> x)
        where T : IFloatingPointIeee754<T> =>
        x[0] * x[0] + x[1] * x[1] + x[2] * x[2];

    private static void SquaresOfSpan<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>
    {
        for (int i = 0; i < x.Length; i++)
            y[i] = x[i] * x[i];
    }

    private static Tensor<T> SquaresOfTensor<T>(Tensor<T> x)
        where T : IFloatingPointIeee754<T> =>
        x * x;
}

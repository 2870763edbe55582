namespace Duals.Tests.Differentiation;

/// <summary>What the drivers refuse, and that they say which argument it was.</summary>
public class DriverArgumentTests
{
    private static readonly double[] Two = [1, 2];
    private static readonly double[] Three = [1, 2, 3];

    [Fact]
    public void A_null_delegate_is_refused_by_name()
    {
        Func<Dual<double>, Dual<double>> curve = null!;
        Func<HyperDual<double>, HyperDual<double>> hyperCurve = null!;
        Func<ReadOnlySpan<DualVector<double>>, DualVector<double>> scalar = null!;
        Func<ReadOnlySpan<Dual<double>>, Dual<double>> directional = null!;
        Func<ReadOnlySpan<HyperDual<double>>, HyperDual<double>> hyper = null!;
        Action<ReadOnlySpan<DualVector<double>>, Span<DualVector<double>>> vector = null!;
        Action<ReadOnlySpan<Dual<double>>, Span<Dual<double>>> product = null!;
        Func<ReadOnlySpan<Adjoint<double>>, Adjoint<double>> reverse = null!;
        Action<ReadOnlySpan<Adjoint<double>>, Span<Adjoint<double>>> reverseVector = null!;
        Func<ReadOnlySpan<Adjoint<Dual<double>>>, Adjoint<Dual<double>>> reverseAlong = null!;
        Func<ReadOnlySpan<Adjoint<DualVector<double>>>, Adjoint<DualVector<double>>> reverseChunks = null!;

        Action[] calls =
        [
            () => Forward.Derivative(curve, 1.0),
            () => Forward.Derivative(curve),
            () => Forward.ValueAndDerivative(curve, 1.0),
            () => Forward.SecondDerivative(hyperCurve, 1.0),
            () => Forward.SecondDerivative(hyperCurve),
            () => Forward.ValueAndSecondDerivative(hyperCurve, 1.0),
            () => Reverse.Gradient(reverse, Two),
            () => Reverse.Gradient(reverse),
            () => Reverse.ValueAndGradient(reverse, Two),
            () => Reverse.Gradient(reverse, Two, new double[2]),
            () => Reverse.Hessian(reverseChunks, Two),
            () => Reverse.Hessian(reverseChunks),
            () => Reverse.ValueGradientAndHessian(reverseChunks, Two),
            () => Reverse.Hessian(reverseChunks, Two, new double[2], new double[4]),
            () => Reverse.HessianVectorProduct(reverseAlong, Two, Two),
            () => Reverse.HessianVectorProduct(reverseAlong),
            () => Reverse.ValueAndHessianVectorProduct(reverseAlong, Two, Two),
            () => Reverse.HessianVectorProduct(reverseAlong, Two, Two, new double[2]),
            () => Reverse.Jacobian(reverseVector, Two, 1),
            () => Reverse.Jacobian(reverseVector, 1),
            () => Reverse.ValueAndJacobian(reverseVector, Two, 1),
            () => Reverse.Jacobian(reverseVector, Two, new double[1], new double[2]),
            () => Reverse.VectorJacobianProduct(reverseVector, Two, Two),
            () => Reverse.VectorJacobianProduct(reverseVector),
            () => Reverse.ValueAndVectorJacobianProduct(reverseVector, Two, Two),
            () => Reverse.VectorJacobianProduct(reverseVector, Two, Two, new double[2], new double[2]),
            () => Forward.Gradient(scalar, Two),
            () => Forward.Gradient(scalar),
            () => Forward.ValueAndGradient(scalar, Two),
            () => Forward.Gradient(scalar, Two, new double[2]),
            () => Forward.DirectionalDerivative(directional, Two, Two),
            () => Forward.DirectionalDerivative(directional),
            () => Forward.ValueAndDirectionalDerivative(directional, Two, Two),
            () => Forward.Jacobian(vector, Two, 1),
            () => Forward.Jacobian(vector, 1),
            () => Forward.ValueAndJacobian(vector, Two, 1),
            () => Forward.Jacobian(vector, Two, new double[1], new double[2]),
            () => Forward.JacobianVectorProduct(product, Two, Two, 1),
            () => Forward.JacobianVectorProduct(product, 1),
            () => Forward.ValueAndJacobianVectorProduct(product, Two, Two, 1),
            () => Forward.JacobianVectorProduct(product, Two, Two, new double[1], new double[1]),
            () => Forward.Hessian(hyper, Two),
            () => Forward.Hessian(hyper),
            () => Forward.ValueGradientAndHessian(hyper, Two),
            () => Forward.Hessian(hyper, Two, new double[2], new double[4]),
            () => Forward.HessianVectorProduct(hyper, Two, Two),
            () => Forward.HessianVectorProduct(hyper),
            () => Forward.ValueAndHessianVectorProduct(hyper, Two, Two),
            () => Forward.HessianVectorProduct(hyper, Two, Two, new double[2]),
            () => Forward.Laplacian(hyper, Two),
            () => Forward.Laplacian(hyper),
            () => Forward.ValueAndLaplacian(hyper, Two),
            () => Forward.Divergence(vector, Two),
            () => Forward.Divergence(vector),
            () => Forward.ValueAndDivergence(vector, Two),
            () => Forward.Divergence(vector, Two, new double[2]),
            () => Forward.Curl(vector, Three),
            () => Forward.Curl(vector),
            () => Forward.ValueAndCurl(vector, Three),
            () => Forward.Curl(vector, Three, new double[3], new double[3]),
        ];

        Assert.All(calls, call => Assert.Throws<ArgumentNullException>("f", call));
    }

    [Fact]
    public void A_null_function_object_is_refused_by_name()
    {
        IUnivariateFunction curve = null!;
        IScalarFunction scalar = null!;
        IVectorFunction vector = null!;

        Action[] calls =
        [
            () => curve.Derivative(1.0),
            () => curve.ValueAndDerivative(1.0),
            () => curve.SecondDerivative(1.0),
            () => curve.ValueAndSecondDerivative(1.0),
            () => scalar.Gradient(Two),
            () => scalar.ValueAndGradient(Two),
            () => scalar.Gradient(Two, new double[2].AsSpan()),
            () => scalar.DirectionalDerivative(Two, Two),
            () => scalar.ValueAndDirectionalDerivative(Two, Two),
            () => scalar.Hessian(Two),
            () => scalar.ValueGradientAndHessian(Two),
            () => scalar.Hessian(Two, new double[2].AsSpan(), new double[4]),
            () => scalar.HessianVectorProduct(Two, Two),
            () => scalar.ValueAndHessianVectorProduct(Two, Two),
            () => scalar.HessianVectorProduct(Two, Two, new double[2].AsSpan()),
            () => scalar.Laplacian(Two),
            () => scalar.ValueAndLaplacian(Two),
            () => vector.Jacobian(Two, 1),
            () => vector.ValueAndJacobian(Two, 1),
            () => vector.Jacobian(Two, new double[1].AsSpan(), new double[2]),
            () => vector.JacobianVectorProduct(Two, Two, 1),
            () => vector.ValueAndJacobianVectorProduct(Two, Two, 1),
            () => vector.JacobianVectorProduct(Two, Two, new double[1].AsSpan(), new double[1]),
            () => vector.Divergence(Two),
            () => vector.ValueAndDivergence(Two),
            () => vector.Divergence(Two, new double[2].AsSpan()),
            () => vector.Curl(Three),
            () => vector.ValueAndCurl(Three),
            () => vector.Curl(Three, new double[3].AsSpan(), new double[3]),
        ];

        Assert.All(calls, call => Assert.Throws<ArgumentNullException>("f", call));
    }

    [Fact]
    public void A_point_without_variables_is_refused_by_name()
    {
        Action[] calls =
        [
            () => Forward.Gradient<double>(default(Chain).Invoke, []),
            () => Forward.Gradient<double>(default(Chain).Invoke)([]),
            () => Forward.Gradient<double>(default(Chain).Invoke)(null!),
            () => Forward.ValueAndGradient<double>(default(Chain).Invoke, []),
            () => Forward.Gradient<double>(default(Chain).Invoke, [], []),
            () => Forward.DirectionalDerivative<double>(default(Chain).Invoke, [], []),
            () => Reverse.Gradient<double>(default(Chain).Invoke, []),
            () => Reverse.Gradient<double>(default(Chain).Invoke, [], []),
            () => Reverse.Hessian<double>(default(Chain).Invoke, []),
            () => Reverse.Hessian<double>(default(Chain).Invoke, [], [], []),
            () => Reverse.HessianVectorProduct<double>(default(Chain).Invoke, [], []),
            () => Reverse.HessianVectorProduct<double>(default(Chain).Invoke, [], [], []),
            () => Reverse.Jacobian<double>(default(Squares).Invoke, [], 2),
            () => Reverse.Jacobian<double>(default(Squares).Invoke, [], new double[2], []),
            () => Reverse.VectorJacobianProduct<double>(default(Squares).Invoke, [], [1, 2]),
            () => default(Chain).Gradient<Chain, double>([], DifferentiationMode.Reverse),
            () => default(Chain).Hessian<Chain, double>([], DifferentiationMode.Reverse),
            () => default(Chain).HessianVectorProduct<Chain, double>([], [], DifferentiationMode.Reverse),
            () => default(Squares).Jacobian<Squares, double>([], 2, DifferentiationMode.Reverse),
            () => default(Squares).VectorJacobianProduct<Squares, double>([], [1, 2]),
            () => Forward.Jacobian<double>(default(Squares).Invoke, [], 2),
            () => Forward.Jacobian<double>(default(Squares).Invoke, [], new double[2], []),
            () => Forward.JacobianVectorProduct<double>(default(Squares).Invoke, [], [], 2),
            () => Forward.Hessian<double>(default(Chain).Invoke, []),
            () => Forward.HessianVectorProduct<double>(default(Chain).Invoke, [], []),
            () => Forward.Laplacian<double>(default(Chain).Invoke, []),
            () => Forward.Divergence<double>(default(Field).Invoke, []),
            () => Forward.Curl<double>(default(SpaceField).Invoke, []),
            () => default(Chain).Gradient<Chain, double>([]),
            () => default(Chain).DirectionalDerivative<Chain, double>([], []),
            () => default(Chain).Hessian<Chain, double>([]),
            () => default(Chain).HessianVectorProduct<Chain, double>([], []),
            () => default(Chain).Laplacian<Chain, double>([]),
            () => default(Squares).Jacobian<Squares, double>([], 2),
            () => default(Squares).JacobianVectorProduct<Squares, double>([], [], 2),
            () => default(Field).Divergence<Field, double>([]),
            () => default(SpaceField).Curl<SpaceField, double>([]),
        ];

        Assert.All(calls, call => Assert.Throws<ArgumentException>("x", call));
    }

    [Fact]
    public void A_span_of_another_length_is_refused_with_its_name_and_both_lengths()
    {
        AssertRefused("gradient", 3, 4, () => Forward.Gradient<double>(default(Chain).Invoke, Three, new double[4]));
        AssertRefused("gradient", 3, 4, () => default(Chain).Gradient(Three, new double[4].AsSpan()));
        AssertRefused("gradient", 3, 4, () => default(Chain).Gradient(Three, new double[4], DifferentiationMode.Reverse));
        AssertRefused("gradient", 3, 4, () => Reverse.Gradient<double>(default(Chain).Invoke, Three, new double[4]));
        AssertRefused("gradient", 3, 4, () => Reverse.Hessian<double>(default(Chain).Invoke, Three, new double[4], new double[9]));
        AssertRefused("hessian", 9, 8, () => Reverse.Hessian<double>(default(Chain).Invoke, Three, new double[3], new double[8]));
        AssertRefused("vector", 3, 2, () => Reverse.HessianVectorProduct<double>(default(Chain).Invoke, Three, Two));
        AssertRefused("product", 3, 2, () => Reverse.HessianVectorProduct<double>(default(Chain).Invoke, Three, Three, new double[2]));
        AssertRefused("jacobian", 6, 5, () => Reverse.Jacobian<double>(default(Squares).Invoke, Three, new double[2], new double[5]));
        AssertRefused("jacobian", 6, 5, () => default(Squares).Jacobian(Three, new double[2], new double[5], DifferentiationMode.Reverse));
        AssertRefused("values", 2, 4, () => Reverse.VectorJacobianProduct<double>(default(Squares).Invoke, Three, Two, new double[4], new double[3]));
        AssertRefused("values", 2, 4, () => default(Squares).VectorJacobianProduct(Three, Two, new double[4].AsSpan(), new double[3]));
        AssertRefused("product", 3, 2, () => Reverse.VectorJacobianProduct<double>(default(Squares).Invoke, Three, Two, new double[2], new double[2]));
        AssertRefused("product", 3, 2, () => default(Squares).VectorJacobianProduct(Three, Two, new double[2].AsSpan(), new double[2]));
        AssertRefused("direction", 3, 2, () => Forward.DirectionalDerivative<double>(default(Chain).Invoke, Three, Two));
        AssertRefused("direction", 3, 2, () => default(Chain).DirectionalDerivative(Three, Two));
        AssertRefused("jacobian", 6, 5, () => Forward.Jacobian<double>(default(Squares).Invoke, Three, new double[2], new double[5]));
        AssertRefused("jacobian", 6, 5, () => default(Squares).Jacobian(Three, new double[2].AsSpan(), new double[5]));
        AssertRefused("vector", 3, 2, () => Forward.JacobianVectorProduct<double>(default(Squares).Invoke, Three, Two, 2));
        AssertRefused("vector", 3, 2, () => default(Squares).JacobianVectorProduct(Three, Two, 2));
        AssertRefused("product", 4, 5, () => Forward.JacobianVectorProduct<double>(default(Squares).Invoke, Three, Three, new double[4], new double[5]));
        AssertRefused("product", 4, 5, () => default(Squares).JacobianVectorProduct(Three, Three, new double[4].AsSpan(), new double[5]));
        AssertRefused("gradient", 3, 4, () => Forward.Hessian<double>(default(Chain).Invoke, Three, new double[4], new double[9]));
        AssertRefused("gradient", 3, 4, () => default(Chain).Hessian(Three, new double[4].AsSpan(), new double[9]));
        AssertRefused("hessian", 9, 6, () => Forward.Hessian<double>(default(Chain).Invoke, Three, new double[3], new double[6]));
        AssertRefused("hessian", 9, 6, () => default(Chain).Hessian(Three, new double[3].AsSpan(), new double[6]));
        AssertRefused("vector", 3, 2, () => Forward.HessianVectorProduct<double>(default(Chain).Invoke, Three, Two));
        AssertRefused("vector", 3, 2, () => default(Chain).HessianVectorProduct(Three, Two));
        AssertRefused("product", 3, 4, () => Forward.HessianVectorProduct<double>(default(Chain).Invoke, Three, Three, new double[4]));
        AssertRefused("product", 3, 4, () => default(Chain).HessianVectorProduct(Three, Three, new double[4].AsSpan()));
        AssertRefused("values", 3, 4, () => Forward.Divergence<double>(default(Field).Invoke, Three, new double[4]));
        AssertRefused("values", 3, 4, () => default(Field).Divergence(Three, new double[4].AsSpan()));
        AssertRefused("x", 3, 2, () => Forward.Curl<double>(default(SpaceField).Invoke, Two));
        AssertRefused("x", 3, 2, () => default(SpaceField).Curl(Two));
        AssertRefused("values", 3, 4, () => Forward.Curl<double>(default(SpaceField).Invoke, Three, new double[4], new double[3]));
        AssertRefused("values", 3, 4, () => default(SpaceField).Curl(Three, new double[4].AsSpan(), new double[3]));
        AssertRefused("curl", 3, 4, () => Forward.Curl<double>(default(SpaceField).Invoke, Three, new double[3], new double[4]));
        AssertRefused("curl", 3, 4, () => default(SpaceField).Curl(Three, new double[3].AsSpan(), new double[4]));
    }

    [Fact]
    public void A_negative_number_of_outputs_is_refused_by_name()
    {
        Action[] calls =
        [
            () => Reverse.Jacobian<double>(default(Squares).Invoke, Three, -1),
            () => Reverse.Jacobian<double>(default(Squares).Invoke, -1),
            () => Reverse.ValueAndJacobian<double>(default(Squares).Invoke, Three, -1),
            () => default(Squares).Jacobian(Three, -1, DifferentiationMode.Reverse),
            () => Forward.Jacobian<double>(default(Squares).Invoke, Three, -1),
            () => Forward.Jacobian<double>(default(Squares).Invoke, -1),
            () => Forward.ValueAndJacobian<double>(default(Squares).Invoke, Three, -1),
            () => Forward.JacobianVectorProduct<double>(default(Squares).Invoke, Three, Three, -1),
            () => Forward.JacobianVectorProduct<double>(default(Squares).Invoke, -1),
            () => default(Squares).Jacobian(Three, -1),
            () => default(Squares).JacobianVectorProduct(Three, Three, -1),
            () => FiniteDifference.Jacobian<double>(default(Squares).Invoke, Three, -1),
        ];

        Assert.All(calls, call => Assert.Throws<ArgumentOutOfRangeException>("outputs", call));
    }

    [Fact]
    public void A_refused_call_leaves_its_spans_alone()
    {
        double[] gradient = [7, 7, 7];
        Assert.Throws<ArgumentException>("hessian", () => Forward.Hessian<double>(default(Chain).Invoke, Three, gradient, new double[8]));
        Assert.Equal([7, 7, 7], gradient);
    }

    private static void AssertRefused(string name, int expected, int actual, Action call)
    {
        var exception = Assert.Throws<ArgumentException>(name, call);
        Assert.Contains($" {expected} ", exception.Message, StringComparison.Ordinal);
        Assert.Contains($" {actual}.", exception.Message, StringComparison.Ordinal);
    }
}

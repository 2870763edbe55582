namespace Duals.Tests.Differentiation.Scenarios;

internal static partial class Drivers<T>
{
    private static IEnumerable<Form<T>> ForwardDerivatives(Func<Dual<T>, Dual<T>> f) =>
    [
        new(Operator.Derivative, "Forward.Derivative(f, x)", c => c.Derivative = Forward.Derivative(f, c.X[0])),
        new(Operator.Derivative, "Forward.ValueAndDerivative(f, x)", c => (c.Value, c.Derivative) = Forward.ValueAndDerivative(f, c.X[0])),
        new(Operator.Derivative, "Forward.Derivative(f)", c => c.Derivative = Forward.Derivative(f)(c.X[0])),
    ];

    private static IEnumerable<Form<T>> ForwardSecondDerivatives(Func<HyperDual<T>, HyperDual<T>> f) =>
    [
        new(Operator.SecondDerivative, "Forward.SecondDerivative(f, x)", c => c.Second = Forward.SecondDerivative(f, c.X[0])),
        new(
            Operator.SecondDerivative,
            "Forward.ValueAndSecondDerivative(f, x)",
            c => (c.Value, c.First, c.Second) = Forward.ValueAndSecondDerivative(f, c.X[0])),
        new(Operator.SecondDerivative, "Forward.SecondDerivative(f)", c => c.Second = Forward.SecondDerivative(f)(c.X[0])),
    ];

    private static IEnumerable<Form<T>> ForwardGradients(Func<ReadOnlySpan<DualVector<T>>, DualVector<T>> f) =>
    [
        new(Operator.Gradient, "Forward.Gradient(f, x)", c => c["gradient"] = Forward.Gradient(f, c.X)) { IsOverVectors = true },
        new(Operator.Gradient, "Forward.ValueAndGradient(f, x)", c => (c.Value, c["gradient"]) = Forward.ValueAndGradient(f, c.X)) { IsOverVectors = true },
        new(Operator.Gradient, "Forward.Gradient(f, x, gradient)", c => c.Value = Forward.Gradient(f, c.X, c["gradient"])) { IsOverVectors = true },
        new(Operator.Gradient, "Forward.Gradient(f)", c => c["gradient"] = Forward.Gradient(f)(c.X)) { IsOverVectors = true },
    ];

    private static IEnumerable<Form<T>> ForwardDirectionalDerivatives(Func<ReadOnlySpan<Dual<T>>, Dual<T>> f) =>
    [
        new(
            Operator.DirectionalDerivative,
            "Forward.DirectionalDerivative(f, x, direction)",
            c => c.Derivative = Forward.DirectionalDerivative(f, c.X, c.Vector)),
        new(
            Operator.DirectionalDerivative,
            "Forward.ValueAndDirectionalDerivative(f, x, direction)",
            c => (c.Value, c.Derivative) = Forward.ValueAndDirectionalDerivative(f, c.X, c.Vector)),
        new(
            Operator.DirectionalDerivative,
            "Forward.DirectionalDerivative(f)",
            c => c.Derivative = Forward.DirectionalDerivative(f)(c.X, c.Vector)),
    ];

    private static IEnumerable<Form<T>> ForwardHessians(Func<ReadOnlySpan<HyperDual<T>>, HyperDual<T>> f) =>
    [
        new(Operator.Hessian, "Forward.Hessian(f, x)", c => c.Hessian = Forward.Hessian(f, c.X)),
        new(
            Operator.Hessian,
            "Forward.ValueGradientAndHessian(f, x)",
            c => (c.Value, c["gradient"], c.Hessian) = Forward.ValueGradientAndHessian(f, c.X)),
        new(
            Operator.Hessian,
            "Forward.Hessian(f, x, gradient, hessian)",
            c => c.Value = Forward.Hessian(f, c.X, c["gradient"], c["hessian"])),
        new(Operator.Hessian, "Forward.Hessian(f)", c => c.Hessian = Forward.Hessian(f)(c.X)),

        new(
            Operator.HessianVectorProduct,
            "Forward.HessianVectorProduct(f, x, vector)",
            c => c["product"] = Forward.HessianVectorProduct(f, c.X, c.Vector)),
        new(
            Operator.HessianVectorProduct,
            "Forward.ValueAndHessianVectorProduct(f, x, vector)",
            c => (c.Value, c["product"]) = Forward.ValueAndHessianVectorProduct(f, c.X, c.Vector)),
        new(
            Operator.HessianVectorProduct,
            "Forward.HessianVectorProduct(f, x, vector, product)",
            c => c.Value = Forward.HessianVectorProduct(f, c.X, c.Vector, c["product"])),
        new(
            Operator.HessianVectorProduct,
            "Forward.HessianVectorProduct(f)",
            c => c["product"] = Forward.HessianVectorProduct(f)(c.X, c.Vector)),

        new(Operator.Laplacian, "Forward.Laplacian(f, x)", c => c.Laplacian = Forward.Laplacian(f, c.X)),
        new(Operator.Laplacian, "Forward.ValueAndLaplacian(f, x)", c => (c.Value, c.Laplacian) = Forward.ValueAndLaplacian(f, c.X)),
        new(Operator.Laplacian, "Forward.Laplacian(f)", c => c.Laplacian = Forward.Laplacian(f)(c.X)),
    ];

    private static IEnumerable<Form<T>> ForwardJacobians(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f) =>
    [
        new(Operator.Jacobian, "Forward.Jacobian(f, x, outputs)", c => c.Jacobian = Forward.Jacobian(f, c.X, c.Outputs)) { IsOverVectors = true },
        new(
            Operator.Jacobian,
            "Forward.ValueAndJacobian(f, x, outputs)",
            c => (c["values"], c.Jacobian) = Forward.ValueAndJacobian(f, c.X, c.Outputs)) { IsOverVectors = true },
        new(
            Operator.Jacobian,
            "Forward.Jacobian(f, x, values, jacobian)",
            c => Forward.Jacobian(f, c.X, c["values"], c["jacobian"])) { IsOverVectors = true },
        new(Operator.Jacobian, "Forward.Jacobian(f, outputs)", c => c.Jacobian = Forward.Jacobian(f, c.Outputs)(c.X)) { IsOverVectors = true },
    ];

    private static IEnumerable<Form<T>> ForwardJacobianVectorProducts(Action<ReadOnlySpan<Dual<T>>, Span<Dual<T>>> f) =>
    [
        new(
            Operator.JacobianVectorProduct,
            "Forward.JacobianVectorProduct(f, x, vector, outputs)",
            c => c["product"] = Forward.JacobianVectorProduct(f, c.X, c.Vector, c.Outputs)),
        new(
            Operator.JacobianVectorProduct,
            "Forward.ValueAndJacobianVectorProduct(f, x, vector, outputs)",
            c => (c["values"], c["product"]) = Forward.ValueAndJacobianVectorProduct(f, c.X, c.Vector, c.Outputs)),
        new(
            Operator.JacobianVectorProduct,
            "Forward.JacobianVectorProduct(f, x, vector, values, product)",
            c => Forward.JacobianVectorProduct(f, c.X, c.Vector, c["values"], c["product"])),
        new(
            Operator.JacobianVectorProduct,
            "Forward.JacobianVectorProduct(f, outputs)",
            c => c["product"] = Forward.JacobianVectorProduct(f, c.Outputs)(c.X, c.Vector)),
    ];

    private static IEnumerable<Form<T>> ForwardDivergences(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f) =>
    [
        new(Operator.Divergence, "Forward.Divergence(f, x)", c => c.Divergence = Forward.Divergence(f, c.X)) { IsOverVectors = true },
        new(
            Operator.Divergence,
            "Forward.ValueAndDivergence(f, x)",
            c => (c["values"], c.Divergence) = Forward.ValueAndDivergence(f, c.X)) { IsOverVectors = true },
        new(Operator.Divergence, "Forward.Divergence(f, x, values)", c => c.Divergence = Forward.Divergence(f, c.X, c["values"])) { IsOverVectors = true },
        new(Operator.Divergence, "Forward.Divergence(f)", c => c.Divergence = Forward.Divergence(f)(c.X)) { IsOverVectors = true },
    ];

    private static IEnumerable<Form<T>> ForwardCurls(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f) =>
    [
        new(Operator.Curl, "Forward.Curl(f, x)", c => c["curl"] = Forward.Curl(f, c.X)) { IsOverVectors = true },
        new(Operator.Curl, "Forward.ValueAndCurl(f, x)", c => (c["values"], c["curl"]) = Forward.ValueAndCurl(f, c.X)) { IsOverVectors = true },
        new(Operator.Curl, "Forward.Curl(f, x, values, curl)", c => Forward.Curl(f, c.X, c["values"], c["curl"])) { IsOverVectors = true },
        new(Operator.Curl, "Forward.Curl(f)", c => c["curl"] = Forward.Curl(f)(c.X)) { IsOverVectors = true },
    ];
}

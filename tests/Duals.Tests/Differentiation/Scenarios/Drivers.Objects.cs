namespace Duals.Tests.Differentiation.Scenarios;

internal static partial class Drivers<T>
{
    private static IEnumerable<Form<T>> CurveObjects<TFunction>(TFunction f)
        where TFunction : IUnivariateFunction =>
    [
        new(Operator.Derivative, "f.Derivative(x)", c => c.Derivative = f.Derivative(c.X[0])),
        new(Operator.Derivative, "f.ValueAndDerivative(x)", c => (c.Value, c.Derivative) = f.ValueAndDerivative(c.X[0])),
        new(Operator.SecondDerivative, "f.SecondDerivative(x)", c => c.Second = f.SecondDerivative(c.X[0])),
        new(Operator.SecondDerivative, "f.ValueAndSecondDerivative(x)", c => (c.Value, c.First, c.Second) = f.ValueAndSecondDerivative(c.X[0])),
        new(Operator.Derivatives, "f.Derivatives(x, order)", c => c["derivatives"] = f.Derivatives(c.X[0], Operator.Order)),
        new(Operator.Derivatives, "f.Derivatives(x, derivatives)", c => f.Derivatives(c.X[0], c["derivatives"].AsSpan())),
    ];

    private static IEnumerable<Form<T>> ScalarObjects<TFunction>(TFunction f)
        where TFunction : IScalarFunction =>
    [
        new(Operator.Gradient, "f.Gradient(x, mode)", c => c["gradient"] = f.Gradient(c.X, c.Mode)),
        new(Operator.Gradient, "f.ValueAndGradient(x, mode)", c => (c.Value, c["gradient"]) = f.ValueAndGradient(c.X, c.Mode)),
        new(Operator.Gradient, "f.Gradient(x, gradient, mode)", c => c.Value = f.Gradient(c.X, c["gradient"], c.Mode)),

        new(Operator.DirectionalDerivative, "f.DirectionalDerivative(x, direction)", c => c.Derivative = f.DirectionalDerivative(c.X, c.Vector)),
        new(
            Operator.DirectionalDerivative,
            "f.ValueAndDirectionalDerivative(x, direction)",
            c => (c.Value, c.Derivative) = f.ValueAndDirectionalDerivative(c.X, c.Vector)),

        new(Operator.Hessian, "f.Hessian(x, mode)", c => c.Hessian = f.Hessian(c.X, c.Mode)),
        new(
            Operator.Hessian,
            "f.ValueGradientAndHessian(x, mode)",
            c => (c.Value, c["gradient"], c.Hessian) = f.ValueGradientAndHessian(c.X, c.Mode)),
        new(
            Operator.Hessian,
            "f.Hessian(x, gradient, hessian, mode)",
            c => c.Value = f.Hessian(c.X, c["gradient"], c["hessian"], c.Mode)),

        new(
            Operator.HessianVectorProduct,
            "f.HessianVectorProduct(x, vector, mode)",
            c => c["product"] = f.HessianVectorProduct(c.X, c.Vector, c.Mode)),
        new(
            Operator.HessianVectorProduct,
            "f.ValueAndHessianVectorProduct(x, vector, mode)",
            c => (c.Value, c["product"]) = f.ValueAndHessianVectorProduct(c.X, c.Vector, c.Mode)),
        new(
            Operator.HessianVectorProduct,
            "f.HessianVectorProduct(x, vector, product, mode)",
            c => c.Value = f.HessianVectorProduct(c.X, c.Vector, c["product"], c.Mode)),

        new(Operator.Laplacian, "f.Laplacian(x)", c => c.Laplacian = f.Laplacian(c.X)),
        new(Operator.Laplacian, "f.ValueAndLaplacian(x)", c => (c.Value, c.Laplacian) = f.ValueAndLaplacian(c.X)),
    ];

    private static IEnumerable<Form<T>> VectorObjects<TFunction>(TFunction f)
        where TFunction : IVectorFunction =>
    [
        new(Operator.Jacobian, "f.Jacobian(x, outputs, mode)", c => c.Jacobian = f.Jacobian(c.X, c.Outputs, c.Mode)),
        new(
            Operator.Jacobian,
            "f.ValueAndJacobian(x, outputs, mode)",
            c => (c["values"], c.Jacobian) = f.ValueAndJacobian(c.X, c.Outputs, c.Mode)),
        new(
            Operator.Jacobian,
            "f.Jacobian(x, values, jacobian, mode)",
            c => f.Jacobian(c.X, c["values"], c["jacobian"], c.Mode)),

        new(
            Operator.JacobianVectorProduct,
            "f.JacobianVectorProduct(x, vector, outputs)",
            c => c["product"] = f.JacobianVectorProduct(c.X, c.Vector, c.Outputs)),
        new(
            Operator.JacobianVectorProduct,
            "f.ValueAndJacobianVectorProduct(x, vector, outputs)",
            c => (c["values"], c["product"]) = f.ValueAndJacobianVectorProduct(c.X, c.Vector, c.Outputs)),
        new(
            Operator.JacobianVectorProduct,
            "f.JacobianVectorProduct(x, vector, values, product)",
            c => f.JacobianVectorProduct(c.X, c.Vector, c["values"].AsSpan(), c["product"])),

        new(
            Operator.VectorJacobianProduct,
            "f.VectorJacobianProduct(x, vector)",
            c => c["product"] = f.VectorJacobianProduct(c.X, c.Vector)),
        new(
            Operator.VectorJacobianProduct,
            "f.ValueAndVectorJacobianProduct(x, vector)",
            c => (c["values"], c["product"]) = f.ValueAndVectorJacobianProduct(c.X, c.Vector)),
        new(
            Operator.VectorJacobianProduct,
            "f.VectorJacobianProduct(x, vector, values, product)",
            c => f.VectorJacobianProduct(c.X, c.Vector, c["values"].AsSpan(), c["product"])),
    ];

    private static IEnumerable<Form<T>> FieldObjects<TFunction>(TFunction f)
        where TFunction : IVectorFunction =>
    [
        new(Operator.Divergence, "f.Divergence(x)", c => c.Divergence = f.Divergence(c.X)),
        new(Operator.Divergence, "f.ValueAndDivergence(x)", c => (c["values"], c.Divergence) = f.ValueAndDivergence(c.X)),
        new(Operator.Divergence, "f.Divergence(x, values)", c => c.Divergence = f.Divergence(c.X, c["values"].AsSpan())),
    ];

    private static IEnumerable<Form<T>> SpaceObjects<TFunction>(TFunction f)
        where TFunction : IVectorFunction =>
    [
        new(Operator.Curl, "f.Curl(x)", c => c["curl"] = f.Curl(c.X)),
        new(Operator.Curl, "f.ValueAndCurl(x)", c => (c["values"], c["curl"]) = f.ValueAndCurl(c.X)),
        new(Operator.Curl, "f.Curl(x, values, curl)", c => f.Curl(c.X, c["values"].AsSpan(), c["curl"])),
    ];
}

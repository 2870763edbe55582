namespace Duals.Tests.Differentiation.Scenarios;

internal static partial class Drivers<T>
{
    private static IEnumerable<Form<T>> ReverseGradients(Func<ReadOnlySpan<Adjoint<T>>, Adjoint<T>> f) =>
    [
        new(Operator.Gradient, "Reverse.Gradient(f, x)", c => c["gradient"] = Reverse.Gradient(f, c.X)),
        new(Operator.Gradient, "Reverse.ValueAndGradient(f, x)", c => (c.Value, c["gradient"]) = Reverse.ValueAndGradient(f, c.X)),
        new(Operator.Gradient, "Reverse.Gradient(f, x, gradient)", c => c.Value = Reverse.Gradient(f, c.X, c["gradient"])),
        new(Operator.Gradient, "Reverse.Gradient(f)", c => c["gradient"] = Reverse.Gradient(f)(c.X)),
    ];

    private static IEnumerable<Form<T>> ReverseHessians(Func<ReadOnlySpan<Adjoint<DualVector<T>>>, Adjoint<DualVector<T>>> f) =>
    [
        new(Operator.Hessian, "Reverse.Hessian(f, x)", c => c.Hessian = Reverse.Hessian(f, c.X)) { IsOverVectors = true },
        new(
            Operator.Hessian,
            "Reverse.ValueGradientAndHessian(f, x)",
            c => (c.Value, c["gradient"], c.Hessian) = Reverse.ValueGradientAndHessian(f, c.X)) { IsOverVectors = true },
        new(
            Operator.Hessian,
            "Reverse.Hessian(f, x, gradient, hessian)",
            c => c.Value = Reverse.Hessian(f, c.X, c["gradient"], c["hessian"])) { IsOverVectors = true },
        new(Operator.Hessian, "Reverse.Hessian(f)", c => c.Hessian = Reverse.Hessian(f)(c.X)) { IsOverVectors = true },
    ];

    private static IEnumerable<Form<T>> ReverseHessianVectorProducts(Func<ReadOnlySpan<Adjoint<Dual<T>>>, Adjoint<Dual<T>>> f) =>
    [
        new(
            Operator.HessianVectorProduct,
            "Reverse.HessianVectorProduct(f, x, vector)",
            c => c["product"] = Reverse.HessianVectorProduct(f, c.X, c.Vector)),
        new(
            Operator.HessianVectorProduct,
            "Reverse.ValueAndHessianVectorProduct(f, x, vector)",
            c => (c.Value, c["product"]) = Reverse.ValueAndHessianVectorProduct(f, c.X, c.Vector)),
        new(
            Operator.HessianVectorProduct,
            "Reverse.HessianVectorProduct(f, x, vector, product)",
            c => c.Value = Reverse.HessianVectorProduct(f, c.X, c.Vector, c["product"])),
        new(
            Operator.HessianVectorProduct,
            "Reverse.HessianVectorProduct(f)",
            c => c["product"] = Reverse.HessianVectorProduct(f)(c.X, c.Vector)),
    ];

    private static IEnumerable<Form<T>> ReverseJacobians(Action<ReadOnlySpan<Adjoint<T>>, Span<Adjoint<T>>> f) =>
    [
        new(Operator.Jacobian, "Reverse.Jacobian(f, x, outputs)", c => c.Jacobian = Reverse.Jacobian(f, c.X, c.Outputs)),
        new(
            Operator.Jacobian,
            "Reverse.ValueAndJacobian(f, x, outputs)",
            c => (c["values"], c.Jacobian) = Reverse.ValueAndJacobian(f, c.X, c.Outputs)),
        new(
            Operator.Jacobian,
            "Reverse.Jacobian(f, x, values, jacobian)",
            c => Reverse.Jacobian(f, c.X, c["values"], c["jacobian"])),
        new(Operator.Jacobian, "Reverse.Jacobian(f, outputs)", c => c.Jacobian = Reverse.Jacobian(f, c.Outputs)(c.X)),

        new(
            Operator.VectorJacobianProduct,
            "Reverse.VectorJacobianProduct(f, x, vector)",
            c => c["product"] = Reverse.VectorJacobianProduct(f, c.X, c.Vector)),
        new(
            Operator.VectorJacobianProduct,
            "Reverse.ValueAndVectorJacobianProduct(f, x, vector)",
            c => (c["values"], c["product"]) = Reverse.ValueAndVectorJacobianProduct(f, c.X, c.Vector)),
        new(
            Operator.VectorJacobianProduct,
            "Reverse.VectorJacobianProduct(f, x, vector, values, product)",
            c => Reverse.VectorJacobianProduct(f, c.X, c.Vector, c["values"], c["product"])),
        new(
            Operator.VectorJacobianProduct,
            "Reverse.VectorJacobianProduct(f)",
            c => c["product"] = Reverse.VectorJacobianProduct(f)(c.X, c.Vector)),
    ];
}

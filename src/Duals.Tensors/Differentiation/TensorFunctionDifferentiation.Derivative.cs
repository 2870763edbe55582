using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

public static partial class TensorFunctionDifferentiation
{
    /// <summary>The derivative of a function from scalars to tensors, in one pass and a plain one for the shape.</summary>
    /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/object/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/derivative/alone/*"/>
    public static Tensor<T> Derivative<TFunction, T>(this TFunction f, T x)
        where TFunction : ITensorCurve
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndDerivative(x).Derivative;

    /// <summary>f(x) and the derivative; see <see cref="Derivative"/>.</summary>
    /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/object/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/derivative/value/*"/>
    public static (Tensor<T> Value, Tensor<T> Derivative) ValueAndDerivative<TFunction, T>(this TFunction f, T x)
        where TFunction : ITensorCurve
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Shape.RequireFunction(f);
        (Tensor<T> value, T[] derivative) = Passes.Derivative(f, x);
        return (value, Tensor.Create(derivative, value.Lengths));
    }

    /// <summary>
    /// The derivative as a generalized Jacobian, whose input shape is empty: what composes with other Jacobians, and is laid out in any layout.
    /// </summary>
    /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/object/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/derivative/jacobian/*"/>
    public static GeneralizedJacobian<T> JacobianOfCurve<TFunction, T>(this TFunction f, T x)
        where TFunction : ITensorCurve
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Tensor<T> derivative = f.Derivative(x);
        return GeneralizedJacobian.Create(derivative, derivative.Rank);
    }
}

using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

public static partial class TensorFunctionDifferentiation
{
    /// <summary>The derivative of a function from scalars to tensors, in one pass and a plain one for the shape.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point.</param>
    /// <returns>∂y/∂x, in y's shape, which is the generalized Jacobian by a scalar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="f"/> returns null, a tensor without entries, or another shape than before.</exception>
    public static Tensor<T> Derivative<TFunction, T>(this TFunction f, T x)
        where TFunction : ITensorCurve
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndDerivative(x).Derivative;

    /// <summary>f(x) and the derivative; see <see cref="Derivative"/>.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point.</param>
    /// <returns>y = f(x), and ∂y/∂x, in y's shape.</returns>
    /// <inheritdoc cref="Derivative{TFunction, T}" path="/exception"/>
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
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point.</param>
    /// <returns>∂y/∂x, of y's shape by a scalar.</returns>
    /// <inheritdoc cref="Derivative{TFunction, T}" path="/exception"/>
    public static GeneralizedJacobian<T> JacobianOfCurve<TFunction, T>(this TFunction f, T x)
        where TFunction : ITensorCurve
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Tensor<T> derivative = f.Derivative(x);
        return GeneralizedJacobian.Create(derivative, derivative.Rank);
    }
}

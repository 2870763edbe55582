using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

public static partial class TensorForward
{
    extension(Forward)
    {
        /// <summary>The derivative of a function from scalars to tensors, in one pass and one for the shape.</summary>
        /// <typeparam name="T">The number type.</typeparam>
        /// <param name="f">The function, without side effects.</param>
        /// <param name="x">The point.</param>
        /// <returns>∂y/∂x, in y's shape, which is the generalized Jacobian by a scalar.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="f"/> returns null, a tensor without entries, or another shape than before.</exception>
        /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
        public static Tensor<T> Derivative<T>(Func<Dual<T>, Tensor<Dual<T>>> f, T x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Forward.ValueAndDerivative(f, x).Derivative;

        /// <summary>f(x) and the derivative; see <see cref="Derivative"/>.</summary>
        /// <typeparam name="T">The number type.</typeparam>
        /// <param name="f">The function, without side effects.</param>
        /// <param name="x">The point.</param>
        /// <returns>y = f(x), and ∂y/∂x, in y's shape.</returns>
        /// <inheritdoc cref="Derivative" path="/exception"/>
        public static (Tensor<T> Value, Tensor<T> Derivative) ValueAndDerivative<T>(Func<Dual<T>, Tensor<Dual<T>>> f, T x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            ArgumentNullException.ThrowIfNull(f);
            (Tensor<T> value, T[] derivative) = Passes.Derivative(f, x);
            return (value, Tensor.Create(derivative, value.Lengths));
        }

        /// <summary>
        /// The derivative as a generalized Jacobian, whose input shape is empty: what composes with other Jacobians, and is laid out in any layout.
        /// </summary>
        /// <typeparam name="T">The number type.</typeparam>
        /// <param name="f">The function, without side effects.</param>
        /// <param name="x">The point.</param>
        /// <returns>∂y/∂x, of y's shape by a scalar.</returns>
        /// <inheritdoc cref="Derivative" path="/exception"/>
        public static GeneralizedJacobian<T> JacobianOfCurve<T>(Func<Dual<T>, Tensor<Dual<T>>> f, T x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            Tensor<T> derivative = Forward.Derivative(f, x);
            return GeneralizedJacobian.Create(derivative, derivative.Rank);
        }
    }
}

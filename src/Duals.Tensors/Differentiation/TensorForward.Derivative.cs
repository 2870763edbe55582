using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

public static partial class TensorForward
{
    extension(Forward)
    {
        /// <summary>The derivative of a function from scalars to tensors, in one pass and one for the shape.</summary>
        /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/delegate/*/*"/>
        /// <include file="Docs/Operators.xml" path="docs/derivative/alone/*"/>
        public static Tensor<T> Derivative<T>(Func<Dual<T>, Tensor<Dual<T>>> f, T x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Forward.ValueAndDerivative(f, x).Derivative;

        /// <summary>f(x) and the derivative; see <see cref="Derivative"/>.</summary>
        /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/delegate/*/*"/>
        /// <include file="Docs/Operators.xml" path="docs/derivative/value/*"/>
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
        /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/delegate/*/*"/>
        /// <include file="Docs/Operators.xml" path="docs/derivative/jacobian/*"/>
        public static GeneralizedJacobian<T> JacobianOfCurve<T>(Func<Dual<T>, Tensor<Dual<T>>> f, T x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            Tensor<T> derivative = Forward.Derivative(f, x);
            return GeneralizedJacobian.Create(derivative, derivative.Rank);
        }
    }
}

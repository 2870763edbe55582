using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

public static partial class TensorForward
{
    extension(Forward)
    {
        /// <summary>
        /// The generalized Jacobian of a function from tensors to tensors, in ⌈n/lanes⌉ passes and one for the shape, n the number of entries of x.
        /// </summary>
        /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/delegateOfVectors/*/*"/>
        /// <include file="Docs/Operators.xml" path="docs/jacobian/alone/*"/>
        public static GeneralizedJacobian<T> Jacobian<T>(Func<Tensor<DualVector<T>>, Tensor<DualVector<T>>> f, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Forward.ValueAndJacobian(f, x).Jacobian;

        /// <summary>f(x) and the generalized Jacobian; see <see cref="Jacobian"/>.</summary>
        /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/delegateOfVectors/*/*"/>
        /// <include file="Docs/Operators.xml" path="docs/jacobian/value/*"/>
        public static (Tensor<T> Value, GeneralizedJacobian<T> Jacobian) ValueAndJacobian<T>(
            Func<Tensor<DualVector<T>>, Tensor<DualVector<T>>> f, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            ArgumentNullException.ThrowIfNull(f);
            Shape.RequireEntries(x);
            return Passes.Jacobian(f, Entries.Of(x), x.Lengths.ToArray());
        }
    }
}

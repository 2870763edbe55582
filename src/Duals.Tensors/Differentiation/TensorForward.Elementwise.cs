using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

public static partial class TensorForward
{
    extension(Forward)
    {
        /// <summary>The derivative of a function of a number that is applied to each entry: f′(xᵢ), the diagonal of the Jacobian.</summary>
        /// <remarks>
        /// f takes one number, so that it cannot help being elementwise. Of a function of tensors that is known to be elementwise the diagonal is
        /// <c>Linearize(f, x).Apply(ones)</c>, for <see cref="ElementwiseJacobian.Create"/>.
        /// </remarks>
        /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/delegate/*/*"/>
        /// <include file="Docs/Operators.xml" path="docs/elementwiseJacobian/alone/*"/>
        public static ElementwiseJacobian<T> ElementwiseJacobian<T>(Func<Dual<T>, Dual<T>> f, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Forward.ValueAndElementwiseJacobian(f, x).Jacobian;

        /// <summary>f(xᵢ) and f′(xᵢ) for each entry; see <see cref="ElementwiseJacobian"/>.</summary>
        /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/delegate/*/*"/>
        /// <include file="Docs/Operators.xml" path="docs/elementwiseJacobian/value/*"/>
        public static (Tensor<T> Value, ElementwiseJacobian<T> Jacobian) ValueAndElementwiseJacobian<T>(Func<Dual<T>, Dual<T>> f, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            ArgumentNullException.ThrowIfNull(f);
            Shape.RequireEntries(x);
            T[] values = Entries.Copy(x);
            var diagonal = new T[values.Length];
            for (int i = 0; i < values.Length; i++)
                (values[i], diagonal[i]) = Forward.ValueAndDerivative(f, values[i]);

            return (Tensor.Create(values, x.Lengths), new(diagonal, x.Lengths));
        }
    }
}

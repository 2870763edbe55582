using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

public static partial class TensorForward
{
    extension(Forward)
    {
        /// <summary>The gradient of a function from tensors to scalars, in ⌈n/lanes⌉ passes, n the number of entries of x.</summary>
        /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/delegateOfVectors/*/*"/>
        /// <include file="Docs/Operators.xml" path="docs/gradient/alone/*"/>
        public static Tensor<T> Gradient<T>(Func<Tensor<DualVector<T>>, DualVector<T>> f, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Forward.ValueAndGradient(f, x).Gradient;

        /// <summary>f(x) and the gradient; see <see cref="Gradient"/>.</summary>
        /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/delegateOfVectors/*/*"/>
        /// <include file="Docs/Operators.xml" path="docs/gradient/value/*"/>
        public static (T Value, Tensor<T> Gradient) ValueAndGradient<T>(Func<Tensor<DualVector<T>>, DualVector<T>> f, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            ArgumentNullException.ThrowIfNull(f);
            Shape.RequireEntries(x);
            var gradient = new T[x.FlattenedLength];
            T value = Forward.Gradient(new SpanScalarDelegate<DualVector<T>>(f, x.Lengths).Invoke, Entries.Of(x), gradient);
            return (value, Tensor.Create(gradient, x.Lengths));
        }

        /// <summary>
        /// The gradient as a generalized Jacobian, whose output shape is empty: what composes with other Jacobians, and is laid out in any layout.
        /// </summary>
        /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/delegateOfVectors/*/*"/>
        /// <include file="Docs/Operators.xml" path="docs/gradient/jacobian/*"/>
        public static GeneralizedJacobian<T> JacobianOfScalar<T>(Func<Tensor<DualVector<T>>, DualVector<T>> f, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            GeneralizedJacobian.Create(Forward.Gradient(f, x), outputRank: 0);
    }
}

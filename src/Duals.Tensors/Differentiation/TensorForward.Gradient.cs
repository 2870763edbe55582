using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

public static partial class TensorForward
{
    extension(Forward)
    {
        /// <summary>The gradient of a function from tensors to scalars, in ⌈n/lanes⌉ passes, n the number of entries of x.</summary>
        /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; another number needs a function object.</typeparam>
        /// <param name="f">The function, without side effects.</param>
        /// <param name="x">The point, of any shape with at least one entry.</param>
        /// <returns>∂y/∂x, in x's shape, which is the generalized Jacobian of a scalar.</returns>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="x"/> has no entry.</exception>
        /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
        /// <exception cref="NotSupportedException">T is neither double nor float.</exception>
        public static Tensor<T> Gradient<T>(Func<Tensor<DualVector<T>>, DualVector<T>> f, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Forward.ValueAndGradient(f, x).Gradient;

        /// <summary>f(x) and the gradient; see <see cref="Gradient"/>.</summary>
        /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; another number needs a function object.</typeparam>
        /// <param name="f">The function, without side effects.</param>
        /// <param name="x">The point, of any shape with at least one entry.</param>
        /// <returns>y = f(x), and ∂y/∂x, in x's shape.</returns>
        /// <inheritdoc cref="Gradient" path="/exception"/>
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
        /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; another number needs a function object.</typeparam>
        /// <param name="f">The function, without side effects.</param>
        /// <param name="x">The point, of any shape with at least one entry.</param>
        /// <returns>∂y/∂x, of a scalar by x's shape.</returns>
        /// <inheritdoc cref="Gradient" path="/exception"/>
        public static GeneralizedJacobian<T> JacobianOfScalar<T>(Func<Tensor<DualVector<T>>, DualVector<T>> f, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            GeneralizedJacobian.Create(Forward.Gradient(f, x), outputRank: 0);
    }
}

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
        /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; another number needs a function object.</typeparam>
        /// <param name="f">The function, without side effects.</param>
        /// <param name="x">The point, of any shape with at least one entry.</param>
        /// <returns>∂y/∂x, of y's shape by x's.</returns>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        /// <exception cref="ArgumentException">
        /// <paramref name="x"/> has no entry; <paramref name="f"/> returns null, a tensor without entries, or another shape than before; or the Jacobian has
        /// more entries than an array holds.
        /// </exception>
        /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
        /// <exception cref="NotSupportedException">T is neither double nor float.</exception>
        public static GeneralizedJacobian<T> Jacobian<T>(Func<Tensor<DualVector<T>>, Tensor<DualVector<T>>> f, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Forward.ValueAndJacobian(f, x).Jacobian;

        /// <summary>f(x) and the generalized Jacobian; see <see cref="Jacobian"/>.</summary>
        /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; another number needs a function object.</typeparam>
        /// <param name="f">The function, without side effects.</param>
        /// <param name="x">The point, of any shape with at least one entry.</param>
        /// <returns>y = f(x), and ∂y/∂x, of y's shape by x's.</returns>
        /// <inheritdoc cref="Jacobian" path="/exception"/>
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

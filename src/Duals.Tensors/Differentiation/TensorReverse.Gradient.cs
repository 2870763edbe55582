using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

public static partial class TensorReverse
{
    extension(Reverse)
    {
        /// <summary>The gradient by reverse mode: one recording and one sweep, however many entries x has.</summary>
        /// <typeparam name="T">The number type.</typeparam>
        /// <param name="f">The function, without side effects.</param>
        /// <param name="x">The point, of any shape with at least one entry.</param>
        /// <returns>∂y/∂x, in x's shape.</returns>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="x"/> has no entry.</exception>
        /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
        /// <exception cref="InsufficientMemoryException">The tape would not fit into memory.</exception>
        public static Tensor<T> Gradient<T>(Func<Tensor<Adjoint<T>>, Adjoint<T>> f, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Reverse.ValueAndGradient(f, x).Gradient;

        /// <summary>f(x) and the gradient by reverse mode; see <see cref="Gradient"/>.</summary>
        /// <typeparam name="T">The number type.</typeparam>
        /// <param name="f">The function, without side effects.</param>
        /// <param name="x">The point, of any shape with at least one entry.</param>
        /// <returns>y = f(x), and ∂y/∂x, in x's shape.</returns>
        /// <inheritdoc cref="Gradient" path="/exception"/>
        public static (T Value, Tensor<T> Gradient) ValueAndGradient<T>(Func<Tensor<Adjoint<T>>, Adjoint<T>> f, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            ArgumentNullException.ThrowIfNull(f);
            Shape.RequireEntries(x);
            var gradient = new T[x.FlattenedLength];
            T value = Reverse.Gradient(new SpanScalarDelegate<Adjoint<T>>(f, x.Lengths).Invoke, Entries.Of(x), gradient);
            return (value, Tensor.Create(gradient, x.Lengths));
        }
    }
}

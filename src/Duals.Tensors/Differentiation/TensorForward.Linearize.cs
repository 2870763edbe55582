using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

public static partial class TensorForward
{
    extension(Forward)
    {
        /// <summary>
        /// The derivative of a function from tensors to tensors as a linear map that is never stored: each <see cref="LinearMap{T}.Apply"/> is one pass over
        /// <see cref="Dual{T}"/>, in the memory that f takes.
        /// </summary>
        /// <remarks>
        /// <see cref="LinearMap{T}.ApplyTransposed"/> goes forward as well, one pass for each entry of x. The overload with a second delegate, or a function
        /// object, takes one sweep of reverse mode instead.
        /// </remarks>
        /// <typeparam name="T">The number type.</typeparam>
        /// <param name="f">The function, without side effects; the map calls it.</param>
        /// <param name="x">The point, of any shape with at least one entry; it is copied.</param>
        /// <returns>Δx ↦ ∂y/∂x·Δx.</returns>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        /// <exception cref="ArgumentException">
        /// <paramref name="x"/> has no entry; or <paramref name="f"/> returns null or a tensor without entries. The map throws it when f returns another shape
        /// than before, and names a second delegate <c>reverse</c> when that one does.
        /// </exception>
        /// <exception cref="PerturbationConfusionException">
        /// f has captured a variable of an outer driver over the same number type; the map throws it as well.
        /// </exception>
        public static LinearMap<T> Linearize<T>(Func<Tensor<Dual<T>>, Tensor<Dual<T>>> f, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            ArgumentNullException.ThrowIfNull(f);
            Shape.RequireEntries(x);
            return Linearization.Of(f, null, Entries.Copy(x), x.Lengths.ToArray()).Map;
        }

        /// <summary>The derivative as a linear map that is never stored: forward one way, one sweep of reverse mode the other.</summary>
        /// <typeparam name="T">The number type.</typeparam>
        /// <param name="f">The function, without side effects; the map calls it.</param>
        /// <param name="reverse">The same function over <see cref="Adjoint{T}"/>; a generic method is simply named twice: <c>Linearize(Model, Model,
        /// x)</c>.</param>
        /// <param name="x">The point, of any shape with at least one entry; it is copied.</param>
        /// <returns>Δx ↦ ∂y/∂x·Δx.</returns>
        /// <inheritdoc cref="Linearize{T}(Func{Tensor{Dual{T}}, Tensor{Dual{T}}}, Tensor{T})" path="/exception"/>
        public static LinearMap<T> Linearize<T>(
            Func<Tensor<Dual<T>>, Tensor<Dual<T>>> f, Func<Tensor<Adjoint<T>>, Tensor<Adjoint<T>>> reverse, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            ArgumentNullException.ThrowIfNull(f);
            ArgumentNullException.ThrowIfNull(reverse);
            Shape.RequireEntries(x);
            return Linearization.Of(f, reverse, Entries.Copy(x), x.Lengths.ToArray()).Map;
        }

        /// <summary>
        /// The derivative of a function from tensors to scalars as a linear map; see
        /// <see cref="Linearize{T}(Func{Tensor{Dual{T}}, Tensor{Dual{T}}}, Tensor{T})"/>.
        /// </summary>
        /// <typeparam name="T">The number type.</typeparam>
        /// <param name="f">The function, without side effects; the map calls it.</param>
        /// <param name="x">The point, of any shape with at least one entry; it is copied.</param>
        /// <returns>Δx ↦ ∂y/∂x·Δx, with an empty output shape.</returns>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="x"/> has no entry.</exception>
        /// <exception cref="PerturbationConfusionException">
        /// f has captured a variable of an outer driver over the same number type; the map throws it as well.
        /// </exception>
        public static LinearMap<T> LinearizeScalar<T>(Func<Tensor<Dual<T>>, Dual<T>> f, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            ArgumentNullException.ThrowIfNull(f);
            Shape.RequireEntries(x);
            return Linearization.Of(t => Tensor.Create([f(t)]), null, Entries.Copy(x), x.Lengths.ToArray(), isScalar: true).Map;
        }

        /// <summary>
        /// The derivative of a function from tensors to scalars as a linear map: forward one way, one sweep of reverse mode the other, which is the gradient
        /// times a weight.
        /// </summary>
        /// <typeparam name="T">The number type.</typeparam>
        /// <param name="f">The function, without side effects; the map calls it.</param>
        /// <param name="reverse">The same function over <see cref="Adjoint{T}"/>: <c>LinearizeScalar(Loss, Loss, x)</c>.</param>
        /// <param name="x">The point, of any shape with at least one entry; it is copied.</param>
        /// <returns>Δx ↦ ∂y/∂x·Δx, with an empty output shape.</returns>
        /// <inheritdoc cref="LinearizeScalar{T}(Func{Tensor{Dual{T}}, Dual{T}}, Tensor{T})" path="/exception"/>
        public static LinearMap<T> LinearizeScalar<T>(Func<Tensor<Dual<T>>, Dual<T>> f, Func<Tensor<Adjoint<T>>, Adjoint<T>> reverse, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            ArgumentNullException.ThrowIfNull(f);
            ArgumentNullException.ThrowIfNull(reverse);
            Shape.RequireEntries(x);
            return Linearization.Of(t => Tensor.Create([f(t)]), t => Tensor.Create([reverse(t)]), Entries.Copy(x), x.Lengths.ToArray(), isScalar: true).Map;
        }

        /// <summary>
        /// The derivative of a function from scalars to tensors as a linear map; see
        /// <see cref="Linearize{T}(Func{Tensor{Dual{T}}, Tensor{Dual{T}}}, Tensor{T})"/>.
        /// </summary>
        /// <typeparam name="T">The number type.</typeparam>
        /// <param name="f">The function, without side effects; the map calls it.</param>
        /// <param name="x">The point.</param>
        /// <returns>Δx ↦ ∂y/∂x·Δx, with an empty input shape.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="f"/> returns null or a tensor without entries.</exception>
        /// <exception cref="PerturbationConfusionException">
        /// f has captured a variable of an outer driver over the same number type; the map throws it as well.
        /// </exception>
        public static LinearMap<T> LinearizeCurve<T>(Func<Dual<T>, Tensor<Dual<T>>> f, T x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            ArgumentNullException.ThrowIfNull(f);
            return Linearization.Of(t => f(t[0]), null, [x], []).Map;
        }

        /// <summary>The linear approximation f(x + Δx) ≈ f(x) + ∂y/∂x·Δx as a function of Δx, which can show how its error shrinks.</summary>
        /// <typeparam name="T">The number type.</typeparam>
        /// <param name="f">The function, without side effects; the approximation calls it.</param>
        /// <param name="x">The point, of any shape with at least one entry; it is copied.</param>
        /// <returns>The approximation.</returns>
        /// <inheritdoc cref="Linearize{T}(Func{Tensor{Dual{T}}, Tensor{Dual{T}}}, Tensor{T})" path="/exception"/>
        public static LinearApproximation<T> LinearApproximation<T>(Func<Tensor<Dual<T>>, Tensor<Dual<T>>> f, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            ArgumentNullException.ThrowIfNull(f);
            Shape.RequireEntries(x);
            return Approximation(f, null, x);
        }

        /// <summary>The linear approximation whose map goes forward one way and takes one sweep of reverse mode the other.</summary>
        /// <typeparam name="T">The number type.</typeparam>
        /// <param name="f">The function, without side effects; the approximation calls it.</param>
        /// <param name="reverse">The same function over <see cref="Adjoint{T}"/>: <c>LinearApproximation(Model, Model, x)</c>.</param>
        /// <param name="x">The point, of any shape with at least one entry; it is copied.</param>
        /// <returns>The approximation.</returns>
        /// <inheritdoc cref="Linearize{T}(Func{Tensor{Dual{T}}, Tensor{Dual{T}}}, Tensor{T})" path="/exception"/>
        public static LinearApproximation<T> LinearApproximation<T>(
            Func<Tensor<Dual<T>>, Tensor<Dual<T>>> f, Func<Tensor<Adjoint<T>>, Tensor<Adjoint<T>>> reverse, Tensor<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            ArgumentNullException.ThrowIfNull(f);
            ArgumentNullException.ThrowIfNull(reverse);
            Shape.RequireEntries(x);
            return Approximation(f, reverse, x);
        }
    }

    private static LinearApproximation<T> Approximation<T>(
        Func<Tensor<Dual<T>>, Tensor<Dual<T>>> f, Func<Tensor<Adjoint<T>>, Tensor<Adjoint<T>>>? reverse, Tensor<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        T[] point = Entries.Copy(x);
        nint[] shape = x.Lengths.ToArray();
        (Tensor<T> value, LinearMap<T> map) = Linearization.Of(f, reverse, point, shape);
        nint[] first = value.Lengths.ToArray();
        return new(At, point, value, map);

        Tensor<T> At(Tensor<T> moved)
        {
            (T[] values, nint[] lengths) = Evaluation.Of(f, Entries.Of(moved), shape);
            var y = Tensor.Create(values, lengths);
            Image.Require(y, first);
            return y;
        }
    }
}

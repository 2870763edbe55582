using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

public static partial class TensorFunctionDifferentiation
{
    /// <summary>
    /// The derivative of a function from tensors to tensors as a linear map that is never stored: each <see cref="LinearMap{T}.Apply"/> is one pass over
    /// <see cref="Dual{T}"/>, in the memory that f takes.
    /// </summary>
    /// <remarks>Each <see cref="LinearMap{T}.ApplyTransposed"/> is one sweep of reverse mode, whose tape takes memory for every operation of f.</remarks>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, of any shape with at least one entry; it is copied.</param>
    /// <returns>Δx ↦ ∂y/∂x·Δx.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="x"/> has no entry; or <paramref name="f"/> returns null or a tensor without entries. The map throws it when f returns another shape
    /// than before.
    /// </exception>
    public static LinearMap<T> Linearize<TFunction, T>(this TFunction f, Tensor<T> x)
        where TFunction : ITensorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Shape.RequireFunction(f);
        Shape.RequireEntries(x);
        return Linearization.Of(f, Entries.Copy(x), x.Lengths.ToArray()).Map;
    }

    /// <summary>The derivative of a function from tensors to scalars as a linear map; see <see cref="Linearize"/>.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, of any shape with at least one entry; it is copied.</param>
    /// <returns>Δx ↦ ∂y/∂x·Δx, with an empty output shape.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> has no entry.</exception>
    public static LinearMap<T> LinearizeScalar<TFunction, T>(this TFunction f, Tensor<T> x)
        where TFunction : ITensorScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Shape.RequireFunction(f);
        Shape.RequireEntries(x);
        return Linearization.Of(new ScalarAsTensor<TFunction>(f), Entries.Copy(x), x.Lengths.ToArray(), isScalar: true).Map;
    }

    /// <summary>The derivative of a function from scalars to tensors as a linear map; see <see cref="Linearize"/>.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point.</param>
    /// <returns>Δx ↦ ∂y/∂x·Δx, with an empty input shape.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="f"/> returns null or a tensor without entries.</exception>
    public static LinearMap<T> LinearizeCurve<TFunction, T>(this TFunction f, T x)
        where TFunction : ITensorCurve
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Shape.RequireFunction(f);
        return Linearization.Of(new CurveAsTensor<TFunction>(f), [x], []).Map;
    }

    /// <summary>The linear approximation f(x + Δx) ≈ f(x) + ∂y/∂x·Δx as a function of Δx, which can show how its error shrinks.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, of any shape with at least one entry; it is copied.</param>
    /// <returns>The approximation.</returns>
    /// <inheritdoc cref="Linearize{TFunction, T}" path="/exception"/>
    public static LinearApproximation<T> LinearApproximation<TFunction, T>(this TFunction f, Tensor<T> x)
        where TFunction : ITensorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Shape.RequireFunction(f);
        Shape.RequireEntries(x);
        T[] point = Entries.Copy(x);
        (Tensor<T> value, LinearMap<T> map) = Linearization.Of(f, point, x.Lengths.ToArray());
        nint[] first = value.Lengths.ToArray();
        return new(At, point, value, map);

        Tensor<T> At(Tensor<T> moved)
        {
            Tensor<T> y = f.Invoke(moved);
            Image.Require(y, first);
            return y;
        }
    }
}

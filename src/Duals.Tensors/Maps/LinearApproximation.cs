using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>The linear approximation of a function near a point, f(x + Δx) ≈ f(x) + ∂y/∂x·Δx.</summary>
/// <remarks>
/// <see cref="TensorForward.extension(Forward).LinearApproximation{T}(Func{Tensor{Dual{T}}, Tensor{Dual{T}}}, Tensor{T})"/> makes it. Immutable: tensors are
/// copied in and out.
/// </remarks>
/// <typeparam name="T">The number type.</typeparam>
public sealed class LinearApproximation<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private readonly Func<Tensor<T>, Tensor<T>> f;
    private readonly T[] point;
    private readonly Tensor<T> value;

    internal LinearApproximation(Func<Tensor<T>, Tensor<T>> f, T[] point, Tensor<T> value, LinearMap<T> map)
    {
        this.f = f;
        this.point = point;
        this.value = value;
        Map = map;
    }

    /// <summary>Gets x.</summary>
    public Tensor<T> Point => Tensor.Create((T[])point.Clone(), Map.InputShape);

    /// <summary>Gets f(x).</summary>
    public Tensor<T> Value => Entries.CopyTensor(value);

    /// <summary>Gets ∂y/∂x, as a linear map that is never stored.</summary>
    public LinearMap<T> Map { get; }

    /// <summary>f(x) + ∂y/∂x·Δx, in one pass.</summary>
    /// <param name="step">Δx, in x's shape.</param>
    /// <returns>A new tensor of y's shape.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="step"/> has another shape than x.</exception>
    public Tensor<T> At(Tensor<T> step)
    {
        Shape.Require(step, Map.InputShape, "that of x");
        T[] sum = Entries.Copy(Map.Apply(step));
        TensorPrimitives.Add(Entries.Of(value), sum, sum);
        return Tensor.Create(sum, value.Lengths);
    }

    /// <summary>
    /// How far the approximation is off along a step, its half, its quarter …: where f has second derivatives, the error is of second order, so that each
    /// is about a quarter of the one before and <see cref="ApproximationError{T}.Ratio"/> settles.
    /// </summary>
    /// <param name="step">The first and largest Δx, in x's shape.</param>
    /// <param name="count">How many errors are asked for, each at half the step of the one before.</param>
    /// <returns>The errors, the largest step's first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="step"/> has another shape than x.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public IReadOnlyList<ApproximationError<T>> Errors(Tensor<T> step, int count)
    {
        Shape.Require(step, Map.InputShape, "that of x");
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        T[] direction = Entries.Copy(step);
        T[] slope = Entries.Copy(Map.Apply(step));
        T scale = T.One;
        var errors = new ApproximationError<T>[count];
        foreach (ref ApproximationError<T> error in errors.AsSpan())
        {
            error = new(scale * TensorPrimitives.Norm<T>(direction), Distance(direction, slope, scale));
            scale /= T.CreateChecked(2);
        }

        return errors;
    }

    // ‖f(x + s·Δx) − f(x) − s·∂y/∂x·Δx‖; the map is linear, so that one pass serves all s.
    private T Distance(T[] direction, T[] slope, T scale)
    {
        var moved = new T[point.Length];
        TensorPrimitives.MultiplyAdd(direction, scale, point, moved);
        T[] difference = Entries.Copy(f(Tensor.Create(moved, Map.InputShape)));
        TensorPrimitives.Subtract(difference, Entries.Of(value), difference);
        TensorPrimitives.MultiplyAdd(slope, -scale, difference, difference);
        return TensorPrimitives.Norm<T>(difference);
    }
}

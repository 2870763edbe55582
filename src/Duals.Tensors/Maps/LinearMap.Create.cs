using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>Makes linear maps of functions.</summary>
public static class LinearMap
{
    /// <summary>Makes a map of the function and its transpose.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="outputShape">The shape of what the map gives, <c>[]</c> for a scalar.</param>
    /// <param name="inputShape">The shape of what the map takes, <c>[]</c> for a scalar.</param>
    /// <param name="apply">The map. It must be linear, which is not checked; the shape of each result is.</param>
    /// <param name="applyTransposed">The transposed map: ⟨w, apply(v)⟩ = ⟨applyTransposed(w), v⟩ for all v and w, which is not checked.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    /// <exception cref="ArgumentException">An axis has no entry.</exception>
    public static LinearMap<T> Create<T>(
        ReadOnlySpan<nint> outputShape, ReadOnlySpan<nint> inputShape, Func<Tensor<T>, Tensor<T>> apply, Func<Tensor<T>, Tensor<T>> applyTransposed)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(apply);
        ArgumentNullException.ThrowIfNull(applyTransposed);
        Shape.RequireEntries(outputShape, nameof(outputShape));
        Shape.RequireEntries(inputShape, nameof(inputShape));
        return new(outputShape, inputShape, apply, applyTransposed);
    }
}

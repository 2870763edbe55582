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
    /// <param name="apply">The map. It must be linear, which is not checked; the shape of each result is. A result is copied: it may be the argument.</param>
    /// <param name="applyTransposed">The transposed map: ⟨w, apply(v)⟩ = ⟨applyTransposed(w), v⟩ for all v and w, which is not checked.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    /// <exception cref="ArgumentException">
    /// An axis has no entry, or a shape more entries than an array holds. The map throws it, naming the function, when one returns null or another shape.
    /// </exception>
    public static LinearMap<T> Create<T>(
        ReadOnlySpan<nint> outputShape, ReadOnlySpan<nint> inputShape, Func<Tensor<T>, Tensor<T>> apply, Func<Tensor<T>, Tensor<T>> applyTransposed)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(apply);
        ArgumentNullException.ThrowIfNull(applyTransposed);
        Shape.RequireEntries(outputShape, nameof(outputShape));
        Shape.RequireEntries(inputShape, nameof(inputShape));
        nint[] output = outputShape.ToArray();
        nint[] input = inputShape.ToArray();
        return new(
            outputShape,
            inputShape,
            direction => Result(apply(direction), output, "the output shape", nameof(apply)),
            weights => Result(applyTransposed(weights), input, "the input shape", nameof(applyTransposed)));
    }

    // Copied, since a function may return its argument, a view of it, or a tensor that it keeps.
    private static Tensor<T> Result<T>(Tensor<T> result, ReadOnlySpan<nint> shape, string reason, string function)
    {
        Image.Require(result, shape, reason, function);
        return Entries.CopyTensor(result);
    }
}

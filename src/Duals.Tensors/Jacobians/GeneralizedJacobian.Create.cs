using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>Makes generalized Jacobians of given entries, such as derivatives worked out by hand or read from elsewhere.</summary>
public static class GeneralizedJacobian
{
    /// <summary>Makes a Jacobian of its entries in row-major order, y's axes before x's.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="entries">The entries; they are copied.</param>
    /// <param name="outputShape">The shape of y, <c>[]</c> for a scalar.</param>
    /// <param name="inputShape">The shape of x, <c>[]</c> for a scalar.</param>
    /// <returns>The Jacobian.</returns>
    /// <exception cref="ArgumentException">An axis has no entry, or the shapes ask for another number of entries, be it more than an array holds.</exception>
    public static GeneralizedJacobian<T> Create<T>(ReadOnlySpan<T> entries, ReadOnlySpan<nint> outputShape, ReadOnlySpan<nint> inputShape)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Shape.RequireEntries(outputShape, nameof(outputShape));
        Shape.RequireEntries(inputShape, nameof(inputShape));
        long count = Shape.Size([.. outputShape, .. inputShape]);
        if (entries.Length != count)
        {
            throw new ArgumentException(
                $"There must be {count} entries, for {Shape.Text(outputShape)} by {Shape.Text(inputShape)}, not {entries.Length}.", nameof(entries));
        }

        return new(entries.ToArray(), outputShape, inputShape);
    }

    /// <summary>
    /// Makes a Jacobian of a tensor in generalized layout. The gradient of a scalar has no axes of an output (<paramref name="outputRank"/> 0); the
    /// derivative by a scalar has only such.
    /// </summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="entries">The entries; they are copied.</param>
    /// <param name="outputRank">How many of the axes, from the first one on, are y's; the others are x's.</param>
    /// <returns>The Jacobian.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// An axis has no entry, the tensor is empty and has no axes, or it is a view of more entries than an array holds.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outputRank"/> is negative or greater than the rank of the tensor.</exception>
    public static GeneralizedJacobian<T> Create<T>(Tensor<T> entries, int outputRank)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Shape.RequireEntries(entries);
        ArgumentOutOfRangeException.ThrowIfNegative(outputRank);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(outputRank, entries.Rank);
        return new(Entries.Copy(entries), entries.Lengths[..outputRank], entries.Lengths[outputRank..]);
    }

    /// <summary>Makes a Jacobian of a tensor in some layout: the inverse of <see cref="GeneralizedJacobian{T}.InLayout"/>.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="entries">The entries; they are copied.</param>
    /// <param name="layout">The layout in which they are.</param>
    /// <param name="outputShape">The shape of y, <c>[]</c> for a scalar.</param>
    /// <param name="inputShape">The shape of x, <c>[]</c> for a scalar.</param>
    /// <returns>The Jacobian.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    /// <exception cref="ArgumentException">An axis has no entry, or the tensor has not the shape of the layout.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="layout"/> is none of the three.</exception>
    public static GeneralizedJacobian<T> FromLayout<T>(Tensor<T> entries, Layout layout, ReadOnlySpan<nint> outputShape, ReadOnlySpan<nint> inputShape)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Shape.RequireEntries(outputShape, nameof(outputShape));
        Shape.RequireEntries(inputShape, nameof(inputShape));
        int[] axes = Arrangement.From(layout, outputShape.Length, inputShape.Length);
        Shape.Require(
            entries,
            Arrangement.Padded(layout, outputShape, inputShape),
            $"{Shape.Text(outputShape)} by {Shape.Text(inputShape)} in {layout} layout");
        return new(Axes.Permute(Entries.Copy(entries), Arrangement.Unpadded(layout, outputShape, inputShape), axes), outputShape, inputShape);
    }

    /// <summary>The entries of a Jacobian, all zero; throws if an array cannot hold them.</summary>
    internal static T[] Allocate<T>(ReadOnlySpan<nint> outputShape, ReadOnlySpan<nint> inputShape, string? name)
    {
        long count = Shape.Size([.. outputShape, .. inputShape]);
        if (count > Array.MaxLength)
        {
            throw new ArgumentException(
                $"The Jacobian of {Shape.Text(outputShape)} by {Shape.Text(inputShape)} would have {count} entries, more than an array holds. "
                + "Linearize gives the same linear map without storing them.",
                name);
        }

        return new T[count];
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace Duals.Tensors;

/// <summary>
/// Shapes as lists of lengths; the empty list is a scalar's. <see cref="Tensor{T}"/> has no rank 0, so the tensor that stands for a scalar has the one
/// axis of length 1.
/// </summary>
internal static class Shape
{
    private static readonly nint[] Single = [1];

    /// <summary>The shape of a tensor that holds a value of the given shape.</summary>
    public static ReadOnlySpan<nint> OfTensor(ReadOnlySpan<nint> shape) => shape.IsEmpty ? Single : shape;

    /// <summary>How many entries there are, between one and as many as an array holds in a shape that was let through.</summary>
    public static int Count(ReadOnlySpan<nint> shape) => checked((int)Size(shape));

    /// <summary>How many entries shapes of any size ask for, together; <see cref="long.MaxValue"/> stands for every number above.</summary>
    public static long Size(params ReadOnlySpan<nint> shape)
    {
        long size = 1;
        foreach (nint length in shape)
            size = length > long.MaxValue / size ? long.MaxValue : size * length;

        return size;
    }

    /// <summary>A shape as people write it: 2×3; a scalar has none.</summary>
    public static string Text(ReadOnlySpan<nint> shape) =>
        shape.IsEmpty ? "a scalar" : string.Join('×', shape.ToArray().Select(length => length.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Turns a multi-index into the next one in row-major order; after the last one comes the first.</summary>
    public static void MoveNext(ReadOnlySpan<nint> shape, Span<nint> index)
    {
        for (int axis = shape.Length - 1; axis >= 0; axis--)
        {
            if (++index[axis] < shape[axis])
                return;

            index[axis] = 0;
        }
    }

    /// <summary>Throws if a function object is null; a struct never is, and is not boxed to find out.</summary>
    public static void RequireFunction<TFunction>([NotNull] TFunction f, [CallerArgumentExpression(nameof(f))] string? name = null)
    {
        if (f is null)
            throw new ArgumentNullException(name);
    }

    /// <summary>Throws if an axis is empty, or if there are more entries than an array holds.</summary>
    public static void RequireEntries(ReadOnlySpan<nint> shape, string? name)
    {
        foreach (nint length in shape)
        {
            if (length <= 0)
                throw new ArgumentException($"Every axis must have an entry, but the shape is {Text(shape)}.", name);
        }

        if (Size(shape) > Array.MaxLength)
            throw new ArgumentException($"The shape {Text(shape)} has {Size(shape)} entries, more than an array holds.", name);
    }

    /// <summary>Throws if a tensor is null or has no entry, or more than an array holds, which views may that repeat their entries.</summary>
    public static void RequireEntries<T>([NotNull] Tensor<T>? tensor, [CallerArgumentExpression(nameof(tensor))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(tensor, name);

        // Only the empty tensor has no axes, but the shape of a scalar.
        if (tensor.Rank == 0)
            throw new ArgumentException("The tensor is empty: it has no axes. A scalar is a tensor of length 1.", name);

        RequireEntries(tensor.Lengths, name);
    }

    /// <summary>Throws unless a tensor holds a value of a shape; the message names both.</summary>
    public static void Require<T>(
        [NotNull] Tensor<T>? tensor, ReadOnlySpan<nint> expected, string reason, [CallerArgumentExpression(nameof(tensor))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(tensor, name);
        Require(tensor.Lengths, OfTensor(expected), reason, name);
    }

    /// <summary>Throws unless two shapes are the same; the message names both.</summary>
    public static void Require(ReadOnlySpan<nint> actual, ReadOnlySpan<nint> expected, string reason, string? name)
    {
        if (!actual.SequenceEqual(expected))
            throw new ArgumentException($"The shape must be {Text(expected)} ({reason}), not {Text(actual)}.", name);
    }

    /// <summary>The row-major position of a multi-index.</summary>
    public static int Position(ReadOnlySpan<nint> shape, ReadOnlySpan<nint> index, [CallerArgumentExpression(nameof(index))] string? name = null)
    {
        if (index.Length != shape.Length)
            throw new ArgumentException($"The index must have {shape.Length} numbers, one for each axis of {Text(shape)}, not {index.Length}.", name);

        nint position = 0;
        for (int axis = 0; axis < shape.Length; axis++)
        {
            if (index[axis] < 0 || index[axis] >= shape[axis])
            {
                throw new ArgumentOutOfRangeException(
                    name, $"The index [{string.Join(", ", index.ToArray())}] lies outside of the shape {Text(shape)}.");
            }

            position = position * shape[axis] + index[axis];
        }

        return (int)position;
    }
}

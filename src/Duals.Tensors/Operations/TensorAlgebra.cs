using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>
/// The contractions that models are written with and System.Numerics.Tensors lacks, for plain numbers and number types alike. The rest is there: <c>x + y</c>
/// broadcasts, <see cref="Tensor.Transpose"/> swaps the last two axes, <see cref="Tensor.Tanh{T}(in ReadOnlyTensorSpan{T})"/> and its kin go entry by entry.
/// </summary>
/// <remarks>
/// Every entry of a result is summed in the order of the contracted axis, for every T, so that a model over a number type has the values of the plain
/// model, bit for bit. (<see cref="Tensor.Sum{T}"/> and <see cref="Tensor.Dot{T}"/> group the terms of plain numbers by vectors.) Tensors may have any
/// strides; results are dense.
/// </remarks>
public static class TensorAlgebra
{
    /// <summary>The matrix product over the last two axes, zᵢⱼ = Σₖ xᵢₖyₖⱼ; the axes before them are batches, and broadcast.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="x">Matrices m×k: a tensor of shape …×m×k.</param>
    /// <param name="y">Matrices k×n: a tensor of shape …×k×n.</param>
    /// <returns>Matrices m×n: a new tensor of shape …×m×n.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// A tensor has fewer than two axes or no entry, k differs, the batches do not broadcast, or the product has more entries than an array holds.
    /// </exception>
    public static Tensor<T> MatrixProduct<T>(Tensor<T> x, Tensor<T> y)
        where T : INumberBase<T>
    {
        RequireRank(x, 2, nameof(x));
        RequireRank(y, 2, nameof(y));
        int rows = (int)x.Lengths[^2];
        int inner = (int)x.Lengths[^1];
        int columns = (int)y.Lengths[^1];
        if (y.Lengths[^2] != inner)
            throw Mismatch("as many rows right as columns left", x.Lengths, y.Lengths);

        nint[] batch = Batch.Broadcast(x.Lengths[..^2], y.Lengths[..^2], nameof(y));
        nint[] shape = [.. batch, rows, columns];
        T[] product = Allocate<T>(shape, x.Lengths, y.Lengths);
        ReadOnlySpan<T> left = Entries.Of(x);
        ReadOnlySpan<T> right = Entries.Of(y);
        var index = new nint[batch.Length];
        for (int start = 0; start < product.Length; start += rows * columns)
        {
            Contraction.AddProduct(
                left.Slice(Batch.Position(x.Lengths[..^2], index) * rows * inner, rows * inner),
                right.Slice(Batch.Position(y.Lengths[..^2], index) * inner * columns, inner * columns),
                product.AsSpan(start, rows * columns),
                inner,
                columns);
            Shape.MoveNext(batch, index);
        }

        return Tensor.Create(product, shape);
    }

    /// <summary>The product of matrices and vectors, zᵢ = Σₖ xᵢₖyₖ; the axes before are batches, and broadcast.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="x">Matrices m×k: a tensor of shape …×m×k.</param>
    /// <param name="y">Vectors of length k: a tensor of shape …×k.</param>
    /// <returns>Vectors of length m: a new tensor of shape …×m.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// A tensor has too few axes or no entry, k differs, the batches do not broadcast, or the product has more entries than an array holds.
    /// </exception>
    public static Tensor<T> MatrixVectorProduct<T>(Tensor<T> x, Tensor<T> y)
        where T : INumberBase<T>
    {
        RequireRank(x, 2, nameof(x));
        RequireRank(y, 1, nameof(y));
        int rows = (int)x.Lengths[^2];
        int inner = (int)x.Lengths[^1];
        if (y.Lengths[^1] != inner)
            throw Mismatch("as many entries right as columns left", x.Lengths, y.Lengths);

        nint[] batch = Batch.Broadcast(x.Lengths[..^2], y.Lengths[..^1], nameof(y));
        nint[] shape = [.. batch, rows];
        T[] product = Allocate<T>(shape, x.Lengths, y.Lengths);
        ReadOnlySpan<T> matrices = Entries.Of(x);
        ReadOnlySpan<T> vectors = Entries.Of(y);
        var index = new nint[batch.Length];
        for (int start = 0; start < product.Length; start += rows)
        {
            ReadOnlySpan<T> matrix = matrices.Slice(Batch.Position(x.Lengths[..^2], index) * rows * inner, rows * inner);
            ReadOnlySpan<T> vector = vectors.Slice(Batch.Position(y.Lengths[..^1], index) * inner, inner);
            for (int row = 0; row < rows; row++)
                product[start + row] = Contraction.InOrder(matrix.Slice(row * inner, inner), vector);

            Shape.MoveNext(batch, index);
        }

        return Tensor.Create(product, shape);
    }

    /// <summary>The sum over some axes, which the result no longer has.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="axes">The axes, counted from 0, each at most once.</param>
    /// <returns>A new tensor of the other axes; one of length 1 if there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> has no entry, or an axis is named twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    public static Tensor<T> Sum<T>(Tensor<T> x, params ReadOnlySpan<int> axes)
        where T : INumberBase<T>
    {
        Shape.RequireEntries(x);
        nint[] kept = x.Lengths.ToArray();
        foreach (int axis in axes)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(axis, nameof(axes));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(axis, x.Rank, nameof(axes));
            if (kept[axis] == 0)
                throw new ArgumentException($"Axis {axis} is named twice.", nameof(axes));

            kept[axis] = 0;
        }

        // A summed axis of length 1 stays at its only entry while x's index runs.
        nint[] shape = [.. kept.Where(length => length > 0)];
        nint[] positions = [.. kept.Select(length => length == 0 ? 1 : length)];
        var sums = new T[Shape.Count(shape)];
        ReadOnlySpan<T> entries = Entries.Of(x);
        int width = (int)x.Lengths[^1];
        ReadOnlySpan<nint> rows = x.Lengths[..^1];
        var index = new nint[rows.Length];
        for (int start = 0; start < entries.Length; start += width)
        {
            ReadOnlySpan<T> row = entries.Slice(start, width);
            int position = Batch.Position(positions.AsSpan(..^1), index);
            if (kept[^1] == 0)
            {
                foreach (T entry in row)
                    sums[position] += entry;
            }
            else
            {
                Span<T> sum = sums.AsSpan(position * width, width);
                TensorPrimitives.Add(sum, row, sum);
            }

            Shape.MoveNext(rows, index);
        }

        return Entries.ToTensor(sums, shape);
    }

    private static T[] Allocate<T>(ReadOnlySpan<nint> shape, ReadOnlySpan<nint> x, ReadOnlySpan<nint> y)
    {
        long count = Shape.Size(shape);
        return count <= Array.MaxLength
            ? new T[count]
            : throw new ArgumentException(
                $"The product of {Shape.Text(x)} by {Shape.Text(y)} would have {count} entries, more than an array holds.", nameof(y));
    }

    private static ArgumentException Mismatch(string needs, ReadOnlySpan<nint> x, ReadOnlySpan<nint> y) =>
        new($"The product of {Shape.Text(x)} by {Shape.Text(y)} needs {needs}.", nameof(y));

    private static void RequireRank<T>(Tensor<T> tensor, int least, string name)
    {
        Shape.RequireEntries(tensor, name);
        if (tensor.Rank < least)
            throw new ArgumentException($"The tensor must have {least} axes or more, not the shape {Shape.Text(tensor.Lengths)}.", name);
    }
}

using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>
/// The products of derivatives: those of <see cref="Contraction"/> and of entries, except that a term with a factor of exactly zero is zero, even where the
/// other factor is infinite or NaN. So zero directions, zero weights and the zeros of a Jacobian suppress infinite slopes, as they do in the passes of the
/// core.
/// </summary>
/// <remarks>Computed plainly; what is NaN then is computed again with <see cref="Strong"/> products.</remarks>
internal static class StrongContraction
{
    /// <summary>result = left·right, m×k by k×n; the result is zero before.</summary>
    public static void Multiply<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right, Span<T> result, int inner, int columns)
        where T : IFloatingPointIeee754<T>
    {
        Contraction.AddProduct(left, right, result, inner, columns);
        Mend(left, right, result, inner, columns);
    }

    /// <summary>result = matrix·vector.</summary>
    public static void Multiply<T>(ReadOnlySpan<T> matrix, ReadOnlySpan<T> vector, Span<T> result)
        where T : IFloatingPointIeee754<T>
    {
        Contraction.Multiply(matrix, vector, result);
        Mend(matrix, vector, result, vector.Length, 1);
    }

    /// <summary>result = weights·matrix, a combination of the rows; the result is zero before.</summary>
    public static void MultiplyTransposed<T>(ReadOnlySpan<T> weights, ReadOnlySpan<T> matrix, Span<T> result)
        where T : IFloatingPointIeee754<T>
    {
        Contraction.AddCombination(weights, matrix, result.Length, result);
        Mend(weights, matrix, result, weights.Length, result.Length);
    }

    /// <summary>result = x ⊙ y, entry by entry, elsewhere in memory.</summary>
    public static void MultiplyEntries<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> result)
        where T : IFloatingPointIeee754<T>
    {
        TensorPrimitives.Multiply(x, y, result);
        if (!HasNaN(result))
            return;

        for (int i = 0; i < result.Length; i++)
            result[i] = Strong.ProductOfSlopes(x[i], y[i]);
    }

    /// <summary>result = factor·x, elsewhere in memory.</summary>
    public static void Scale<T>(T factor, ReadOnlySpan<T> x, Span<T> result)
        where T : IFloatingPointIeee754<T>
    {
        TensorPrimitives.Multiply(x, factor, result);
        if (!HasNaN(result))
            return;

        for (int i = 0; i < result.Length; i++)
            result[i] = Strong.ProductOfSlopes(factor, x[i]);
    }

    private static void Mend<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right, Span<T> result, int inner, int columns)
        where T : IFloatingPointIeee754<T>
    {
        if (!HasNaN(result))
            return;

        for (int i = 0; i < result.Length; i++)
        {
            if (Parts.AreAnyNaN(result[i]))
                result[i] = Sum(left.Slice(i / columns * inner, inner), right[(i % columns)..], columns);
        }
    }

    // A row of the left matrix times a column of the right one.
    private static T Sum<T>(ReadOnlySpan<T> row, ReadOnlySpan<T> column, int stride)
        where T : IFloatingPointIeee754<T>
    {
        T sum = T.Zero;
        for (int k = 0; k < row.Length; k++)
            sum += Strong.ProductOfSlopes(row[k], column[k * stride]);

        return sum;
    }

    // Of plain numbers by vectors.
    private static bool HasNaN<T>(ReadOnlySpan<T> numbers)
        where T : IFloatingPointIeee754<T>
    {
        if (Parts.IsPlain<T>())
            return TensorPrimitives.IsNaNAny(numbers);

        foreach (ref readonly T number in numbers)
        {
            if (Parts.AreAnyNaN(number))
                return true;
        }

        return false;
    }
}

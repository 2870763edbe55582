using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>
/// The products of derivatives: <see cref="Contraction"/>'s and those of entries, but some zeros suppress infinite and undefined slopes.
/// </summary>
/// <remarks>
/// <para>Computed plainly; what is NaN then is computed again by these rules:</para>
/// <para>(1) A direction or a weight of exactly zero adds nothing, as in the passes of the core. (2) Nor does a zero of a stored Jacobian: most of them say
/// that an output does not depend on an input. (3) On a diagonal no zero says that; slopes of an outer diagonal and what is inside meet in the strong product,
/// in which an outer slope of zero times an infinite inner one is NaN.</para>
/// </remarks>
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

    /// <summary>result = x ⊙ y, entry by entry, elsewhere in memory; by rules (1) and (2).</summary>
    public static void MultiplyEntries<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> result)
        where T : IFloatingPointIeee754<T>
    {
        TensorPrimitives.Multiply(x, y, result);
        if (!HasNaN(result))
            return;

        for (int i = 0; i < result.Length; i++)
            result[i] = Term(x[i], y[i]);
    }

    /// <summary>result = outer ⊙ inner, entry by entry, elsewhere in memory: slopes that follow each other, by rule (3).</summary>
    public static void Chain<T>(ReadOnlySpan<T> outer, ReadOnlySpan<T> inner, Span<T> result)
        where T : IFloatingPointIeee754<T>
    {
        TensorPrimitives.Multiply(outer, inner, result);
        if (!HasNaN(result))
            return;

        for (int i = 0; i < result.Length; i++)
            result[i] = Strong.Carried(outer[i], inner[i], outer[i]);
    }

    /// <summary>result = outer·inner, elsewhere in memory, likewise.</summary>
    public static void Chain<T>(T outer, ReadOnlySpan<T> inner, Span<T> result)
        where T : IFloatingPointIeee754<T>
    {
        TensorPrimitives.Multiply(inner, outer, result);
        if (!HasNaN(result))
            return;

        for (int i = 0; i < result.Length; i++)
            result[i] = Strong.Carried(outer, inner[i], outer);
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
            sum += Term(row[k], column[k * stride]);

        return sum;
    }

    // Part by part zero where either factor is.
    private static T Term<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        Strong.Swept(x, Parts.NonzeroPattern(x), y);

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

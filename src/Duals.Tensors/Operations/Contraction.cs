using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>The products over contiguous row-major matrices that everything else is made of.</summary>
internal static class Contraction
{
    // Columns of a strip (its rows are added to rows of the result, both a few cache lines) and rows of the right matrix that stay in the cache meanwhile.
    private const int StripColumns = 512;
    private const int StripRows = 64;

    // Columns of the result that are summed at once in registers.
    private const int Together = 4;

    /// <summary>
    /// result += left·right, m×k by k×n. Each entry is summed in the order of the contracted axis, whatever the blocks and the vectors are, so that number
    /// types get the bits of the plain numbers.
    /// </summary>
    public static void AddProduct<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right, Span<T> result, int inner, int columns)
        where T : INumberBase<T>
    {
        if (Vector<T>.IsSupported)
            AddProductByVectors(left, right, result, inner, columns);
        else
            AddProductInRegisters(left, right, result, inner, columns);
    }

    // Rows of the right matrix, times entries of the left one, are added to rows of the result, strip by strip.
    private static void AddProductByVectors<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right, Span<T> result, int inner, int columns)
        where T : INumberBase<T>
    {
        int rows = result.Length / columns;
        for (int column = 0; column < columns; column += StripColumns)
        {
            int width = Math.Min(StripColumns, columns - column);
            for (int k = 0; k < inner; k += StripRows)
            {
                int depth = Math.Min(StripRows, inner - k);
                for (int row = 0; row < rows; row++)
                    AddCombination(left.Slice(row * inner + k, depth), right[(k * columns + column)..], columns, result.Slice(row * columns + column, width));
            }
        }
    }

    // Numbers with tangents are large: the sums stay in registers, a few columns at a time, instead of going to memory and back for each product.
    private static void AddProductInRegisters<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right, Span<T> result, int inner, int columns)
        where T : INumberBase<T>
    {
        int rows = result.Length / columns;
        int column = 0;
        for (; column + Together <= columns; column += Together)
        {
            for (int row = 0; row < rows; row++)
            {
                Span<T> sums = result.Slice(row * columns + column, Together);
                (T sum0, T sum1, T sum2, T sum3) = (sums[0], sums[1], sums[2], sums[3]);
                ReadOnlySpan<T> factors = left.Slice(row * inner, inner);
                for (int k = 0; k < factors.Length; k++)
                {
                    T factor = factors[k];
                    ReadOnlySpan<T> terms = right.Slice(k * columns + column, Together);
                    sum0 += terms[0] * factor;
                    sum1 += terms[1] * factor;
                    sum2 += terms[2] * factor;
                    sum3 += terms[3] * factor;
                }

                (sums[0], sums[1], sums[2], sums[3]) = (sum0, sum1, sum2, sum3);
            }
        }

        for (; column < columns; column++)
        {
            for (int row = 0; row < rows; row++)
            {
                for (int k = 0; k < inner; k++)
                    result[row * columns + column] += right[k * columns + column] * left[row * inner + k];
            }
        }
    }

    /// <summary>result += weights·rows: the combination of the rows of a matrix.</summary>
    /// <param name="weights">A weight for each row.</param>
    /// <param name="rows">The rows, the first beginning at once.</param>
    /// <param name="stride">The distance of a row's beginning from the last one's.</param>
    /// <param name="result">The sum, and how long a row is.</param>
    public static void AddCombination<T>(ReadOnlySpan<T> weights, ReadOnlySpan<T> rows, int stride, Span<T> result)
        where T : INumberBase<T>
    {
        for (int k = 0; k < weights.Length; k++)
            TensorPrimitives.MultiplyAdd(rows.Slice(k * stride, result.Length), weights[k], result, result);
    }

    /// <summary>result = matrix·vector, a dot product of contiguous entries for each row.</summary>
    public static void Multiply<T>(ReadOnlySpan<T> matrix, ReadOnlySpan<T> vector, Span<T> result)
        where T : INumberBase<T>
    {
        for (int row = 0; row < result.Length; row++)
            result[row] = TensorPrimitives.Dot(matrix.Slice(row * vector.Length, vector.Length), vector);
    }

    /// <summary>Σ left·right, in order; unlike a dot product by vectors it has the same bits for plain numbers and number types.</summary>
    public static T InOrder<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right)
        where T : INumberBase<T>
    {
        T sum = T.Zero;
        for (int k = 0; k < left.Length; k++)
            sum += left[k] * right[k];

        return sum;
    }
}

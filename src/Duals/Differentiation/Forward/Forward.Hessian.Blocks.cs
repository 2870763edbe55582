using System.Numerics;
using System.Runtime.Intrinsics;

namespace Duals;

internal static partial class Forward
{
    private const int BlockRows = 4;

    /// <summary>
    /// ∇f(x) and the Hessian, row-major, a pass for each block of four rows by a vector of columns on or right of the diagonal; returns f(x).
    /// Each symmetric pair is taken once and written twice, so the result is exactly symmetric.
    /// </summary>
    public static T HessianByBlocks<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x, Span<T> gradient, Span<T> hessian)
        where TEvaluation : struct, IScalarEvaluation<Jet<DualVector<T>, FourTangents<DualVector<T>>>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        int n = x.Length;
        int lanes = DualVector<T>.Count;
        using var buffer = SeedBuffer<Jet<DualVector<T>, FourTangents<DualVector<T>>>>.Rent(n);
        Span<Jet<DualVector<T>, FourTangents<DualVector<T>>>> point = buffer.Numbers;
        for (int i = 0; i < n; i++)
            point[i] = new(DualVector<T>.Constant(x[i]), default);

        T value = T.Zero;
        for (int rowStart = 0; rowStart < n; rowStart += BlockRows)
        {
            int rows = Math.Min(BlockRows, n - rowStart);
            for (int columnStart = rowStart / lanes * lanes; columnStart < n; columnStart += lanes)
            {
                int columns = Math.Min(lanes, n - columnStart);
                SeedBlock(point, rowStart, rows, columnStart, columns);
                Jet<DualVector<T>, FourTangents<DualVector<T>>> y = f.Invoke(point);
                UnseedBlock(point, rowStart, rows, columnStart, columns);

                value = y.Value.Value;
                if (rowStart == 0)
                    UnitVectors<T>.Copy(y.Value.Partials, gradient.Slice(columnStart, columns));

                for (int row = rowStart; row < rowStart + rows; row++)
                {
                    Vector512<T> seconds = y.Tangent.GetPart(row - rowStart).Partials;
                    for (int column = Math.Max(row, columnStart); column < columnStart + columns; column++)
                    {
                        T second = seconds.GetElement(column - columnStart);
                        hessian[row * n + column] = second;
                        hessian[column * n + row] = second;
                    }
                }
            }
        }

        return value;
    }

    /// <summary>H·v, a pass for each chunk of variables; returns f(x). The gradient in the lanes is differentiated along v.</summary>
    public static T HessianVectorProductByChunks<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> product)
        where TEvaluation : struct, IScalarEvaluation<Dual<DualVector<T>>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        int lanes = DualVector<T>.Count;
        using var buffer = SeedBuffer<Dual<DualVector<T>>>.Rent(x.Length);
        Span<Dual<DualVector<T>>> point = buffer.Numbers;
        for (int i = 0; i < point.Length; i++)
            point[i] = new(x[i], vector[i]);

        T value = T.Zero;
        for (int start = 0; start < point.Length; start += lanes)
        {
            int count = Math.Min(lanes, point.Length - start);
            Span<Dual<DualVector<T>>> chunk = point.Slice(start, count);
            for (int i = 0; i < count; i++)
                chunk[i] = new(VectorChunk<T>.Variable(chunk[i].Value.Value, i), chunk[i].Derivative);

            Dual<DualVector<T>> y = f.Invoke(point);
            for (int i = 0; i < count; i++)
                chunk[i] = new(chunk[i].Value.Value, chunk[i].Derivative);

            value = y.Value.Value;
            UnitVectors<T>.Copy(y.Derivative.Partials, product.Slice(start, count));
        }

        return value;
    }

    private static void SeedBlock<T>(
        Span<Jet<DualVector<T>, FourTangents<DualVector<T>>>> point, int rowStart, int rows, int columnStart, int columns)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        for (int i = 0; i < columns; i++)
        {
            ref Jet<DualVector<T>, FourTangents<DualVector<T>>> entry = ref point[columnStart + i];
            entry = new(VectorChunk<T>.Variable(entry.Value.Value, i), default);
        }

        DualVector<T> one = DualVector<T>.One;
        for (int i = 0; i < rows; i++)
        {
            ref Jet<DualVector<T>, FourTangents<DualVector<T>>> entry = ref point[rowStart + i];
            entry = new(
                entry.Value,
                i switch
                {
                    0 => new(one, default, default, default),
                    1 => new(default, one, default, default),
                    2 => new(default, default, one, default),
                    _ => new(default, default, default, one),
                });
        }
    }

    private static void UnseedBlock<T>(
        Span<Jet<DualVector<T>, FourTangents<DualVector<T>>>> point, int rowStart, int rows, int columnStart, int columns)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        for (int i = 0; i < columns; i++)
            point[columnStart + i] = new(DualVector<T>.Constant(point[columnStart + i].Value.Value), default);

        for (int i = 0; i < rows; i++)
            point[rowStart + i] = new(DualVector<T>.Constant(point[rowStart + i].Value.Value), default);
    }
}

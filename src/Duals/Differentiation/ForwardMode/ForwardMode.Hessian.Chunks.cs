using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Duals;

internal static partial class ForwardMode
{
    /// <summary>
    /// ∇f(x) and the Hessian, row-major; returns f(x). The pairs i ≤ j of the upper triangle are dealt to the lanes in turn, so that there is a pass for each
    /// vector of them. Each is taken once and written twice: the result is exactly symmetric.
    /// </summary>
    /// <remarks>
    /// Also tried were a row with a vector of columns a pass (the gradient in the lanes, differentiated along an axis), which computes most of the lower
    /// triangle in vain for small n, and four rows a pass, a number too large for the JIT to keep in registers.
    /// </remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T HessianByPairs<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x, Span<T> gradient, Span<T> hessian)
        where TEvaluation : struct, IScalarEvaluation<Jet<T, PairTangent<T>>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using Workspace.Frame frame = Nesting<Jet<T, PairTangent<T>>, T>.EnterScalar(f, x);

        Span<Jet<T, PairTangent<T>>> point = frame.Take<Jet<T, PairTangent<T>>>(x.Length);
        FillConstants(point, x);
        return Run(f, point, gradient, hessian);

        // By itself, without the exception region, which would keep what it counts by in memory.
        [MethodImpl(MethodImplOptions.NoInlining)]
        static T Run(TEvaluation f, Span<Jet<T, PairTangent<T>>> point, Span<T> gradient, Span<T> hessian)
        {
            int n = point.Length;
            T value = T.Zero;
            var pass = new UpperTriangle(n);
            while (!pass.IsDone)
            {
                UpperTriangle segments = pass;
                for (int lane = 0; segments.TryTake(Vector512<T>.Count - lane, out int row, out int column, out int count); lane += count)
                    SeedPairs(point, row, point.Slice(column, count), UnitVectors<T>.All.Slice(lane, count));

                Jet<T, PairTangent<T>> y = f.Invoke(point);
                value = y.Value;
                Vector512<T> along1Lanes = y.Tangent.Along1;
                Vector512<T> mixedLanes = y.Tangent.Mixed;
                ReadOnlySpan<T> along1 = UnitVectors<T>.AsSpan(in along1Lanes);
                ReadOnlySpan<T> mixed = UnitVectors<T>.AsSpan(in mixedLanes);
                for (int lane = 0; pass.TryTake(Vector512<T>.Count - lane, out int row, out int column, out int count); lane += count)
                {
                    UnseedPairs(point, row, point.Slice(column, count));
                    gradient[row] = along1[lane];
                    for (int k = 0; k < count; k++)
                    {
                        hessian[row * n + column + k] = mixed[lane + k];
                        hessian[(column + k) * n + row] = mixed[lane + k];
                    }
                }
            }

            return value;
        }
    }

    /// <summary>The trace of the Hessian, a pass for each chunk of variables with the pairs (i, i) in the lanes, and f(x).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static (T Value, T Laplacian) LaplacianByPairs<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x)
        where TEvaluation : struct, IScalarEvaluation<Jet<T, PairTangent<T>>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using Workspace.Frame frame = Nesting<Jet<T, PairTangent<T>>, T>.EnterScalar(f, x);

        int lanes = Vector512<T>.Count;
        Span<Jet<T, PairTangent<T>>> point = frame.Take<Jet<T, PairTangent<T>>>(x.Length);
        FillConstants(point, x);

        T value = T.Zero;
        T laplacian = T.Zero;
        for (int start = 0; start < point.Length; start += lanes)
        {
            int count = Math.Min(lanes, point.Length - start);
            Span<Jet<T, PairTangent<T>>> chunk = point.Slice(start, count);
            for (int i = 0; i < count; i++)
            {
                ref PairTangent<T> tangent = ref Jet<T, PairTangent<T>>.TangentOf(ref chunk[i]);
                PairTangent<T>.SeedAlong1(ref tangent, UnitVectors<T>.All[i]);
                PairTangent<T>.SeedAlong2(ref tangent, UnitVectors<T>.All[i]);
            }

            Jet<T, PairTangent<T>> y = f.Invoke(point);
            if (start + lanes < point.Length)
                Unseed<Jet<T, PairTangent<T>>, T>(chunk);

            value = y.Value;
            Vector512<T> mixed = y.Tangent.Mixed;
            foreach (T second in UnitVectors<T>.AsSpan(in mixed)[..count])
                laplacian += second;
        }

        return (value, laplacian);
    }

    private static DualVector<T>[] Constants<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var constants = new DualVector<T>[x.Length];
        FillConstants<DualVector<T>, T>(constants, x);
        return constants;
    }

    // Gives a lane to each pair of a row and some columns.
    private static void SeedPairs<T>(Span<Jet<T, PairTangent<T>>> point, int row, Span<Jet<T, PairTangent<T>>> columns, ReadOnlySpan<Vector512<T>> units)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Vector512<T> lanes = Vector512<T>.Zero;
        for (int k = 0; k < columns.Length; k++)
        {
            lanes += units[k];
            PairTangent<T>.SeedAlong2(ref Jet<T, PairTangent<T>>.TangentOf(ref columns[k]), units[k]);
        }

        PairTangent<T>.SeedAlong1(ref Jet<T, PairTangent<T>>.TangentOf(ref point[row]), lanes);
    }

    // What seeding has written, and no more: the second derivatives of variables are zero anyway.
    private static void UnseedPairs<T>(Span<Jet<T, PairTangent<T>>> point, int row, Span<Jet<T, PairTangent<T>>> columns)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        for (int k = 0; k < columns.Length; k++)
            PairTangent<T>.UnseedAlong2(ref Jet<T, PairTangent<T>>.TangentOf(ref columns[k]));

        PairTangent<T>.UnseedAlong1(ref Jet<T, PairTangent<T>>.TangentOf(ref point[row]));
    }

    /// <summary>H·v, a pass for each chunk of variables; returns f(x). The gradient in the lanes is differentiated along v.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T HessianVectorProductByChunks<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> product)
        where TEvaluation : struct, IScalarEvaluation<Dual<DualVector<T>>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        // The inner type is a number type too, with an ε of its own: a captured number of either type would be mixed up.
        if (Nesting<DualVector<T>, T>.MustProbe || Nesting<Dual<DualVector<T>>, DualVector<T>>.MustProbe)
            Nesting<Dual<DualVector<T>>, DualVector<T>>.ProbeScalar(f, Constants(x), ownsInnerType: true);

        using Workspace.Frame inner = Nesting<DualVector<T>, T>.Enter();
        using Workspace.Frame frame = Nesting<Dual<DualVector<T>>, DualVector<T>>.Enter();

        int lanes = DualVector<T>.Count;
        Span<Dual<DualVector<T>>> point = frame.Take<Dual<DualVector<T>>>(x.Length);
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
            if (start + lanes < point.Length)
            {
                for (int i = 0; i < count; i++)
                    chunk[i] = new(chunk[i].Value.Value, chunk[i].Derivative);
            }

            value = y.Value.Value;
            UnitVectors<T>.Copy(y.Derivative.Partials, product.Slice(start, count));
        }

        return value;
    }

    /// <summary>A walk through the pairs i ≤ j of n, row by row.</summary>
    private struct UpperTriangle(int n)
    {
        private int row;
        private int column;

        /// <summary>Gets a value indicating whether the walk is past the last pair.</summary>
        public readonly bool IsDone => row >= n;

        /// <summary>Takes the next pairs that are in one row, at most so many; false if there are none.</summary>
        public bool TryTake(int most, out int firstRow, out int firstColumn, out int count)
        {
            (firstRow, firstColumn) = (row, column);
            count = Math.Min(most, n - column);
            if (row >= n || most == 0)
                return false;

            column += count;
            if (column == n)
                column = ++row;

            return true;
        }
    }
}

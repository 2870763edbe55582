using System.Numerics;
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
    public static T HessianByPairs<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x, Span<T> gradient, Span<T> hessian)
        where TEvaluation : struct, IScalarEvaluation<Jet<T, PairTangent<T>>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using var nesting = Nesting<Jet<T, PairTangent<T>>, T>.EnterScalar(f, x);

        int n = x.Length;
        using var buffer = SeedBuffer<Jet<T, PairTangent<T>>>.Rent(n);
        Span<Jet<T, PairTangent<T>>> point = buffer.Numbers;
        FillConstants(point, x);

        T value = T.Zero;
        var next = new UpperTriangle(n);
        while (!next.IsDone)
        {
            UpperTriangle first = next;
            next = SeedPairs(point, first);
            Jet<T, PairTangent<T>> y = f.Invoke(point);
            value = y.Value;
            Vector512<T> along1Lanes = y.Tangent.Along1;
            Vector512<T> mixedLanes = y.Tangent.Mixed;
            ReadOnlySpan<T> along1 = UnitVectors<T>.AsSpan(in along1Lanes);
            ReadOnlySpan<T> mixed = UnitVectors<T>.AsSpan(in mixedLanes);
            UpperTriangle pair = first;
            for (int lane = 0; lane < Vector512<T>.Count && !pair.IsDone; lane++, pair.MoveNext())
            {
                hessian[pair.Row * n + pair.Column] = mixed[lane];
                hessian[pair.Column * n + pair.Row] = mixed[lane];
                gradient[pair.Row] = along1[lane];
                Jet<T, PairTangent<T>>.TangentOf(ref point[pair.Row]) = default;
                Jet<T, PairTangent<T>>.TangentOf(ref point[pair.Column]) = default;
            }
        }

        return value;
    }

    /// <summary>The trace of the Hessian, a pass for each chunk of variables with the pairs (i, i) in the lanes, and f(x).</summary>
    public static (T Value, T Laplacian) LaplacianByPairs<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x)
        where TEvaluation : struct, IScalarEvaluation<Jet<T, PairTangent<T>>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using var nesting = Nesting<Jet<T, PairTangent<T>>, T>.EnterScalar(f, x);

        int lanes = Vector512<T>.Count;
        using var buffer = SeedBuffer<Jet<T, PairTangent<T>>>.Rent(x.Length);
        Span<Jet<T, PairTangent<T>>> point = buffer.Numbers;
        FillConstants(point, x);

        T value = T.Zero;
        T laplacian = T.Zero;
        for (int start = 0; start < point.Length; start += lanes)
        {
            int count = Math.Min(lanes, point.Length - start);
            Span<Jet<T, PairTangent<T>>> chunk = point.Slice(start, count);
            for (int i = 0; i < count; i++)
                chunk[i] = new(chunk[i].Value, new(UnitVectors<T>.All[i], UnitVectors<T>.All[i], default));

            Jet<T, PairTangent<T>> y = f.Invoke(point);
            Unseed<Jet<T, PairTangent<T>>, T>(chunk);
            value = y.Value;
            for (int i = 0; i < count; i++)
                laplacian += y.Tangent.Mixed.GetElement(i);
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

    // Gives each lane its pair of directions; returns the pair after the last one.
    private static UpperTriangle SeedPairs<T>(Span<Jet<T, PairTangent<T>>> point, UpperTriangle pair)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ReadOnlySpan<Vector512<T>> units = UnitVectors<T>.All;
        for (int lane = 0; lane < units.Length && !pair.IsDone; lane++, pair.MoveNext())
        {
            PairTangent<T>.SeedAlong1(ref Jet<T, PairTangent<T>>.TangentOf(ref point[pair.Row]), units[lane]);
            PairTangent<T>.SeedAlong2(ref Jet<T, PairTangent<T>>.TangentOf(ref point[pair.Column]), units[lane]);
        }

        return pair;
    }

    /// <summary>H·v, a pass for each chunk of variables; returns f(x). The gradient in the lanes is differentiated along v.</summary>
    public static T HessianVectorProductByChunks<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> product)
        where TEvaluation : struct, IScalarEvaluation<Dual<DualVector<T>>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        // The inner type is a number type too, with an ε of its own: a captured number of either type would be mixed up.
        if (Nesting<DualVector<T>, T>.MustProbe || Nesting<Dual<DualVector<T>>, DualVector<T>>.MustProbe)
            Nesting<Dual<DualVector<T>>, DualVector<T>>.ProbeScalar(f, Constants(x), ownsInnerType: true);

        using var inner = Nesting<DualVector<T>, T>.Enter();
        using var nesting = Nesting<Dual<DualVector<T>>, DualVector<T>>.Enter();

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

    /// <summary>A walk through the pairs i ≤ j of n, row by row.</summary>
    private struct UpperTriangle(int n)
    {
        /// <summary>Gets i.</summary>
        public int Row { get; private set; }

        /// <summary>Gets j.</summary>
        public int Column { get; private set; }

        /// <summary>Gets a value indicating whether the walk is past the last pair.</summary>
        public readonly bool IsDone => Row >= n;

        /// <summary>Goes to the next pair.</summary>
        public void MoveNext()
        {
            if (++Column == n)
                Column = ++Row;
        }
    }
}

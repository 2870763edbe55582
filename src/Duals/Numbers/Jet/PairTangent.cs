using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Duals;

/// <summary>
/// The tangents of a vector of <see cref="HyperDual{T}"/> under one value: in every lane its own pair of directions and their second derivative. A Hessian
/// then takes as many passes as a vector needs to hold its upper triangle.
/// </summary>
internal readonly struct PairTangent<T> : ITangent<PairTangent<T>, T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public readonly Vector512<T> Along1;
    public readonly Vector512<T> Along2;
    public readonly Vector512<T> Mixed;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PairTangent(Vector512<T> along1, Vector512<T> along2, Vector512<T> mixed)
    {
        Along1 = along1;
        Along2 = along2;
        Mixed = mixed;
    }

    public static int Count => 3 * Vector512<T>.Count;

    public static bool IsSecondOrder => true;

    public bool IsZero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.EqualsAll(Along1, Vector512<T>.Zero)
            && Vector512.EqualsAll(Along2, Vector512<T>.Zero)
            && Vector512.EqualsAll(Mixed, Vector512<T>.Zero);
    }

    /// <summary>Seeds lanes along 1 in memory. All lanes are written: a load of all that follows a store of one would wait for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SeedAlong1(ref PairTangent<T> tangent, Vector512<T> lanes) => Unsafe.AsRef(in tangent.Along1) = lanes;

    /// <summary>Seeds a lane along 2 in memory, beside those that are seeded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SeedAlong2(ref PairTangent<T> tangent, Vector512<T> unit) => Unsafe.AsRef(in tangent.Along2) += unit;

    /// <summary>Takes the seeds along 1 back.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void UnseedAlong1(ref PairTangent<T> tangent) => Unsafe.AsRef(in tangent.Along1) = default;

    /// <summary>Takes the seeds along 2 back.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void UnseedAlong2(ref PairTangent<T> tangent) => Unsafe.AsRef(in tangent.Along2) = default;

    public static PairTangent<T> FromParts(ReadOnlySpan<T> parts) =>
        new(
            Vector512.Create(parts),
            Vector512.Create(parts[Vector512<T>.Count..]),
            Vector512.Create(parts[(2 * Vector512<T>.Count)..]));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PairTangent<T> operator +(PairTangent<T> left, PairTangent<T> right) =>
        new(left.Along1 + right.Along1, left.Along2 + right.Along2, left.Mixed + right.Mixed);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PairTangent<T> operator -(PairTangent<T> left, PairTangent<T> right) =>
        new(left.Along1 - right.Along1, left.Along2 - right.Along2, left.Mixed - right.Mixed);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PairTangent<T> operator -(PairTangent<T> value) => new(-value.Along1, -value.Along2, -value.Mixed);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PairTangent<T> operator *(PairTangent<T> left, T right) => new(left.Along1 * right, left.Along2 * right, left.Mixed * right);

    public static PairTangent<T> Scale(T slope, PairTangent<T> tangent) =>
        new(
            DualVector<T>.StrongProduct(slope, tangent.Along1),
            DualVector<T>.StrongProduct(slope, tangent.Along2),
            DualVector<T>.StrongProduct(slope, tangent.Mixed));

    public static PairTangent<T> Cross(PairTangent<T> tangentA, PairTangent<T> tangentB)
    {
        return new(default, default, StrongProduct(tangentA.Along1, tangentB.Along2) + StrongProduct(tangentB.Along1, tangentA.Along2));

        static Vector512<T> StrongProduct(Vector512<T> slopes, Vector512<T> tangents) =>
            Vector512.ConditionalSelect(Vector512.Equals(tangents, Vector512<T>.Zero), Vector512<T>.Zero, slopes * tangents);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PairTangent<T> Product(T a, PairTangent<T> tangentA, T b, PairTangent<T> tangentB) =>
        new(
            tangentA.Along1 * b + tangentB.Along1 * a,
            tangentA.Along2 * b + tangentB.Along2 * a,
            (tangentA.Mixed * b + tangentB.Mixed * a) + (tangentA.Along1 * tangentB.Along2 + tangentA.Along2 * tangentB.Along1));

    public static PairTangent<T> StrongProduct(T a, PairTangent<T> tangentA, T b, PairTangent<T> tangentB) =>
        ByLane(
            tangentA,
            tangentB,
            (a, b),
            static (x, y, values) => ((INumberWithTangents<HyperDual<T>>)x.At(values.a)).StrongProduct(y.At(values.b)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PairTangent<T> Quotient(T a, PairTangent<T> tangentA, T b, PairTangent<T> tangentB, T q)
    {
        T reciprocal = T.One / b;
        Vector512<T> along1 = (tangentA.Along1 - tangentB.Along1 * q) * reciprocal;
        Vector512<T> along2 = (tangentA.Along2 - tangentB.Along2 * q) * reciprocal;
        Vector512<T> mixed = (tangentA.Mixed - tangentB.Mixed * q - (along1 * tangentB.Along2 + along2 * tangentB.Along1)) * reciprocal;

        // What is finite leaves zero when subtracted from itself; an infinity in any of the three shows in the sum.
        Vector512<T> sum = along1 - along1 + (along2 - along2) + (mixed - mixed);
        return T.IsFinite(reciprocal) && Vector512.EqualsAll(sum, Vector512<T>.Zero)
            ? new(along1, along2, mixed)
            : QuotientWhereSingular(a, tangentA, b, tangentB);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PairTangent<T> Chain(PairTangent<T> tangent, T first, T second)
    {
        Vector512<T> mixed = tangent.Mixed * first + tangent.Along1 * second * tangent.Along2;

        // NaN shows a singular point, and a product that overflowed before it met a tangent of zero.
        return T.IsFinite(first) && T.IsFinite(second) && Vector512.EqualsAll(mixed, mixed)
            ? new(tangent.Along1 * first, tangent.Along2 * first, mixed)
            : ChainWhereSingular(tangent, first, second);
    }

    public static PairTangent<T> Chain(
        PairTangent<T> tangentA, PairTangent<T> tangentB, T firstA, T firstB, T secondAA, T secondAB, T secondBB) =>
        ByLane(
            tangentA,
            tangentB,
            (firstA, firstB, secondAA, secondAB, secondBB),
            static (x, y, d) => HyperDual<T>.Carry(x.At(T.Zero), y.At(T.Zero), T.Zero, d.firstA, d.firstB, d.secondAA, d.secondAB, d.secondBB));

    public T GetPart(int index)
    {
        (int part, int lane) = Math.DivRem(index, Vector512<T>.Count);
        return (part switch { 0 => Along1, 1 => Along2, _ => Mixed }).GetElement(lane);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PairTangent<T> ChainWhereSingular(PairTangent<T> tangent, T first, T second)
    {
        Vector512<T> slope = DualVector<T>.StrongProduct(second, tangent.Along1);
        Vector512<T> curved = DualVector<T>.KeepZeros(tangent.Along2, slope * tangent.Along2);
        Vector512<T> mixed = DualVector<T>.StrongProduct(first, tangent.Mixed) + curved;

        // A lane whose direction 1 is idle has no second derivative, although the zero there may have met an infinite tangent along 2.
        Vector512<T> isIdle = Vector512.Equals(tangent.Along1, Vector512<T>.Zero) & Vector512.Equals(tangent.Mixed, Vector512<T>.Zero);
        return new(
            DualVector<T>.StrongProduct(first, tangent.Along1),
            DualVector<T>.StrongProduct(first, tangent.Along2),
            Vector512.ConditionalSelect(isIdle, Vector512<T>.Zero, mixed));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PairTangent<T> QuotientWhereSingular(T a, PairTangent<T> tangentA, T b, PairTangent<T> tangentB) =>
        ByLane(tangentA, tangentB, (a, b), static (x, y, values) => x.At(values.a) / y.At(values.b));

    // Lane by lane as hyper-dual numbers: for what is rare or costly in itself.
    private static PairTangent<T> ByLane<TState>(
        PairTangent<T> tangentA, PairTangent<T> tangentB, TState state, Func<Lane, Lane, TState, HyperDual<T>> function)
    {
        Vector512<T> along1 = default;
        Vector512<T> along2 = default;
        Vector512<T> mixed = default;
        for (int lane = 0; lane < Vector512<T>.Count; lane++)
        {
            HyperDual<T> result = function(new(tangentA, lane), new(tangentB, lane), state);
            along1 = along1.WithElement(lane, result.Epsilon1);
            along2 = along2.WithElement(lane, result.Epsilon2);
            mixed = mixed.WithElement(lane, result.Epsilon12);
        }

        return new(along1, along2, mixed);
    }

    /// <summary>The tangents of one lane.</summary>
    private readonly struct Lane(PairTangent<T> tangent, int lane)
    {
        private readonly T along1 = tangent.Along1.GetElement(lane);
        private readonly T along2 = tangent.Along2.GetElement(lane);
        private readonly T mixed = tangent.Mixed.GetElement(lane);

        /// <summary>A hyper-dual number of these tangents.</summary>
        public HyperDual<T> At(T value) => new(value, along1, along2, mixed);
    }
}

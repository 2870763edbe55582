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
    public readonly Vector512<T> First;
    public readonly Vector512<T> Second;
    public readonly Vector512<T> Mixed;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PairTangent(Vector512<T> first, Vector512<T> second, Vector512<T> mixed)
    {
        First = first;
        Second = second;
        Mixed = mixed;
    }

    public static int Count => 3 * Vector512<T>.Count;

    public static bool IsSecondOrder => true;

    public bool IsZero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.EqualsAll(First, Vector512<T>.Zero)
            && Vector512.EqualsAll(Second, Vector512<T>.Zero)
            && Vector512.EqualsAll(Mixed, Vector512<T>.Zero);
    }

    /// <summary>Seeds the first direction of a lane in memory. All lanes are written: a load of all that follows a store of one would wait for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SeedFirst(ref PairTangent<T> tangent, Vector512<T> unit) => Unsafe.AsRef(in tangent.First) += unit;

    /// <summary>Seeds the second direction of a lane in memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SeedSecond(ref PairTangent<T> tangent, Vector512<T> unit) => Unsafe.AsRef(in tangent.Second) += unit;

    public static PairTangent<T> FromParts(ReadOnlySpan<T> parts) =>
        new(
            Vector512.Create(parts),
            Vector512.Create(parts[Vector512<T>.Count..]),
            Vector512.Create(parts[(2 * Vector512<T>.Count)..]));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PairTangent<T> operator +(PairTangent<T> left, PairTangent<T> right) =>
        new(left.First + right.First, left.Second + right.Second, left.Mixed + right.Mixed);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PairTangent<T> operator -(PairTangent<T> left, PairTangent<T> right) =>
        new(left.First - right.First, left.Second - right.Second, left.Mixed - right.Mixed);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PairTangent<T> operator -(PairTangent<T> value) => new(-value.First, -value.Second, -value.Mixed);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PairTangent<T> operator *(PairTangent<T> left, T right) => new(left.First * right, left.Second * right, left.Mixed * right);

    public static PairTangent<T> Scale(T slope, PairTangent<T> tangent) =>
        new(
            DualVector<T>.StrongProduct(slope, tangent.First),
            DualVector<T>.StrongProduct(slope, tangent.Second),
            DualVector<T>.StrongProduct(slope, tangent.Mixed));

    public static PairTangent<T> Cross(PairTangent<T> tangentA, PairTangent<T> tangentB)
    {
        return new(default, default, StrongProduct(tangentA.First, tangentB.Second) + StrongProduct(tangentB.First, tangentA.Second));

        static Vector512<T> StrongProduct(Vector512<T> slopes, Vector512<T> tangents) =>
            Vector512.ConditionalSelect(Vector512.Equals(tangents, Vector512<T>.Zero), Vector512<T>.Zero, slopes * tangents);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PairTangent<T> Product(T a, PairTangent<T> tangentA, T b, PairTangent<T> tangentB) =>
        new(
            tangentA.First * b + tangentB.First * a,
            tangentA.Second * b + tangentB.Second * a,
            (tangentA.Mixed * b + tangentB.Mixed * a) + (tangentA.First * tangentB.Second + tangentA.Second * tangentB.First));

    public static PairTangent<T> StrongProduct(T a, PairTangent<T> tangentA, T b, PairTangent<T> tangentB) =>
        ByLane(
            tangentA,
            tangentB,
            (a, b),
            static (x, y, values) => ((IActiveNumber<HyperDual<T>>)x.At(values.a)).StrongProduct(y.At(values.b)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PairTangent<T> Quotient(T a, PairTangent<T> tangentA, T b, PairTangent<T> tangentB, T q)
    {
        T reciprocal = T.One / b;
        Vector512<T> first = (tangentA.First - tangentB.First * q) * reciprocal;
        Vector512<T> second = (tangentA.Second - tangentB.Second * q) * reciprocal;
        Vector512<T> mixed = (tangentA.Mixed - tangentB.Mixed * q - (first * tangentB.Second + second * tangentB.First)) * reciprocal;

        // What is finite leaves zero when subtracted from itself; an infinity in any of the three shows in the sum.
        Vector512<T> sum = first - first + (second - second) + (mixed - mixed);
        return T.IsFinite(reciprocal) && Vector512.EqualsAll(sum, Vector512<T>.Zero)
            ? new(first, second, mixed)
            : QuotientWhereSingular(a, tangentA, b, tangentB);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PairTangent<T> Chain(PairTangent<T> tangent, T first, T second)
    {
        Vector512<T> mixed = tangent.Mixed * first + tangent.First * second * tangent.Second;

        // NaN shows a singular point, and a product that overflowed before it met a tangent of zero.
        return T.IsFinite(first) && T.IsFinite(second) && Vector512.EqualsAll(mixed, mixed)
            ? new(tangent.First * first, tangent.Second * first, mixed)
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
        return (part switch { 0 => First, 1 => Second, _ => Mixed }).GetElement(lane);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PairTangent<T> ChainWhereSingular(PairTangent<T> tangent, T first, T second)
    {
        Vector512<T> slope = DualVector<T>.StrongProduct(second, tangent.First);
        Vector512<T> curved = DualVector<T>.KeepZeros(tangent.Second, slope * tangent.Second);
        return new(
            DualVector<T>.StrongProduct(first, tangent.First),
            DualVector<T>.StrongProduct(first, tangent.Second),
            DualVector<T>.StrongProduct(first, tangent.Mixed) + curved);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PairTangent<T> QuotientWhereSingular(T a, PairTangent<T> tangentA, T b, PairTangent<T> tangentB) =>
        ByLane(tangentA, tangentB, (a, b), static (x, y, values) => x.At(values.a) / y.At(values.b));

    // Lane by lane as hyper-dual numbers: for what is rare or dear enough in itself.
    private static PairTangent<T> ByLane<TState>(
        PairTangent<T> tangentA, PairTangent<T> tangentB, TState state, Func<Lane, Lane, TState, HyperDual<T>> function)
    {
        Vector512<T> first = default;
        Vector512<T> second = default;
        Vector512<T> mixed = default;
        for (int lane = 0; lane < Vector512<T>.Count; lane++)
        {
            HyperDual<T> result = function(new(tangentA, lane), new(tangentB, lane), state);
            first = first.WithElement(lane, result.Epsilon1);
            second = second.WithElement(lane, result.Epsilon2);
            mixed = mixed.WithElement(lane, result.Epsilon12);
        }

        return new(first, second, mixed);
    }

    /// <summary>The tangents of one lane.</summary>
    private readonly struct Lane(PairTangent<T> tangent, int lane)
    {
        private readonly T first = tangent.First.GetElement(lane);
        private readonly T second = tangent.Second.GetElement(lane);
        private readonly T mixed = tangent.Mixed.GetElement(lane);

        /// <summary>A hyper-dual number of these tangents.</summary>
        public HyperDual<T> At(T value) => new(value, first, second, mixed);
    }
}

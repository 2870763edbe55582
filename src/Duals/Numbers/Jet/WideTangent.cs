using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Duals;

/// <summary>
/// The tangents of two <see cref="DualVector{T}"/> under one value: twice the partial derivatives for one evaluation of every library function.
/// </summary>
internal readonly struct WideTangent<T> : ITangent<WideTangent<T>, T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public readonly Vector512<T> Low;
    public readonly Vector512<T> High;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WideTangent(Vector512<T> low, Vector512<T> high)
    {
        Low = low;
        High = high;
    }

    public static int Count => 2 * Vector512<T>.Count;

    public static bool IsSecondOrder => false;

    public bool IsZero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.EqualsAll(Low, Vector512<T>.Zero) && Vector512.EqualsAll(High, Vector512<T>.Zero);
    }

    public static WideTangent<T> FromParts(ReadOnlySpan<T> parts) =>
        new(Vector512.Create(parts), Vector512.Create(parts[Vector512<T>.Count..]));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideTangent<T> operator +(WideTangent<T> left, WideTangent<T> right) => new(left.Low + right.Low, left.High + right.High);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideTangent<T> operator -(WideTangent<T> left, WideTangent<T> right) => new(left.Low - right.Low, left.High - right.High);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideTangent<T> operator -(WideTangent<T> value) => new(-value.Low, -value.High);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideTangent<T> operator *(WideTangent<T> left, T right) => new(left.Low * right, left.High * right);

    public static WideTangent<T> Scale(T slope, WideTangent<T> tangent) => Chain(tangent, slope, T.Zero);

    public static WideTangent<T> Cross(WideTangent<T> tangentA, WideTangent<T> tangentB) => default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideTangent<T> Product(T a, WideTangent<T> tangentA, T b, WideTangent<T> tangentB) =>
        new(tangentA.Low * b + tangentB.Low * a, tangentA.High * b + tangentB.High * a);

    public static WideTangent<T> StrongProduct(T a, WideTangent<T> tangentA, T b, WideTangent<T> tangentB) =>
        Chain(tangentB, a, T.Zero) + (T.IsZero(b) ? default : tangentA * b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideTangent<T> Quotient(T a, WideTangent<T> tangentA, T b, WideTangent<T> tangentB, T q)
    {
        T reciprocal = T.One / b;
        return T.IsFinite(q) && T.IsFinite(reciprocal)
            ? (tangentA - tangentB * q) * reciprocal
            : QuotientWhereSingular(a, tangentA, b, tangentB);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideTangent<T> Chain(WideTangent<T> tangent, T first, T second) =>
        T.IsFinite(first) ? tangent * first : ChainWhereSingular(tangent, first);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideTangent<T> Chain(
        WideTangent<T> tangentA, WideTangent<T> tangentB, T firstA, T firstB, T secondAA, T secondAB, T secondBB) =>
        Chain(tangentA, firstA, T.Zero) + Chain(tangentB, firstB, T.Zero);

    public T GetPart(int index) =>
        index < Vector512<T>.Count ? Low.GetElement(index) : High.GetElement(index - Vector512<T>.Count);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WideTangent<T> ChainWhereSingular(WideTangent<T> tangent, T first) =>
        new(DualVector<T>.StrongProduct(first, tangent.Low), DualVector<T>.StrongProduct(first, tangent.High));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WideTangent<T> QuotientWhereSingular(T a, WideTangent<T> tangentA, T b, WideTangent<T> tangentB) =>
        new(
            (new DualVector<T>(a, tangentA.Low) / new DualVector<T>(b, tangentB.Low)).Partials,
            (new DualVector<T>(a, tangentA.High) / new DualVector<T>(b, tangentB.High)).Partials);
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>
/// Four first-order tangents under one value. Over <see cref="DualVector{T}"/> they are a block of a Hessian, four rows by a vector of columns,
/// for one evaluation of every library function and one copy of what the rows share.
/// </summary>
internal readonly struct FourTangents<T> : ITangent<FourTangents<T>, T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public readonly T Tangent0;
    public readonly T Tangent1;
    public readonly T Tangent2;
    public readonly T Tangent3;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FourTangents(T tangent0, T tangent1, T tangent2, T tangent3)
    {
        Tangent0 = tangent0;
        Tangent1 = tangent1;
        Tangent2 = tangent2;
        Tangent3 = tangent3;
    }

    public static int Count => 4;

    public static bool IsSecondOrder => false;

    public bool IsZero => Parts.AreZero(Tangent0) && Parts.AreZero(Tangent1) && Parts.AreZero(Tangent2) && Parts.AreZero(Tangent3);

    public static FourTangents<T> FromParts(ReadOnlySpan<T> parts) => new(parts[0], parts[1], parts[2], parts[3]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourTangents<T> operator +(FourTangents<T> left, FourTangents<T> right) =>
        new(left.Tangent0 + right.Tangent0, left.Tangent1 + right.Tangent1, left.Tangent2 + right.Tangent2, left.Tangent3 + right.Tangent3);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourTangents<T> operator -(FourTangents<T> left, FourTangents<T> right) =>
        new(left.Tangent0 - right.Tangent0, left.Tangent1 - right.Tangent1, left.Tangent2 - right.Tangent2, left.Tangent3 - right.Tangent3);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourTangents<T> operator -(FourTangents<T> value) => new(-value.Tangent0, -value.Tangent1, -value.Tangent2, -value.Tangent3);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourTangents<T> operator *(FourTangents<T> left, T right) =>
        new(left.Tangent0 * right, left.Tangent1 * right, left.Tangent2 * right, left.Tangent3 * right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourTangents<T> Product(T a, FourTangents<T> tangentA, T b, FourTangents<T> tangentB) =>
        new(
            tangentA.Tangent0 * b + a * tangentB.Tangent0,
            tangentA.Tangent1 * b + a * tangentB.Tangent1,
            tangentA.Tangent2 * b + a * tangentB.Tangent2,
            tangentA.Tangent3 * b + a * tangentB.Tangent3);

    public static FourTangents<T> StrongProduct(T a, FourTangents<T> tangentA, T b, FourTangents<T> tangentB) =>
        new(
            Strong.Product(a, tangentB.Tangent0) + Strong.Product(tangentA.Tangent0, b),
            Strong.Product(a, tangentB.Tangent1) + Strong.Product(tangentA.Tangent1, b),
            Strong.Product(a, tangentB.Tangent2) + Strong.Product(tangentA.Tangent2, b),
            Strong.Product(a, tangentB.Tangent3) + Strong.Product(tangentA.Tangent3, b));

    public static FourTangents<T> Quotient(T a, FourTangents<T> tangentA, T b, FourTangents<T> tangentB, T q) =>
        new(
            Duals.Quotient.Tangent(a, b, q, tangentA.Tangent0, tangentB.Tangent0),
            Duals.Quotient.Tangent(a, b, q, tangentA.Tangent1, tangentB.Tangent1),
            Duals.Quotient.Tangent(a, b, q, tangentA.Tangent2, tangentB.Tangent2),
            Duals.Quotient.Tangent(a, b, q, tangentA.Tangent3, tangentB.Tangent3));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourTangents<T> Chain(FourTangents<T> tangent, T first, T second) =>
        new(
            Strong.Product(first, tangent.Tangent0),
            Strong.Product(first, tangent.Tangent1),
            Strong.Product(first, tangent.Tangent2),
            Strong.Product(first, tangent.Tangent3));

    public static FourTangents<T> Chain(
        FourTangents<T> tangentA, FourTangents<T> tangentB, T firstA, T firstB, T secondAA, T secondAB, T secondBB) =>
        Chain(tangentA, firstA, T.Zero) + Chain(tangentB, firstB, T.Zero);

    public T GetPart(int index) => index switch { 0 => Tangent0, 1 => Tangent1, 2 => Tangent2, _ => Tangent3 };
}

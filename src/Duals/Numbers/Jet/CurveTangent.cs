using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>
/// First and second derivative along one direction: three components with the value, where a hyper-dual number with both directions the same has four.
/// Product: a₁b + ab₁, a₂b + 2a₁b₁ + ab₂; chain: f′a₁, f′a₂ + f″a₁².
/// </summary>
internal readonly struct CurveTangent<T>(T first, T second) : ITangent<CurveTangent<T>, T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public static int Count => 2;

    public static bool IsSecondOrder => true;

    public T First { get; } = first;

    public T Second { get; } = second;

    public bool IsZero => Parts.AreZero(First) && Parts.AreZero(Second);

    public static CurveTangent<T> FromParts(ReadOnlySpan<T> parts) => new(parts[0], parts[1]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CurveTangent<T> operator +(CurveTangent<T> left, CurveTangent<T> right) => new(left.First + right.First, left.Second + right.Second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CurveTangent<T> operator -(CurveTangent<T> left, CurveTangent<T> right) => new(left.First - right.First, left.Second - right.Second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CurveTangent<T> operator -(CurveTangent<T> value) => new(-value.First, -value.Second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CurveTangent<T> operator *(CurveTangent<T> left, T right) => new(left.First * right, left.Second * right);

    public static CurveTangent<T> Scale(T slope, CurveTangent<T> tangent) =>
        new(Strong.Product(slope, tangent.First), Strong.Product(slope, tangent.Second));

    public static CurveTangent<T> Cross(CurveTangent<T> tangentA, CurveTangent<T> tangentB) =>
        new(T.Zero, Strong.Product(tangentA.First, tangentB.First) + Strong.Product(tangentB.First, tangentA.First));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CurveTangent<T> Product(T a, CurveTangent<T> tangentA, T b, CurveTangent<T> tangentB)
    {
        T mixed = tangentA.First * tangentB.First;
        return new(tangentA.First * b + a * tangentB.First, (tangentA.Second * b + a * tangentB.Second) + (mixed + mixed));
    }

    public static CurveTangent<T> StrongProduct(T a, CurveTangent<T> tangentA, T b, CurveTangent<T> tangentB)
    {
        T mixed = Strong.Product(tangentA.First, tangentB.First);
        return new(
            Strong.Product(a, tangentB.First) + Strong.Product(tangentA.First, b),
            (Strong.Product(a, tangentB.Second) + Strong.Product(tangentA.Second, b)) + (mixed + mixed));
    }

    // As a hyper-dual number with both directions the same.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CurveTangent<T> Quotient(T a, CurveTangent<T> tangentA, T b, CurveTangent<T> tangentB, T q)
    {
        T first = (tangentA.First - q * tangentB.First) / b;
        T mixed = first * tangentB.First;
        T second = (tangentA.Second - q * tangentB.Second - (mixed + mixed)) / b;
        if (Parts.AreFinite(first) && Parts.AreFinite(second))
            return new(first, second);

        HyperDual<T> quotient = tangentA.AsHyperDual(a) / tangentB.AsHyperDual(b);
        return new(quotient.Epsilon1, quotient.Epsilon12);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CurveTangent<T> Chain(CurveTangent<T> tangent, T first, T second) =>
        new(
            Strong.Product(first, tangent.First),
            Strong.Product(first, tangent.Second) + Strong.Product(Strong.Product(second, tangent.First), tangent.First));

    public static CurveTangent<T> Chain(
        CurveTangent<T> tangentA, CurveTangent<T> tangentB, T firstA, T firstB, T secondAA, T secondAB, T secondBB)
    {
        T slopeA = Strong.Product(secondAA, tangentA.First) + Strong.Product(secondAB, tangentB.First);
        T slopeB = Strong.Product(secondAB, tangentA.First) + Strong.Product(secondBB, tangentB.First);
        return new(
            Strong.Product(firstA, tangentA.First) + Strong.Product(firstB, tangentB.First),
            (Strong.Product(firstA, tangentA.Second) + Strong.Product(slopeA, tangentA.First))
                + (Strong.Product(firstB, tangentB.Second) + Strong.Product(slopeB, tangentB.First)));
    }

    public T GetPart(int index) => index == 0 ? First : Second;

    private HyperDual<T> AsHyperDual(T value) => new(value, First, First, Second);
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Duals;

public readonly partial struct DualVector<T>
{
    /// <summary>−x; tangents −p.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DualVector<T> operator -(DualVector<T> value) => new(-value.Value, -value.Partials);

    /// <summary>x + y; tangents p + q.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DualVector<T> operator +(DualVector<T> left, DualVector<T> right) => new(left.Value + right.Value, left.Partials + right.Partials);

    /// <summary>x − y; tangents p − q.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DualVector<T> operator -(DualVector<T> left, DualVector<T> right) => new(left.Value - right.Value, left.Partials - right.Partials);

    /// <summary>x·y; tangents py + xq.</summary>
    /// <remarks>Not fused: so the product is commutative to the last bit, and in x·x the compiler sees that both terms are the same.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DualVector<T> operator *(DualVector<T> left, DualVector<T> right) =>
        new(left.Value * right.Value, left.Partials * right.Value + right.Partials * left.Value);

    /// <summary>x·c; tangents pc.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DualVector<T> operator *(DualVector<T> left, T right) => new(left.Value * right, left.Partials * right);

    /// <summary>
    /// The quotient r = x/y; tangents (p − rq)/y. Where r is not finite, or that is NaN: S(1/y, p) − S(r/y, q), with S(s, p) the product s·p, but 0 in each
    /// lane in which p is exactly 0.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DualVector<T> operator /(DualVector<T> left, DualVector<T> right)
    {
        T quotient = left.Value / right.Value;
        T reciprocal = T.One / right.Value;
        return T.IsFinite(quotient) && T.IsFinite(reciprocal)
            ? new(quotient, (left.Partials - right.Partials * quotient) * reciprocal)
            : DivideSingular(left, right);
    }

    /// <summary>x/c; tangents p/c.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DualVector<T> operator /(DualVector<T> left, T right)
    {
        T reciprocal = T.One / right;
        return T.IsFinite(reciprocal) ? new(left.Value / right, left.Partials * reciprocal) : DivideSingular(left, Constant(right));
    }

    /// <summary>x²; tangents 2xp, in one product where <c>x * x</c> might take two.</summary>
    /// <param name="x">The number.</param>
    /// <returns>The square.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DualVector<T> Square(DualVector<T> x) => new(x.Value * x.Value, x.Partials * (x.Value + x.Value));

    /// <summary>(1 − t)a + tb; tangents (1 − t)p + tq + (b − a)r.</summary>
    /// <param name="value1">The value a at t = 0.</param>
    /// <param name="value2">The value b at t = 1.</param>
    /// <param name="amount">The weight t.</param>
    /// <returns>The interpolation.</returns>
    public static DualVector<T> Lerp(DualVector<T> value1, DualVector<T> value2, DualVector<T> amount) =>
        new(
            T.Lerp(value1.Value, value2.Value, amount.Value),
            StrongProduct(T.One - amount.Value, value1.Partials)
                + StrongProduct(amount.Value, value2.Partials)
                + StrongProduct(value2.Value - value1.Value, amount.Partials));

    /// <summary>x·2ⁿ; tangents p·2ⁿ.</summary>
    /// <param name="x">The number.</param>
    /// <param name="n">The exponent.</param>
    /// <returns>The scaled number.</returns>
    public static DualVector<T> ScaleB(DualVector<T> x, int n)
    {
        // Lane by lane: 2ⁿ itself may overflow or vanish where the scaled tangent does not.
        Vector512<T> partials = x.Partials;
        for (int lane = 0; lane < Count; lane++)
            partials = partials.WithElement(lane, T.ScaleB(partials.GetElement(lane), n));

        return new(T.ScaleB(x.Value, n), partials);
    }

    /// <inheritdoc/>
    DualVector<T> INumberWithTangents<DualVector<T>>.NonzeroPattern() =>
        new(
            Parts.NonzeroPattern(Value),
            Vector512.ConditionalSelect(Vector512.Equals(Partials, Vector512<T>.Zero), Vector512<T>.Zero, Vector512<T>.One));

    /// <inheritdoc/>
    DualVector<T> INumberWithTangents<DualVector<T>>.DependencePattern() => new(T.One, Partials);

    /// <inheritdoc/>
    DualVector<T> INumberWithTangents<DualVector<T>>.ZeroedOutside(DualVector<T> pattern) =>
        new(Parts.ZeroedOutside(Value, pattern.Value), KeepZeros(pattern.Partials, Partials));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    DualVector<T> INumberWithTangents<DualVector<T>>.StrongProduct(DualVector<T> tangent)
    {
        Vector512<T> fromSlope = T.IsZero(tangent.Value) ? Vector512<T>.Zero : Partials * tangent.Value;
        return new(Strong.Product(Value, tangent.Value), StrongProduct(Value, tangent.Partials) + fromSlope);
    }

    /// <inheritdoc/>
    DualVector<T> ISweptNumber<DualVector<T>>.SweptProduct(DualVector<T> arrived, DualVector<T> partial)
    {
        Vector512<T> ofValue = T.IsZero(arrived.Value) ? Vector512<T>.Zero : KeepZeros(partial.Partials, partial.Partials * Value);
        Vector512<T> ofPartials = T.IsZero(partial.Value) ? Vector512<T>.Zero : KeepZeros(arrived.Partials, Partials * partial.Value);
        return new(Strong.Swept(Value, arrived.Value, partial.Value), ofValue + ofPartials);
    }

    /// <inheritdoc/>
    DualVector<T> ISweptNumber<DualVector<T>>.SweptPattern(DualVector<T> partial) => Parts.NonzeroPattern(this * (Parts.NonzeroPattern(partial) + One));

    // As Quotient divides, lane by lane: the short formula where it is finite, or infinite by overflow, else the strong products.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DualVector<T> DivideSingular(DualVector<T> left, DualVector<T> right)
    {
        (T quotient, T byLeft, T byRight) = DivideRule.FirstOrder(left.Value, right.Value);
        Vector512<T> strong = StrongProduct(byLeft, left.Partials) + StrongProduct(byRight, right.Partials);
        Vector512<T> plain = (left.Partials - right.Partials * quotient) / right.Value;

        // What equals itself is not NaN; what leaves 0 when subtracted from itself is finite.
        Vector512<T> isKept = T.IsFinite(quotient) ? Vector512.Equals(plain, plain) : Vector512.Equals(plain - plain, Vector512<T>.Zero);
        return new(quotient, Vector512.ConditionalSelect(isKept, plain, strong));
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

internal readonly partial struct Jet<T, TTangent>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Jet<T, TTangent> operator -(Jet<T, TTangent> value) => new(-value.Value, -value.Tangent);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Jet<T, TTangent> operator +(Jet<T, TTangent> left, Jet<T, TTangent> right) =>
        new(left.Value + right.Value, left.Tangent + right.Tangent);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Jet<T, TTangent> operator -(Jet<T, TTangent> left, Jet<T, TTangent> right) =>
        new(left.Value - right.Value, left.Tangent - right.Tangent);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Jet<T, TTangent> operator *(Jet<T, TTangent> left, Jet<T, TTangent> right) =>
        new(left.Value * right.Value, TTangent.Product(left.Value, left.Tangent, right.Value, right.Tangent));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Jet<T, TTangent> operator *(Jet<T, TTangent> left, T right) => new(left.Value * right, left.Tangent * right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Jet<T, TTangent> operator /(Jet<T, TTangent> left, Jet<T, TTangent> right)
    {
        T quotient = left.Value / right.Value;
        return new(quotient, TTangent.Quotient(left.Value, left.Tangent, right.Value, right.Tangent, quotient));
    }

    public static Jet<T, TTangent> operator /(Jet<T, TTangent> left, T right) => left / Constant(right);

    // (1 − t)ȧ + tḃ + (b − a)ṫ, and at second order the tangents of the slope b − a times those of t.
    public static Jet<T, TTangent> Lerp(Jet<T, TTangent> value1, Jet<T, TTangent> value2, Jet<T, TTangent> amount) =>
        new(
            T.Lerp(value1.Value, value2.Value, amount.Value),
            TTangent.Scale(T.One - amount.Value, value1.Tangent)
                + TTangent.Scale(amount.Value, value2.Tangent)
                + TTangent.Scale(value2.Value - value1.Value, amount.Tangent)
                + TTangent.Cross(value2.Tangent - value1.Tangent, amount.Tangent));

    // Part by part: 2ⁿ itself may overflow or vanish where the scaled tangent does not.
    public static Jet<T, TTangent> ScaleB(Jet<T, TTangent> x, int n)
    {
        var parts = new T[PartCount];
        for (int i = 0; i < parts.Length; i++)
            parts[i] = T.ScaleB(x.GetPart(i), n);

        return FromParts(parts);
    }

    /// <inheritdoc/>
    Jet<T, TTangent> INumberWithTangents<Jet<T, TTangent>>.NonzeroPattern()
    {
        var parts = new T[PartCount];
        for (int i = 0; i < parts.Length; i++)
            parts[i] = Parts.NonzeroPattern(GetPart(i));

        return FromParts(parts);
    }

    // The chain rule with slopes of 1: what is not zero in it is what a function of this number can have.
    Jet<T, TTangent> INumberWithTangents<Jet<T, TTangent>>.DependencePattern()
    {
        T pattern = Parts.DependencePattern(Value);
        return new(pattern, TTangent.Chain(Tangent, pattern, pattern));
    }

    /// <inheritdoc/>
    Jet<T, TTangent> INumberWithTangents<Jet<T, TTangent>>.ZeroedOutside(Jet<T, TTangent> pattern)
    {
        var parts = new T[PartCount];
        for (int i = 0; i < parts.Length; i++)
            parts[i] = Parts.ZeroedOutside(GetPart(i), pattern.GetPart(i));

        return FromParts(parts);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    Jet<T, TTangent> INumberWithTangents<Jet<T, TTangent>>.StrongProduct(Jet<T, TTangent> tangent) =>
        new(Strong.Product(Value, tangent.Value), TTangent.StrongProduct(Value, Tangent, tangent.Value, tangent.Tangent));
}

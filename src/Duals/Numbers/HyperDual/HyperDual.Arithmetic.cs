using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

public readonly partial struct HyperDual<T>
{
    /// <summary>−x, in every part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HyperDual<T> operator -(HyperDual<T> value) => new(-value.Value, -value.Epsilon1, -value.Epsilon2, -value.Epsilon12);

    /// <summary>x + y, in every part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HyperDual<T> operator +(HyperDual<T> left, HyperDual<T> right) =>
        new(left.Value + right.Value, left.Epsilon1 + right.Epsilon1, left.Epsilon2 + right.Epsilon2, left.Epsilon12 + right.Epsilon12);

    /// <summary>x − y, in every part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HyperDual<T> operator -(HyperDual<T> left, HyperDual<T> right) =>
        new(left.Value - right.Value, left.Epsilon1 - right.Epsilon1, left.Epsilon2 - right.Epsilon2, left.Epsilon12 - right.Epsilon12);

    /// <summary>x·y; tangents x₁y + xy₁, x₂y + xy₂, x₁₂y + xy₁₂ + x₁y₂ + x₂y₁.</summary>
    /// <remarks>Grouped so that exchanging the factors, or the directions, changes no bit.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HyperDual<T> operator *(HyperDual<T> left, HyperDual<T> right) =>
        new(
            left.Value * right.Value,
            left.Epsilon1 * right.Value + left.Value * right.Epsilon1,
            left.Epsilon2 * right.Value + left.Value * right.Epsilon2,
            (left.Epsilon12 * right.Value + left.Value * right.Epsilon12) + (left.Epsilon1 * right.Epsilon2 + left.Epsilon2 * right.Epsilon1));

    /// <summary>x·c, in every part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HyperDual<T> operator *(HyperDual<T> left, T right) =>
        new(left.Value * right, left.Epsilon1 * right, left.Epsilon2 * right, left.Epsilon12 * right);

    /// <summary>
    /// The quotient q = x/y; tangents q₁ = (x₁ − qy₁)/y along 1, q₂ = (x₂ − qy₂)/y along 2, and of second order q₁₂ = (x₁₂ − qy₁₂ − q₁y₂ − q₂y₁)/y. Where one
    /// of them is not finite they come from the derivatives of x/y by the chain rule, and a product with a tangent of exactly 0 is 0.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HyperDual<T> operator /(HyperDual<T> left, HyperDual<T> right)
    {
        T quotient = left.Value / right.Value;
        T epsilon1 = (left.Epsilon1 - quotient * right.Epsilon1) / right.Value;
        T epsilon2 = (left.Epsilon2 - quotient * right.Epsilon2) / right.Value;
        T epsilon12 = (left.Epsilon12 - quotient * right.Epsilon12 - (epsilon1 * right.Epsilon2 + epsilon2 * right.Epsilon1)) / right.Value;
        return Parts.AreFinite(epsilon1) && Parts.AreFinite(epsilon2) && Parts.AreFinite(epsilon12)
            ? new(quotient, epsilon1, epsilon2, epsilon12)
            : DivideSingular(left, right);
    }

    /// <summary>x/c, in every part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HyperDual<T> operator /(HyperDual<T> left, T right)
    {
        T epsilon1 = left.Epsilon1 / right;
        T epsilon2 = left.Epsilon2 / right;
        T epsilon12 = left.Epsilon12 / right;
        return Parts.AreFinite(epsilon1) && Parts.AreFinite(epsilon2) && Parts.AreFinite(epsilon12)
            ? new(left.Value / right, epsilon1, epsilon2, epsilon12)
            : DivideSingular(left, Constant(right));
    }

    /// <summary>x²; tangents 2xx₁, 2xx₂, 2(xx₁₂ + x₁x₂).</summary>
    /// <param name="x">The number.</param>
    /// <returns>The square.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HyperDual<T> Square(HyperDual<T> x)
    {
        T twice = x.Value + x.Value;
        T mixed = x.Epsilon1 * x.Epsilon2;
        return new(x.Value * x.Value, twice * x.Epsilon1, twice * x.Epsilon2, twice * x.Epsilon12 + (mixed + mixed));
    }

    /// <summary>(1 − t)a + tb; tangents (1 − t)aᵢ + tbᵢ + (b − a)tᵢ, and (1 − t)a₁₂ + tb₁₂ + (b − a)t₁₂ + (b₁ − a₁)t₂ + (b₂ − a₂)t₁.</summary>
    /// <param name="value1">The value a at t = 0.</param>
    /// <param name="value2">The value b at t = 1.</param>
    /// <param name="amount">The weight t.</param>
    /// <returns>The interpolation.</returns>
    public static HyperDual<T> Lerp(HyperDual<T> value1, HyperDual<T> value2, HyperDual<T> amount)
    {
        T rest = T.One - amount.Value;
        T difference = value2.Value - value1.Value;
        return new(
            T.Lerp(value1.Value, value2.Value, amount.Value),
            Strong.Product(rest, value1.Epsilon1) + Strong.Product(amount.Value, value2.Epsilon1) + Strong.Product(difference, amount.Epsilon1),
            Strong.Product(rest, value1.Epsilon2) + Strong.Product(amount.Value, value2.Epsilon2) + Strong.Product(difference, amount.Epsilon2),
            Strong.Product(rest, value1.Epsilon12) + Strong.Product(amount.Value, value2.Epsilon12) + Strong.Product(difference, amount.Epsilon12)
                + (Strong.Product(value2.Epsilon1 - value1.Epsilon1, amount.Epsilon2)
                    + Strong.Product(amount.Epsilon1, value2.Epsilon2 - value1.Epsilon2)));
    }

    /// <summary>x·2ⁿ, in every part.</summary>
    /// <param name="x">The number.</param>
    /// <param name="n">The exponent.</param>
    /// <returns>The scaled number.</returns>
    public static HyperDual<T> ScaleB(HyperDual<T> x, int n) =>
        new(T.ScaleB(x.Value, n), T.ScaleB(x.Epsilon1, n), T.ScaleB(x.Epsilon2, n), T.ScaleB(x.Epsilon12, n));

    /// <inheritdoc/>
    HyperDual<T> INumberWithTangents<HyperDual<T>>.NonzeroPattern() =>
        new(Parts.NonzeroPattern(Value), Parts.NonzeroPattern(Epsilon1), Parts.NonzeroPattern(Epsilon2), Parts.NonzeroPattern(Epsilon12));

    /// <inheritdoc/>
    HyperDual<T> INumberWithTangents<HyperDual<T>>.DependencePattern()
    {
        T pattern = Parts.DependencePattern(Value);
        return new(pattern, pattern * Epsilon1, pattern * Epsilon2, pattern * (Epsilon12 + Epsilon1 * Epsilon2));
    }

    /// <inheritdoc/>
    HyperDual<T> INumberWithTangents<HyperDual<T>>.ZeroedOutside(HyperDual<T> pattern) =>
        new(
            Parts.ZeroedOutside(Value, pattern.Value),
            Parts.ZeroedOutside(Epsilon1, pattern.Epsilon1),
            Parts.ZeroedOutside(Epsilon2, pattern.Epsilon2),
            Parts.ZeroedOutside(Epsilon12, pattern.Epsilon12));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    HyperDual<T> INumberWithTangents<HyperDual<T>>.StrongProduct(HyperDual<T> tangent) =>
        new(
            Strong.Product(Value, tangent.Value),
            Strong.Product(Value, tangent.Epsilon1) + Strong.Product(Epsilon1, tangent.Value),
            Strong.Product(Value, tangent.Epsilon2) + Strong.Product(Epsilon2, tangent.Value),
            (Strong.Product(Value, tangent.Epsilon12) + Strong.Product(Epsilon12, tangent.Value))
                + (Strong.Product(Epsilon1, tangent.Epsilon2) + Strong.Product(Epsilon2, tangent.Epsilon1)));

    /// <inheritdoc/>
    HyperDual<T> ISweptNumber<HyperDual<T>>.SweptProduct(HyperDual<T> arrived, HyperDual<T> partial) =>
        new(
            Strong.Swept(Value, arrived.Value, partial.Value),
            Strong.Swept(Value, arrived.Value, partial.Epsilon1) + Strong.Swept(Epsilon1, arrived.Epsilon1, partial.Value),
            Strong.Swept(Value, arrived.Value, partial.Epsilon2) + Strong.Swept(Epsilon2, arrived.Epsilon2, partial.Value),
            (Strong.Swept(Value, arrived.Value, partial.Epsilon12) + Strong.Swept(Epsilon12, arrived.Epsilon12, partial.Value))
                + (Strong.Swept(Epsilon1, arrived.Epsilon1, partial.Epsilon2) + Strong.Swept(Epsilon2, arrived.Epsilon2, partial.Epsilon1)));

    /// <inheritdoc/>
    HyperDual<T> ISweptNumber<HyperDual<T>>.SweptPattern(HyperDual<T> partial) => Parts.NonzeroPattern(this * (Parts.NonzeroPattern(partial) + One));

    // As a dual number of dual numbers divides, so that both agree in every part where something is infinite.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static HyperDual<T> DivideSingular(HyperDual<T> left, HyperDual<T> right)
    {
        var dividend = new Dual<T>(left.Value, left.Epsilon1);
        var divisor = new Dual<T>(right.Value, right.Epsilon1);
        var dividendTangent = new Dual<T>(left.Epsilon2, left.Epsilon12);
        var divisorTangent = new Dual<T>(right.Epsilon2, right.Epsilon12);
        Dual<T> quotient = dividend / divisor;
        Dual<T> tangent = Quotient.Tangent(dividend, divisor, quotient, dividendTangent, divisorTangent);
        return new(quotient.Value, quotient.Derivative, tangent.Value, tangent.Derivative);
    }
}

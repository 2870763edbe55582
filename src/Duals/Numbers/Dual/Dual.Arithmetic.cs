using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

public readonly partial struct Dual<T>
{
    /// <summary>−x; tangent −ẋ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> operator -(Dual<T> value) => new(-value.Value, -value.Derivative);

    /// <summary>x + y; tangent ẋ + ẏ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> operator +(Dual<T> left, Dual<T> right) => new(left.Value + right.Value, left.Derivative + right.Derivative);

    /// <summary>x − y; tangent ẋ − ẏ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> operator -(Dual<T> left, Dual<T> right) => new(left.Value - right.Value, left.Derivative - right.Derivative);

    /// <summary>x·y; tangent ẋy + xẏ.</summary>
    /// <remarks>Not fused: so the product is commutative to the last bit, and in x·x the compiler sees that both terms are the same.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> operator *(Dual<T> left, Dual<T> right) =>
        new(left.Value * right.Value, left.Derivative * right.Value + left.Value * right.Derivative);

    /// <summary>x·c; tangent ẋc.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> operator *(Dual<T> left, T right) => new(left.Value * right, left.Derivative * right);

    /// <summary>
    /// The quotient q = x/y; tangent (ẋ − qẏ)/y. Where q is not finite, or that is NaN: S(1/y, ẋ) − S(q/y, ẏ), with S(s, ẋ) the product s·ẋ, but 0 where ẋ is
    /// exactly 0.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> operator /(Dual<T> left, Dual<T> right)
    {
        T quotient = left.Value / right.Value;
        return new(quotient, Quotient.Tangent(left.Value, right.Value, quotient, left.Derivative, right.Derivative));
    }

    /// <summary>x/c; tangent ẋ/c.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> operator /(Dual<T> left, T right)
    {
        T derivative = left.Derivative / right;
        return new(left.Value / right, Parts.AreFinite(derivative) ? derivative : (left / Constant(right)).Derivative);
    }

    /// <summary>x²; tangent 2xẋ, in one product where <c>x * x</c> might take two.</summary>
    /// <param name="x">The number.</param>
    /// <returns>The square.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> Square(Dual<T> x) => new(x.Value * x.Value, (x.Value + x.Value) * x.Derivative);

    /// <summary>(1 − t)a + tb; tangent (1 − t)ȧ + tḃ + (b − a)ṫ.</summary>
    /// <param name="value1">The value a at t = 0.</param>
    /// <param name="value2">The value b at t = 1.</param>
    /// <param name="amount">The weight t.</param>
    /// <returns>The interpolation.</returns>
    public static Dual<T> Lerp(Dual<T> value1, Dual<T> value2, Dual<T> amount) =>
        new(
            T.Lerp(value1.Value, value2.Value, amount.Value),
            Strong.Product(T.One - amount.Value, value1.Derivative)
                + Strong.Product(amount.Value, value2.Derivative)
                + Strong.Product(value2.Value - value1.Value, amount.Derivative));

    /// <summary>x·2ⁿ; tangent ẋ·2ⁿ.</summary>
    /// <param name="x">The number.</param>
    /// <param name="n">The exponent.</param>
    /// <returns>The scaled number.</returns>
    public static Dual<T> ScaleB(Dual<T> x, int n) => new(T.ScaleB(x.Value, n), T.ScaleB(x.Derivative, n));

    /// <inheritdoc/>
    Dual<T> INumberWithTangents<Dual<T>>.NonzeroPattern() => new(Parts.NonzeroPattern(Value), Parts.NonzeroPattern(Derivative));

    /// <inheritdoc/>
    Dual<T> INumberWithTangents<Dual<T>>.DependencePattern()
    {
        T pattern = Parts.DependencePattern(Value);
        return new(pattern, pattern * Derivative);
    }

    /// <inheritdoc/>
    Dual<T> INumberWithTangents<Dual<T>>.ZeroedOutside(Dual<T> pattern) =>
        new(Parts.ZeroedOutside(Value, pattern.Value), Parts.ZeroedOutside(Derivative, pattern.Derivative));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    Dual<T> INumberWithTangents<Dual<T>>.StrongProduct(Dual<T> tangent) =>
        new(
            Strong.Product(Value, tangent.Value),
            Strong.Product(Value, tangent.Derivative) + Strong.Product(Derivative, tangent.Value));

    /// <inheritdoc/>
    Dual<T> ISweptNumber<Dual<T>>.SweptProduct(Dual<T> arrived, Dual<T> partial) =>
        new(
            Strong.Swept(Value, arrived.Value, partial.Value),
            Strong.Swept(Value, arrived.Value, partial.Derivative) + Strong.Swept(Derivative, arrived.Derivative, partial.Value));

    /// <inheritdoc/>
    Dual<T> ISweptNumber<Dual<T>>.SweptPattern(Dual<T> partial) => Parts.NonzeroPattern(this * (Parts.NonzeroPattern(partial) + One));
}

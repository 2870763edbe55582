using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

public readonly partial struct Adjoint<T>
{
    /// <summary>−x; tangent −ẋ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Adjoint<T> operator -(Adjoint<T> value) => value.With(-value.Value, -value.Slope);

    /// <summary>x + y; tangent ẋ + ẏ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Adjoint<T> operator +(Adjoint<T> left, Adjoint<T> right) =>
        Join(left.Value + right.Value, left, left.Slope, right, right.Slope, isSum: true);

    /// <summary>x − y; tangent ẋ − ẏ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Adjoint<T> operator -(Adjoint<T> left, Adjoint<T> right) =>
        Join(left.Value - right.Value, left, left.Slope, right, -right.Slope, isSum: true);

    /// <summary>x·y; tangent ẋy + xẏ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Adjoint<T> operator *(Adjoint<T> left, Adjoint<T> right)
    {
        T value = left.Value * right.Value;
        if (right.IsConstant)
            return left.TimesConstant(value, right.Value);

        return left.IsConstant ? right.TimesConstant(value, left.Value) : JoinAsProduct(value, left, right);
    }

    /// <summary>x·c; tangent ẋc.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Adjoint<T> operator *(Adjoint<T> left, T right) => left.TimesConstant(left.Value * right, right);

    /// <summary>
    /// The quotient q = x/y; tangent (ẋ − qẏ)/y. Where q is not finite, or that is NaN: S(1/y, ẋ) − S(q/y, ẏ), with S(s, ẋ) the product s·ẋ, but 0 where ẋ is
    /// exactly 0.
    /// </summary>
    public static Adjoint<T> operator /(Adjoint<T> left, Adjoint<T> right)
    {
        // Slopes are tangents with respect to the form, so they follow the rule of forward mode; with one form, even its cancellations.
        T quotient = left.Value / right.Value;
        if (left.SharesFormWith(right) && !left.IsConstant)
            return left.With(quotient, Quotient.Tangent(left.Value, right.Value, quotient, left.Slope, right.Slope));

        T slopeLeft = left.IsConstant ? T.Zero : Quotient.Tangent(left.Value, right.Value, quotient, left.Slope, T.Zero);
        T slopeRight = right.IsConstant ? T.Zero : Quotient.Tangent(left.Value, right.Value, quotient, T.Zero, right.Slope);
        return Join(quotient, left, slopeLeft, right, slopeRight, isSum: false);
    }

    /// <summary>x/c; tangent ẋ/c.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Adjoint<T> operator /(Adjoint<T> left, T right) => left / Constant(right);

    /// <summary>x²; tangent 2xẋ, in one product where <c>x * x</c> might take two.</summary>
    /// <param name="x">The number.</param>
    /// <returns>The square.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Adjoint<T> Square(Adjoint<T> x) => x.Carry(x.Value * x.Value, x.Value + x.Value);

    /// <inheritdoc cref="PowRule"/>
    /// <param name="x">The base.</param>
    /// <param name="y">The exponent.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    /// <remarks>An exponent with a slope of zero is no constant: what it was computed from may be infinitely steep.</remarks>
    public static Adjoint<T> Pow(Adjoint<T> x, Adjoint<T> y) => y.IsConstant ? Pow(x, y.Value) : Chain<PowRule>(x, y);

    /// <summary>(1 − t)a + tb; tangent (1 − t)ȧ + tḃ + (b − a)ṫ.</summary>
    /// <param name="value1">The value a at t = 0.</param>
    /// <param name="value2">The value b at t = 1.</param>
    /// <param name="amount">The weight t.</param>
    /// <returns>The interpolation.</returns>
    public static Adjoint<T> Lerp(Adjoint<T> value1, Adjoint<T> value2, Adjoint<T> amount) =>
        (value1.Carry(value1.Value, T.One - amount.Value, parameter: amount.Value)
            + value2.Carry(value2.Value, amount.Value, parameter: amount.Value)
            + amount.Carry(amount.Value, value2.Value - value1.Value, parameter: value2.Value - value1.Value))
        .WithValue(T.Lerp(value1.Value, value2.Value, amount.Value));

    /// <summary>x·2ⁿ; tangent ẋ·2ⁿ.</summary>
    /// <param name="x">The number.</param>
    /// <param name="n">The exponent.</param>
    /// <returns>The scaled number.</returns>
    public static Adjoint<T> ScaleB(Adjoint<T> x, int n) => x.With(T.ScaleB(x.Value, n), x.IsConstant ? x.Slope : T.ScaleB(x.Slope, n));

    // The parts are the value and the dependence on the tape: an indicator keeps the one, with 1 or 0 for the value, and a constant reaches no dependence.

    /// <inheritdoc/>
    Adjoint<T> INumberWithTangents<Adjoint<T>>.NonzeroPattern() => WithValue(Parts.NonzeroPattern(Value));

    /// <inheritdoc/>
    Adjoint<T> INumberWithTangents<Adjoint<T>>.DependencePattern() => WithValue(Parts.DependencePattern(Value));

    /// <inheritdoc/>
    Adjoint<T> INumberWithTangents<Adjoint<T>>.ZeroedOutside(Adjoint<T> pattern)
    {
        T value = Parts.ZeroedOutside(Value, pattern.Value);
        return pattern.IsConstant ? Constant(value) : WithValue(value);
    }

    /// <inheritdoc/>
    Adjoint<T> INumberWithTangents<Adjoint<T>>.StrongProduct(Adjoint<T> tangent) =>
        JoinAsProduct(Strong.Product(Value, tangent.Value), Parts.AreZero(tangent.Value) ? Constant(Value) : this, tangent);

    /// <inheritdoc/>
    Adjoint<T> ISweptNumber<Adjoint<T>>.SweptProduct(Adjoint<T> arrived, Adjoint<T> partial) =>
        JoinAsProduct(
            Strong.Swept(Value, arrived.Value, partial.Value),
            Parts.AreZero(partial.Value) ? Constant(Value) : this,
            Parts.AreZero(arrived.Value) ? Constant(partial.Value) : partial);

    // What depends on a tape has arrived there; so the pattern is that of the value.

    /// <inheritdoc/>
    Adjoint<T> ISweptNumber<Adjoint<T>>.SweptPattern(Adjoint<T> partial) => Constant(Strong.Arrived(Value, partial.Value));
}

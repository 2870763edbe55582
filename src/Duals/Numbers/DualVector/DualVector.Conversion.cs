using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

public readonly partial struct DualVector<T>
{
    /// <summary>A constant: the number with zero tangents.</summary>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator DualVector<T>(T value) => Constant(value);

    /// <summary>The value. The tangents are dropped.</summary>
    /// <param name="value">The number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator T(DualVector<T> value) => value.Value;

    /// <summary>Converts a number of another type, as <c>T.CreateChecked</c> does; the result is a constant.</summary>
    /// <typeparam name="TOther">The other number type.</typeparam>
    /// <param name="value">The number.</param>
    /// <returns>The constant; <paramref name="value"/> itself, with its tangents, if it is of this type.</returns>
    /// <exception cref="OverflowException">The value does not fit, or the source carries a derivative that would be lost.</exception>
    /// <exception cref="NotSupportedException">There is no conversion between the types.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DualVector<T> CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (typeof(TOther) == typeof(DualVector<T>))
            return (DualVector<T>)(object)value;

        return value is INumberOver<DualVector<T>> ? IDualNumber<DualVector<T>, T>.CreateCheckedFromAbove(value) : Constant(T.CreateChecked(value));
    }

    /// <summary>Converts a number of another type, as <c>T.CreateSaturating</c> does; the result is a constant.</summary>
    /// <typeparam name="TOther">The other number type.</typeparam>
    /// <param name="value">The number.</param>
    /// <returns>The constant; <paramref name="value"/> itself, with its tangents, if it is of this type.</returns>
    /// <exception cref="NotSupportedException">There is no conversion between the types.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DualVector<T> CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (typeof(TOther) == typeof(DualVector<T>))
            return (DualVector<T>)(object)value;

        return value is INumberOver<DualVector<T>> ? IDualNumber<DualVector<T>, T>.CreateSaturatingFromAbove(value) : Constant(T.CreateSaturating(value));
    }

    /// <summary>Converts a number of another type, as <c>T.CreateTruncating</c> does; the result is a constant.</summary>
    /// <typeparam name="TOther">The other number type.</typeparam>
    /// <param name="value">The number.</param>
    /// <returns>The constant; <paramref name="value"/> itself, with its tangents, if it is of this type.</returns>
    /// <exception cref="NotSupportedException">There is no conversion between the types.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DualVector<T> CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (typeof(TOther) == typeof(DualVector<T>))
            return (DualVector<T>)(object)value;

        return value is INumberOver<DualVector<T>> ? IDualNumber<DualVector<T>, T>.CreateTruncatingFromAbove(value) : Constant(T.CreateTruncating(value));
    }

    /// <summary>x/n, for <c>List.average</c> of F#, which looks for this name.</summary>
    /// <param name="value">The number.</param>
    /// <param name="divisor">The count.</param>
    /// <returns>The quotient.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static DualVector<T> DivideByInt(DualVector<T> value, int divisor) => value / T.CreateChecked(divisor);

    /// <inheritdoc/>
    UnaryApplication<DualVector<T>> INumberWithTangents<DualVector<T>>.BindUnary<TRule>() => new UnaryChain<TRule>();

    /// <inheritdoc/>
    BinaryApplication<DualVector<T>> INumberWithTangents<DualVector<T>>.BindBinary<TRule>() => new BinaryChain<TRule>();

    private sealed class UnaryChain<TRule> : UnaryApplication<DualVector<T>>
        where TRule : IUnaryRule
    {
        // Over a number type the value is the rule applied to it in turn: its own code might not carry tangents (a table look-up).
        public override DualVector<T> Apply(DualVector<T> x) =>
            Parts.IsPlain<T>() ? Chain<TRule>(x) : Chain<TRule>(x).WithValue(Rule.Apply<TRule, T>(x.Value));
    }

    private sealed class BinaryChain<TRule> : BinaryApplication<DualVector<T>>
        where TRule : IBinaryRule
    {
        public override DualVector<T> Apply(DualVector<T> x, DualVector<T> y) =>
            Parts.IsPlain<T>() ? Chain<TRule>(x, y) : Chain<TRule>(x, y).WithValue(Rule.Apply<TRule, T>(x.Value, y.Value));
    }
}

using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

[SharedMembers]
public readonly partial struct Dual<T>
{
    /// <summary>A constant: the number with zero tangents.</summary>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Dual<T>(T value) => Constant(value);

    /// <summary>The value. The tangents are dropped.</summary>
    /// <param name="value">The number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator T(Dual<T> value) => value.Value;

    /// <summary>Converts a number of another type, as <c>T.CreateChecked</c> does; the result is a constant.</summary>
    /// <typeparam name="TOther">The other number type.</typeparam>
    /// <param name="value">The number.</param>
    /// <returns>The constant; <paramref name="value"/> itself, with its tangents, if it is of this type.</returns>
    /// <exception cref="OverflowException">The value does not fit, or the source carries a derivative that would be lost.</exception>
    /// <exception cref="NotSupportedException">There is no conversion between the types.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (typeof(TOther) == typeof(Dual<T>))
            return (Dual<T>)(object)value;

        return value is INumberOver<Dual<T>> ? IDualNumber<Dual<T>, T>.CreateCheckedFromAbove(value) : Constant(T.CreateChecked(value));
    }

    /// <summary>Converts a number of another type, as <c>T.CreateSaturating</c> does; the result is a constant.</summary>
    /// <typeparam name="TOther">The other number type.</typeparam>
    /// <param name="value">The number.</param>
    /// <returns>The constant; <paramref name="value"/> itself, with its tangents, if it is of this type.</returns>
    /// <exception cref="NotSupportedException">There is no conversion between the types.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (typeof(TOther) == typeof(Dual<T>))
            return (Dual<T>)(object)value;

        return value is INumberOver<Dual<T>> ? IDualNumber<Dual<T>, T>.CreateSaturatingFromAbove(value) : Constant(T.CreateSaturating(value));
    }

    /// <summary>Converts a number of another type, as <c>T.CreateTruncating</c> does; the result is a constant.</summary>
    /// <typeparam name="TOther">The other number type.</typeparam>
    /// <param name="value">The number.</param>
    /// <returns>The constant; <paramref name="value"/> itself, with its tangents, if it is of this type.</returns>
    /// <exception cref="NotSupportedException">There is no conversion between the types.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (typeof(TOther) == typeof(Dual<T>))
            return (Dual<T>)(object)value;

        return value is INumberOver<Dual<T>> ? IDualNumber<Dual<T>, T>.CreateTruncatingFromAbove(value) : Constant(T.CreateTruncating(value));
    }

    /// <summary>x/n, for <c>List.average</c> of F#, which looks for this name.</summary>
    /// <param name="value">The number.</param>
    /// <param name="divisor">The count.</param>
    /// <returns>The quotient.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Dual<T> DivideByInt(Dual<T> value, int divisor) => value / T.CreateChecked(divisor);

    /// <inheritdoc/>
    UnaryApplication<Dual<T>> INumberWithTangents<Dual<T>>.BindUnary<TRule>() => new UnaryChain<TRule>();

    /// <inheritdoc/>
    BinaryApplication<Dual<T>> INumberWithTangents<Dual<T>>.BindBinary<TRule>() => new BinaryChain<TRule>();

    private sealed class UnaryChain<TRule> : UnaryApplication<Dual<T>>
        where TRule : IUnaryRule
    {
        // Over a number type the value is the rule applied to it in turn: its own code might not carry tangents (a table look-up).
        public override Dual<T> Apply(Dual<T> x) =>
            Parts.IsPlain<T>() ? Chain<TRule>(x) : Chain<TRule>(x).WithValue(RuleConsistency.Apply<TRule, T>(x.Value));
    }

    private sealed class BinaryChain<TRule> : BinaryApplication<Dual<T>>
        where TRule : IBinaryRule
    {
        public override Dual<T> Apply(Dual<T> x, Dual<T> y) =>
            Parts.IsPlain<T>() ? Chain<TRule>(x, y) : Chain<TRule>(x, y).WithValue(RuleConsistency.Apply<TRule, T>(x.Value, y.Value));
    }
}

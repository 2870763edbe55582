using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

public readonly partial struct Adjoint<T>
{
    /// <summary>A constant: the number with zero tangents.</summary>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Adjoint<T>(T value) => Constant(value);

    /// <summary>The value. The tangents are dropped.</summary>
    /// <param name="value">The number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator T(Adjoint<T> value) => value.Value;

    /// <summary>Converts a number of another type, as <c>T.CreateChecked</c> does; the result is a constant.</summary>
    /// <typeparam name="TOther">The other number type.</typeparam>
    /// <param name="value">The number.</param>
    /// <returns>The constant; <paramref name="value"/> itself, with its tangents, if it is of this type.</returns>
    /// <exception cref="OverflowException">The value does not fit, or the source carries a derivative that would be lost.</exception>
    /// <exception cref="NotSupportedException">There is no conversion between the types.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Adjoint<T> CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (typeof(TOther) == typeof(Adjoint<T>))
            return (Adjoint<T>)(object)value;

        return value is INumberOver<Adjoint<T>> ? IDualNumber<Adjoint<T>, T>.CreateCheckedFromAbove(value) : Constant(T.CreateChecked(value));
    }

    /// <summary>Converts a number of another type, as <c>T.CreateSaturating</c> does; the result is a constant.</summary>
    /// <typeparam name="TOther">The other number type.</typeparam>
    /// <param name="value">The number.</param>
    /// <returns>The constant; <paramref name="value"/> itself, with its tangents, if it is of this type.</returns>
    /// <exception cref="NotSupportedException">There is no conversion between the types.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Adjoint<T> CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (typeof(TOther) == typeof(Adjoint<T>))
            return (Adjoint<T>)(object)value;

        return value is INumberOver<Adjoint<T>> ? IDualNumber<Adjoint<T>, T>.CreateSaturatingFromAbove(value) : Constant(T.CreateSaturating(value));
    }

    /// <summary>Converts a number of another type, as <c>T.CreateTruncating</c> does; the result is a constant.</summary>
    /// <typeparam name="TOther">The other number type.</typeparam>
    /// <param name="value">The number.</param>
    /// <returns>The constant; <paramref name="value"/> itself, with its tangents, if it is of this type.</returns>
    /// <exception cref="NotSupportedException">There is no conversion between the types.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Adjoint<T> CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (typeof(TOther) == typeof(Adjoint<T>))
            return (Adjoint<T>)(object)value;

        return value is INumberOver<Adjoint<T>> ? IDualNumber<Adjoint<T>, T>.CreateTruncatingFromAbove(value) : Constant(T.CreateTruncating(value));
    }

    /// <summary>x/n, for <c>List.average</c> of F#, which looks for this name.</summary>
    /// <param name="value">The number.</param>
    /// <param name="divisor">The count.</param>
    /// <returns>The quotient.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Adjoint<T> DivideByInt(Adjoint<T> value, int divisor) => value / T.CreateChecked(divisor);

    /// <inheritdoc/>
    UnaryApplication<Adjoint<T>> INumberWithTangents<Adjoint<T>>.BindUnary<TRule>() => new UnaryChain<TRule>();

    /// <inheritdoc/>
    BinaryApplication<Adjoint<T>> INumberWithTangents<Adjoint<T>>.BindBinary<TRule>() => new BinaryChain<TRule>();

    /// <inheritdoc/>
    Repetition<TStep, Adjoint<T>> IRecordsLoops<Adjoint<T>>.BindRepetition<TStep>() => new CheckpointedRepetition<TStep, T>();

    /// <inheritdoc/>
    Summation<TTerm, Adjoint<T>> IRecordsLoops<Adjoint<T>>.BindSummation<TTerm>() => new SweptSummation<TTerm, T>();

    private sealed class UnaryChain<TRule> : UnaryApplication<Adjoint<T>>
        where TRule : IUnaryRule
    {
        // Over a number type the value is the rule applied to it in turn: its own code might not carry tangents (a table look-up).
        public override Adjoint<T> Apply(Adjoint<T> x) =>
            Parts.IsPlain<T>() ? Chain<TRule>(x) : Chain<TRule>(x).WithValue(Rule.Apply<TRule, T>(x.Value));
    }

    private sealed class BinaryChain<TRule> : BinaryApplication<Adjoint<T>>
        where TRule : IBinaryRule
    {
        public override Adjoint<T> Apply(Adjoint<T> x, Adjoint<T> y) =>
            Parts.IsPlain<T>() ? Chain<TRule>(x, y) : Chain<TRule>(x, y).WithValue(Rule.Apply<TRule, T>(x.Value, y.Value));
    }

    /// <inheritdoc/>
    /// <exception cref="OverflowException">The value is finite, the number depends on a variable, and TOther can hold fractions: a derivative would be lost.</exception>
    static bool INumberBase<Adjoint<T>>.TryConvertToChecked<TOther>(Adjoint<T> value, [MaybeNullWhen(false)] out TOther result) =>
        IDualNumber<Adjoint<T>, T>.TryConvertToChecked(value, value.HasTangent, out result);
}

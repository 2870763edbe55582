using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Duals.Symbolics;

public readonly partial struct Formula<T>
{
    /// <inheritdoc/>
    UnaryApplication<Formula<T>> INumberWithTangents<Formula<T>>.BindUnary<TRule>() => new UnaryChain<TRule>();

    /// <inheritdoc/>
    BinaryApplication<Formula<T>> INumberWithTangents<Formula<T>>.BindBinary<TRule>() => new BinaryChain<TRule>();

    /// <inheritdoc/>
    /// <exception cref="OverflowException">The formula has variables, and TOther can hold fractions: a derivative would be lost.</exception>
    static bool INumberBase<Formula<T>>.TryConvertToChecked<TOther>(Formula<T> value, [MaybeNullWhen(false)] out TOther result)
    {
        if (IsInteger<TOther>())
            return IDualNumber<Formula<T>, T>.TryCreateChecked(value.ValueFor<TOther>(), out result);

        // Without a point there is no value that might not be finite: a type that holds fractions throws at once.
        if (!value.Node.HasValue)
            _ = IDualNumber<Formula<T>, T>.TryConvertToChecked(Zero, true, out result);

        return IDualNumber<Formula<T>, T>.TryConvertToChecked(Constant(value.Value), !value.IsConstant, out result);
    }

    /// <inheritdoc/>
    static bool INumberBase<Formula<T>>.TryConvertToSaturating<TOther>(Formula<T> value, [MaybeNullWhen(false)] out TOther result) =>
        IDualNumber<Formula<T>, T>.TryCreateSaturating(value.ValueFor<TOther>(), out result);

    /// <inheritdoc/>
    static bool INumberBase<Formula<T>>.TryConvertToTruncating<TOther>(Formula<T> value, [MaybeNullWhen(false)] out TOther result) =>
        IDualNumber<Formula<T>, T>.TryCreateTruncating(value.ValueFor<TOther>(), out result);

    // The types of integers that look at the integer part only; of others that is not known, and a checked conversion to UInt128 sees the sign of −0.5.
    private static bool IsInteger<TOther>() =>
        typeof(TOther) == typeof(int) || typeof(TOther) == typeof(long) || typeof(TOther) == typeof(uint) || typeof(TOther) == typeof(ulong)
        || typeof(TOther) == typeof(short) || typeof(TOther) == typeof(ushort) || typeof(TOther) == typeof(byte) || typeof(TOther) == typeof(sbyte)
        || typeof(TOther) == typeof(char) || typeof(TOther) == typeof(nint) || typeof(TOther) == typeof(nuint)
        || typeof(TOther) == typeof(Int128) || typeof(TOther) == typeof(BigInteger);

    // The value, of which a conversion to TOther may see all, or the integer part: the condition is no stronger than that.
    private T ValueFor<TOther>()
    {
        if (!IsInteger<TOther>())
            return Value;

        Ask(Questions<T>.IntegerPart, this);
        return Node.Value;
    }

    private sealed class UnaryChain<TRule> : UnaryApplication<Formula<T>>
        where TRule : IUnaryRule
    {
        public override Formula<T> Apply(Formula<T> x) => Chain<TRule>(x);
    }

    private sealed class BinaryChain<TRule> : BinaryApplication<Formula<T>>
        where TRule : IBinaryRule
    {
        public override Formula<T> Apply(Formula<T> x, Formula<T> y) => Chain<TRule>(x, y);
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Duals;

/// <summary>
/// A number over T that carries tangents: what <see cref="Dual{T}"/>, <see cref="HyperDual{T}"/>, <see cref="DualVector{T}"/> and <see cref="Adjoint{T}"/>
/// share.
/// </summary>
/// <remarks>
/// <para>Such a number is its <see cref="Value"/> with tangents of the same T. Every function's value is T's own function of the values, bit for
/// bit, and every predicate and comparison looks at the value only, so that generic code takes the same branches as on T.
/// <see cref="EqualsExact"/> compares the tangents as well.</para>
/// <para>The members here are the ones that <see cref="double"/> too implements explicitly; they are written once for all number types, as
/// static members, since instance members of an interface would box.</para>
/// <para><c>IBinaryFloatingPointIeee754&lt;TSelf&gt;</c> is left out on purpose: bitwise operators mean nothing on a number with tangents.</para>
/// </remarks>
/// <typeparam name="TSelf">The number type itself.</typeparam>
/// <typeparam name="T">The inner type: <see cref="double"/>, <see cref="float"/>, or a number type in turn.</typeparam>
public interface IDualNumber<TSelf, T> : IFloatingPointIeee754<TSelf>, IMinMaxValue<TSelf>
    where TSelf : struct, IDualNumber<TSelf, T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    /// <summary>Gets the number of parts of type T: the value and the tangents.</summary>
    static abstract int PartCount { get; }

    /// <summary>Gets the value, without its tangents.</summary>
    T Value { get; }

    /// <summary>Makes a number whose tangents are zero.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The constant.</returns>
    static abstract TSelf Constant(T value);

    /// <summary>Makes a number of its parts, in the order in which it is written: the value first, then the tangents.</summary>
    /// <param name="parts">The parts, <see cref="PartCount"/> of them.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentException"><paramref name="parts"/> has another length.</exception>
    static abstract TSelf FromParts(ReadOnlySpan<T> parts);

    /// <summary>Gets a part: the value at 0, then the tangents.</summary>
    /// <param name="index">The index of the part, less than <see cref="PartCount"/>.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or too large.</exception>
    T GetPart(int index);

    /// <summary>Compares the value and every tangent: NaN equals NaN, and +0 differs from −0, since 1/x tells them apart.</summary>
    /// <param name="other">The number to compare with.</param>
    /// <returns>True if every part is the same.</returns>
    bool EqualsExact(TSelf other);

    /// <inheritdoc/>
    static int INumberBase<TSelf>.Radix => T.Radix;

    /// <inheritdoc/>
    static TSelf IAdditiveIdentity<TSelf, TSelf>.AdditiveIdentity => TSelf.Zero;

    /// <inheritdoc/>
    static TSelf IMultiplicativeIdentity<TSelf, TSelf>.MultiplicativeIdentity => TSelf.One;

    /// <inheritdoc/>
    static TSelf ISignedNumber<TSelf>.NegativeOne => TSelf.Constant(T.NegativeOne);

    /// <inheritdoc/>
    static bool INumberBase<TSelf>.IsCanonical(TSelf value) => T.IsCanonical(value.Value);

    /// <inheritdoc/>
    static bool INumberBase<TSelf>.IsComplexNumber(TSelf value) => T.IsComplexNumber(value.Value);

    /// <inheritdoc/>
    static bool INumberBase<TSelf>.IsImaginaryNumber(TSelf value) => T.IsImaginaryNumber(value.Value);

    /// <inheritdoc/>
    static bool INumberBase<TSelf>.IsZero(TSelf value) => T.IsZero(value.Value);

    /// <inheritdoc/>
    static int INumber<TSelf>.Sign(TSelf value) => T.Sign(value.Value);

    /// <inheritdoc/>
    static bool INumberBase<TSelf>.TryConvertFromChecked<TOther>(TOther value, [MaybeNullWhen(false)] out TSelf result)
    {
        if (value is not INumberOver<TSelf> && TryCreateChecked<TOther, T>(value, out T? inner))
        {
            result = TSelf.Constant(inner);
            return true;
        }

        result = default;
        return false;
    }

    /// <inheritdoc/>
    static bool INumberBase<TSelf>.TryConvertFromSaturating<TOther>(TOther value, [MaybeNullWhen(false)] out TSelf result)
    {
        if (value is not INumberOver<TSelf> && TryCreateSaturating<TOther, T>(value, out T? inner))
        {
            result = TSelf.Constant(inner);
            return true;
        }

        result = default;
        return false;
    }

    /// <inheritdoc/>
    static bool INumberBase<TSelf>.TryConvertFromTruncating<TOther>(TOther value, [MaybeNullWhen(false)] out TSelf result)
    {
        if (value is not INumberOver<TSelf> && TryCreateTruncating<TOther, T>(value, out T? inner))
        {
            result = TSelf.Constant(inner);
            return true;
        }

        result = default;
        return false;
    }

    /// <inheritdoc/>
    /// <exception cref="OverflowException">The value is finite, a tangent is not zero, and TOther can hold fractions: a derivative would be lost.</exception>
    static bool INumberBase<TSelf>.TryConvertToChecked<TOther>(TSelf value, [MaybeNullWhen(false)] out TOther result) =>
        TryConvertToChecked(value, HasTangent(value), out result);

    /// <inheritdoc/>
    static bool INumberBase<TSelf>.TryConvertToSaturating<TOther>(TSelf value, [MaybeNullWhen(false)] out TOther result) =>
        TryCreateSaturating(value.Value, out result);

    /// <inheritdoc/>
    static bool INumberBase<TSelf>.TryConvertToTruncating<TOther>(TSelf value, [MaybeNullWhen(false)] out TOther result) =>
        TryCreateTruncating(value.Value, out result);

    /// <summary>True if some tangent of this level is not exactly zero.</summary>
    internal static bool HasTangent(TSelf value)
    {
        for (int i = 1; i < TSelf.PartCount; i++)
        {
            if (!Parts.AreZero(value.GetPart(i)))
                return true;
        }

        return false;
    }

    /// <summary>Converts down from a number of which it is known whether it has a tangent, which must not get lost.</summary>
    internal static bool TryConvertToChecked<TOther>(TSelf value, bool hasTangent, [MaybeNullWhen(false)] out TOther result)
        where TOther : INumberBase<TOther>
    {
        if (hasTangent && HoldsFractions<TOther>() && T.IsFinite(value.Value))
            ThrowTangentLost(typeof(TOther));

        return TryCreateChecked(value.Value, out result);
    }

    /// <summary>Converts a number over <typeparamref name="TSelf"/> down to it, as <c>CreateChecked</c> does.</summary>
    internal static TSelf CreateCheckedFromAbove<TOther>(TOther value)
        where TOther : INumberBase<TOther> =>
        TOther.TryConvertToChecked(value, out TSelf result) ? result : throw new NotSupportedException();

    /// <summary>Converts a number over <typeparamref name="TSelf"/> down to it, as <c>CreateSaturating</c> does.</summary>
    internal static TSelf CreateSaturatingFromAbove<TOther>(TOther value)
        where TOther : INumberBase<TOther> =>
        TOther.TryConvertToSaturating(value, out TSelf result) ? result : throw new NotSupportedException();

    /// <summary>Converts a number over <typeparamref name="TSelf"/> down to it, as <c>CreateTruncating</c> does.</summary>
    internal static TSelf CreateTruncatingFromAbove<TOther>(TOther value)
        where TOther : INumberBase<TOther> =>
        TOther.TryConvertToTruncating(value, out TSelf result) ? result : throw new NotSupportedException();

    /// <summary>What CreateChecked does, without its exception for types that do not know each other.</summary>
    internal static bool TryCreateChecked<TFrom, TTo>(TFrom value, [MaybeNullWhen(false)] out TTo result)
        where TFrom : INumberBase<TFrom>
        where TTo : INumberBase<TTo>
    {
        if (typeof(TFrom) == typeof(TTo))
        {
            result = (TTo)(object)value;
            return true;
        }

        return TTo.TryConvertFromChecked(value, out result) || TFrom.TryConvertToChecked(value, out result);
    }

    /// <summary>What CreateSaturating does, without that exception.</summary>
    internal static bool TryCreateSaturating<TFrom, TTo>(TFrom value, [MaybeNullWhen(false)] out TTo result)
        where TFrom : INumberBase<TFrom>
        where TTo : INumberBase<TTo>
    {
        if (typeof(TFrom) == typeof(TTo))
        {
            result = (TTo)(object)value;
            return true;
        }

        return TTo.TryConvertFromSaturating(value, out result) || TFrom.TryConvertToSaturating(value, out result);
    }

    /// <summary>What CreateTruncating does, without that exception.</summary>
    internal static bool TryCreateTruncating<TFrom, TTo>(TFrom value, [MaybeNullWhen(false)] out TTo result)
        where TFrom : INumberBase<TFrom>
        where TTo : INumberBase<TTo>
    {
        if (typeof(TFrom) == typeof(TTo))
        {
            result = (TTo)(object)value;
            return true;
        }

        return TTo.TryConvertFromTruncating(value, out result) || TFrom.TryConvertToTruncating(value, out result);
    }

    // An integer type is one in which 1/2 is 0. Conversion to it is a step function, whose derivative is 0: nothing is lost.
    private static bool HoldsFractions<TOther>()
        where TOther : INumberBase<TOther> =>
        !TOther.IsZero(TOther.One / (TOther.One + TOther.One));

    [DoesNotReturn]
    private static void ThrowTangentLost(Type target) =>
        throw new OverflowException(
            $"The number carries a derivative that its conversion to {TypeName.Of(target)} would lose. Keep computing in {TypeName.Of(typeof(TSelf))}, "
            + "or drop the derivative on purpose by Value, an explicit conversion, CreateSaturating or CreateTruncating.");
}

/// <summary>Marks a number type as standing over T, so that T leaves a conversion between the two to it.</summary>
/// <typeparam name="T">The inner type.</typeparam>
internal interface INumberOver<T>;

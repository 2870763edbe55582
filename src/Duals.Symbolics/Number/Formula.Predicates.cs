using System.Numerics;

namespace Duals.Symbolics;

public readonly partial struct Formula<T>
{
    /// <summary>True if the value is an even integer; a condition.</summary>
    /// <param name="value">The number.</param>
    /// <returns>What T says of the value.</returns>
    public static bool IsEvenInteger(Formula<T> value) => Ask(Questions<T>.IsEvenInteger, value) != 0;

    /// <summary>True if the value is finite; a condition.</summary>
    /// <param name="value">The number.</param>
    /// <returns>What T says of the value.</returns>
    public static bool IsFinite(Formula<T> value) => Ask(Questions<T>.IsFinite, value) != 0;

    /// <summary>True if the value is infinite; a condition.</summary>
    /// <param name="value">The number.</param>
    /// <returns>What T says of the value.</returns>
    public static bool IsInfinity(Formula<T> value) => Ask(Questions<T>.IsInfinity, value) != 0;

    /// <summary>True if the value is an integer; a condition.</summary>
    /// <param name="value">The number.</param>
    /// <returns>What T says of the value.</returns>
    public static bool IsInteger(Formula<T> value) => Ask(Questions<T>.IsInteger, value) != 0;

    /// <summary>True if the value is NaN; a condition.</summary>
    /// <param name="value">The number.</param>
    /// <returns>What T says of the value.</returns>
    public static bool IsNaN(Formula<T> value) => Ask(Questions<T>.IsNaN, value) != 0;

    /// <summary>True if the value is negative, −0 included; a condition.</summary>
    /// <param name="value">The number.</param>
    /// <returns>What T says of the value.</returns>
    public static bool IsNegative(Formula<T> value) => Ask(Questions<T>.IsNegative, value) != 0;

    /// <summary>True if the value is −∞; a condition.</summary>
    /// <param name="value">The number.</param>
    /// <returns>What T says of the value.</returns>
    public static bool IsNegativeInfinity(Formula<T> value) => Ask(Questions<T>.IsNegativeInfinity, value) != 0;

    /// <summary>True if the value is normal; a condition.</summary>
    /// <param name="value">The number.</param>
    /// <returns>What T says of the value.</returns>
    public static bool IsNormal(Formula<T> value) => Ask(Questions<T>.IsNormal, value) != 0;

    /// <summary>True if the value is an odd integer; a condition.</summary>
    /// <param name="value">The number.</param>
    /// <returns>What T says of the value.</returns>
    public static bool IsOddInteger(Formula<T> value) => Ask(Questions<T>.IsOddInteger, value) != 0;

    /// <summary>True if the value is positive, +0 included; a condition.</summary>
    /// <param name="value">The number.</param>
    /// <returns>What T says of the value.</returns>
    public static bool IsPositive(Formula<T> value) => Ask(Questions<T>.IsPositive, value) != 0;

    /// <summary>True if the value is +∞; a condition.</summary>
    /// <param name="value">The number.</param>
    /// <returns>What T says of the value.</returns>
    public static bool IsPositiveInfinity(Formula<T> value) => Ask(Questions<T>.IsPositiveInfinity, value) != 0;

    /// <summary>True if the value is not NaN; a condition.</summary>
    /// <param name="value">The number.</param>
    /// <returns>What T says of the value.</returns>
    public static bool IsRealNumber(Formula<T> value) => Ask(Questions<T>.IsRealNumber, value) != 0;

    /// <summary>True if the value is subnormal; a condition.</summary>
    /// <param name="value">The number.</param>
    /// <returns>What T says of the value.</returns>
    public static bool IsSubnormal(Formula<T> value) => Ask(Questions<T>.IsSubnormal, value) != 0;

    /// <inheritdoc/>
    static bool INumberBase<Formula<T>>.IsCanonical(Formula<T> value) => Ask(Questions<T>.IsCanonical, value) != 0;

    /// <inheritdoc/>
    static bool INumberBase<Formula<T>>.IsZero(Formula<T> value) => Ask(Questions<T>.IsZero, value) != 0;

    // The same for every number.

    /// <inheritdoc/>
    static bool INumberBase<Formula<T>>.IsComplexNumber(Formula<T> value) => T.IsComplexNumber(T.Zero);

    /// <inheritdoc/>
    static bool INumberBase<Formula<T>>.IsImaginaryNumber(Formula<T> value) => T.IsImaginaryNumber(T.Zero);

    /// <inheritdoc/>
    static int INumber<Formula<T>>.Sign(Formula<T> value) => value.Sign;

    /// <summary>Gets the sign of the value, −1, 0 or 1; a condition.</summary>
    /// <exception cref="ArithmeticException">The value is NaN.</exception>
    public int Sign
    {
        get
        {
            // NaN has none, and T throws.
            long sign = Ask(Questions<T>.Sign, this);
            return sign == 2 ? T.Sign(T.NaN) : (int)sign;
        }
    }
}

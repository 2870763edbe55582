using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Duals.Tests.Transparency;

/// <summary>A number type that no other one knows and that knows no other: the bits 0 and 1 with arithmetic modulo 2. Text and the rest throw.</summary>
internal readonly record struct StrangeNumber(bool Bit) : INumberBase<StrangeNumber>
{
    private const string Refusal = "This number has no text.";

    public static StrangeNumber One => new(true);

    public static StrangeNumber Zero => default;

    public static StrangeNumber AdditiveIdentity => Zero;

    public static StrangeNumber MultiplicativeIdentity => One;

    public static int Radix => 2;

    public static StrangeNumber operator +(StrangeNumber value) => value;

    public static StrangeNumber operator -(StrangeNumber value) => value;

    public static StrangeNumber operator ++(StrangeNumber value) => new(!value.Bit);

    public static StrangeNumber operator --(StrangeNumber value) => new(!value.Bit);

    public static StrangeNumber operator +(StrangeNumber left, StrangeNumber right) => new(left.Bit ^ right.Bit);

    public static StrangeNumber operator -(StrangeNumber left, StrangeNumber right) => new(left.Bit ^ right.Bit);

    public static StrangeNumber operator *(StrangeNumber left, StrangeNumber right) => new(left.Bit && right.Bit);

    public static StrangeNumber operator /(StrangeNumber left, StrangeNumber right) => right.Bit ? left : Zero;

    public static StrangeNumber Abs(StrangeNumber value) => value;

    public static bool IsCanonical(StrangeNumber value) => true;

    public static bool IsComplexNumber(StrangeNumber value) => false;

    public static bool IsEvenInteger(StrangeNumber value) => !value.Bit;

    public static bool IsFinite(StrangeNumber value) => true;

    public static bool IsImaginaryNumber(StrangeNumber value) => false;

    public static bool IsInfinity(StrangeNumber value) => false;

    public static bool IsInteger(StrangeNumber value) => true;

    public static bool IsNaN(StrangeNumber value) => false;

    public static bool IsNegative(StrangeNumber value) => false;

    public static bool IsNegativeInfinity(StrangeNumber value) => false;

    public static bool IsNormal(StrangeNumber value) => value.Bit;

    public static bool IsOddInteger(StrangeNumber value) => value.Bit;

    public static bool IsPositive(StrangeNumber value) => true;

    public static bool IsPositiveInfinity(StrangeNumber value) => false;

    public static bool IsRealNumber(StrangeNumber value) => true;

    public static bool IsSubnormal(StrangeNumber value) => false;

    public static bool IsZero(StrangeNumber value) => !value.Bit;

    public static StrangeNumber MaxMagnitude(StrangeNumber x, StrangeNumber y) => new(x.Bit || y.Bit);

    public static StrangeNumber MaxMagnitudeNumber(StrangeNumber x, StrangeNumber y) => new(x.Bit || y.Bit);

    public static StrangeNumber MinMagnitude(StrangeNumber x, StrangeNumber y) => new(x.Bit && y.Bit);

    public static StrangeNumber MinMagnitudeNumber(StrangeNumber x, StrangeNumber y) => new(x.Bit && y.Bit);

    public static StrangeNumber Parse(string s, NumberStyles style, IFormatProvider? provider) => throw new InvalidOperationException(Refusal);

    public static StrangeNumber Parse(string s, IFormatProvider? provider) => throw new InvalidOperationException(Refusal);

    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out StrangeNumber result) =>
        throw new InvalidOperationException(Refusal);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out StrangeNumber result) =>
        throw new InvalidOperationException(Refusal);

    public static StrangeNumber Parse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider) => throw new InvalidOperationException(Refusal);

    public static StrangeNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => throw new InvalidOperationException(Refusal);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out StrangeNumber result) =>
        throw new InvalidOperationException(Refusal);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out StrangeNumber result) => throw new InvalidOperationException(Refusal);

    static bool INumberBase<StrangeNumber>.TryConvertFromChecked<TOther>(TOther value, out StrangeNumber result)
    {
        result = default;
        return false;
    }

    static bool INumberBase<StrangeNumber>.TryConvertToChecked<TOther>(StrangeNumber value, [MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool INumberBase<StrangeNumber>.TryConvertFromSaturating<TOther>(TOther value, out StrangeNumber result)
    {
        result = default;
        return false;
    }

    static bool INumberBase<StrangeNumber>.TryConvertToSaturating<TOther>(StrangeNumber value, [MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool INumberBase<StrangeNumber>.TryConvertFromTruncating<TOther>(TOther value, out StrangeNumber result)
    {
        result = default;
        return false;
    }

    static bool INumberBase<StrangeNumber>.TryConvertToTruncating<TOther>(StrangeNumber value, [MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    public string ToString(string? format, IFormatProvider? formatProvider) => throw new InvalidOperationException(Refusal);

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        throw new InvalidOperationException(Refusal);
}

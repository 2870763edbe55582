using System.Globalization;
using System.Numerics;

namespace Duals.Tests.Conversions;

/// <summary>A number type that knows no other and that no other knows: the number modulo 5, with 1/2 = 3.</summary>
internal readonly record struct Stranger(int Residue) : INumberBase<Stranger>
{
    public static Stranger One => new(1);

    public static Stranger Zero => new(0);

    public static Stranger AdditiveIdentity => Zero;

    public static Stranger MultiplicativeIdentity => One;

    public static int Radix => 5;

    public static Stranger operator +(Stranger value) => value;

    public static Stranger operator -(Stranger value) => Of(-value.Residue);

    public static Stranger operator ++(Stranger value) => Of(value.Residue + 1);

    public static Stranger operator --(Stranger value) => Of(value.Residue - 1);

    public static Stranger operator +(Stranger left, Stranger right) => Of(left.Residue + right.Residue);

    public static Stranger operator -(Stranger left, Stranger right) => Of(left.Residue - right.Residue);

    public static Stranger operator *(Stranger left, Stranger right) => Of(left.Residue * right.Residue);

    public static Stranger operator /(Stranger left, Stranger right) =>
        right.Residue == 0 ? throw new DivideByZeroException() : Of(left.Residue * right.Residue * right.Residue * right.Residue);

    public static bool IsCanonical(Stranger value) => true;

    public static bool IsComplexNumber(Stranger value) => false;

    public static bool IsEvenInteger(Stranger value) => value.Residue % 2 == 0;

    public static bool IsFinite(Stranger value) => true;

    public static bool IsImaginaryNumber(Stranger value) => false;

    public static bool IsInfinity(Stranger value) => false;

    public static bool IsInteger(Stranger value) => true;

    public static bool IsNaN(Stranger value) => false;

    public static bool IsNegative(Stranger value) => false;

    public static bool IsNegativeInfinity(Stranger value) => false;

    public static bool IsNormal(Stranger value) => value.Residue != 0;

    public static bool IsOddInteger(Stranger value) => value.Residue % 2 != 0;

    public static bool IsPositive(Stranger value) => true;

    public static bool IsPositiveInfinity(Stranger value) => false;

    public static bool IsRealNumber(Stranger value) => true;

    public static bool IsSubnormal(Stranger value) => false;

    public static bool IsZero(Stranger value) => value.Residue == 0;

    public static Stranger Abs(Stranger value) => value;

    public static Stranger MaxMagnitude(Stranger x, Stranger y) => x.Residue > y.Residue ? x : y;

    public static Stranger MaxMagnitudeNumber(Stranger x, Stranger y) => x.Residue > y.Residue ? x : y;

    public static Stranger MinMagnitude(Stranger x, Stranger y) => x.Residue < y.Residue ? x : y;

    public static Stranger MinMagnitudeNumber(Stranger x, Stranger y) => x.Residue < y.Residue ? x : y;

    public static bool TryConvertFromChecked<TOther>(TOther value, out Stranger result)
        where TOther : INumberBase<TOther>
    {
        result = default;
        return false;
    }

    public static bool TryConvertToChecked<TOther>(Stranger value, out TOther result)
        where TOther : INumberBase<TOther>
    {
        result = TOther.Zero;
        return false;
    }

    public static bool TryConvertFromSaturating<TOther>(TOther value, out Stranger result)
        where TOther : INumberBase<TOther>
    {
        result = default;
        return false;
    }

    public static bool TryConvertToSaturating<TOther>(Stranger value, out TOther result)
        where TOther : INumberBase<TOther>
    {
        result = TOther.Zero;
        return false;
    }

    public static bool TryConvertFromTruncating<TOther>(TOther value, out Stranger result)
        where TOther : INumberBase<TOther>
    {
        result = default;
        return false;
    }

    public static bool TryConvertToTruncating<TOther>(Stranger value, out TOther result)
        where TOther : INumberBase<TOther>
    {
        result = TOther.Zero;
        return false;
    }

    public static Stranger Parse(string s, NumberStyles style, IFormatProvider? provider) => new(int.Parse(s, style, provider));

    public static Stranger Parse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider) => new(int.Parse(s, style, provider));

    public static Stranger Parse(string s, IFormatProvider? provider) => new(int.Parse(s, provider));

    public static Stranger Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => new(int.Parse(s, provider));

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out Stranger result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out Stranger result)
    {
        bool parsed = int.TryParse(s, style, provider, out int residue);
        result = new(residue);
        return parsed;
    }

    public static bool TryParse(string? s, IFormatProvider? provider, out Stranger result) => TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Stranger result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public string ToString(string? format, IFormatProvider? formatProvider) => Residue.ToString(format, formatProvider);

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Residue.TryFormat(destination, out charsWritten, format, provider);

    private static Stranger Of(int number) => new(((number % 5) + 5) % 5);
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Duals;

internal readonly partial struct Jet<T, TTangent>
{
    private const NumberStyles DefaultStyle = NumberStyles.Float | NumberStyles.AllowThousands;

    public override string ToString() => ToString(null, null);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format, IFormatProvider? formatProvider) =>
        NumberText<Jet<T, TTangent>, T>.ToString(this, format, formatProvider);

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        NumberText<Jet<T, TTangent>, T>.TryFormat(this, destination, out charsWritten, format, provider);

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        NumberText<Jet<T, TTangent>, T>.TryFormat(this, utf8Destination, out bytesWritten, format, provider);

    public static Jet<T, TTangent> Parse(string s, IFormatProvider? provider) => Parse(s, DefaultStyle, provider);

    public static Jet<T, TTangent> Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), style, provider);
    }

    public static Jet<T, TTangent> Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, DefaultStyle, provider);

    public static Jet<T, TTangent> Parse(ReadOnlySpan<char> s, NumberStyles style = DefaultStyle, IFormatProvider? provider = null) =>
        NumberText<Jet<T, TTangent>, T>.Parse(s, style, provider);

    public static Jet<T, TTangent> Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text, DefaultStyle, provider);

    public static Jet<T, TTangent> Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = DefaultStyle, IFormatProvider? provider = null) =>
        NumberText<Jet<T, TTangent>, T>.Parse(utf8Text, style, provider);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Jet<T, TTangent> result) => TryParse(s, DefaultStyle, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Jet<T, TTangent> result) => TryParse(s, DefaultStyle, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Jet<T, TTangent> result) => TryParse(utf8Text, DefaultStyle, provider, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out Jet<T, TTangent> result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out Jet<T, TTangent> result) =>
        NumberText<Jet<T, TTangent>, T>.TryParse(s, style, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out Jet<T, TTangent> result) =>
        NumberText<Jet<T, TTangent>, T>.TryParse(utf8Text, style, provider, out result);
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Duals;

[SharedMembers]
public readonly partial struct Dual<T>
{
    private const NumberStyles DefaultStyle = NumberStyles.Float | NumberStyles.AllowThousands;

    /// <summary>
    /// Writes all parts, <c>&lt;value; tangent; …&gt;</c> (the value alone if it is the only part), in the shortest form that reads back exactly, in the
    /// current culture.
    /// </summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>Writes all parts in a format of T.</summary>
    /// <param name="format">The format of each part.</param>
    /// <returns>The text.</returns>
    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format) => ToString(format, null);

    /// <summary>Writes all parts in a culture.</summary>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <returns>The text.</returns>
    public string ToString(IFormatProvider? provider) => ToString(null, provider);

    /// <summary>Writes all parts in a format of T and a culture.</summary>
    /// <param name="format">The format of each part.</param>
    /// <param name="formatProvider">The culture; the current one if null.</param>
    /// <returns>The text.</returns>
    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format, IFormatProvider? formatProvider) =>
        NumberText<Dual<T>, T>.ToString(this, format, formatProvider);

    /// <summary>Writes all parts into a span; see <see cref="ToString(string?, IFormatProvider?)"/>.</summary>
    /// <param name="destination">The span.</param>
    /// <param name="charsWritten">The number of characters written, 0 if the span is too short.</param>
    /// <param name="format">The format of each part.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <returns>False if the span is too short.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        NumberText<Dual<T>, T>.TryFormat(this, destination, out charsWritten, format, provider);

    /// <summary>Writes all parts into a span in UTF-8; see <see cref="ToString(string?, IFormatProvider?)"/>.</summary>
    /// <param name="utf8Destination">The span.</param>
    /// <param name="bytesWritten">The number of bytes written, 0 if the span is too short.</param>
    /// <param name="format">The format of each part.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <returns>False if the span is too short.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        NumberText<Dual<T>, T>.TryFormat(this, utf8Destination, out bytesWritten, format, provider);

    /// <summary>Reads a number.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a number of this type.</exception>
    public static Dual<T> Parse(string s) => Parse(s, DefaultStyle, null);

    /// <summary>Reads a number.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="style">The styles allowed in each part.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a number of this type.</exception>
    public static Dual<T> Parse(string s, NumberStyles style) => Parse(s, style, null);

    /// <summary>Reads a number.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a number of this type.</exception>
    public static Dual<T> Parse(string s, IFormatProvider? provider) => Parse(s, DefaultStyle, provider);

    /// <summary>Reads a number.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="style">The styles allowed in each part.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a number of this type.</exception>
    public static Dual<T> Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), style, provider);
    }

    /// <summary>Reads a number.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is not a number of this type.</exception>
    public static Dual<T> Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, DefaultStyle, provider);

    /// <summary>Reads a number.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="style">The styles allowed in each part.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is not a number of this type.</exception>
    public static Dual<T> Parse(ReadOnlySpan<char> s, NumberStyles style = DefaultStyle, IFormatProvider? provider = null) =>
        NumberText<Dual<T>, T>.Parse(s, style, provider);

    /// <summary>Reads a number.</summary>
    /// <param name="utf8Text">The text in UTF-8, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is not a number of this type.</exception>
    public static Dual<T> Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text, DefaultStyle, provider);

    /// <summary>Reads a number.</summary>
    /// <param name="utf8Text">The text in UTF-8, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="style">The styles allowed in each part.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is not a number of this type.</exception>
    public static Dual<T> Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = DefaultStyle, IFormatProvider? provider = null) =>
        NumberText<Dual<T>, T>.Parse(utf8Text, style, provider);

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="result">The number, 0 if the text is none.</param>
    /// <returns>True if the text is a number of this type.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Dual<T> result) => TryParse(s, DefaultStyle, null, out result);

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="result">The number, 0 if the text is none.</param>
    /// <returns>True if the text is a number of this type.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out Dual<T> result) => TryParse(s, DefaultStyle, null, out result);

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="utf8Text">The text in UTF-8, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="result">The number, 0 if the text is none.</param>
    /// <returns>True if the text is a number of this type.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Dual<T> result) => TryParse(utf8Text, DefaultStyle, null, out result);

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <param name="result">The number, 0 if the text is none.</param>
    /// <returns>True if the text is a number of this type.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Dual<T> result) =>
        TryParse(s, DefaultStyle, provider, out result);

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <param name="result">The number, 0 if the text is none.</param>
    /// <returns>True if the text is a number of this type.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Dual<T> result) =>
        TryParse(s, DefaultStyle, provider, out result);

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="utf8Text">The text in UTF-8, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <param name="result">The number, 0 if the text is none.</param>
    /// <returns>True if the text is a number of this type.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Dual<T> result) =>
        TryParse(utf8Text, DefaultStyle, provider, out result);

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="style">The styles allowed in each part.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <param name="result">The number, 0 if the text is none.</param>
    /// <returns>True if the text is a number of this type.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out Dual<T> result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="s">The text, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="style">The styles allowed in each part.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <param name="result">The number, 0 if the text is none.</param>
    /// <returns>True if the text is a number of this type.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out Dual<T> result) =>
        NumberText<Dual<T>, T>.TryParse(s, style, provider, out result);

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="utf8Text">The text in UTF-8, as <see cref="ToString()"/> writes it, or a plain number, which becomes a constant.</param>
    /// <param name="style">The styles allowed in each part.</param>
    /// <param name="provider">The culture; the current one if null.</param>
    /// <param name="result">The number, 0 if the text is none.</param>
    /// <returns>True if the text is a number of this type.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out Dual<T> result) =>
        NumberText<Dual<T>, T>.TryParse(utf8Text, style, provider, out result);
}

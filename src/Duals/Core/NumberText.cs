using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Duals;

/// <summary>
/// Writes and reads numbers with tangents as <c>&lt;value; tangent; …&gt;</c>, in the way of <see cref="Complex"/>; the parts are T's own text,
/// in the format and culture asked for. A plain number reads as a constant. A number whose value is its only part is written and read as that.
/// </summary>
internal static class NumberText<TSelf, T>
    where TSelf : struct, IDualNumber<TSelf, T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private const string Separator = "; ";

    private static bool IsValueAlone => TSelf.PartCount == 1;

    public static string ToString(TSelf value, string? format, IFormatProvider? provider)
    {
        if (IsValueAlone)
            return value.Value.ToString(format, provider);

        var text = new StringBuilder("<");
        for (int i = 0; i < TSelf.PartCount; i++)
        {
            if (i > 0)
                text.Append(Separator);

            text.Append(value.GetPart(i).ToString(format, provider));
        }

        return text.Append('>').ToString();
    }

    public static bool TryFormat(TSelf value, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (IsValueAlone)
            return value.Value.TryFormat(destination, out charsWritten, format, provider);

        int position = 0;
        bool fits = TryAppend("<", destination, ref position);
        for (int i = 0; fits && i < TSelf.PartCount; i++)
        {
            fits = (i == 0 || TryAppend(Separator, destination, ref position))
                && value.GetPart(i).TryFormat(destination[position..], out int written, format, provider)
                && Advance(written, ref position);
        }

        fits = fits && TryAppend(">", destination, ref position);
        charsWritten = fits ? position : 0;
        return fits;
    }

    public static bool TryFormat(TSelf value, Span<byte> destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (IsValueAlone)
            return value.Value.TryFormat(destination, out bytesWritten, format, provider);

        int position = 0;
        bool fits = TryAppend("<"u8, destination, ref position);
        for (int i = 0; fits && i < TSelf.PartCount; i++)
        {
            fits = (i == 0 || TryAppend("; "u8, destination, ref position))
                && value.GetPart(i).TryFormat(destination[position..], out int written, format, provider)
                && Advance(written, ref position);
        }

        fits = fits && TryAppend(">"u8, destination, ref position);
        bytesWritten = fits ? position : 0;
        return fits;
    }

    public static TSelf Parse(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider)
    {
        if (IsValueAlone)
            return TSelf.Constant(T.Parse(text, style, provider));

        var ranges = new Range[TSelf.PartCount];
        if (!TrySplit(text, style, ranges, out bool isPlain))
        {
            // T judges the style before the text, and throws for one that it does not allow.
            _ = T.TryParse(text, style, provider, out _);
            throw new FormatException(
                $"The input string '{text}' was not in a correct format: expected <value; tangent; …> with {TSelf.PartCount} parts, or a plain number.");
        }

        if (isPlain)
            return TSelf.Constant(T.Parse(text, style, provider));

        var parts = new T[ranges.Length];
        for (int i = 0; i < parts.Length; i++)
            parts[i] = T.Parse(text[ranges[i]], style, provider);

        return TSelf.FromParts(parts);
    }

    public static bool TryParse(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider, out TSelf result)
    {
        if (IsValueAlone)
            return IsRead(T.TryParse(text, style, provider, out T? value), value, out result);

        result = default;
        var ranges = new Range[TSelf.PartCount];
        bool isSplit = TrySplit(text, style, ranges, out bool isPlain);

        // T judges the style too, and throws for one that it does not allow, whatever the text.
        if (!isSplit || isPlain)
        {
            bool isNumber = T.TryParse(text, style, provider, out T? plain);
            return IsRead(isSplit && isNumber, plain, out result);
        }

        var parts = new T[ranges.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            if (!T.TryParse(text[ranges[i]], style, provider, out T? part))
                return false;

            parts[i] = part;
        }

        result = TSelf.FromParts(parts);
        return true;
    }

    public static TSelf Parse(ReadOnlySpan<byte> text, NumberStyles style, IFormatProvider? provider)
    {
        if (IsValueAlone)
            return TSelf.Constant(T.Parse(text, style, provider));

        char[] characters = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(text.Length));
        try
        {
            return Parse(characters.AsSpan(0, Encoding.UTF8.GetChars(text, characters)), style, provider);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    public static bool TryParse(ReadOnlySpan<byte> text, NumberStyles style, IFormatProvider? provider, out TSelf result)
    {
        if (IsValueAlone)
            return IsRead(T.TryParse(text, style, provider, out T? value), value, out result);

        char[] characters = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(text.Length));
        try
        {
            return TryParse(characters.AsSpan(0, Encoding.UTF8.GetChars(text, characters)), style, provider, out result);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    private static bool IsRead(bool isNumber, T? value, out TSelf result)
    {
        result = isNumber ? TSelf.Constant(value!) : default;
        return isNumber;
    }

    // Finds the parts between the outermost brackets. The separator is the semicolon followed by a space that is written; a bare semicolon
    // is accepted where that does not give the right number of parts, so that a culture may use semicolons in its numbers.
    private static bool TrySplit(ReadOnlySpan<char> text, NumberStyles style, Span<Range> parts, out bool isPlain)
    {
        int start = 0;
        int end = text.Length;
        while ((style & NumberStyles.AllowLeadingWhite) != 0 && start < end && IsWhiteSpace(text[start]))
            start++;

        while ((style & NumberStyles.AllowTrailingWhite) != 0 && start < end && IsWhiteSpace(text[end - 1]))
            end--;

        isPlain = start == end || text[start] != '<';
        if (isPlain)
            return true;

        return text[end - 1] == '>'
            && (TrySplit(text, start + 1, end - 1, Separator, parts) || TrySplit(text, start + 1, end - 1, ";", parts));
    }

    // The white space of NumberStyles, which is less than that of Unicode.
    private static bool IsWhiteSpace(char c) => c is ' ' or (>= '\t' and <= '\r');

    private static bool TrySplit(ReadOnlySpan<char> text, int start, int end, string separator, Span<Range> parts)
    {
        int count = 0;
        int depth = 0;
        for (int i = start; i < end; i++)
        {
            depth += text[i] switch { '<' => 1, '>' => -1, _ => 0 };
            if (depth != 0 || !text[i..end].StartsWith(separator, StringComparison.Ordinal))
                continue;

            if (count == parts.Length)
                return false;

            parts[count++] = start..i;
            i += separator.Length - 1;
            start = i + 1;
        }

        if (count != parts.Length - 1)
            return false;

        parts[count] = start..end;
        return true;
    }

    private static bool TryAppend<TUnit>(ReadOnlySpan<TUnit> text, Span<TUnit> destination, ref int position) =>
        text.TryCopyTo(destination[position..]) && Advance(text.Length, ref position);

    private static bool TryAppend(string text, Span<char> destination, ref int position) =>
        TryAppend(text.AsSpan(), destination, ref position);

    private static bool Advance(int written, ref int position)
    {
        position += written;
        return true;
    }
}

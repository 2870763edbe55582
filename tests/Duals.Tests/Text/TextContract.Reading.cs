using System.Globalization;
using System.Text;
using Duals.Tests.Contracts;

namespace Duals.Tests.Text;

public abstract partial class TextContract<TSelf, T>
{
    private const NumberStyles Default = NumberStyles.Float | NumberStyles.AllowThousands;

    [Theory]
    [InlineData(null)]
    [InlineData("R")]
    [InlineData("G17")]
    public void What_is_written_reads_back_bit_for_bit_in_every_culture(string? format)
    {
        TSelf[] numbers = [Sample, .. NumbersOfEveryKind()];
        foreach (IFormatProvider provider in Cultures.Distinct)
        {
            foreach (TSelf number in numbers)
                AssertReads(number, number.ToString(format, provider), provider);
        }
    }

    [Fact]
    public void A_plain_number_reads_as_a_constant()
    {
        foreach (IFormatProvider provider in Cultures.Distinct)
        {
            foreach (double value in new[] { 0, -0.0, 1234.5, -0.0625, double.PositiveInfinity, double.NaN })
                AssertReads(TSelf.CreateChecked(value), value.ToString("R", provider), provider);
        }
    }

    [Fact]
    public void A_part_may_be_a_number_of_the_type_below_or_plain()
    {
        string plainParts = "<" + string.Join("; ", Enumerable.Range(0, TSelf.PartCount).Select(i => $"{i + 0.5}")) + ">";
        TSelf expected = TSelf.FromParts([.. Enumerable.Range(0, TSelf.PartCount).Select(i => T.CreateChecked(i + 0.5))]);

        AssertReads(expected, plainParts, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void White_space_is_allowed_round_the_number_and_its_parts_where_the_style_allows_it()
    {
        string text = Sample.ToString(null, CultureInfo.InvariantCulture);
        string spaced = string.Concat(text.Select(c => c switch { '<' => " \t< ", '>' => "\n> ", ';' => " ;\r\n ", _ => $"{c}" }));
        string narrow = text.Replace("; ", ";", StringComparison.Ordinal);

        AssertReads(Sample, spaced, CultureInfo.InvariantCulture);
        AssertReads(Sample, narrow, CultureInfo.InvariantCulture);
        AssertRefused(" " + text, Default & ~NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
        AssertRefused(text + " ", Default & ~NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
        AssertRefused(spaced, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

        var strict = TSelf.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        Assert.Equal(Leaves<TSelf>.BitsOf(Sample), Leaves<TSelf>.BitsOf(strict));
    }

    [Theory]
    [InlineData("\u00A0")]
    [InlineData("\u2003")]
    [InlineData("\u0085")]
    public void White_space_is_what_it_is_for_plain_numbers(string space)
    {
        Assert.False(double.TryParse(space + "1", CultureInfo.InvariantCulture, out _));
        AssertRefused(space + "1", Default, CultureInfo.InvariantCulture);
        AssertRefused(space + Sample.ToString(null, CultureInfo.InvariantCulture), Default, CultureInfo.InvariantCulture);
        AssertRefused(Sample.ToString(null, CultureInfo.InvariantCulture) + space, Default, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void The_style_holds_in_every_part()
    {
        string grouped = Leaves<TSelf>.Write(Sample, leaf => leaf.ToString("N2", CultureInfo.InvariantCulture));
        AssertReads(Sample, grouped, CultureInfo.InvariantCulture);
        AssertRefused(grouped, NumberStyles.Float, CultureInfo.InvariantCulture);

        // Sample has negative parts; parentheses mean negative where the style allows them.
        string parentheses = Leaves<TSelf>.Write(Sample, leaf => leaf.ToString("0.00;(0.00)", CultureInfo.InvariantCulture));
        AssertRefused(parentheses, Default, CultureInfo.InvariantCulture);
        Assert.Equal(
            Leaves<TSelf>.BitsOf(Sample),
            Leaves<TSelf>.BitsOf(TSelf.Parse(parentheses, Default | NumberStyles.AllowParentheses, CultureInfo.InvariantCulture)));

        AssertRefused(Sample.ToString("E3", CultureInfo.InvariantCulture), NumberStyles.Number, CultureInfo.InvariantCulture);
        AssertRefused(Sample.ToString(null, CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Text_that_is_no_number_is_refused()
    {
        string text = Sample.ToString(null, CultureInfo.InvariantCulture);
        string[] malformed =
        [
            "", " ", "<", ">", "<>", "< >", "<;>", "<; >", "x", "1x", "<1>", "1; 2", "<x; 1>", "<1; x>", "(1; 2)", "[1; 2]", "><", "<<", ">>",
            text[1..], text[..^1], text + ">", "<" + text, "<" + text + ">", text + "x", "x" + text, text + text, text + "; " + text,
            text.Replace("; ", ", ", StringComparison.Ordinal), text.Replace("; ", " ", StringComparison.Ordinal),
            text.Replace("; ", ";; ", StringComparison.Ordinal), text[..^1] + "; >", text[..^1] + "; 1>", "<; " + text[1..],
            text[..(text.LastIndexOf(';') + 1)] + ">", text[..(text.LastIndexOf(';') + 1)] + " x>", text.Replace('<', '>'),
        ];

        Assert.All(malformed, input => AssertRefused(input, Default, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_missing_part_and_one_too_many_are_refused()
    {
        foreach (int count in new[] { 1, TSelf.PartCount - 1, TSelf.PartCount + 1, 40 })
        {
            if (count != TSelf.PartCount)
                AssertRefused("<" + string.Join("; ", Enumerable.Repeat("1", count)) + ">", Default, CultureInfo.InvariantCulture);
        }
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_refused()
    {
        byte[] text = [.. "<1; "u8, 0xFF, .. ">"u8];
        Assert.Throws<FormatException>(() => TSelf.Parse(text, null));
        Assert.False(TSelf.TryParse(text, null, out _));
    }

    [Fact]
    public void Null_is_refused_by_name_and_is_no_number()
    {
        Assert.Equal("s", Assert.Throws<ArgumentNullException>(() => ParseString<TSelf>(null!, null)).ParamName);
        Assert.Equal("s", Assert.Throws<ArgumentNullException>(() => TSelf.Parse((string)null!, Default, null)).ParamName);
        Assert.False(TryParseString(null, null, out TSelf number));
        Assert.True(number.EqualsExact(default));
        Assert.False(TSelf.TryParse((string?)null, Default, null, out _));
    }

    [Theory]
    [InlineData(NumberStyles.AllowHexSpecifier)]
    [InlineData(NumberStyles.AllowBinarySpecifier)]
    [InlineData(NumberStyles.HexNumber | NumberStyles.AllowDecimalPoint)]
    [InlineData((NumberStyles)0x10000)]
    [InlineData((NumberStyles)(-1))]
    public void A_style_that_plain_numbers_do_not_allow_is_refused_as_they_refuse_it_whatever_the_text(NumberStyles style)
    {
        ArgumentException expected = Assert.Throws<ArgumentException>(() => double.Parse("1", style, null));
        string text = Sample.ToString(null, CultureInfo.InvariantCulture);
        foreach (string input in new[] { text, "1", "", "<", "<1>", "<x; y>", text + ">", " " + text, text + " " })
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(input);
            Action[] readers =
            [
                () => TSelf.Parse(input, style, null),
                () => TSelf.Parse(input.AsSpan(), style, null),
                () => TSelf.Parse(utf8, style, null),
                () => TSelf.TryParse(input, style, null, out _),
                () => TSelf.TryParse(input.AsSpan(), style, null, out _),
                () => TSelf.TryParse(utf8, style, null, out _),
            ];
            Assert.All(readers, reader =>
            {
                ArgumentException actual = Assert.Throws<ArgumentException>(reader);
                Assert.Equal((expected.ParamName, expected.Message), (actual.ParamName, actual.Message));
            });
        }
    }

    // Extremes and special values in every place.
    private static IEnumerable<TSelf> NumbersOfEveryKind()
    {
        double[] leaves =
        [
            Leaves<T>.Of(T.MaxValue)[0], Leaves<T>.Of(T.Epsilon)[0], 0.0, -0.0, 1e-5, -3,
            double.PositiveInfinity, double.NegativeInfinity, double.NaN, Math.PI,
        ];
        for (int shift = 0; shift < leaves.Length; shift++)
            yield return Leaves<TSelf>.Make([.. Enumerable.Range(0, Leaves<TSelf>.Count).Select(i => leaves[(3 * i + shift) % leaves.Length])]);
    }

    // Through IParsable: on TSelf itself, C# takes the overload for spans, which stands in the more derived interface.
    private static TNumber ParseString<TNumber>(string text, IFormatProvider? provider)
        where TNumber : IParsable<TNumber> =>
        TNumber.Parse(text, provider);

    private static bool TryParseString<TNumber>(string? text, IFormatProvider? provider, out TNumber number)
        where TNumber : struct, IParsable<TNumber> =>
        TNumber.TryParse(text, provider, out number);

    private static void AssertReads(TSelf expected, string text, IFormatProvider provider)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Assert.True(TryParseString(text, provider, out TSelf fromString), text);
        Assert.True(TSelf.TryParse(text.AsSpan(), provider, out TSelf fromSpan), text);
        Assert.True(TSelf.TryParse(utf8, provider, out TSelf fromUtf8), text);
        TSelf[] all =
        [
            fromString, fromSpan, fromUtf8,
            ParseString<TSelf>(text, provider), TSelf.Parse(text.AsSpan(), provider), TSelf.Parse(utf8, provider), TSelf.Parse(text, Default, provider),
        ];
        long[] bits = Leaves<TSelf>.BitsOf(expected);
        Assert.All(all, number => Assert.Equal(bits, Leaves<TSelf>.BitsOf(number)));
    }

    private static void AssertRefused(string text, NumberStyles style, IFormatProvider provider)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Assert.Throws<FormatException>(() => TSelf.Parse(text, style, provider));
        Assert.Throws<FormatException>(() => TSelf.Parse(text.AsSpan(), style, provider));
        Assert.Throws<FormatException>(() => TSelf.Parse(utf8, style, provider));

        TSelf number = Sample;
        Assert.False(TSelf.TryParse(text, style, provider, out number), text);
        Assert.True(number.EqualsExact(default));
        Assert.False(TSelf.TryParse(text.AsSpan(), style, provider, out _), text);
        Assert.False(TSelf.TryParse(utf8, style, provider, out _), text);
    }
}

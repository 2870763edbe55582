using System.Globalization;
using System.Text;
using Duals.Tests.Contracts;

namespace Duals.Tests.Text;

public abstract partial class TextContract<TSelf, T>
{
    private static TSelf Sample { get; } =
        Leaves<TSelf>.Make([.. Enumerable.Range(0, Leaves<TSelf>.Count).Select(i => (i % 2 == 0 ? 1 : -1) * (1234.5 - 37.25 * i))]);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("R")]
    [InlineData("G17")]
    [InlineData("F2")]
    [InlineData("N1")]
    [InlineData("e3")]
    [InlineData("P")]
    [InlineData("C1")]
    [InlineData("0.00;(0.00)")]
    public void Every_part_is_written_in_the_format_and_the_culture(string? format)
    {
        foreach (IFormatProvider provider in Cultures.Distinct)
        {
            string expected = Leaves<TSelf>.Write(Sample, leaf => leaf.ToString(format, provider));
            Assert.Equal(expected, Sample.ToString(format, provider));
            Assert.Equal(expected, FormatChars(Sample, expected.Length, format, provider));
            Assert.Equal(expected, FormatUtf8(Sample, Encoding.UTF8.GetByteCount(expected), format, provider));
        }
    }

    [Fact]
    public void Without_a_culture_the_current_one_is_used()
    {
        foreach (NumberFormatInfo format in Cultures.Made)
        {
            string expected = Leaves<TSelf>.Write(Sample, leaf => leaf.ToString(null, format));
            Cultures.Run(format, () =>
            {
                Assert.Equal(expected, Sample.ToString());
                Assert.Equal(expected, Sample.ToString(null, null));
                Assert.Equal(expected, $"{Sample}");
                Assert.Equal(expected, FormatChars(Sample, expected.Length, null, null));
                Assert.Equal(Leaves<TSelf>.BitsOf(Sample), Leaves<TSelf>.BitsOf(TSelf.Parse(expected, null)));
            });
        }
    }

    [Fact]
    public void Interpolated_strings_pass_on_format_and_culture()
    {
        string expected = Leaves<TSelf>.Write(Sample, leaf => leaf.ToString("F3", Cultures.Made[0]));

        Assert.Equal(expected, string.Create(Cultures.Made[0], $"{Sample:F3}"));
        Assert.Equal($"[{expected}]", string.Format(Cultures.Made[0], "[{0:F3}]", Sample));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("F4")]
    public void A_span_that_is_too_short_gets_nothing_and_one_that_is_long_enough_gets_all(string? format)
    {
        foreach (IFormatProvider provider in Cultures.Made)
        {
            string expected = Sample.ToString(format, provider);
            for (int length = 0; length < expected.Length; length++)
            {
                Assert.False(Sample.TryFormat(new char[length], out int charsWritten, format, provider), $"{length} of {expected.Length}");
                Assert.Equal(0, charsWritten);
            }

            int bytesNeeded = Encoding.UTF8.GetByteCount(expected);
            for (int length = 0; length < bytesNeeded; length++)
            {
                Assert.False(Sample.TryFormat(new byte[length], out int bytesWritten, format, provider), $"{length} of {bytesNeeded}");
                Assert.Equal(0, bytesWritten);
            }

            for (int spare = 0; spare < 3; spare++)
            {
                Assert.Equal(expected, FormatChars(Sample, expected.Length + spare, format, provider));
                Assert.Equal(expected, FormatUtf8(Sample, bytesNeeded + spare, format, provider));
            }
        }
    }

    [Fact]
    public void A_format_that_the_plain_number_does_not_know_is_refused()
    {
        Assert.Throws<FormatException>(() => Sample.ToString("Y", null));
        Assert.Throws<FormatException>(() => Sample.TryFormat(new char[1000], out _, "Y", null));
        Assert.Throws<FormatException>(() => Sample.TryFormat(new byte[1000], out _, "Y", null));
    }

    private static string FormatChars(TSelf number, int length, string? format, IFormatProvider? provider)
    {
        char[] destination = [.. Enumerable.Repeat('#', length)];
        Assert.True(number.TryFormat(destination, out int written, format, provider), $"{length}");
        Assert.All(destination[written..], unused => Assert.Equal('#', unused));
        return new string(destination, 0, written);
    }

    private static string FormatUtf8(TSelf number, int length, string? format, IFormatProvider? provider)
    {
        byte[] destination = [.. Enumerable.Repeat((byte)'#', length)];
        Assert.True(number.TryFormat(destination, out int written, format, provider), $"{length}");
        Assert.All(destination[written..], unused => Assert.Equal((byte)'#', unused));
        return Encoding.UTF8.GetString(destination, 0, written);
    }
}

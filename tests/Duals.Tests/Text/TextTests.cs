using System.Globalization;
using System.Runtime.Intrinsics;
using System.Text;
using Duals.Tests.Contracts;

namespace Duals.Tests.Text;

/// <summary>Texts written out, so that the shape is pinned down by examples too.</summary>
public class TextTests
{
    [Fact]
    public void The_value_comes_first_and_the_tangents_follow_in_their_order()
    {
        Assert.Equal("<1.5; -2>", new Dual<double>(1.5, -2).ToString(CultureInfo.InvariantCulture));
        Assert.Equal("<<1; 2>; <3; 4>>", new Dual<Dual<double>>(new(1, 2), new(3, 4)).ToString(CultureInfo.InvariantCulture));
        Assert.Equal("<1; 2; 3; 4>", new HyperDual<double>(1, 2, 3, 4).ToString(CultureInfo.InvariantCulture));
        Assert.Equal(
            "<0.5; 1; 2; 3; 4; 5; 6; 7; 8>",
            new DualVector<double>(0.5, Vector512.CreateSequence(1.0, 1.0)).ToString(CultureInfo.InvariantCulture));
        Assert.Equal("<1.50; 0.33>", new Dual<double>(1.5, 1 / 3.0).ToString("F2", CultureInfo.InvariantCulture));
        Assert.Equal("<NaN; -Infinity>", new Dual<double>(double.NaN, double.NegativeInfinity).ToString(CultureInfo.InvariantCulture));
        Assert.Equal("<-0; 0>", new Dual<double>(-0.0, 0).ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_semicolon_as_decimal_separator_is_told_from_the_one_between_the_parts()
    {
        var format = new NumberFormatInfo { NumberDecimalSeparator = ";", NumberGroupSeparator = "," };
        var number = new Dual<Dual<double>>(new(1.5, -2.25), new(1024.125, 4));

        Assert.Equal("<<1;5; -2;25>; <1024;125; 4>>", number.ToString(format));
        Assert.Equal([1.5, -2.25, 1024.125, 4], Leaves<Dual<Dual<double>>>.Of(Dual<Dual<double>>.Parse("<<1;5; -2;25>; <1,024;125; 4>>", format)));
        Assert.Equal([1.5, 0], Leaves<Dual<double>>.Of(Dual<double>.Parse("1;5", format)));
    }

    [Fact]
    public void Every_culture_of_the_machine_reads_what_it_writes()
    {
        double[] leaves = [-1234.5625, 1e-300, double.NaN, double.NegativeInfinity];
        var dual = new Dual<double>(leaves[0], leaves[1]);
        var nested = new Dual<Dual<double>>(new(leaves[0], leaves[1]), new(leaves[2], leaves[3]));
        foreach (IFormatProvider provider in Cultures.All)
        {
            foreach (string? format in new[] { null, "R", "G17" })
            {
                Assert.Equal(Leaves<Dual<double>>.BitsOf(dual), Leaves<Dual<double>>.BitsOf(Dual<double>.Parse(dual.ToString(format, provider), provider)));
                Assert.Equal(
                    Leaves<Dual<Dual<double>>>.BitsOf(nested),
                    Leaves<Dual<Dual<double>>>.BitsOf(Dual<Dual<double>>.Parse(Encoding.UTF8.GetBytes(nested.ToString(format, provider)), provider)));
            }
        }
    }

    [Fact]
    public void The_outermost_brackets_hold_the_parts_of_the_outermost_number()
    {
        Assert.Equal([1, 0, 2, 0], Leaves<Dual<Dual<double>>>.Of(Dual<Dual<double>>.Parse("<1; 2>", CultureInfo.InvariantCulture)));
        Assert.Equal([1, 0, 2, 3], Leaves<Dual<Dual<double>>>.Of(Dual<Dual<double>>.Parse("<1; <2; 3>>", CultureInfo.InvariantCulture)));
        Assert.False(Dual<HyperDual<double>>.TryParse("<1; 2; 3; 4>", CultureInfo.InvariantCulture, out _));
        Assert.False(Dual<double>.TryParse("<<1; 2>; <3; 4>>", CultureInfo.InvariantCulture, out _));
    }

    [Fact]
    public void The_message_of_a_failure_shows_the_text_and_what_was_expected()
    {
        FormatException exception = Assert.Throws<FormatException>(() => HyperDual<double>.Parse("<1; 2>", CultureInfo.InvariantCulture));
        Assert.Contains("'<1; 2>'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("4 parts", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_short_forms_are_the_long_one_with_the_defaults()
    {
        NumberFormatInfo format = Cultures.Made[0];
        Cultures.Run(format, () =>
        {
            var number = new Dual<double>(1.5, -2.25);
            Assert.Equal("<1,5; -2,25>", number.ToString());
            Assert.Equal("<1,50; -2,25>", number.ToString("F2"));
            Assert.Equal("<1.5; -2.25>", number.ToString(CultureInfo.InvariantCulture));

            Assert.True(Dual<double>.TryParse("<1,5; -2,25>", out Dual<double> fromString));
            Assert.True(Dual<double>.TryParse("<1,5; -2,25>".AsSpan(), out Dual<double> fromSpan));
            Assert.True(Dual<double>.TryParse("<1,5; -2,25>"u8, out Dual<double> fromUtf8));
            Dual<double>[] all =
            [
                fromString, fromSpan, fromUtf8,
                Dual<double>.Parse("<1,5; -2,25>"), Dual<double>.Parse("<1,5; -2,25>".AsSpan()), Dual<double>.Parse("<1,5; -2,25>"u8),
                Dual<double>.Parse("<1,5; -2,25>", NumberStyles.Float), Dual<double>.Parse("<1,5; -2,25>", format),
            ];
            Assert.All(all, parsed => Assert.Equal([1.5, -2.25], Leaves<Dual<double>>.Of(parsed)));
        });
    }
}

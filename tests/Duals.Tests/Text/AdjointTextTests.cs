using System.Globalization;
using System.Numerics;
using System.Text;
using Duals.Tests.Contracts;

namespace Duals.Tests.Text;

/// <summary>An adjoint number writes and reads its value, exactly as its inner type does.</summary>
public abstract class AdjointText<T>
    where T : struct, IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private const NumberStyles Default = NumberStyles.Float | NumberStyles.AllowThousands;

    private static readonly double[] s_leaves =
        [1234.5, -0.0, 1e-5, double.NaN, double.PositiveInfinity, -37.25, Math.PI, double.NegativeInfinity, 0.0, -3];

    private static readonly string[] s_texts =
    [
        "1.5", "-0", "NaN", "Infinity", " 2 ", "1,234.5", "1e3", "", " ", "x", "1x", "<1>", "<1; 2>", "<1;2>", "<1.5; -2>", "<<1; 2>; <3; 4>>", "<1; x>", "(1)",
        "<1; 2; 3; 4; 5; 6; 7; 8; 9>", "1; 2", "1e999",
    ];

    [Theory]
    [InlineData(null)]
    [InlineData("R")]
    [InlineData("G17")]
    [InlineData("F2")]
    [InlineData("0.00;(0.00)")]
    public void It_writes_the_value_in_every_format_and_culture_and_nothing_of_the_slope(string? format)
    {
        using var tape = Tape<T>.Start();
        foreach (IFormatProvider provider in Cultures.Distinct)
        {
            foreach (T value in Values())
            {
                string expected = value.ToString(format, provider);
                Adjoint<T> number = tape.Variable(value) * T.CreateChecked(-3);
                number = number.With(value, number.Slope);
                Assert.Equal(expected, number.ToString(format, provider));
                Assert.Equal(expected, Adjoint<T>.Constant(value).ToString(format, provider));
                for (int length = Math.Max(0, expected.Length - 1); length <= expected.Length + 1; length++)
                    CheckSpans(value, number, length, format, provider);
            }
        }
    }

    [Fact]
    public void The_short_forms_take_the_current_culture()
    {
        foreach (NumberFormatInfo format in Cultures.Made)
        {
            Cultures.Run(format, () =>
            {
                T value = T.CreateChecked(1234.5);
                Adjoint<T> number = value;
                Assert.Equal(value.ToString(), number.ToString());
                Assert.Equal(value.ToString("F3", null), number.ToString("F3"));
                Assert.Equal(value.ToString(null, CultureInfo.InvariantCulture), number.ToString(CultureInfo.InvariantCulture));
                Assert.Equal($"{value:F1}", $"{number:F1}");
                AssertSame(value, Adjoint<T>.Parse(value.ToString()!));
                AssertSame(value, Adjoint<T>.Parse(value.ToString().AsSpan()));
                AssertSame(value, Adjoint<T>.Parse(Encoding.UTF8.GetBytes(value.ToString()!)));
                Assert.True(Adjoint<T>.TryParse(value.ToString(), out Adjoint<T> read));
                AssertSame(value, read);
            });
        }
    }

    [Theory]
    [InlineData(Default)]
    [InlineData(NumberStyles.None)]
    [InlineData(NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint)]
    [InlineData(NumberStyles.Any)]
    [InlineData(NumberStyles.AllowHexSpecifier)]
    [InlineData((NumberStyles)0x10000)]
    public void It_reads_a_constant_where_the_number_below_reads_a_number_and_refuses_what_that_refuses(NumberStyles style)
    {
        foreach (string text in s_texts)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            CheckReading(() => T.Parse(text, style, CultureInfo.InvariantCulture), () => Adjoint<T>.Parse(text, style, CultureInfo.InvariantCulture), text);
            CheckReading(
                () => T.Parse(text.AsSpan(), style, CultureInfo.InvariantCulture),
                () => Adjoint<T>.Parse(text.AsSpan(), style, CultureInfo.InvariantCulture),
                text);
            CheckReading(() => T.Parse(utf8, style, CultureInfo.InvariantCulture), () => Adjoint<T>.Parse(utf8, style, CultureInfo.InvariantCulture), text);
            CheckReading(() => Tried<T>(text, style), () => Tried<Adjoint<T>>(text, style), text);
        }
    }

    [Fact]
    public void Null_is_refused_by_name_and_is_no_number()
    {
        Assert.Equal("s", Assert.Throws<ArgumentNullException>(() => Adjoint<T>.Parse((string)null!, Default, null)).ParamName);
        Assert.False(Adjoint<T>.TryParse((string?)null, Default, null, out Adjoint<T> number));
        Assert.True(number.EqualsExact(default));
    }

    private static void CheckSpans(T value, Adjoint<T> number, int length, string? format, IFormatProvider provider)
    {
        char[] expected = new char[length];
        char[] actual = new char[length];
        Assert.Equal(value.TryFormat(expected, out int expectedLength, format, provider), number.TryFormat(actual, out int written, format, provider));
        Assert.Equal(expectedLength, written);
        Assert.Equal(expected, actual);

        byte[] expectedBytes = new byte[2 * length];
        byte[] actualBytes = new byte[2 * length];
        Assert.Equal(value.TryFormat(expectedBytes, out expectedLength, format, provider), number.TryFormat(actualBytes, out written, format, provider));
        Assert.Equal(expectedLength, written);
        Assert.Equal(expectedBytes, actualBytes);
    }

    // The same number or the same exception.
    private static void CheckReading(Func<T> expected, Func<Adjoint<T>> actual, string text)
    {
        if (Record.Exception(() => expected()) is { } exception)
        {
            Exception? thrown = Record.Exception(() => actual());
            Assert.True(exception.GetType() == thrown?.GetType(), $"'{text}': {thrown?.GetType()} in place of {exception.GetType()}");
        }
        else
        {
            AssertSame(expected(), actual());
        }
    }

    // What TryParse leaves, a number that is none being 0 of every type: told apart by the result.
    private static TNumber Tried<TNumber>(string text, NumberStyles style)
        where TNumber : struct, IFloatingPointIeee754<TNumber>
    {
        bool isChars = TNumber.TryParse(text, style, CultureInfo.InvariantCulture, out TNumber number);
        bool isUtf8 = TNumber.TryParse(Encoding.UTF8.GetBytes(text), style, CultureInfo.InvariantCulture, out TNumber fromUtf8);
        Assert.Equal(isChars, isUtf8);
        Assert.True(number.Equals(fromUtf8));
        return isChars ? number : throw new FormatException();
    }

    private static void AssertSame(T expected, Adjoint<T> actual)
    {
        Assert.True(actual.EqualsExact(Adjoint<T>.Constant(expected)));
        Assert.Equal(Leaves<T>.BitsOf(expected), Leaves<T>.BitsOf(actual.Value));
    }

    private static IEnumerable<T> Values() =>
        Enumerable.Range(0, s_leaves.Length)
            .Select(shift => Leaves<T>.Make([.. Enumerable.Range(0, Leaves<T>.Count).Select(i => s_leaves[(3 * i + shift) % s_leaves.Length])]));
}

public class AdjointOfDoubleText : AdjointText<double>;

public class AdjointOfHalfText : AdjointText<Half>;

public class AdjointOfDualText : AdjointText<Dual<double>>;

public class AdjointOfDualVectorText : AdjointText<DualVector<float>>;

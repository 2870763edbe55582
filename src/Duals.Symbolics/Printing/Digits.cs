using System.Globalization;

namespace Duals.Symbolics;

/// <summary>Digits above and below the line.</summary>
internal static class Digits
{
    private const string Above = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static string Superscript(int number)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        return string.Concat(text.Select(digit => digit == '-' ? '⁻' : Above[digit - '0']));
    }

    public static string Subscript(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + '₀')));

    /// <summary>A name with plain digits in place of subscripts.</summary>
    public static string Plain(string name) => string.Concat(name.Select(letter => letter is >= '₀' and <= '₉' ? (char)(letter - '₀' + '0') : letter));
}

using System.Globalization;

namespace Duals.Tests.Text;

/// <summary>
/// The cultures in which text is written and read back. The ones made here need no data from the machine, so that the tests mean
/// something in the invariant mode too, where <see cref="CultureInfo.GetCultures"/> gives the invariant culture only.
/// </summary>
internal static class Cultures
{
    /// <summary>Number formats that differ from the invariant one in every way that cultures do.</summary>
    public static IReadOnlyList<NumberFormatInfo> Made { get; } =
    [
        new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." },
        new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u00A0", NegativeSign = "\u2212" },
        new() { NumberDecimalSeparator = "\u066B", NumberGroupSeparator = "\u066C", NegativeSign = "\u200E\u2212", PositiveSign = "\u200E+" },
        new() { NumberGroupSeparator = "\u2019", PositiveInfinitySymbol = "∞", NegativeInfinitySymbol = "-∞", NaNSymbol = "не число" },
        new() { NumberDecimalSeparator = ";", NumberGroupSeparator = "," },
        new() { NumberDecimalSeparator = ".", NumberGroupSeparator = ";" },
        new() { NegativeSign = "minus ", NaNSymbol = "¿número?", PositiveInfinitySymbol = "infinito", NegativeInfinitySymbol = "minus infinito" },
    ];

    /// <summary>The machine's cultures: one of each number format among them, and every format made here.</summary>
    public static IReadOnlyList<IFormatProvider> Distinct { get; } =
        [.. CultureInfo.GetCultures(CultureTypes.SpecificCultures).DistinctBy(culture => Signature(culture.NumberFormat)), .. Made];

    /// <summary>Every culture of the machine, and every format made here.</summary>
    public static IReadOnlyList<IFormatProvider> All { get; } = [.. CultureInfo.GetCultures(CultureTypes.SpecificCultures), .. Made];

    /// <summary>Runs with another current culture, and restores the one before.</summary>
    public static void Run(NumberFormatInfo format, Action action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = format };
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // All that the formats of this test read of a culture.
    private static string Signature(NumberFormatInfo format) =>
        string.Join(
            '|',
            format.NumberDecimalSeparator,
            format.NumberGroupSeparator,
            format.NegativeSign,
            format.PositiveSign,
            format.NaNSymbol,
            format.PositiveInfinitySymbol,
            format.NegativeInfinitySymbol,
            format.NumberNegativePattern);
}

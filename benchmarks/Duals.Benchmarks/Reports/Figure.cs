using System.Globalization;

namespace Duals.Benchmarks.Reports;

/// <summary>Numbers as the reports print them.</summary>
internal static class Figure
{
    /// <summary>Two places below a hundred, none above.</summary>
    public static string Of(double number) => number.ToString(number < 100 ? "0.00" : "0", CultureInfo.InvariantCulture);
}

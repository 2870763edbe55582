using System.Globalization;

namespace Duals.Properties.Laws;

/// <summary>Compares parts, and says in words what differs.</summary>
internal static class Agreement
{
    /// <summary>The same bits; NaN equals NaN.</summary>
    public static string? Exact(string what, ReadOnlySpan<double> expected, ReadOnlySpan<double> actual)
    {
        for (int i = 0; i < expected.Length; i++)
        {
            if (!Same(expected[i], actual[i]))
                return Describe(what, i, expected[i], actual[i], 0);
        }

        return null;
    }

    /// <summary>The same numbers, whatever the sign of a zero; NaN equals NaN.</summary>
    public static string? Equal(string what, ReadOnlySpan<double> expected, ReadOnlySpan<double> actual) =>
        Within(what, expected, actual, new double[expected.Length]);

    /// <summary>
    /// NaN where NaN is expected, an infinity where that infinity is, and no farther apart than the bound where it is finite. An infinite bound leaves only the
    /// comparison of what is not finite, a bound of NaN nothing.
    /// </summary>
    public static string? Within(string what, ReadOnlySpan<double> expected, ReadOnlySpan<double> actual, ReadOnlySpan<double> bound)
    {
        for (int i = 0; i < expected.Length; i++)
        {
            if (double.IsNaN(bound[i]))
                continue;

            double limit = bound[i];
            bool agrees = double.IsFinite(expected[i]) && double.IsFinite(actual[i])
                ? Math.Abs(expected[i] - actual[i]) <= limit
                : expected[i].Equals(actual[i]);
            if (!agrees)
                return Describe(what, i, expected[i], actual[i], limit);
        }

        return null;
    }

    /// <summary>Bounds for sums: none where a term is singular, as its infinity may meet another one or a zero there.</summary>
    public static double[] WhereFinite(params double[] bound) => [.. bound.Select(b => double.IsFinite(b) ? b : double.NaN)];

    /// <summary>The same number, +0 and −0 told apart, NaN equal to NaN.</summary>
    public static bool Same(double x, double y) =>
        x.Equals(y) && (double.IsNaN(x) || double.IsNegative(x) == double.IsNegative(y));

    private static string Describe(string what, int i, double expected, double actual, double limit) => string.Create(
        CultureInfo.InvariantCulture, $"{what}, part {i}: expected {expected:R}, got {actual:R}, {Math.Abs(expected - actual):E2} apart, bound {limit:E2}");
}

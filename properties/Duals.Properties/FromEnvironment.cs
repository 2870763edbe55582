using System.Globalization;

namespace Duals.Properties;

/// <summary>What the environment says of every property: README, "Properties".</summary>
internal static class FromEnvironment
{
    /// <summary>"seed,gamma" repeats a run, "seed,gamma,size" the one test that had this seed and size; null draws new cases.</summary>
    public static string? Replay => Environment.GetEnvironmentVariable("DUALS_REPLAY");

    /// <summary><paramref name="count"/> times the factor, which is one unless it is set.</summary>
    /// <exception cref="FormatException">The factor is not a positive integer.</exception>
    public static int Multiplied(int count)
    {
        string? text = Environment.GetEnvironmentVariable("DUALS_PROPERTY_FACTOR");
        if (string.IsNullOrEmpty(text))
            return count;

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int factor) && factor > 0
            ? checked(count * factor)
            : throw new FormatException($"DUALS_PROPERTY_FACTOR is '{text}', not a positive integer.");
    }
}

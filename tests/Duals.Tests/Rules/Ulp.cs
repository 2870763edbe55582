namespace Duals.Tests.Rules;

/// <summary>Distances in units of the last place.</summary>
internal static class Ulp
{
    /// <summary>The distance of a double to the next one of larger magnitude, at least the smallest subnormal.</summary>
    public static double Of(double x)
    {
        double magnitude = Math.Min(Math.Abs(x), double.BitDecrement(double.MaxValue));
        return double.BitIncrement(magnitude) - magnitude;
    }

    /// <summary>The same for float.</summary>
    public static double OfSingle(double x)
    {
        float magnitude = (float)Math.Min(Math.Abs(x), float.BitDecrement(float.MaxValue));
        return float.BitIncrement(magnitude) - magnitude;
    }

    /// <summary>|actual − expected| in units of the last place of expected; 0 for the same infinity or NaN for NaN, infinite where only one is finite.</summary>
    public static double Distance(double actual, double expected)
    {
        if (actual.Equals(expected))
            return 0;

        // An infinity stands for a number above the largest: the largest is one unit away from it.
        if (double.IsInfinity(expected) && Math.Abs(actual) > double.MaxValue * (1 - 1e-13) && Math.Sign(actual) == Math.Sign(expected))
            return 1;
        if (!double.IsFinite(actual) || !double.IsFinite(expected))
            return double.PositiveInfinity;

        double unit = Of(expected);
        return Math.Abs(actual / unit - expected / unit);
    }
}

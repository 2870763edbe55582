namespace Duals.Tests.Differentiation.Scenarios;

/// <summary>How exact a number type is, and for how many variables it is tried.</summary>
/// <param name="Rounding">The error that a derivative of a few operations may have.</param>
/// <param name="LargestSize">The largest number of variables.</param>
/// <param name="IsHeldByVectors">True if there are vectors of the number.</param>
internal sealed record Precision(double Rounding, int LargestSize, bool IsHeldByVectors)
{
    public static readonly Precision OfDouble = new(1e-14, 1000, true);
    public static readonly Precision OfFloat = new(5e-6, 65, true);
    public static readonly Precision OfHalf = new(0.02, 17, false);

    /// <summary>The error that a derivative may have, relative to the largest one; sums of n terms have more.</summary>
    public double Tolerance(int n) => Rounding * (1 + n / 16.0);
}

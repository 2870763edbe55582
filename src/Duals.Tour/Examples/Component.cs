namespace Duals.Tour.Examples;

/// <summary>One derivative of an example, found in three ways.</summary>
/// <param name="Name">What is differentiated by what.</param>
/// <param name="ByHand">The value of the derivative's formula, worked out by hand.</param>
/// <param name="Ours">The value from a number type.</param>
/// <param name="Numerical">The finite difference, by Ridders' method.</param>
/// <param name="NumericalError">Its own estimate of its error.</param>
internal sealed record Component(string Name, double ByHand, double Ours, double Numerical, double NumericalError)
{
    // A formula written by hand rounds as well: a few units in the last place of the largest term in it.
    private const double Rounding = 1e-14;

    // Ridders' estimate is of the order of the error, not a bound, and knows nothing of the rounding in f.
    private const double ErrorFactor = 10;
    private const double NumericalRounding = 1e-10;

    /// <summary>Gets the distance of ours from the value by hand.</summary>
    public double Difference => Math.Abs(Ours - ByHand);

    /// <summary>Gets the distance of ours from the finite difference.</summary>
    public double NumericalDifference => Math.Abs(Ours - Numerical);

    /// <summary>Gets a value indicating whether all three agree; NaN agrees with nothing.</summary>
    public bool Agrees =>
        Difference <= Rounding * Scale
        && NumericalDifference <= Math.Max(ErrorFactor * NumericalError, NumericalRounding * Scale);

    private double Scale => Math.Max(Math.Abs(ByHand), 1);
}

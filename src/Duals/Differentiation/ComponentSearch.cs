using System.Numerics;

namespace Duals;

/// <summary>
/// Judges components one by one and keeps the worst: a wrong one before one that cannot be told, and among these the one with the largest ratio of difference
/// to allowance.
/// </summary>
internal sealed class ComponentSearch<T>(double tolerance)
    where T : IFloatingPointIeee754<T>
{
    // The spread of Ridders' tableau is of the order of the error, not a bound; the estimate of rounding is nearly one.
    private const double TruncationFactor = 10;
    private const double RoundingFactor = 2;
    private const double SmallErrorFactor = 100;
    private const double SmallRoundings = 1000;

    // The part of a figure that may be in doubt before the check says nothing. A type of few digits has no better differences than u^⅔.
    private const double Doubt = 0.03;
    private const double DoubtInResolutions = 50;

    private static readonly double Unit = double.CreateChecked(Quotient<T>.Unit);
    private static readonly double Resolution = DoubtInResolutions * Math.Cbrt(Unit * Unit);

    private GradientCheckReport worst = new(0, 0, 0, 0, 0, 0, 0, -1, tolerance, CheckFinding.Agrees);

    /// <summary>Gets a value indicating whether a component is wrong.</summary>
    public bool HasFailed => worst.Outcome == CheckOutcome.Failed;

    /// <summary>Compares a component with its finite difference.</summary>
    /// <param name="row">The output.</param>
    /// <param name="column">The variable.</param>
    /// <param name="given">The figure to check.</param>
    /// <param name="difference">The finite difference.</param>
    /// <param name="typical">The size of a typical slope, |f|/max(|x|, 1).</param>
    public void Add(int row, int column, T given, in Difference<T> difference, double typical)
    {
        double a = double.CreateTruncating(given);
        double b = double.CreateTruncating(difference.Derivative);
        double error = double.CreateTruncating(difference.Error);
        if (!double.IsFinite(a) || !double.IsFinite(b))
        {
            Keep(row, column, a, b, error, double.PositiveInfinity, double.IsFinite(b) ? CheckFinding.Differs : CheckFinding.NoDifference);
            return;
        }

        double apart = Math.Abs(a - b);
        double largest = Math.Max(Math.Abs(a), Math.Abs(b));
        double relative = tolerance * largest;
        double numerical = Allowance(difference);
        double floor = Floor(difference, typical);
        double ratio = apart == 0 ? 0 : apart / Math.Max(Math.Max(relative, numerical), floor);
        double matters = Math.Max(largest, double.CreateTruncating(difference.Variation));
        CheckFinding finding = !(ratio <= 1) ? CheckFinding.Differs
            : apart <= relative || apart + error <= Math.Max(tolerance, Math.Max(Doubt, Resolution)) * matters ? CheckFinding.Agrees
            : CheckFinding.ErrorTooLarge;
        Keep(row, column, a, b, error, ratio, finding);
    }

    /// <summary>Compares an entry of a Hessian with the mirrored one, within what differences could not have told either.</summary>
    public void AddMirrored(int row, int column, T given, T mirrored, in Difference<T> difference, in Difference<T> mirroredDifference)
    {
        double a = double.CreateTruncating(given);
        double b = double.CreateTruncating(mirrored);
        double apart = Math.Abs(a - b);
        double allowed = Math.Max(tolerance * Math.Max(Math.Abs(a), Math.Abs(b)), Math.Min(Allowance(difference), Allowance(mirroredDifference)));
        if (apart > allowed)
            Keep(row, column, a, b, 0, apart / allowed, CheckFinding.NotSymmetric);
    }

    /// <summary>Adds figures that should be the same and are not.</summary>
    public void AddDifferent(int row, int column, T given, T right) =>
        Keep(row, column, double.CreateTruncating(given), double.CreateTruncating(right), 0, double.PositiveInfinity, CheckFinding.Differs);

    /// <summary>The report on a matrix of these sizes.</summary>
    public GradientCheckReport Report(int rows, int columns) => worst with { Rows = rows, Columns = columns };

    private static double Allowance(in Difference<T> difference) =>
        TruncationFactor * double.CreateTruncating(difference.Truncation) + RoundingFactor * double.CreateTruncating(difference.Rounding);

    // What the estimate may miss: rounding inside f, and that of a component which is small beside the typical one.
    private double Floor(in Difference<T> difference, double typical)
    {
        double inside = Allowance(difference) + RoundingFactor * double.CreateTruncating(difference.RoundingOfX);
        double small = Math.Min(tolerance * typical, Math.Max(SmallErrorFactor * double.CreateTruncating(difference.Error), SmallRoundings * Unit * typical));
        return double.IsFinite(small) ? Math.Max(inside, small) : inside;
    }

    private void Keep(int row, int column, double given, double numerical, double error, double ratio, CheckFinding finding)
    {
        if (worst.Ratio < 0 || (CheckVerdict.Of(worst.Finding), ratio).CompareTo((CheckVerdict.Of(finding), worst.Ratio)) > 0)
            worst = new(0, 0, row, column, given, numerical, error, ratio, tolerance, finding);
    }
}

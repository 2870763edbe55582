using System.Globalization;

namespace Duals;

/// <summary>What a check of a rule found: the worst of its derivatives over all points.</summary>
/// <remarks>Equality is by all members. The default value has no points and did not pass.</remarks>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Points">The number of points.</param>
/// <param name="Quantity">What is worst, such as f″ of SecondOrder.</param>
/// <param name="WorstPoint">The index of the point where it is worst.</param>
/// <param name="Given">The figure that the rule gives.</param>
/// <param name="Numerical">The finite difference, or what another member gives.</param>
/// <param name="NumericalError">The estimate of the error of the finite difference.</param>
/// <param name="Ratio">The difference of both, divided by what was allowed; above 1 the check failed, or found no difference.</param>
/// <param name="Tolerance">The relative tolerance.</param>
/// <param name="Finding">What was found there.</param>
public readonly record struct RuleCheckReport(
    string? Rule,
    int Points,
    string? Quantity,
    int WorstPoint,
    double Given,
    double Numerical,
    double NumericalError,
    double Ratio,
    double Tolerance,
    CheckFinding Finding)
{
    /// <summary>
    /// Gets how the check came out: a single wrong derivative fails it, else a single one that differences cannot tell makes it inconclusive.
    /// </summary>
    public CheckOutcome Outcome => CheckVerdict.Of(Finding);

    /// <summary>Gets a value indicating whether every derivative agreed, by a numerical error small enough to tell.</summary>
    public bool Passed => Outcome == CheckOutcome.Passed;

    private bool IsTangent => Quantity is not null && Quantity.Contains("tangent", StringComparison.Ordinal);

    private string Advice => Finding switch
    {
        CheckFinding.Differs when IsTangent =>
            " The slopes must carry tangents: where they use the rule's own value they call Rule.Apply, not Value, and no code that knows only plain numbers.",
        _ => CheckVerdict.Advice(Finding),
    };

    /// <summary>Says in a sentence how the check came out, with the worst derivative, both figures and the numerical error, and what to do.</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{CheckVerdict.Text(Outcome)}: {Rule} at {Points} points at relative tolerance {Tolerance:G3}; worst is {Quantity} at point {WorstPoint}: "
        + $"given {Given:G17}, numerical {Numerical:G17} (error about {NumericalError:G2}), difference {Given - Numerical:G3}, "
        + $"{Ratio:G3} of what is allowed.{Advice}");
}

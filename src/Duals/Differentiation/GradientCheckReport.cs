using System.Globalization;

namespace Duals;

/// <summary>What a check of a gradient, Jacobian or Hessian found: its worst component.</summary>
/// <remarks>Equality is by all members. The default value has no components and did not pass.</remarks>
/// <param name="Rows">The number of outputs; 1 for a gradient.</param>
/// <param name="Columns">The number of variables.</param>
/// <param name="WorstRow">The output of the worst component.</param>
/// <param name="WorstColumn">The variable of the worst component.</param>
/// <param name="Given">The figure that was checked.</param>
/// <param name="Numerical">The finite difference; the mirrored entry where a Hessian is not symmetric.</param>
/// <param name="NumericalError">The estimate of the error of the finite difference.</param>
/// <param name="Ratio">
/// The difference of both, divided by what was allowed; above 1 the check failed, or found no difference. −1 if there were no components.
/// </param>
/// <param name="Tolerance">The relative tolerance.</param>
/// <param name="Finding">What was found there.</param>
public readonly record struct GradientCheckReport(
    int Rows,
    int Columns,
    int WorstRow,
    int WorstColumn,
    double Given,
    double Numerical,
    double NumericalError,
    double Ratio,
    double Tolerance,
    CheckFinding Finding)
{
    /// <summary>Gets how the check came out: a single wrong component fails it, else a single one that differences cannot tell makes it inconclusive.</summary>
    public CheckOutcome Outcome => CheckVerdict.Of(Finding);

    /// <summary>Gets a value indicating whether every component agreed, by a numerical error small enough to tell.</summary>
    public bool Passed => Outcome == CheckOutcome.Passed;

    /// <summary>
    /// Says in a sentence how the check came out, with the worst component, both figures and the numerical error, and what to do where it is inconclusive.
    /// </summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{CheckVerdict.Text(Outcome)}: {Rows} x {Columns} components at relative tolerance {Tolerance:G3}; worst is [{WorstRow}, {WorstColumn}]: "
        + $"given {Given:G17}, {Other} {Numerical:G17} (error about {NumericalError:G2}), difference {Given - Numerical:G3}, "
        + $"{Ratio:G3} of what is allowed.{CheckVerdict.Advice(Finding)}");

    private string Other =>
        Finding == CheckFinding.NotSymmetric ? string.Create(CultureInfo.InvariantCulture, $"not symmetric, [{WorstColumn}, {WorstRow}] is") : "numerical";
}

namespace Duals;

/// <summary>What the reports of all checks say of a finding.</summary>
internal static class CheckVerdict
{
    /// <summary>The outcome that a finding makes.</summary>
    public static CheckOutcome Of(CheckFinding finding) => finding switch
    {
        CheckFinding.Agrees => CheckOutcome.Passed,
        CheckFinding.ErrorTooLarge or CheckFinding.NoDifference => CheckOutcome.Inconclusive,
        _ => CheckOutcome.Failed,
    };

    /// <summary>The word that a report begins with.</summary>
    public static string Text(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Passed => "Passed",
        CheckOutcome.Inconclusive => "INCONCLUSIVE",
        _ => "FAILED",
    };

    /// <summary>What to do, in a sentence after a space, or nothing.</summary>
    public static string Advice(CheckFinding finding) => finding switch
    {
        CheckFinding.ErrorTooLarge =>
            " The numerical error hides figures of this size: subtract from f what does not depend on the variable, give the scale of the variable, "
            + "or check in a type of more digits.",
        CheckFinding.NoDifference =>
            " No step gives a finite difference: check at a point inside f's domain, or give the scale of the variable if the domain is small.",
        _ => string.Empty,
    };
}

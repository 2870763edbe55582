namespace Duals;

/// <summary>What a check found at its worst component.</summary>
public enum CheckFinding
{
    /// <summary>Nothing was checked.</summary>
    None,

    /// <summary>Both figures agree: the check passed.</summary>
    Agrees,

    /// <summary>The figures differ by more than the tolerance and the numerical error allow: the check failed.</summary>
    Differs,

    /// <summary>A Hessian whose entries [i, j] and [j, i] differ: the check failed.</summary>
    NotSymmetric,

    /// <summary>
    /// The figures agree within the numerical error, but that is so large that a wrong figure would have agreed too: the check is inconclusive.
    /// </summary>
    ErrorTooLarge,

    /// <summary>No step gives a finite difference, as outside of the function's domain: the check is inconclusive.</summary>
    NoDifference,
}

namespace Duals;

/// <summary>How a check came out.</summary>
public enum CheckOutcome
{
    /// <summary>A figure is wrong.</summary>
    Failed,

    /// <summary>The numerical derivative could not tell; the report says what to do.</summary>
    Inconclusive,

    /// <summary>All figures are right as far as the tolerance goes.</summary>
    Passed,
}

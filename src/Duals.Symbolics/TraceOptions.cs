namespace Duals.Symbolics;

/// <summary>How a function is traced.</summary>
public sealed record TraceOptions
{
    private readonly int maximumOperations = 20_000_000;

    /// <summary>Gets the names of the variables; by default x, or x₁, x₂ … if there are several.</summary>
    public IReadOnlyList<string>? VariableNames { get; init; }

    /// <summary>Gets how many operations a record may have, with those of its derivatives: 20 million by default, at about 100 bytes each.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int MaximumOperations
    {
        get => maximumOperations;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            maximumOperations = value;
        }
    }

    internal static TraceOptions Default { get; } = new();
}

using System.Numerics;

namespace Duals.Symbolics;

public readonly partial struct Formula<T>
{
    /// <summary>Gets the conditions of the trace so far: what was asked of values, in order. Where every answer is the same, the formula is the function.</summary>
    public IReadOnlyList<Condition<T>> Conditions => Node.Graph?.Conditions() ?? [];

    /// <summary>Gets the variables of the trace, whether the formula depends on them or not; none for a constant that met no variable.</summary>
    public IReadOnlyList<Formula<T>> Variables => Node.Graph is { } graph ? [.. graph.Variables.Select(variable => new Formula<T>(variable))] : [];
}

using System.Numerics;

namespace Duals;

/// <summary>A step of a recurrence, which <see cref="Checkpoint"/> repeats.</summary>
/// <remarks>
/// Implement it on a struct. The step must have no side effects: it is computed again when derivatives are swept back. What it depends on with derivatives must
/// come in through the state or the parameters; an adjoint number in a field would belong to another tape, which throws.
/// </remarks>
public interface IStep
{
    /// <summary>Computes the next state.</summary>
    /// <typeparam name="T">The number type to compute in.</typeparam>
    /// <param name="index">The index of the step, from 0.</param>
    /// <param name="state">The state before the step, k numbers.</param>
    /// <param name="parameters">The parameters, the same in every step.</param>
    /// <param name="nextState">Receives the state after the step, k numbers; it is 0 where nothing is written.</param>
    void Invoke<T>(int index, ReadOnlySpan<T> state, ReadOnlySpan<T> parameters, Span<T> nextState)
        where T : IFloatingPointIeee754<T>;
}

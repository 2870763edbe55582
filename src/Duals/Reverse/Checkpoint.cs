using System.Numerics;

namespace Duals;

/// <summary>
/// Recurrences in bounded memory: reverse mode computes their steps again instead of recording them all. For sums see <see cref="Terms"/>.
/// </summary>
public static class Checkpoint
{
    /// <summary>
    /// Repeats a step and writes the state after the last. On plain numbers and in forward mode it is a loop. In reverse mode nothing is recorded on the way:
    /// the state is kept after every √steps-th step, and the sweep records the √steps steps between two of those states at a time, from the last to the first.
    /// </summary>
    /// <remarks>
    /// For n steps of k numbers reverse mode takes memory for √n·k numbers and the recording of √n steps, in place of n, and computes every step twice. Called
    /// inside a step, it saves memory at each level. Where something is not finite, the sweep computes the steps once more. On a tape further in (of
    /// <c>Dual&lt;Adjoint&lt;double&gt;&gt;</c>, <c>Adjoint&lt;Adjoint&lt;double&gt;&gt;</c>) every step is recorded. See A. Griewank, A. Walther, Evaluating
    /// Derivatives, 2nd ed., SIAM 2008, chapter 12.
    /// </remarks>
    /// <typeparam name="TStep">The step, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="step">The step.</param>
    /// <param name="steps">The number of steps n.</param>
    /// <param name="state">The state before the first step, k numbers.</param>
    /// <param name="parameters">What every step may depend on; may be empty.</param>
    /// <param name="result">Receives the state after the last step, k numbers; may be the span of the state.</param>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="state"/> is empty, or <paramref name="result"/> has another length.</exception>
    /// <exception cref="PerturbationConfusionException">The step uses a variable of reverse mode that is neither in the state nor a parameter, or those are of
    /// several tapes.</exception>
    /// <exception cref="InvalidOperationException">The tape of the state or a parameter has been closed, or records on another thread.</exception>
    /// <exception cref="InsufficientMemoryException">A tape would not fit into memory.</exception>
    public static void Repeat<TStep, T>(TStep step, int steps, ReadOnlySpan<T> state, ReadOnlySpan<T> parameters, Span<T> result)
        where TStep : IStep
        where T : IFloatingPointIeee754<T>
    {
        Guard.NotNull(step);
        ArgumentOutOfRangeException.ThrowIfNegative(steps);
        Guard.NotEmpty(state);
        Guard.Length(result, state.Length, "that of state");
        if (Bound<TStep, T>.Loop is { } loop)
            loop.Run(step, steps, state, parameters, result);
        else
            Run(step, 0, steps, state, parameters, result);
    }

    /// <summary>Computes the steps from start to end, one after the other.</summary>
    internal static void Run<TStep, T>(TStep step, int start, int end, ReadOnlySpan<T> state, ReadOnlySpan<T> parameters, Span<T> result)
        where TStep : IStep
        where T : IFloatingPointIeee754<T>
    {
        using var buffer = SeedBuffer<T>.Rent(2 * state.Length);
        Span<T> current = buffer.Numbers[..state.Length];
        Span<T> next = buffer.Numbers[state.Length..];
        state.CopyTo(current);
        for (int index = start; index < end; index++)
        {
            next.Clear();
            step.Invoke(index, (ReadOnlySpan<T>)current, parameters, next);
            Span<T> free = current;
            current = next;
            next = free;
        }

        current.CopyTo(result);
    }

    // As with rules, the number type itself makes the object that knows how it repeats; null for those that have nothing to save.
    private static class Bound<TStep, T>
        where TStep : IStep
        where T : IFloatingPointIeee754<T>
    {
        public static readonly Repetition<TStep, T>? Loop =
            typeof(IRecordsLoops<T>).IsAssignableFrom(typeof(T)) ? ((IRecordsLoops<T>)default(T)!).BindRepetition<TStep>() : null;
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>
/// The repetition of a step in reverse mode: computed on plain T, with a state kept now and then from which the sweep records the steps again.
/// </summary>
internal sealed class CheckpointedRepetition<TStep, T> : Repetition<TStep, Adjoint<T>>
    where TStep : IStep
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public override void Run(TStep step, int steps, ReadOnlySpan<Adjoint<T>> state, ReadOnlySpan<Adjoint<T>> parameters, Span<Adjoint<T>> result)
    {
        T[] values = Values(state);
        T[] parameterValues = Values(parameters);

        // With fewer segments of more steps each, or the other way round, one of the two would take more memory.
        int length = Math.Max(1, (int)Math.Ceiling(Math.Sqrt(steps)));
        var kept = new T[(int)(((long)steps + length - 1) / length)][];
        T[] current = values;
        for (int segment = 0; segment < kept.Length; segment++)
        {
            kept[segment] = current;
            current = new T[values.Length];
            int start = segment * length;
            Checkpoint.Run(step, start, End(start, length, steps), kept[segment], parameterValues, current);
        }

        Tape<T>? tape = Tape<T>.Of(state, parameters);
        if (tape is null)
        {
            for (int i = 0; i < result.Length; i++)
                result[i] = current[i];
        }
        else if (steps == 0)
        {
            state.CopyTo(result);
        }
        else
        {
            tape.AddBlock(new Segments(step, steps, length, kept, parameterValues), state, parameters, current, result);
        }
    }

    /// <summary>Where a segment ends; a sum of the two might overflow.</summary>
    private static int End(int start, int length, int steps) => start + Math.Min(length, steps - start);

    private static T[] Values(ReadOnlySpan<Adjoint<T>> numbers)
    {
        var values = new T[numbers.Length];
        Tape<T>.CopyValues(numbers, values);
        return values;
    }

    /// <summary>What the sweep needs to compute the steps again, segment by segment.</summary>
    private sealed class Segments(TStep step, int steps, int length, T[][] kept, T[] parameters) : TapeBlock<T>
    {
        public override long Bytes => kept.Sum(state => (long)state.Length * Unsafe.SizeOf<T>());

        public override bool TrySweep(Span<T> state, Span<T> parameterAdjoints) => TrySweep(state, [], parameterAdjoints, []);

        public override void SweepByArrival(Span<T> state, Span<T> arrivedState, Span<T> parameterAdjoints, Span<T> arrivedParameters) =>
            TrySweep(state, arrivedState, parameterAdjoints, arrivedParameters);

        // In plain arithmetic if nothing is said about what has arrived.
        private bool TrySweep(Span<T> state, Span<T> arrivedState, Span<T> parameterAdjoints, Span<T> arrivedParameters)
        {
            using var variables = SeedBuffer<Adjoint<T>>.Rent(state.Length + parameters.Length);
            using var ends = SeedBuffer<Adjoint<T>>.Rent(state.Length);
            using var points = SeedBuffer<T>.Rent(state.Length + parameters.Length);
            Span<T> point = points.Numbers;
            parameters.CopyTo(point[state.Length..]);
            for (int segment = kept.Length - 1; segment >= 0; segment--)
            {
                int start = segment * length;
                kept[segment].CopyTo(point);
                using Tape<T> tape = Tape<T>.StartPooled();
                tape.IsAskedForArrivals = !arrivedState.IsEmpty;
                tape.Variables(point, variables.Numbers);
                Checkpoint.Run(
                    step,
                    start,
                    End(start, length, steps),
                    variables.Numbers[..state.Length],
                    variables.Numbers[state.Length..],
                    ends.Numbers);
                if (tape.IsAskedForArrivals)
                {
                    tape.SweepByArrival(ends.Numbers, state, arrivedState);
                    Take(tape.ArrivalsOfVariables(point.Length), arrivedState, arrivedParameters);
                }
                else if (!tape.TrySweepPlainly(ends.Numbers, state))
                {
                    return false;
                }

                Take(tape.AdjointsOfVariables(point.Length), state, parameterAdjoints);
            }

            return true;
        }

        private static void Take(ReadOnlySpan<T> ofVariables, Span<T> state, Span<T> sums)
        {
            ofVariables[..state.Length].CopyTo(state);
            for (int i = 0; i < sums.Length; i++)
                sums[i] += ofVariables[state.Length + i];
        }
    }
}

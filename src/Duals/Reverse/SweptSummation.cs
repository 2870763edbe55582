using System.Numerics;

namespace Duals;

/// <summary>
/// A sum in reverse mode, in constant memory. A batch of terms is recorded on a tape of its own and swept back at once; only the batches' gradients are added
/// up. The outer tape then receives the sum as one operation, with the gradient for its partial derivatives.
/// </summary>
internal sealed class SweptSummation<TTerm, T> : Summation<TTerm, Adjoint<T>>
    where TTerm : ITerm
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    // A batch ends when its tape has this size, which fits the second-level cache, beside twice the variables' own. So the work that each tape does for every
    // parameter (making variables, adding gradients) stays small against that for the terms.
    private const int BytesAtATime = 1 << 18;

    public override Adjoint<T> Run(TTerm term, int count, ReadOnlySpan<Adjoint<T>> parameters)
    {
        using var points = SeedBuffer<T>.Rent(parameters.Length);
        Span<T> point = points.Numbers;
        Tape<T>.CopyValues(parameters, point);
        if (Tape<T>.Of([], parameters) is not { } outer)
            return Adjoint<T>.Constant(Terms.Sum(term, count, (ReadOnlySpan<T>)point));

        // Copied, since a term may write to the array from which the parameters came.
        using var copies = SeedBuffer<Adjoint<T>>.Rent(parameters.Length);
        parameters.CopyTo(copies.Numbers);
        parameters = copies.Numbers;
        using var gradients = SeedBuffer<T>.Rent(parameters.Length);
        T sum = Sweep(term, count, parameters, point, gradients.Numbers, []);

        // Whether a derivative of zero was computed, or the sum does not depend on that parameter, is found out only where it matters: by computing the terms
        // again.
        if (!outer.IsAskedForArrivals && !outer.HasZeroToTellApart(parameters, gradients.Numbers))
            return outer.RecordGradient(sum, parameters, gradients.Numbers, []);

        using var arrivals = SeedBuffer<T>.Rent(parameters.Length);
        Sweep(term, count, parameters, point, gradients.Numbers, arrivals.Numbers);
        return outer.RecordGradient(sum, parameters, gradients.Numbers, arrivals.Numbers);
    }

    /// <summary>Computes the sum and its gradient, and which parts of that have arrived if there is room for it.</summary>
    private static T Sweep(
        TTerm term, int count, ReadOnlySpan<Adjoint<T>> parameters, ReadOnlySpan<T> point, Span<T> gradient, Span<T> arrived)
    {
        gradient.Clear();
        arrived.Clear();
        using var variables = SeedBuffer<Adjoint<T>>.Rent(parameters.Length);
        T sum = T.Zero;
        for (int index = 0; index < count;)
        {
            using Tape<T> tape = Tape<T>.StartPooled();
            tape.IsAskedForArrivals = !arrived.IsEmpty;
            Variables(tape, parameters, point, variables.Numbers);
            long enough = 2 * tape.RecordedBytes + BytesAtATime;
            Adjoint<T> recorded = T.Zero;
            do
            {
                Adjoint<T> value = term.Invoke(index, (ReadOnlySpan<Adjoint<T>>)variables.Numbers);
                sum += value.Value;
                recorded += value;
                index++;
            }
            while (index < count && tape.RecordedBytes < enough);

            if (tape.IsAskedForArrivals)
            {
                tape.SweepByArrival([recorded], [T.One], []);
                Add(tape.ArrivalsOfVariables(arrived.Length), arrived);
            }
            else
            {
                tape.Sweep(recorded, T.One);
            }

            Add(tape.AdjointsOfVariables(gradient.Length), gradient);
        }

        return sum;
    }

    private static void Add(ReadOnlySpan<T> ofVariables, Span<T> sums)
    {
        for (int i = 0; i < sums.Length; i++)
            sums[i] += ofVariables[i];
    }

    /// <summary>Makes the variables of a tape; a parameter that is constant stays a constant.</summary>
    private static void Variables(Tape<T> tape, ReadOnlySpan<Adjoint<T>> parameters, ReadOnlySpan<T> point, Span<Adjoint<T>> variables)
    {
        tape.Variables(point, variables);
        for (int i = 0; i < variables.Length; i++)
        {
            if (parameters[i].IsConstant)
                variables[i] = parameters[i];
        }
    }
}

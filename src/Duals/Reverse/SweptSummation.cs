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
        Span<T> gradient = gradients.Numbers;
        gradient.Clear();
        using var variables = SeedBuffer<Adjoint<T>>.Rent(parameters.Length);
        T sum = T.Zero;
        for (int index = 0; index < count;)
        {
            using Tape<T> tape = Tape<T>.StartPooled();
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

            tape.Sweep(recorded, T.One);
            ReadOnlySpan<T> swept = tape.AdjointsOfVariables(point.Length);
            for (int i = 0; i < gradient.Length; i++)
                gradient[i] += swept[i];
        }

        return outer.RecordGradient(sum, parameters, gradient);
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

using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Duals;

public readonly partial struct Adjoint<T>
{
    /// <inheritdoc/>
    Repetition<TStep, Adjoint<T>> IRecordsLoops<Adjoint<T>>.BindRepetition<TStep>() => new CheckpointedRepetition<TStep, T>();

    /// <inheritdoc/>
    Summation<TTerm, Adjoint<T>> IRecordsLoops<Adjoint<T>>.BindSummation<TTerm>() => new SweptSummation<TTerm, T>();

    /// <inheritdoc/>
    /// <exception cref="OverflowException">The value is finite, the number depends on a variable, and TOther can hold fractions: a derivative would be
    /// lost.</exception>
    static bool INumberBase<Adjoint<T>>.TryConvertToChecked<TOther>(Adjoint<T> value, [MaybeNullWhen(false)] out TOther result) =>
        IDualNumber<Adjoint<T>, T>.TryConvertToChecked(value, value.HasTangent, out result);
}

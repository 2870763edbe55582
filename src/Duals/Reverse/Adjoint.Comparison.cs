using System.Numerics;

namespace Duals;

// The value is the only part of an adjoint number; the exact comparison includes its slope and its place on the tape.
public readonly partial struct Adjoint<T>
{
    // Whether the number depends on something with a slope that is not exactly zero.
    private bool HasTangent => !IsConstant && !Parts.AreZero(Slope);

    /// <inheritdoc/>
    bool INumberWithTangents<Adjoint<T>>.HasFiniteParts => Parts.AreFinite(Value) && (IsConstant || Parts.AreFinite(Slope));

    /// <inheritdoc/>
    bool INumberWithTangents<Adjoint<T>>.HasNaNParts => Parts.AreAnyNaN(Value) || (!IsConstant && Parts.AreAnyNaN(Slope));

    /// <inheritdoc/>
    /// <remarks>Two numbers with derivatives are the same if they have the same position on the same tape with the same slope.</remarks>
    public bool EqualsExact(Adjoint<T> other) =>
        Parts.AreSame(Value, other.Value)
        && SharesFormWith(other)
        && (IsConstant || Parts.AreSame(Slope, other.Slope));

    /// <inheritdoc/>
    int INumberWithTangents<Adjoint<T>>.GetExactHashCode() =>
        IsConstant ? Parts.Hash(Value) : HashCode.Combine(Parts.Hash(Value), Parts.Hash(Slope), Stamp, Form);
}

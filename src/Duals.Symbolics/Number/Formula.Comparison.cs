using System.Numerics;

namespace Duals.Symbolics;

public readonly partial struct Formula<T>
{
    /// <summary>True if the values are equal; a condition, marked as an equality.</summary>
    public static bool operator ==(Formula<T> left, Formula<T> right) => Ask(Questions<T>.Equal, left, right) != 0;

    /// <inheritdoc cref="operator ==(Formula{T}, Formula{T})"/>
    public static bool operator ==(Formula<T> left, T right) => left == Constant(right);

    /// <inheritdoc cref="operator ==(Formula{T}, Formula{T})"/>
    public static bool operator ==(T left, Formula<T> right) => Constant(left) == right;

    /// <summary>True if the values differ; a condition, marked as an equality.</summary>
    public static bool operator !=(Formula<T> left, Formula<T> right) => Ask(Questions<T>.Equal, left, right) == 0;

    /// <inheritdoc cref="operator !=(Formula{T}, Formula{T})"/>
    public static bool operator !=(Formula<T> left, T right) => left != Constant(right);

    /// <inheritdoc cref="operator !=(Formula{T}, Formula{T})"/>
    public static bool operator !=(T left, Formula<T> right) => Constant(left) != right;

    /// <summary>True if the left value is less than the right one; a condition.</summary>
    public static bool operator <(Formula<T> left, Formula<T> right) => Ask(Questions<T>.Less, left, right) != 0;

    /// <inheritdoc cref="operator &lt;(Formula{T}, Formula{T})"/>
    public static bool operator <(Formula<T> left, T right) => left < Constant(right);

    /// <inheritdoc cref="operator &lt;(Formula{T}, Formula{T})"/>
    public static bool operator <(T left, Formula<T> right) => Constant(left) < right;

    /// <summary>True if the left value is less than or equal to the right one; a condition.</summary>
    public static bool operator <=(Formula<T> left, Formula<T> right) => Ask(Questions<T>.LessOrEqual, left, right) != 0;

    /// <inheritdoc cref="operator &lt;=(Formula{T}, Formula{T})"/>
    public static bool operator <=(Formula<T> left, T right) => left <= Constant(right);

    /// <inheritdoc cref="operator &lt;=(Formula{T}, Formula{T})"/>
    public static bool operator <=(T left, Formula<T> right) => Constant(left) <= right;

    /// <summary>True if the left value is greater than the right one; a condition.</summary>
    public static bool operator >(Formula<T> left, Formula<T> right) => Ask(Questions<T>.Less, right, left) != 0;

    /// <inheritdoc cref="operator >(Formula{T}, Formula{T})"/>
    public static bool operator >(Formula<T> left, T right) => left > Constant(right);

    /// <inheritdoc cref="operator >(Formula{T}, Formula{T})"/>
    public static bool operator >(T left, Formula<T> right) => Constant(left) > right;

    /// <summary>True if the left value is greater than or equal to the right one; a condition.</summary>
    public static bool operator >=(Formula<T> left, Formula<T> right) => Ask(Questions<T>.LessOrEqual, right, left) != 0;

    /// <inheritdoc cref="operator >=(Formula{T}, Formula{T})"/>
    public static bool operator >=(Formula<T> left, T right) => left >= Constant(right);

    /// <inheritdoc cref="operator >=(Formula{T}, Formula{T})"/>
    public static bool operator >=(T left, Formula<T> right) => Constant(left) >= right;

    /// <inheritdoc/>
    bool INumberWithTangents<Formula<T>>.IsExactlyZero => IsConstant && T.IsZero(Node.Value);

    /// <inheritdoc/>
    bool INumberWithTangents<Formula<T>>.IsConstant => IsConstant;

    /// <inheritdoc/>
    bool INumberWithTangents<Formula<T>>.HasFiniteParts => !IsConstant || T.IsFinite(Node.Value);

    /// <inheritdoc/>
    bool INumberWithTangents<Formula<T>>.HasNaNParts => IsConstant && T.IsNaN(Node.Value);

    /// <summary>Compares the values, NaN being equal to NaN; a condition, marked as an equality.</summary>
    /// <param name="other">The formula to compare with.</param>
    /// <returns>True if the values are equal.</returns>
    public bool Equals(Formula<T> other) => Ask(Questions<T>.SameNumber, this, other) != 0;

    /// <summary>Compares the structure: true for the same operations on the same operands, constants bit for bit. Not a condition.</summary>
    /// <param name="other">The formula to compare with.</param>
    /// <returns>True if both formulas are the same.</returns>
    /// <remarks>Variables of different traces are the same if their names and places are.</remarks>
    public bool EqualsExact(Formula<T> other) => Structure.AreSame(Node, other.Node);

    /// <summary>Returns the hash code of the value; a condition.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    int INumberWithTangents<Formula<T>>.GetExactHashCode() => Structure.Hash(Node);

    /// <summary>Orders by the values, NaN first; a condition.</summary>
    /// <param name="other">The formula to compare with.</param>
    /// <returns>Less than, equal to or greater than 0.</returns>
    public int CompareTo(Formula<T> other) => (int)Ask(Questions<T>.Compare, this, other);
}

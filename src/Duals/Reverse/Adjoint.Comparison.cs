using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

public readonly partial struct Adjoint<T>
{
    /// <summary>True if the left value equals the right one, whatever the tangents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator ==(Adjoint<T> left, Adjoint<T> right) => left.Value == right.Value;

    /// <inheritdoc cref="operator ==(Adjoint{T}, Adjoint{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator ==(Adjoint<T> left, T right) => left.Value == right;

    /// <inheritdoc cref="operator ==(Adjoint{T}, Adjoint{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator ==(T left, Adjoint<T> right) => left == right.Value;

    /// <summary>True if the left value differs from the right one, whatever the tangents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator !=(Adjoint<T> left, Adjoint<T> right) => left.Value != right.Value;

    /// <inheritdoc cref="operator !=(Adjoint{T}, Adjoint{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator !=(Adjoint<T> left, T right) => left.Value != right;

    /// <inheritdoc cref="operator !=(Adjoint{T}, Adjoint{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator !=(T left, Adjoint<T> right) => left != right.Value;

    /// <summary>True if the left value is less than the right one, whatever the tangents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <(Adjoint<T> left, Adjoint<T> right) => left.Value < right.Value;

    /// <inheritdoc cref="operator &lt;(Adjoint{T}, Adjoint{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <(Adjoint<T> left, T right) => left.Value < right;

    /// <inheritdoc cref="operator &lt;(Adjoint{T}, Adjoint{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <(T left, Adjoint<T> right) => left < right.Value;

    /// <summary>True if the left value is less than or equal to the right one, whatever the tangents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <=(Adjoint<T> left, Adjoint<T> right) => left.Value <= right.Value;

    /// <inheritdoc cref="operator &lt;=(Adjoint{T}, Adjoint{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <=(Adjoint<T> left, T right) => left.Value <= right;

    /// <inheritdoc cref="operator &lt;=(Adjoint{T}, Adjoint{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <=(T left, Adjoint<T> right) => left <= right.Value;

    /// <summary>True if the left value is greater than the right one, whatever the tangents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >(Adjoint<T> left, Adjoint<T> right) => left.Value > right.Value;

    /// <inheritdoc cref="operator >(Adjoint{T}, Adjoint{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >(Adjoint<T> left, T right) => left.Value > right;

    /// <inheritdoc cref="operator >(Adjoint{T}, Adjoint{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >(T left, Adjoint<T> right) => left > right.Value;

    /// <summary>True if the left value is greater than or equal to the right one, whatever the tangents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >=(Adjoint<T> left, Adjoint<T> right) => left.Value >= right.Value;

    /// <inheritdoc cref="operator >=(Adjoint{T}, Adjoint{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >=(Adjoint<T> left, T right) => left.Value >= right;

    /// <inheritdoc cref="operator >=(Adjoint{T}, Adjoint{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >=(T left, Adjoint<T> right) => left >= right.Value;

    /// <summary>Gets a comparer that sees the tangents: for caches and sets of numbers that must not mix up derivatives.</summary>
    public static IEqualityComparer<Adjoint<T>> ExactComparer => ExactComparer<Adjoint<T>, T>.Instance;

    /// <inheritdoc/>
    bool INumberWithTangents<Adjoint<T>>.IsExactlyZero => Parts.AreZero(Value) && !HasTangent;

    /// <inheritdoc/>
    bool INumberWithTangents<Adjoint<T>>.IsConstant => Parts.AreConstant(Value) && !HasTangent;

    /// <inheritdoc/>
    bool INumberWithTangents<Adjoint<T>>.HasFiniteParts => Parts.AreFinite(Value) && (IsConstant || Parts.AreFinite(Slope));

    /// <inheritdoc/>
    bool INumberWithTangents<Adjoint<T>>.HasNaNParts => Parts.AreAnyNaN(Value) || (!IsConstant && Parts.AreAnyNaN(Slope));

    /// <summary>Gets a value indicating whether the number depends on something with a slope that is not exactly zero.</summary>
    private bool HasTangent => !IsConstant && !Parts.AreZero(Slope);

    /// <summary>Compares the values, NaN being equal to NaN, as <see cref="double.Equals(double)"/> does; the tangents do not count.</summary>
    /// <param name="other">The number to compare with.</param>
    /// <returns>True if the values are equal.</returns>
    public bool Equals(Adjoint<T> other) => Value.Equals(other.Value);

    /// <inheritdoc cref="Equals(Adjoint{T})"/>
    /// <param name="obj">The object to compare with.</param>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Adjoint<T> other && Equals(other);

    /// <inheritdoc/>
    /// <remarks>Two numbers with derivatives are the same if they have the same position on the same tape with the same slope.</remarks>
    public bool EqualsExact(Adjoint<T> other) =>
        Parts.AreSame(Value, other.Value)
        && SharesFormWith(other)
        && (IsConstant || Parts.AreSame(Slope, other.Slope));

    /// <summary>Returns the hash code of the value; the tangents do not count.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    int INumberWithTangents<Adjoint<T>>.GetExactHashCode() =>
        IsConstant ? Parts.Hash(Value) : HashCode.Combine(Parts.Hash(Value), Parts.Hash(Slope), Stamp, Form);

    /// <summary>Orders by the values, NaN first, as <see cref="double.CompareTo(double)"/> does; the tangents do not count.</summary>
    /// <param name="other">The number to compare with.</param>
    /// <returns>Less than, equal to or greater than 0.</returns>
    public int CompareTo(Adjoint<T> other) => Value.CompareTo(other.Value);

    /// <inheritdoc cref="CompareTo(Adjoint{T})"/>
    /// <param name="obj">The object to compare with; null comes before every number.</param>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is another type of object.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Adjoint<T> other => CompareTo(other),
        _ => throw new ArgumentException($"The object must be a {TypeName.Of(typeof(Adjoint<T>))}.", nameof(obj)),
    };
}

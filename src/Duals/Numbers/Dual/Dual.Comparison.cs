using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

[SharedMembers]
public readonly partial struct Dual<T>
{
    /// <summary>True if the left value equals the right one, whatever the tangents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator ==(Dual<T> left, Dual<T> right) => left.Value == right.Value;

    /// <inheritdoc cref="operator ==(Dual{T}, Dual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator ==(Dual<T> left, T right) => left.Value == right;

    /// <inheritdoc cref="operator ==(Dual{T}, Dual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator ==(T left, Dual<T> right) => left == right.Value;

    /// <summary>True if the left value differs from the right one, whatever the tangents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator !=(Dual<T> left, Dual<T> right) => left.Value != right.Value;

    /// <inheritdoc cref="operator !=(Dual{T}, Dual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator !=(Dual<T> left, T right) => left.Value != right;

    /// <inheritdoc cref="operator !=(Dual{T}, Dual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator !=(T left, Dual<T> right) => left != right.Value;

    /// <summary>True if the left value is less than the right one, whatever the tangents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <(Dual<T> left, Dual<T> right) => left.Value < right.Value;

    /// <inheritdoc cref="operator &lt;(Dual{T}, Dual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <(Dual<T> left, T right) => left.Value < right;

    /// <inheritdoc cref="operator &lt;(Dual{T}, Dual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <(T left, Dual<T> right) => left < right.Value;

    /// <summary>True if the left value is less than or equal to the right one, whatever the tangents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <=(Dual<T> left, Dual<T> right) => left.Value <= right.Value;

    /// <inheritdoc cref="operator &lt;=(Dual{T}, Dual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <=(Dual<T> left, T right) => left.Value <= right;

    /// <inheritdoc cref="operator &lt;=(Dual{T}, Dual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <=(T left, Dual<T> right) => left <= right.Value;

    /// <summary>True if the left value is greater than the right one, whatever the tangents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >(Dual<T> left, Dual<T> right) => left.Value > right.Value;

    /// <inheritdoc cref="operator >(Dual{T}, Dual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >(Dual<T> left, T right) => left.Value > right;

    /// <inheritdoc cref="operator >(Dual{T}, Dual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >(T left, Dual<T> right) => left > right.Value;

    /// <summary>True if the left value is greater than or equal to the right one, whatever the tangents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >=(Dual<T> left, Dual<T> right) => left.Value >= right.Value;

    /// <inheritdoc cref="operator >=(Dual{T}, Dual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >=(Dual<T> left, T right) => left.Value >= right;

    /// <inheritdoc cref="operator >=(Dual{T}, Dual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >=(T left, Dual<T> right) => left >= right.Value;

    /// <summary>Gets a comparer that sees the tangents: for caches and sets of numbers that must not mix up derivatives.</summary>
    public static IEqualityComparer<Dual<T>> ExactComparer => ExactComparer<Dual<T>, T>.Instance;

    /// <summary>Gets a value indicating whether some tangent is not exactly zero.</summary>
    private bool HasTangent => IDualNumber<Dual<T>, T>.HasTangent(this);

    /// <inheritdoc/>
    bool INumberWithTangents<Dual<T>>.IsExactlyZero => Parts.AreZero(Value) && !HasTangent;

    /// <inheritdoc/>
    bool INumberWithTangents<Dual<T>>.IsConstant => Parts.AreConstant(Value) && !HasTangent;

    /// <inheritdoc/>
    bool INumberWithTangents<Dual<T>>.HasFiniteParts
    {
        get
        {
            for (int i = 0; i < PartCount; i++)
            {
                if (!Parts.AreFinite(GetPart(i)))
                    return false;
            }

            return true;
        }
    }

    /// <inheritdoc/>
    bool INumberWithTangents<Dual<T>>.HasNaNParts
    {
        get
        {
            for (int i = 0; i < PartCount; i++)
            {
                if (Parts.AreAnyNaN(GetPart(i)))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Compares the values, NaN being equal to NaN, as <see cref="double.Equals(double)"/> does; the tangents do not count.</summary>
    /// <remarks>
    /// So a dictionary, a set or <c>Distinct()</c> takes two variables of equal value for one, unless <see cref="ExactComparer"/> is given to it: Edges.md,
    /// "Keys compare values".
    /// </remarks>
    /// <param name="other">The number to compare with.</param>
    /// <returns>True if the values are equal.</returns>
    public bool Equals(Dual<T> other) => Value.Equals(other.Value);

    /// <inheritdoc cref="Equals(Dual{T})"/>
    /// <param name="obj">The object to compare with.</param>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Dual<T> other && Equals(other);

    /// <inheritdoc/>
    public bool EqualsExact(Dual<T> other)
    {
        for (int i = 0; i < PartCount; i++)
        {
            if (!Parts.AreSame(GetPart(i), other.GetPart(i)))
                return false;
        }

        return true;
    }

    /// <summary>Returns the hash code of the value; the tangents do not count.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    int INumberWithTangents<Dual<T>>.GetExactHashCode() => ExactComparer<Dual<T>, T>.Instance.GetHashCode(this);

    /// <summary>Orders by the values, NaN first, as <see cref="double.CompareTo(double)"/> does; the tangents do not count.</summary>
    /// <param name="other">The number to compare with.</param>
    /// <returns>Less than, equal to or greater than 0.</returns>
    public int CompareTo(Dual<T> other) => Value.CompareTo(other.Value);

    /// <inheritdoc cref="CompareTo(Dual{T})"/>
    /// <param name="obj">The object to compare with; null comes before every number.</param>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is another type of object.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Dual<T> other => CompareTo(other),
        _ => throw new ArgumentException($"The object must be a {TypeName.Of(typeof(Dual<T>))}.", nameof(obj)),
    };
}

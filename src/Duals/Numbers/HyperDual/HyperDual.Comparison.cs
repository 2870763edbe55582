using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

public readonly partial struct HyperDual<T>
{
    /// <summary>True if the left value equals the right one, whatever the tangents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator ==(HyperDual<T> left, HyperDual<T> right) => left.Value == right.Value;

    /// <inheritdoc cref="operator ==(HyperDual{T}, HyperDual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator ==(HyperDual<T> left, T right) => left.Value == right;

    /// <inheritdoc cref="operator ==(HyperDual{T}, HyperDual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator ==(T left, HyperDual<T> right) => left == right.Value;

    /// <summary>True if the left value differs from the right one, whatever the tangents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator !=(HyperDual<T> left, HyperDual<T> right) => left.Value != right.Value;

    /// <inheritdoc cref="operator !=(HyperDual{T}, HyperDual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator !=(HyperDual<T> left, T right) => left.Value != right;

    /// <inheritdoc cref="operator !=(HyperDual{T}, HyperDual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator !=(T left, HyperDual<T> right) => left != right.Value;

    /// <summary>True if the left value is less than the right one, whatever the tangents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <(HyperDual<T> left, HyperDual<T> right) => left.Value < right.Value;

    /// <inheritdoc cref="operator &lt;(HyperDual{T}, HyperDual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <(HyperDual<T> left, T right) => left.Value < right;

    /// <inheritdoc cref="operator &lt;(HyperDual{T}, HyperDual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <(T left, HyperDual<T> right) => left < right.Value;

    /// <summary>True if the left value is less than or equal to the right one, whatever the tangents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <=(HyperDual<T> left, HyperDual<T> right) => left.Value <= right.Value;

    /// <inheritdoc cref="operator &lt;=(HyperDual{T}, HyperDual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <=(HyperDual<T> left, T right) => left.Value <= right;

    /// <inheritdoc cref="operator &lt;=(HyperDual{T}, HyperDual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <=(T left, HyperDual<T> right) => left <= right.Value;

    /// <summary>True if the left value is greater than the right one, whatever the tangents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >(HyperDual<T> left, HyperDual<T> right) => left.Value > right.Value;

    /// <inheritdoc cref="operator >(HyperDual{T}, HyperDual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >(HyperDual<T> left, T right) => left.Value > right;

    /// <inheritdoc cref="operator >(HyperDual{T}, HyperDual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >(T left, HyperDual<T> right) => left > right.Value;

    /// <summary>True if the left value is greater than or equal to the right one, whatever the tangents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >=(HyperDual<T> left, HyperDual<T> right) => left.Value >= right.Value;

    /// <inheritdoc cref="operator >=(HyperDual{T}, HyperDual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >=(HyperDual<T> left, T right) => left.Value >= right;

    /// <inheritdoc cref="operator >=(HyperDual{T}, HyperDual{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >=(T left, HyperDual<T> right) => left >= right.Value;

    /// <summary>Gets a comparer that sees the tangents: for caches and sets of numbers that must not mix up derivatives.</summary>
    public static IEqualityComparer<HyperDual<T>> ExactComparer => ExactComparer<HyperDual<T>, T>.Instance;

    /// <inheritdoc/>
    bool INumberWithTangents<HyperDual<T>>.IsExactlyZero => Parts.AreZero(Value) && !IDualNumber<HyperDual<T>, T>.HasTangent(this);

    /// <inheritdoc/>
    bool INumberWithTangents<HyperDual<T>>.IsConstant => Parts.AreConstant(Value) && !IDualNumber<HyperDual<T>, T>.HasTangent(this);

    /// <inheritdoc/>
    bool INumberWithTangents<HyperDual<T>>.HasFiniteParts
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
    bool INumberWithTangents<HyperDual<T>>.HasNaNParts
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
    /// <param name="other">The number to compare with.</param>
    /// <returns>True if the values are equal.</returns>
    public bool Equals(HyperDual<T> other) => Value.Equals(other.Value);

    /// <inheritdoc cref="Equals(HyperDual{T})"/>
    /// <param name="obj">The object to compare with.</param>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is HyperDual<T> other && Equals(other);

    /// <inheritdoc/>
    public bool EqualsExact(HyperDual<T> other)
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
    int INumberWithTangents<HyperDual<T>>.GetExactHashCode() => ExactComparer<HyperDual<T>, T>.Instance.GetHashCode(this);

    /// <summary>Orders by the values, NaN first, as <see cref="double.CompareTo(double)"/> does; the tangents do not count.</summary>
    /// <param name="other">The number to compare with.</param>
    /// <returns>Less than, equal to or greater than 0.</returns>
    public int CompareTo(HyperDual<T> other) => Value.CompareTo(other.Value);

    /// <inheritdoc cref="CompareTo(HyperDual{T})"/>
    /// <param name="obj">The object to compare with; null comes before every number.</param>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is another type of object.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        HyperDual<T> other => CompareTo(other),
        _ => throw new ArgumentException($"The object must be a {TypeName.Of(typeof(HyperDual<T>))}.", nameof(obj)),
    };
}

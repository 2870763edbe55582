using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

internal readonly partial struct Jet<T, TTangent>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator ==(Jet<T, TTangent> left, Jet<T, TTangent> right) => left.Value == right.Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator !=(Jet<T, TTangent> left, Jet<T, TTangent> right) => left.Value != right.Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <(Jet<T, TTangent> left, Jet<T, TTangent> right) => left.Value < right.Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <=(Jet<T, TTangent> left, Jet<T, TTangent> right) => left.Value <= right.Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >(Jet<T, TTangent> left, Jet<T, TTangent> right) => left.Value > right.Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >=(Jet<T, TTangent> left, Jet<T, TTangent> right) => left.Value >= right.Value;

    bool INumberWithTangents<Jet<T, TTangent>>.IsExactlyZero => Parts.AreZero(Value) && !IDualNumber<Jet<T, TTangent>, T>.HasTangent(this);

    bool INumberWithTangents<Jet<T, TTangent>>.IsConstant => Parts.AreConstant(Value) && !IDualNumber<Jet<T, TTangent>, T>.HasTangent(this);

    bool INumberWithTangents<Jet<T, TTangent>>.HasFiniteParts
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

    bool INumberWithTangents<Jet<T, TTangent>>.HasNaNParts
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

    public bool Equals(Jet<T, TTangent> other) => Value.Equals(other.Value);

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Jet<T, TTangent> other && Equals(other);

    public bool EqualsExact(Jet<T, TTangent> other)
    {
        for (int i = 0; i < PartCount; i++)
        {
            if (!Parts.AreSame(GetPart(i), other.GetPart(i)))
                return false;
        }

        return true;
    }

    public override int GetHashCode() => Value.GetHashCode();

    int INumberWithTangents<Jet<T, TTangent>>.GetExactHashCode() => ExactComparer<Jet<T, TTangent>, T>.Instance.GetHashCode(this);

    public int CompareTo(Jet<T, TTangent> other) => Value.CompareTo(other.Value);

    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Jet<T, TTangent> other => CompareTo(other),
        _ => throw new ArgumentException($"The object must be a {TypeName.Of(typeof(Jet<T, TTangent>))}.", nameof(obj)),
    };
}

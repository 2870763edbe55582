using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

internal readonly partial struct Jet<T, TTangent>
{
    public static Jet<T, TTangent> operator ++(Jet<T, TTangent> value) => value + T.One;

    public static Jet<T, TTangent> operator --(Jet<T, TTangent> value) => value - T.One;

    public static Jet<T, TTangent> operator +(Jet<T, TTangent> value) => value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Jet<T, TTangent> operator +(Jet<T, TTangent> left, T right) => left.WithValue(left.Value + right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Jet<T, TTangent> operator +(T left, Jet<T, TTangent> right) => right.WithValue(left + right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Jet<T, TTangent> operator -(Jet<T, TTangent> left, T right) => left.WithValue(left.Value - right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Jet<T, TTangent> operator -(T left, Jet<T, TTangent> right) => (-right).WithValue(left - right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Jet<T, TTangent> operator *(T left, Jet<T, TTangent> right) => right * left;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Jet<T, TTangent> operator /(T left, Jet<T, TTangent> right) => Constant(left) / right;

    public static Jet<T, TTangent> operator %(Jet<T, TTangent> left, Jet<T, TTangent> right) => Chain<RemainderRule>(left, right);
}

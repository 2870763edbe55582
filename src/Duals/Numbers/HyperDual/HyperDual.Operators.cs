using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

public readonly partial struct HyperDual<T>
{
    /// <summary>x + 1; the tangents stay.</summary>
    public static HyperDual<T> operator ++(HyperDual<T> value) => value + T.One;

    /// <summary>x − 1; the tangents stay.</summary>
    public static HyperDual<T> operator --(HyperDual<T> value) => value - T.One;

    /// <summary>x itself.</summary>
    public static HyperDual<T> operator +(HyperDual<T> value) => value;

    /// <summary>x + c; the tangents of x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HyperDual<T> operator +(HyperDual<T> left, T right) => left.WithValue(left.Value + right);

    /// <summary>c + x; the tangents of x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HyperDual<T> operator +(T left, HyperDual<T> right) => right.WithValue(left + right.Value);

    /// <summary>x − c; the tangents of x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HyperDual<T> operator -(HyperDual<T> left, T right) => left.WithValue(left.Value - right);

    /// <summary>c − x; the negated tangents of x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HyperDual<T> operator -(T left, HyperDual<T> right) => (-right).WithValue(left - right.Value);

    /// <summary>c·x; the tangents of x times c.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HyperDual<T> operator *(T left, HyperDual<T> right) => right * left;

    /// <summary>c/x; see the quotient of two numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HyperDual<T> operator /(T left, HyperDual<T> right) => Constant(left) / right;

    /// <inheritdoc cref="RemainderRule"/>
    public static HyperDual<T> operator %(HyperDual<T> left, HyperDual<T> right) => Chain<RemainderRule>(left, right);

    /// <inheritdoc cref="RemainderRule"/>
    public static HyperDual<T> operator %(HyperDual<T> left, T right) => Chain<RemainderRule>(left, Constant(right));

    /// <inheritdoc cref="RemainderRule"/>
    public static HyperDual<T> operator %(T left, HyperDual<T> right) => Chain<RemainderRule>(Constant(left), right);
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

[SharedMembers]
public readonly partial struct Dual<T>
{
    /// <summary>x + 1; the tangents stay.</summary>
    public static Dual<T> operator ++(Dual<T> value) => value + T.One;

    /// <summary>x − 1; the tangents stay.</summary>
    public static Dual<T> operator --(Dual<T> value) => value - T.One;

    /// <summary>x itself.</summary>
    public static Dual<T> operator +(Dual<T> value) => value;

    /// <summary>x + c; the tangents of x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> operator +(Dual<T> left, T right) => left.WithValue(left.Value + right);

    /// <summary>c + x; the tangents of x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> operator +(T left, Dual<T> right) => right.WithValue(left + right.Value);

    /// <summary>x − c; the tangents of x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> operator -(Dual<T> left, T right) => left.WithValue(left.Value - right);

    /// <summary>c − x; the negated tangents of x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> operator -(T left, Dual<T> right) => (-right).WithValue(left - right.Value);

    /// <summary>c·x; the tangents of x times c.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> operator *(T left, Dual<T> right) => right * left;

    /// <summary>c/x; see the quotient of two numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> operator /(T left, Dual<T> right) => Constant(left) / right;

    /// <inheritdoc cref="RemainderRule"/>
    public static Dual<T> operator %(Dual<T> left, Dual<T> right) => Chain<RemainderRule>(left, right);

    /// <inheritdoc cref="RemainderRule"/>
    public static Dual<T> operator %(Dual<T> left, T right) => Chain<RemainderRule>(left, Constant(right));

    /// <inheritdoc cref="RemainderRule"/>
    public static Dual<T> operator %(T left, Dual<T> right) => Chain<RemainderRule>(Constant(left), right);
}

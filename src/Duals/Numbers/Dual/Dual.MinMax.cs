using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

[SharedMembers]
public readonly partial struct Dual<T>
{
    /// <summary>|x|; tangents times the sign of x, that of zero included.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The absolute value.</returns>
    /// <remarks>A sign at 0, not 0, keeps the second derivative of |t|² there at 2.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> Abs(Dual<T> value) => (T.IsNegative(value.Value) ? -value : value).WithValue(T.Abs(value.Value));

    /// <summary>The magnitude of x with the sign of s; the tangents of x, negated if its sign was flipped. None come from s.</summary>
    /// <param name="value">The number x.</param>
    /// <param name="sign">The number s.</param>
    /// <returns>x or −x.</returns>
    public static Dual<T> CopySign(Dual<T> value, Dual<T> sign)
    {
        T result = T.CopySign(value.Value, sign.Value);
        return (T.IsNegative(result) == T.IsNegative(value.Value) ? value : -value).WithValue(result);
    }

    /// <summary>x within [min, max]; the tangents of x while the result equals x, at the bounds too, else those of the bound returned.</summary>
    /// <param name="value">The number x.</param>
    /// <param name="min">The lower bound.</param>
    /// <param name="max">The upper bound.</param>
    /// <returns>x or a bound.</returns>
    /// <exception cref="ArgumentException"><paramref name="min"/> is greater than <paramref name="max"/>.</exception>
    public static Dual<T> Clamp(Dual<T> value, Dual<T> min, Dual<T> max) => Clamped(value, min, max, T.Clamp(value.Value, min.Value, max.Value));

    /// <summary>x within [min, max] as the platform clamps; see <see cref="Clamp"/>.</summary>
    /// <param name="value">The number x.</param>
    /// <param name="min">The lower bound.</param>
    /// <param name="max">The upper bound.</param>
    /// <returns>x or a bound.</returns>
    public static Dual<T> ClampNative(Dual<T> value, Dual<T> min, Dual<T> max) => Clamped(value, min, max, T.ClampNative(value.Value, min.Value, max.Value));

    /// <summary>The larger operand, with its tangents; those of the first one where both are equal.</summary>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <returns>One of the operands.</returns>
    public static Dual<T> Max(Dual<T> x, Dual<T> y) => Larger(x, y, T.Max(x.Value, y.Value));

    /// <summary>The operand of larger magnitude, with its tangents; those of the first one where both are equal.</summary>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <returns>One of the operands.</returns>
    public static Dual<T> MaxMagnitude(Dual<T> x, Dual<T> y) => Larger(x, y, T.MaxMagnitude(x.Value, y.Value));

    /// <summary>The operand of larger magnitude, a number before NaN, with its tangents; those of the first one where both are equal.</summary>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <returns>One of the operands.</returns>
    public static Dual<T> MaxMagnitudeNumber(Dual<T> x, Dual<T> y) => Larger(x, y, T.MaxMagnitudeNumber(x.Value, y.Value));

    /// <summary>The larger operand as the platform chooses, with its tangents; those of the first one where both are equal.</summary>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <returns>One of the operands.</returns>
    public static Dual<T> MaxNative(Dual<T> x, Dual<T> y) => Larger(x, y, T.MaxNative(x.Value, y.Value));

    /// <summary>The larger operand, a number before NaN, with its tangents; those of the first one where both are equal.</summary>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <returns>One of the operands.</returns>
    public static Dual<T> MaxNumber(Dual<T> x, Dual<T> y) => Larger(x, y, T.MaxNumber(x.Value, y.Value));

    /// <summary>The smaller operand, with its tangents; those of the second one where both are equal.</summary>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <returns>One of the operands.</returns>
    public static Dual<T> Min(Dual<T> x, Dual<T> y) => Smaller(x, y, T.Min(x.Value, y.Value));

    /// <summary>The operand of smaller magnitude, with its tangents; those of the second one where both are equal.</summary>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <returns>One of the operands.</returns>
    public static Dual<T> MinMagnitude(Dual<T> x, Dual<T> y) => Smaller(x, y, T.MinMagnitude(x.Value, y.Value));

    /// <summary>The operand of smaller magnitude, a number before NaN, with its tangents; those of the second one where both are equal.</summary>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <returns>One of the operands.</returns>
    public static Dual<T> MinMagnitudeNumber(Dual<T> x, Dual<T> y) => Smaller(x, y, T.MinMagnitudeNumber(x.Value, y.Value));

    /// <summary>The smaller operand as the platform chooses, with its tangents; those of the second one where both are equal.</summary>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <returns>One of the operands.</returns>
    public static Dual<T> MinNative(Dual<T> x, Dual<T> y) => Smaller(x, y, T.MinNative(x.Value, y.Value));

    /// <summary>The smaller operand, a number before NaN, with its tangents; those of the second one where both are equal.</summary>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <returns>One of the operands.</returns>
    public static Dual<T> MinNumber(Dual<T> x, Dual<T> y) => Smaller(x, y, T.MinNumber(x.Value, y.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Dual<T> Larger(Dual<T> x, Dual<T> y, T result) => (Selection.MaxTakesFirst(x.Value, result) ? x : y).WithValue(result);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Dual<T> Smaller(Dual<T> x, Dual<T> y, T result) => (Selection.MinTakesFirst(x.Value, y.Value, result) ? x : y).WithValue(result);

    private static Dual<T> Clamped(Dual<T> value, Dual<T> min, Dual<T> max, T result) =>
        Selection.ClampTakes(value.Value, min.Value, result) switch
        {
            ClampChoice.Value => value.WithValue(result),
            ClampChoice.Minimum => min.WithValue(result),
            _ => max.WithValue(result),
        };
}

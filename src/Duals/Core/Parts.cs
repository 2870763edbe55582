using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>Questions about all the parts of a number, asked of plain numbers and of number types that carry tangents alike.</summary>
/// <remarks>
/// The type tests are decided when the code for a T is compiled, the casts do not box then (checked in the generated code), so that a
/// plain T pays nothing.
/// </remarks>
internal static class Parts
{
    /// <summary>True if T carries no tangents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlain<T>()
        where T : IFloatingPointIeee754<T> =>
        default(T) is not INumberWithTangents<T>;

    /// <summary>True if the value and every tangent of <paramref name="x"/> are exactly zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreZero<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        x is INumberWithTangents<T> ? ((INumberWithTangents<T>)x).IsExactlyZero : T.IsZero(x);

    /// <summary>True if no tangent of <paramref name="x"/> differs from zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreConstant<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        x is not INumberWithTangents<T> || ((INumberWithTangents<T>)x).IsConstant;

    /// <summary>True if the value and every tangent of <paramref name="x"/> are finite.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreFinite<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        x is INumberWithTangents<T> ? ((INumberWithTangents<T>)x).HasFiniteParts : T.IsFinite(x);

    /// <summary>True if every part of every number is finite.</summary>
    public static bool AreAllFinite<T>(ReadOnlySpan<T> numbers)
        where T : IFloatingPointIeee754<T>
    {
        int i = 0;
        if (Vector<T>.IsSupported)
        {
            // What is finite leaves 0 when subtracted from itself.
            Vector<T> differences = Vector<T>.Zero;
            for (; i <= numbers.Length - Vector<T>.Count; i += Vector<T>.Count)
            {
                var vector = new Vector<T>(numbers[i..]);
                differences += vector - vector;
            }

            if (!Vector.EqualsAll(differences, Vector<T>.Zero))
                return false;
        }

        for (; i < numbers.Length; i++)
        {
            if (!AreFinite(numbers[i]))
                return false;
        }

        return true;
    }

    /// <summary>True if the value or some tangent of <paramref name="x"/> is NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreAnyNaN<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        x is INumberWithTangents<T> ? ((INumberWithTangents<T>)x).HasNaNParts : T.IsNaN(x);

    /// <summary>
    /// A slope that a rule computed at x, with tangents of exactly zero wherever those of x are. Rules compute slopes in plain arithmetic, in
    /// which an infinite value times a tangent of zero is NaN.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ZeroWhereIdle<T>(T slope, T x)
        where T : IFloatingPointIeee754<T> =>
        !IsPlain<T>() && AreAnyNaN(slope) ? ZeroedOutside(slope, DependencePattern(NonzeroPattern(x))) : slope;

    /// <summary>A slope that a rule computed at (x, y), with tangents of exactly zero wherever those of x and y are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ZeroWhereIdle<T>(T slope, T x, T y)
        where T : IFloatingPointIeee754<T> =>
        !IsPlain<T>() && AreAnyNaN(slope) ? ZeroedOutside(slope, DependencePattern(NonzeroPattern(x) + NonzeroPattern(y))) : slope;

    /// <summary>A tangent that a function carried on from its arguments, exactly zero along every direction in which all the numbers given are idle.</summary>
    public static T ZeroWhereIdle<T>(T result, params ReadOnlySpan<T> arguments)
        where T : IFloatingPointIeee754<T>
    {
        if (IsPlain<T>() || !AreAnyNaN(result))
            return result;

        T pattern = NonzeroPattern(arguments[0]);
        foreach (ref readonly T argument in arguments[1..])
            pattern += NonzeroPattern(argument);

        return ZeroedOutside(result, DependencePattern(pattern));
    }

    /// <summary>Which parts are not exactly zero: 1 in those, 0 in the others.</summary>
    public static T NonzeroPattern<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        x is INumberWithTangents<T> ? ((INumberWithTangents<T>)x).NonzeroPattern() : T.IsZero(x) ? T.Zero : T.One;

    /// <summary>
    /// Given the pattern of an argument's nonzero parts, that of a function of it: not zero in the value and in every tangent that the function can have.
    /// </summary>
    public static T DependencePattern<T>(T pattern)
        where T : IFloatingPointIeee754<T> =>
        pattern is INumberWithTangents<T> ? ((INumberWithTangents<T>)pattern).DependencePattern() : T.One;

    /// <summary>x with 0 in every part where <paramref name="pattern"/> has 0.</summary>
    public static T ZeroedOutside<T>(T x, T pattern)
        where T : IFloatingPointIeee754<T> =>
        x is INumberWithTangents<T> ? ((INumberWithTangents<T>)x).ZeroedOutside(pattern) : T.IsZero(pattern) ? T.Zero : x;

    /// <summary>True if the parts are the same, NaN being the same as NaN, and +0 different from -0.</summary>
    public static bool AreSame<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        x is INumberWithTangents<T>
            ? ((INumberWithTangents<T>)x).EqualsExact(y)
            : x.Equals(y) && (T.IsNegative(x) == T.IsNegative(y) || T.IsNaN(x));

    /// <summary>A hash of all the parts, for numbers compared by <see cref="AreSame"/>.</summary>
    public static int Hash<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        x is INumberWithTangents<T> ? ((INumberWithTangents<T>)x).GetExactHashCode() : x.GetHashCode();
}

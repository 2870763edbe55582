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
        default(T) is not IActiveNumber<T>;

    /// <summary>True if the value and every tangent of <paramref name="x"/> are exactly zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreZero<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        x is IActiveNumber<T> ? ((IActiveNumber<T>)x).IsExactlyZero : T.IsZero(x);

    /// <summary>True if no tangent of <paramref name="x"/> differs from zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreConstant<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        x is not IActiveNumber<T> || ((IActiveNumber<T>)x).IsConstant;

    /// <summary>True if the value and every tangent of <paramref name="x"/> are finite.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreFinite<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        x is IActiveNumber<T> ? ((IActiveNumber<T>)x).HasFiniteParts : T.IsFinite(x);

    /// <summary>True if the value or some tangent of <paramref name="x"/> is NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreAnyNaN<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        x is IActiveNumber<T> ? ((IActiveNumber<T>)x).HasNaNParts : T.IsNaN(x);

    /// <summary>
    /// A slope that a rule computed at x, with tangents of exactly zero wherever those of x are. Rules compute slopes in plain arithmetic, in
    /// which an infinite value times a tangent of zero is NaN.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Dependent<T>(T slope, T x)
        where T : IFloatingPointIeee754<T> =>
        !IsPlain<T>() && AreAnyNaN(slope) ? Masked(slope, Reach(Indicator(x))) : slope;

    /// <summary>A slope that a rule computed at (x, y), with tangents of exactly zero wherever those of x and y are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Dependent<T>(T slope, T x, T y)
        where T : IFloatingPointIeee754<T> =>
        !IsPlain<T>() && AreAnyNaN(slope) ? Masked(slope, Reach(Indicator(x) + Indicator(y))) : slope;

    /// <summary>1 in every part that is not exactly zero, 0 in the others.</summary>
    public static T Indicator<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        x is IActiveNumber<T> ? ((IActiveNumber<T>)x).Indicator() : T.IsZero(x) ? T.Zero : T.One;

    /// <summary>Given indicators of an argument: not zero in the value and in every tangent that a function of it can have.</summary>
    public static T Reach<T>(T indicator)
        where T : IFloatingPointIeee754<T> =>
        indicator is IActiveNumber<T> ? ((IActiveNumber<T>)indicator).Reach() : T.One;

    /// <summary>x with 0 in every part where <paramref name="reach"/> has it.</summary>
    public static T Masked<T>(T x, T reach)
        where T : IFloatingPointIeee754<T> =>
        x is IActiveNumber<T> ? ((IActiveNumber<T>)x).MaskedBy(reach) : T.IsZero(reach) ? T.Zero : x;

    /// <summary>True if the parts are the same, NaN being the same as NaN, and +0 different from -0.</summary>
    public static bool AreSame<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        x is IActiveNumber<T>
            ? ((IActiveNumber<T>)x).EqualsExact(y)
            : x.Equals(y) && (T.IsNegative(x) == T.IsNegative(y) || T.IsNaN(x));

    /// <summary>A hash of all the parts, for numbers compared by <see cref="AreSame"/>.</summary>
    public static int Hash<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        x is IActiveNumber<T> ? ((IActiveNumber<T>)x).GetExactHashCode() : x.GetHashCode();
}

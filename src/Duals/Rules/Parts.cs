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
    public static bool AreAnyNaN<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        x is IActiveNumber<T> ? ((IActiveNumber<T>)x).HasNaNParts : T.IsNaN(x);

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

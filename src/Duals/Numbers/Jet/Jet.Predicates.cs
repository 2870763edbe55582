using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

internal readonly partial struct Jet<T, TTangent>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsEvenInteger(Jet<T, TTangent> value) => T.IsEvenInteger(value.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFinite(Jet<T, TTangent> value) => T.IsFinite(value.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsInfinity(Jet<T, TTangent> value) => T.IsInfinity(value.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsInteger(Jet<T, TTangent> value) => T.IsInteger(value.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNaN(Jet<T, TTangent> value) => T.IsNaN(value.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNegative(Jet<T, TTangent> value) => T.IsNegative(value.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNegativeInfinity(Jet<T, TTangent> value) => T.IsNegativeInfinity(value.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNormal(Jet<T, TTangent> value) => T.IsNormal(value.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsOddInteger(Jet<T, TTangent> value) => T.IsOddInteger(value.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPositive(Jet<T, TTangent> value) => T.IsPositive(value.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPositiveInfinity(Jet<T, TTangent> value) => T.IsPositiveInfinity(value.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsRealNumber(Jet<T, TTangent> value) => T.IsRealNumber(value.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSubnormal(Jet<T, TTangent> value) => T.IsSubnormal(value.Value);
}

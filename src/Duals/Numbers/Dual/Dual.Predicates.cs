using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

[SharedMembers]
public readonly partial struct Dual<T>
{
    /// <inheritdoc cref="INumberBase{TSelf}.IsEvenInteger(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsEvenInteger(Dual<T> value) => T.IsEvenInteger(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsFinite(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFinite(Dual<T> value) => T.IsFinite(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsInfinity(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsInfinity(Dual<T> value) => T.IsInfinity(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsInteger(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsInteger(Dual<T> value) => T.IsInteger(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsNaN(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNaN(Dual<T> value) => T.IsNaN(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsNegative(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNegative(Dual<T> value) => T.IsNegative(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsNegativeInfinity(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNegativeInfinity(Dual<T> value) => T.IsNegativeInfinity(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsNormal(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNormal(Dual<T> value) => T.IsNormal(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsOddInteger(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsOddInteger(Dual<T> value) => T.IsOddInteger(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsPositive(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPositive(Dual<T> value) => T.IsPositive(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsPositiveInfinity(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPositiveInfinity(Dual<T> value) => T.IsPositiveInfinity(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsRealNumber(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsRealNumber(Dual<T> value) => T.IsRealNumber(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsSubnormal(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSubnormal(Dual<T> value) => T.IsSubnormal(value.Value);

    /// <summary>Gets the sign of the value: −1, 0 or 1.</summary>
    /// <exception cref="ArithmeticException">The value is NaN.</exception>
    public int Sign => T.Sign(Value);
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

public readonly partial struct Adjoint<T>
{
    /// <inheritdoc cref="INumberBase{TSelf}.IsEvenInteger(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsEvenInteger(Adjoint<T> value) => T.IsEvenInteger(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsFinite(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFinite(Adjoint<T> value) => T.IsFinite(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsInfinity(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsInfinity(Adjoint<T> value) => T.IsInfinity(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsInteger(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsInteger(Adjoint<T> value) => T.IsInteger(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsNaN(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNaN(Adjoint<T> value) => T.IsNaN(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsNegative(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNegative(Adjoint<T> value) => T.IsNegative(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsNegativeInfinity(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNegativeInfinity(Adjoint<T> value) => T.IsNegativeInfinity(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsNormal(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNormal(Adjoint<T> value) => T.IsNormal(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsOddInteger(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsOddInteger(Adjoint<T> value) => T.IsOddInteger(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsPositive(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPositive(Adjoint<T> value) => T.IsPositive(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsPositiveInfinity(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPositiveInfinity(Adjoint<T> value) => T.IsPositiveInfinity(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsRealNumber(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsRealNumber(Adjoint<T> value) => T.IsRealNumber(value.Value);

    /// <inheritdoc cref="INumberBase{TSelf}.IsSubnormal(TSelf)"/>
    /// <remarks>Looks at the value only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSubnormal(Adjoint<T> value) => T.IsSubnormal(value.Value);

    /// <summary>Gets the sign of the value: −1, 0 or 1.</summary>
    /// <exception cref="ArithmeticException">The value is NaN.</exception>
    public int Sign => T.Sign(Value);
}

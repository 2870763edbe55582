using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

public readonly partial struct Adjoint<T>
{
    /// <summary>The next smaller number; the tangents stay.</summary>
    /// <param name="x">The number.</param>
    /// <returns>T's own decrement.</returns>
    public static Adjoint<T> BitDecrement(Adjoint<T> x) => x.WithValue(T.BitDecrement(x.Value));

    /// <summary>The next larger number; the tangents stay.</summary>
    /// <param name="x">The number.</param>
    /// <returns>T's own increment.</returns>
    public static Adjoint<T> BitIncrement(Adjoint<T> x) => x.WithValue(T.BitIncrement(x.Value));

    /// <inheritdoc cref="Ieee754RemainderRule"/>
    /// <param name="left">The dividend x.</param>
    /// <param name="right">The divisor y.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Adjoint<T> Ieee754Remainder(Adjoint<T> left, Adjoint<T> right) => Chain<Ieee754RemainderRule>(left, right);

    /// <summary>The exponent of the value.</summary>
    /// <param name="x">The number.</param>
    /// <returns>⌊log₂|x|⌋.</returns>
    public static int ILogB(Adjoint<T> x) => T.ILogB(x.Value);

    /// <summary>x·y + z, fused where that is faster; tangents as for <see cref="FusedMultiplyAdd"/>.</summary>
    /// <param name="left">The factor x.</param>
    /// <param name="right">The factor y.</param>
    /// <param name="addend">The addend z.</param>
    /// <returns>T's own value and its tangents.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Adjoint<T> MultiplyAddEstimate(Adjoint<T> left, Adjoint<T> right, Adjoint<T> addend) =>
        (left * right + addend).WithValue(T.MultiplyAddEstimate(left.Value, right.Value, addend.Value));

    /// <inheritdoc/>
    int IFloatingPoint<Adjoint<T>>.GetExponentByteCount() => Value.GetExponentByteCount();

    /// <inheritdoc/>
    int IFloatingPoint<Adjoint<T>>.GetExponentShortestBitLength() => Value.GetExponentShortestBitLength();

    /// <inheritdoc/>
    int IFloatingPoint<Adjoint<T>>.GetSignificandBitLength() => Value.GetSignificandBitLength();

    /// <inheritdoc/>
    int IFloatingPoint<Adjoint<T>>.GetSignificandByteCount() => Value.GetSignificandByteCount();

    /// <inheritdoc/>
    bool IFloatingPoint<Adjoint<T>>.TryWriteExponentBigEndian(Span<byte> destination, out int bytesWritten) => Value.TryWriteExponentBigEndian(destination, out bytesWritten);

    /// <inheritdoc/>
    bool IFloatingPoint<Adjoint<T>>.TryWriteExponentLittleEndian(Span<byte> destination, out int bytesWritten) => Value.TryWriteExponentLittleEndian(destination, out bytesWritten);

    /// <inheritdoc/>
    bool IFloatingPoint<Adjoint<T>>.TryWriteSignificandBigEndian(Span<byte> destination, out int bytesWritten) => Value.TryWriteSignificandBigEndian(destination, out bytesWritten);

    /// <inheritdoc/>
    bool IFloatingPoint<Adjoint<T>>.TryWriteSignificandLittleEndian(Span<byte> destination, out int bytesWritten) => Value.TryWriteSignificandLittleEndian(destination, out bytesWritten);
}

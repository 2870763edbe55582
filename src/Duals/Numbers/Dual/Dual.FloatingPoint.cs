using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

[SharedMembers]
public readonly partial struct Dual<T>
{
    /// <summary>The next smaller number; the tangents stay.</summary>
    /// <param name="x">The number.</param>
    /// <returns>T's own decrement.</returns>
    public static Dual<T> BitDecrement(Dual<T> x) => x.WithValue(T.BitDecrement(x.Value));

    /// <summary>The next larger number; the tangents stay.</summary>
    /// <param name="x">The number.</param>
    /// <returns>T's own increment.</returns>
    public static Dual<T> BitIncrement(Dual<T> x) => x.WithValue(T.BitIncrement(x.Value));

    /// <summary>Fused x·y + z; the tangents of the product plus those of z.</summary>
    /// <param name="left">The factor x.</param>
    /// <param name="right">The factor y.</param>
    /// <param name="addend">The addend z.</param>
    /// <returns>T's fused value and its tangents.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> FusedMultiplyAdd(Dual<T> left, Dual<T> right, Dual<T> addend) =>
        (left * right + addend).WithValue(T.FusedMultiplyAdd(left.Value, right.Value, addend.Value));

    /// <inheritdoc cref="Ieee754RemainderRule"/>
    /// <param name="left">The dividend x.</param>
    /// <param name="right">The divisor y.</param>
    /// <returns>T's own value with the tangents by the chain rule.</returns>
    public static Dual<T> Ieee754Remainder(Dual<T> left, Dual<T> right) => Chain<Ieee754RemainderRule>(left, right);

    /// <summary>The exponent of the value.</summary>
    /// <param name="x">The number.</param>
    /// <returns>⌊log₂|x|⌋.</returns>
    public static int ILogB(Dual<T> x) => T.ILogB(x.Value);

    /// <summary>x·y + z, fused where that is faster; tangents as for <see cref="FusedMultiplyAdd"/>.</summary>
    /// <param name="left">The factor x.</param>
    /// <param name="right">The factor y.</param>
    /// <param name="addend">The addend z.</param>
    /// <returns>T's own value and its tangents.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> MultiplyAddEstimate(Dual<T> left, Dual<T> right, Dual<T> addend) =>
        (left * right + addend).WithValue(T.MultiplyAddEstimate(left.Value, right.Value, addend.Value));

    /// <inheritdoc/>
    int IFloatingPoint<Dual<T>>.GetExponentByteCount() => Value.GetExponentByteCount();

    /// <inheritdoc/>
    int IFloatingPoint<Dual<T>>.GetExponentShortestBitLength() => Value.GetExponentShortestBitLength();

    /// <inheritdoc/>
    int IFloatingPoint<Dual<T>>.GetSignificandBitLength() => Value.GetSignificandBitLength();

    /// <inheritdoc/>
    int IFloatingPoint<Dual<T>>.GetSignificandByteCount() => Value.GetSignificandByteCount();

    /// <inheritdoc/>
    bool IFloatingPoint<Dual<T>>.TryWriteExponentBigEndian(Span<byte> destination, out int bytesWritten) =>
        Value.TryWriteExponentBigEndian(destination, out bytesWritten);

    /// <inheritdoc/>
    bool IFloatingPoint<Dual<T>>.TryWriteExponentLittleEndian(Span<byte> destination, out int bytesWritten) =>
        Value.TryWriteExponentLittleEndian(destination, out bytesWritten);

    /// <inheritdoc/>
    bool IFloatingPoint<Dual<T>>.TryWriteSignificandBigEndian(Span<byte> destination, out int bytesWritten) =>
        Value.TryWriteSignificandBigEndian(destination, out bytesWritten);

    /// <inheritdoc/>
    bool IFloatingPoint<Dual<T>>.TryWriteSignificandLittleEndian(Span<byte> destination, out int bytesWritten) =>
        Value.TryWriteSignificandLittleEndian(destination, out bytesWritten);
}

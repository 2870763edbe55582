using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

internal readonly partial struct Jet<T, TTangent>
{
    public static Jet<T, TTangent> BitDecrement(Jet<T, TTangent> x) => x.WithValue(T.BitDecrement(x.Value));

    public static Jet<T, TTangent> BitIncrement(Jet<T, TTangent> x) => x.WithValue(T.BitIncrement(x.Value));

    public static Jet<T, TTangent> Ieee754Remainder(Jet<T, TTangent> left, Jet<T, TTangent> right) => Chain<Ieee754RemainderRule>(left, right);

    public static int ILogB(Jet<T, TTangent> x) => T.ILogB(x.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Jet<T, TTangent> MultiplyAddEstimate(Jet<T, TTangent> left, Jet<T, TTangent> right, Jet<T, TTangent> addend) =>
        (left * right + addend).WithValue(T.MultiplyAddEstimate(left.Value, right.Value, addend.Value));

    int IFloatingPoint<Jet<T, TTangent>>.GetExponentByteCount() => Value.GetExponentByteCount();

    int IFloatingPoint<Jet<T, TTangent>>.GetExponentShortestBitLength() => Value.GetExponentShortestBitLength();

    int IFloatingPoint<Jet<T, TTangent>>.GetSignificandBitLength() => Value.GetSignificandBitLength();

    int IFloatingPoint<Jet<T, TTangent>>.GetSignificandByteCount() => Value.GetSignificandByteCount();

    bool IFloatingPoint<Jet<T, TTangent>>.TryWriteExponentBigEndian(Span<byte> destination, out int bytesWritten) => Value.TryWriteExponentBigEndian(destination, out bytesWritten);

    bool IFloatingPoint<Jet<T, TTangent>>.TryWriteExponentLittleEndian(Span<byte> destination, out int bytesWritten) => Value.TryWriteExponentLittleEndian(destination, out bytesWritten);

    bool IFloatingPoint<Jet<T, TTangent>>.TryWriteSignificandBigEndian(Span<byte> destination, out int bytesWritten) => Value.TryWriteSignificandBigEndian(destination, out bytesWritten);

    bool IFloatingPoint<Jet<T, TTangent>>.TryWriteSignificandLittleEndian(Span<byte> destination, out int bytesWritten) => Value.TryWriteSignificandLittleEndian(destination, out bytesWritten);
}

namespace Duals.Tests.Transparency;

internal static partial class Members<TSelf>
{
    private delegate bool TryWrite(TSelf x, Span<byte> destination, out int bytesWritten);

    private delegate int Write(TSelf x, Span<byte> destination);

    private static MemberCase<TSelf>[] Bytes() =>
    [
        Tells("IFloatingPoint.GetExponentByteCount()", x => x.GetExponentByteCount()),
        Tells("IFloatingPoint.GetExponentShortestBitLength()", x => x.GetExponentShortestBitLength()),
        Tells("IFloatingPoint.GetSignificandBitLength()", x => x.GetSignificandBitLength()),
        Tells("IFloatingPoint.GetSignificandByteCount()", x => x.GetSignificandByteCount()),
        TryWrites("ExponentBigEndian", (TSelf x, Span<byte> d, out int n) => x.TryWriteExponentBigEndian(d, out n)),
        TryWrites("ExponentLittleEndian", (TSelf x, Span<byte> d, out int n) => x.TryWriteExponentLittleEndian(d, out n)),
        TryWrites("SignificandBigEndian", (TSelf x, Span<byte> d, out int n) => x.TryWriteSignificandBigEndian(d, out n)),
        TryWrites("SignificandLittleEndian", (TSelf x, Span<byte> d, out int n) => x.TryWriteSignificandLittleEndian(d, out n)),
        .. Writes(
            "ExponentBigEndian",
            (x, d) => x.WriteExponentBigEndian(d),
            (x, d) => x.WriteExponentBigEndian(d),
            (x, d, start) => x.WriteExponentBigEndian(d, start)),
        .. Writes(
            "ExponentLittleEndian",
            (x, d) => x.WriteExponentLittleEndian(d),
            (x, d) => x.WriteExponentLittleEndian(d),
            (x, d, start) => x.WriteExponentLittleEndian(d, start)),
        .. Writes(
            "SignificandBigEndian",
            (x, d) => x.WriteSignificandBigEndian(d),
            (x, d) => x.WriteSignificandBigEndian(d),
            (x, d, start) => x.WriteSignificandBigEndian(d, start)),
        .. Writes(
            "SignificandLittleEndian",
            (x, d) => x.WriteSignificandLittleEndian(d),
            (x, d) => x.WriteSignificandLittleEndian(d),
            (x, d, start) => x.WriteSignificandLittleEndian(d, start)),
    ];

    private static MemberCase<TSelf> TryWrites(string what, TryWrite call) =>
        new(
            $"IFloatingPoint.TryWrite{what}(Span<Byte>, ref Int32)",
            "",
            1,
            Choices.Lengths,
            (in a) =>
            {
                byte[]? buffer = Buffer(a.Choice);
                bool fits = call(a.X, buffer, out int written);
                return Outcome<TSelf>.Of((fits, written, Hexadecimal(buffer)));
            });

    private static MemberCase<TSelf>[] Writes(string what, Write intoSpan, Func<TSelf, byte[], int> intoArray, Func<TSelf, byte[], int, int> intoArrayFrom) =>
    [
        new(
            $"IFloatingPoint.Write{what}(Span<Byte>)",
            "",
            1,
            Choices.Lengths,
            (in a) =>
            {
                byte[]? buffer = Buffer(a.Choice);
                return Outcome<TSelf>.Of((intoSpan(a.X, buffer), Hexadecimal(buffer)));
            }),
        new(
            $"IFloatingPoint.Write{what}(Byte[])",
            "",
            1,
            Choices.Lengths,
            (in a) =>
            {
                byte[]? buffer = Buffer(a.Choice);
                return Outcome<TSelf>.Of((intoArray(a.X, buffer!), Hexadecimal(buffer)));
            }),
        new(
            $"IFloatingPoint.Write{what}(Byte[], Int32)",
            "",
            1,
            Choices.Among(Choices.Lengths.Length * Choices.Starts.Length),
            (in a) =>
            {
                byte[]? buffer = Buffer(Choices.Lengths[a.Choice / Choices.Starts.Length]);
                return Outcome<TSelf>.Of((intoArrayFrom(a.X, buffer!, Choices.Starts[a.Choice % Choices.Starts.Length]), Hexadecimal(buffer)));
            }),
    ];

    // Filled, so that a byte that must not be written shows.
    private static byte[]? Buffer(int length)
    {
        if (length < 0)
            return null;

        byte[] buffer = new byte[length];
        Array.Fill(buffer, (byte)0xA5);
        return buffer;
    }

    private static string Hexadecimal(byte[]? buffer) => buffer is null ? "none" : Convert.ToHexString(buffer);
}

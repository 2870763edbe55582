using System.Numerics;

namespace Duals.Tests.Transparency;

internal static partial class Members<TSelf>
{
    private static MemberCase<TSelf>[] Roundings() =>
    [
        new("IFloatingPoint.Round(TSelf, Int32)", "", 1, Choices.Digits, (in a) => TSelf.Round(a.X, a.Choice)),
        new(
            "IFloatingPoint.Round(TSelf, MidpointRounding)",
            "",
            1,
            Choices.Among(Choices.Modes),
            (in a) => TSelf.Round(a.X, (MidpointRounding)a.Choice)),
        new(
            "IFloatingPoint.Round(TSelf, Int32, MidpointRounding)",
            "",
            1,
            Choices.Among(Choices.Digits.Length * Choices.Modes),
            (in a) => TSelf.Round(a.X, Choices.Digits[a.Choice / Choices.Modes], (MidpointRounding)(a.Choice % Choices.Modes))),
    ];

    private static MemberCase<TSelf>[] Scalings() =>
    [
        new("IRootFunctions.RootN(TSelf, Int32)", "", 1, Choices.Degrees, (in a) => TSelf.RootN(a.X, a.Choice)),
        new("IFloatingPointIeee754.ScaleB(TSelf, Int32)", "", 1, Choices.Scales, (in a) => TSelf.ScaleB(a.X, a.Choice)),
    ];

    private static MemberCase<TSelf>[] IntegerConversions() =>
    [
        .. ToInteger<sbyte>(), .. ToInteger<byte>(), .. ToInteger<short>(), .. ToInteger<ushort>(), .. ToInteger<char>(),
        .. ToInteger<int>(), .. ToInteger<uint>(), .. ToInteger<long>(), .. ToInteger<ulong>(), .. ToInteger<nint>(), .. ToInteger<nuint>(),
        .. ToInteger<Int128>(), .. ToInteger<UInt128>(), .. ToInteger<BigInteger>(),
    ];

    private static MemberCase<TSelf>[] ToInteger<TInteger>()
        where TInteger : IBinaryInteger<TInteger> =>
    [
        new(
            "IFloatingPoint.ConvertToInteger<TInteger>(TSelf)",
            typeof(TInteger).Name,
            1,
            Choices.None,
            (in a) => Outcome<TSelf>.Of(Exact.Of(TSelf.ConvertToInteger<TInteger>(a.X)))),
        new(
            "IFloatingPoint.ConvertToIntegerNative<TInteger>(TSelf)",
            typeof(TInteger).Name,
            1,
            Choices.None,
            (in a) => Outcome<TSelf>.Of(Exact.Of(TSelf.ConvertToIntegerNative<TInteger>(a.X)))),
    ];
}

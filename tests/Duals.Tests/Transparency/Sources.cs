using System.Numerics;
using System.Runtime.InteropServices;

namespace Duals.Tests.Transparency;

/// <summary>Numbers of other types to convert from: the ends of each type, what rounds, what does not fit.</summary>
internal static class Sources
{
    public static readonly BigInteger[] BigIntegers =
    [
        0, 1, -1, (BigInteger)1 << 53, ((BigInteger)1 << 53) + 1, ((BigInteger)1 << 64) - 1, -((BigInteger)1 << 127), ((BigInteger)1 << 127) + 1,
        ((BigInteger)1 << 128) + 1, (BigInteger)1 << 1023, (BigInteger)1 << 1024, -((BigInteger)1 << 1024), BigInteger.Pow(10, 38), BigInteger.Pow(10, 400),
    ];

    public static readonly Complex[] Complexes =
    [
        Complex.Zero, Complex.One, Complex.ImaginaryOne, new(1.5, 0), new(-0.0, 0.0), new(2.5, -0.0), new(1, 1), new(1e300, 0), new(double.NaN, 0),
        new(0, double.NaN), Complex.Infinity, new(double.NegativeInfinity, 0),
    ];

    public static readonly decimal[] Decimals =
        [0m, -0.0m, 1m, -1m, 0.1m, 1.5m, -2.5m, 9007199254740993m, 65504m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m];

    public static readonly NFloat[] NativeFloats = [.. Floats<double>().Select(value => (NFloat)value)];

    public static readonly char[] Characters = ['\0', '\u0001', '7', '\u07FF', '\u0801', char.MaxValue];

    public static TInteger[] Integers<TInteger>()
        where TInteger : IBinaryInteger<TInteger>, IMinMaxValue<TInteger> =>
    [
        TInteger.Zero, TInteger.One, TInteger.CreateTruncating(-1), TInteger.CreateTruncating(100), TInteger.MaxValue, TInteger.MinValue,
        TInteger.MaxValue - TInteger.One, TInteger.MaxValue >> 1, TInteger.CreateTruncating((1L << 53) + 1), TInteger.CreateTruncating((1L << 24) + 1),
        TInteger.CreateTruncating(2049), TInteger.CreateTruncating(65519), TInteger.CreateTruncating(65520),
    ];

    public static TFloat[] Floats<TFloat>()
        where TFloat : IFloatingPointIeee754<TFloat>, IMinMaxValue<TFloat> =>
    [
        TFloat.Zero, TFloat.NegativeZero, TFloat.One, TFloat.NegativeOne, TFloat.Pi, TFloat.Epsilon, -TFloat.Epsilon, TFloat.MaxValue, TFloat.MinValue,
        TFloat.NaN, TFloat.PositiveInfinity, TFloat.NegativeInfinity,
        .. new[] { 0.5, -2.5, 65519.99, 65520.0, 3.4028236e38, 1e-45, 6e-8 }.Select(TFloat.CreateSaturating),
    ];
}

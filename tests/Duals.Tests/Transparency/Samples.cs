using System.Numerics;

namespace Duals.Tests.Transparency;

/// <summary>Special values of a plain number type, rounded to it and each taken once.</summary>
internal static class Samples<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    /// <summary>Gets the special values whose pairs are all tried.</summary>
    public static T[] Core { get; } = Distinct(
    [
        T.NaN, T.PositiveInfinity, T.Zero, T.One, T.MaxValue, T.Epsilon, LargestSubnormal, SmallestNormal, T.BitIncrement(T.One), T.BitDecrement(T.One),
        .. Rounded(
            0.5, 0.25, 1.5, 2, 2.5, 3, 5, 10, 1e-3, 1e-10, 100.7, 1e10, 1e-200, 1e200, TwoTo(24), TwoTo(53), TwoTo(53) + 2, Math.PI, Math.E, Math.PI / 2),
    ]);

    /// <summary>Gets the special values for the members of one argument: the core, the ends of domains and ranges, the limits of the integer types.</summary>
    public static T[] Wide { get; } = Distinct(
    [
        .. Core, T.BitIncrement(T.Epsilon), T.BitDecrement(T.MaxValue),
        .. Rounded(

            // Where exponentials overflow and vanish: in double, in float and in Half; to base e, 2 and 10, and in sinh.
            709.782712893384, 709.7827128933841, 708.3964185322641, 745.1332191019412, 710.4758600739439, 1023, 1024, 1074, 1075, 308.25471555991675, 323.6,
            88.72284, 87.33655, 103.97208, 89.415985, 127, 128, 149, 150, 38.53184, 45.1, 11.089867, 9.704061, 17.32868, 15, 16, 24, 25, 4.816407, 7.5,

            // Quarters, where sin πx and cos πx are exact, and multiples of π.
            0.75, 1.25, 3.5, 4.5, TwoTo(52) + 0.5, TwoTo(51) + 0.5, 2 * Math.PI, 3 * Math.PI / 2, 1e6, 1e15, 1e22,

            // Ties and neighbours of ties in decimal rounding.
            0.05, 0.15, 0.125, 2.675, 1.005, 0.49999999999999994, 4503599627370497.5,

            // The ends of the integer types, of decimal and of Half.
            255, 256, 32767, 32768, 65535, 65536, 65519, 65520, TwoTo(31) - 1, TwoTo(31), TwoTo(32) - 1, TwoTo(32), TwoTo(63), TwoTo(64), TwoTo(127),
            TwoTo(128), 7.9228162514264338e28, 1e30),
    ]);

    /// <summary>Gets the special values whose triples are all tried.</summary>
    public static T[] Few { get; } =
    [
        T.NaN, T.PositiveInfinity, T.NegativeInfinity, T.Zero, T.NegativeZero, T.One, T.NegativeOne, T.Epsilon, T.MaxValue, T.MinValue,
        .. Rounded(0.5, -2.5, 3, 1e200),
    ];

    // The exponents of normal numbers reach one further up than down.
    private static T SmallestNormal => T.ScaleB(T.One, 1 - T.ILogB(T.MaxValue));

    private static T LargestSubnormal => T.BitDecrement(SmallestNormal);

    private static double TwoTo(int exponent) => double.ScaleB(1, exponent);

    private static IEnumerable<T> Rounded(params double[] values) => values.Select(T.CreateSaturating);

    private static T[] Distinct(IEnumerable<T> values) =>
        [.. values.SelectMany(value => new[] { value, -value }).DistinctBy(value => Exact.Of(value))];
}

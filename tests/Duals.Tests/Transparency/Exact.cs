using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Duals.Tests.Transparency;

/// <summary>Results in a form that compares by bits: −0 differs from +0 and any NaN equals any NaN.</summary>
internal static class Exact
{
    public static object? Of<TOther>(TOther value) => value switch
    {
        double number => Bits(number),
        float number => Bits(number),
        Half number => Bits((double)number),
        NFloat number => Bits((double)number),
        Complex number => (Bits(number.Real), Bits(number.Imaginary)),
        char character => (int)character,
        decimal number => string.Join(' ', decimal.GetBits(number)),
        HyperDual<Half> number => (Bits((double)number.Value), Bits((double)number.Epsilon1), Bits((double)number.Epsilon2), Bits((double)number.Epsilon12)),
        _ => value,
    };

    /// <summary>Tells whether two numbers have the same bits, any NaN being the same as any other.</summary>
    public static bool AreSame<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        x.Equals(y) && (T.IsNaN(x) || T.IsNegative(x) == T.IsNegative(y));

    // Widening keeps the bits apart that are apart.
    private static Real Bits(double number) => new(BitConverter.DoubleToInt64Bits(double.IsNaN(number) ? double.NaN : number));

    // Equal by bits, and legible where a test fails.
    private readonly record struct Real(long Bits)
    {
        public override string ToString() => BitConverter.Int64BitsToDouble(Bits).ToString("R", CultureInfo.InvariantCulture);
    }
}

using System.Numerics;

namespace Duals.Tests.Transparency;

/// <summary>Seeded random numbers: random bit patterns, moderate magnitudes, small integers and halves, special values.</summary>
internal sealed class Fuzz<T>(ulong seed)
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private ulong _state = seed;

    public T NextNumber() => (NextBits() % 10) switch
    {
        < 4 => NextPattern(),
        < 6 => T.CreateSaturating(NextUniform(-10, 10)),
        6 => T.CreateSaturating(NextUniform(-1, 1)),
        7 => T.CreateSaturating(Math.CopySign(double.Exp2(NextUniform(-40, 40)), NextUniform(-1, 1))),
        8 => T.CreateSaturating((double)NextInteger(41) - 20) / T.CreateSaturating(2),
        _ => Samples<T>.Wide[NextInteger(Samples<T>.Wide.Length)],
    };

    /// <summary>Fills in a number's tangents: all of them active, or none, or some; with infinite and NaN ones among them.</summary>
    public void NextTangents(Span<T> tangents)
    {
        int zeros = (NextBits() % 8) switch { < 5 => 0, 5 => 4, _ => 2 };
        foreach (ref T tangent in tangents)
            tangent = NextInteger(4) < zeros ? T.Zero : NextActive();
    }

    public T NextActive() => (NextBits() % 32) switch
    {
        0 => T.NaN,
        1 => T.PositiveInfinity,
        2 => T.NegativeInfinity,
        3 => T.Epsilon,
        4 => T.MaxValue,
        5 => T.MinValue,
        6 => T.One,
        _ => T.CreateSaturating(Math.CopySign(NextUniform(0.1, 10), NextUniform(-1, 1))),
    };

    public int NextInteger(int end) => (int)(NextBits() % (ulong)end);

    private double NextUniform(double from, double to) => from + (to - from) * ((NextBits() >> 11) * (1.0 / (1L << 53)));

    private T NextPattern()
    {
        ulong bits = NextBits();
        if (typeof(T) == typeof(double))
            return (T)(object)BitConverter.UInt64BitsToDouble(bits);

        if (typeof(T) == typeof(float))
            return (T)(object)BitConverter.UInt32BitsToSingle((uint)bits);

        return typeof(T) == typeof(Half)
            ? (T)(object)BitConverter.UInt16BitsToHalf((ushort)bits)
            : throw new NotSupportedException($"The bits of {typeof(T)} are not known here.");
    }

    // SplitMix64: the same numbers on every runtime.
    private ulong NextBits()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}

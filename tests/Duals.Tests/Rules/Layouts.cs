using System.Numerics;

namespace Duals.Tests.Rules;

/// <summary>
/// How a number type over double or float is made of plain numbers, its leaves. A leaf is the derivative along a set of directions,
/// written as a bit mask: mask 0 is the value, one bit a first-order tangent, two bits a second-order one.
/// </summary>
/// <remarks>In this form all types hold the same thing, a truncated Taylor series, and can be checked against one formula and each other.</remarks>
internal interface ILayout<TNumber>
{
    static abstract int Directions { get; }

    static abstract int[] Masks { get; }

    static abstract TNumber Build(ReadOnlySpan<double> leaves);

    static abstract void Read(TNumber number, Span<double> leaves);
}

internal readonly struct DoubleLayout : ILayout<double>
{
    public static int Directions => 0;

    public static int[] Masks { get; } = [0];

    public static double Build(ReadOnlySpan<double> leaves) => leaves[0];

    public static void Read(double number, Span<double> leaves) => leaves[0] = number;
}

internal readonly struct FloatLayout : ILayout<float>
{
    public static int Directions => 0;

    public static int[] Masks { get; } = [0];

    public static float Build(ReadOnlySpan<double> leaves) => (float)leaves[0];

    public static void Read(float number, Span<double> leaves) => leaves[0] = number;
}

/// <summary>A number type over T: the leaves of T for each of its parts, the inner directions in the low bits.</summary>
internal readonly struct Over<TNumber, T, TInner> : ILayout<TNumber>
    where TNumber : struct, IDualNumber<TNumber, T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    where TInner : ILayout<T>
{
    private static readonly bool s_isHyper = typeof(TNumber).GetGenericTypeDefinition() == typeof(HyperDual<>);

    public static int Directions => TInner.Directions + (s_isHyper ? 2 : TNumber.PartCount - 1);

    public static int[] Masks { get; } = MakeMasks();

    public static TNumber Build(ReadOnlySpan<double> leaves)
    {
        int width = TInner.Masks.Length;
        var parts = new T[TNumber.PartCount];
        for (int part = 0; part < parts.Length; part++)
            parts[part] = TInner.Build(leaves.Slice(part * width, width));

        return TNumber.FromParts(parts);
    }

    public static void Read(TNumber number, Span<double> leaves)
    {
        int width = TInner.Masks.Length;
        for (int part = 0; part < TNumber.PartCount; part++)
            TInner.Read(number.GetPart(part), leaves.Slice(part * width, width));
    }

    // The parts of a hyper-dual number are masks 0, 1, 2, 3; those of the others the value and one direction each.
    private static int[] MakeMasks() =>
    [
        .. from part in Enumerable.Range(0, TNumber.PartCount)
           let own = s_isHyper ? part : part == 0 ? 0 : 1 << (part - 1)
           from inner in TInner.Masks
           select own << TInner.Directions | inner,
    ];
}

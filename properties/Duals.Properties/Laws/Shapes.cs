using System.Numerics;

namespace Duals.Properties.Laws;

/// <summary>How a number lays its parts flat, down to plain numbers: the value first, level within level.</summary>
public interface IShape<T>
{
    /// <summary>The number of plain parts.</summary>
    static abstract int Count { get; }

    /// <summary>Makes a number of its plain parts.</summary>
    static abstract T Make(ReadOnlySpan<double> parts);

    /// <summary>Writes the plain parts.</summary>
    static abstract void Write(T number, Span<double> parts);
}

/// <summary>A plain number is its one part.</summary>
public readonly struct Flat<T> : IShape<T>
    where T : IFloatingPointIeee754<T>
{
    public static int Count => 1;

    public static T Make(ReadOnlySpan<double> parts) => T.CreateSaturating(parts[0]);

    public static void Write(T number, Span<double> parts) => parts[0] = double.CreateSaturating(number);
}

/// <summary>A number over another: the parts of its value, then those of its tangents.</summary>
public readonly struct Over<TNumber, T, TBelow> : IShape<TNumber>
    where TNumber : struct, IDualNumber<TNumber, T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    where TBelow : IShape<T>
{
    public static int Count => TNumber.PartCount * TBelow.Count;

    public static TNumber Make(ReadOnlySpan<double> parts)
    {
        var below = new T[TNumber.PartCount];
        for (int i = 0; i < below.Length; i++)
            below[i] = TBelow.Make(parts[(i * TBelow.Count)..]);

        return TNumber.FromParts(below);
    }

    public static void Write(TNumber number, Span<double> parts)
    {
        for (int i = 0; i < TNumber.PartCount; i++)
            TBelow.Write(number.GetPart(i), parts[(i * TBelow.Count)..]);
    }
}

/// <summary>Numbers to parts and back.</summary>
public static class Shape
{
    /// <summary>The plain parts of a number.</summary>
    public static double[] Parts<T, TShape>(T number)
        where TShape : IShape<T>
    {
        var parts = new double[TShape.Count];
        TShape.Write(number, parts);
        return parts;
    }
}

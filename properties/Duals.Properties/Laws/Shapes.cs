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

    /// <summary>Starts what the numbers need while they are in use: nothing but for reverse mode, whose numbers live on a tape.</summary>
    static virtual IDisposable? Begin() => null;
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

/// <summary>
/// A number of reverse mode: its value, and its derivative along the line on which every variable of the tape moves with it. Numbers of different parts
/// are made of different variables, so that what joins them is recorded.
/// </summary>
public readonly struct OnTape<T, TBelow> : IShape<Adjoint<T>>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    where TBelow : IShape<T>
{
    private const int Variables = 8;

    public static int Count => 2 * TBelow.Count;

    public static Adjoint<T> Make(ReadOnlySpan<double> parts)
    {
        var hash = default(HashCode);
        foreach (double part in parts[..Count])
            hash.Add(BitConverter.DoubleToInt64Bits(part));

        int variable = (int)((uint)hash.ToHashCode() % Variables);
        return new(TBelow.Make(parts), TBelow.Make(parts[TBelow.Count..]), Adjoint<T>.Variable(T.Zero).Stamp, TapeForm.Node(variable));
    }

    public static void Write(Adjoint<T> number, Span<double> parts)
    {
        Tape<T>.Current.Sweep(number, T.One);
        T tangent = T.Zero;
        foreach (T adjoint in Tape<T>.Current.AdjointsOfVariables(Variables))
            tangent += adjoint;

        TBelow.Write(number.Value, parts);
        TBelow.Write(tangent, parts[TBelow.Count..]);
    }

    public static IDisposable? Begin()
    {
        Tape<T> tape = Tape<T>.Start();
        for (int i = 0; i < Variables; i++)
            tape.Variable(T.Zero);

        return tape;
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

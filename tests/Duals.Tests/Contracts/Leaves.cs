using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Duals.Tests.Contracts;

/// <summary>
/// Takes numbers of any depth apart into the plain numbers that they hold, and makes them of such, in the order in which they are written.
/// Tests compare leaves, never numbers: the equality of a number sees its value only.
/// </summary>
/// <remarks>A <see cref="float"/> or <see cref="Half"/> is held exactly by the double that stands for it here.</remarks>
internal static class Leaves<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private static readonly Level<T> Level = Level<T>.Create();

    public static int Count => Level.LeafCount;

    public static double[] Of(T number)
    {
        var leaves = new List<double>(Count);
        Level.Add(number, leaves);
        return [.. leaves];
    }

    public static T Make(params double[] leaves)
    {
        Assert.Equal(Count, leaves.Length);
        using IEnumerator<double> source = leaves.AsEnumerable().GetEnumerator();
        return Level.Read(source);
    }

    /// <summary>The number with one leaf replaced.</summary>
    public static T With(T number, int index, double leaf)
    {
        double[] leaves = Of(number);
        leaves[index] = leaf;
        return Make(leaves);
    }

    /// <summary>The text that a number should have, given the text of each leaf: <c>&lt;value; tangent; …&gt;</c> at every level.</summary>
    public static string Write(T number, Func<IFormattable, string> leaf) => Level.Write(number, leaf);

    /// <summary>The bits of each leaf, with a single NaN, so that +0 differs from -0 and NaN equals NaN.</summary>
    public static long[] BitsOf(T number) => [.. Of(number).Select(leaf => BitConverter.DoubleToInt64Bits(double.IsNaN(leaf) ? double.NaN : leaf))];
}

/// <summary>How numbers of one type are taken apart.</summary>
internal abstract class Level<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public static Level<T> Create()
    {
        Type? number = typeof(T).GetInterfaces().SingleOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDualNumber<,>));
        if (typeof(T).IsGenericType && typeof(T).GetGenericTypeDefinition() == typeof(Adjoint<>))
            return (Level<T>)Activator.CreateInstance(typeof(AdjointLevel<>).MakeGenericType(typeof(T).GetGenericArguments()))!;

        // A number type of another package brings its own.
        if (typeof(Level<T>).Assembly.GetTypes().SingleOrDefault(type => type.IsSubclassOf(typeof(Level<T>)) && !type.IsGenericType) is { } own)
            return (Level<T>)Activator.CreateInstance(own)!;

        return number is null
            ? new PlainLevel<T>()
            : (Level<T>)Activator.CreateInstance(typeof(NumberLevel<,>).MakeGenericType(number.GetGenericArguments()))!;
    }

    public abstract int LeafCount { get; }

    public abstract void Add(T number, List<double> leaves);

    public abstract T Read(IEnumerator<double> leaves);

    public abstract string Write(T number, Func<IFormattable, string> leaf);
}

internal sealed class PlainLevel<T> : Level<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public override int LeafCount => 1;

    public override void Add(T number, List<double> leaves) => leaves.Add(double.CreateChecked(number));

    public override T Read(IEnumerator<double> leaves)
    {
        Assert.True(leaves.MoveNext());
        return T.CreateChecked(leaves.Current);
    }

    public override string Write(T number, Func<IFormattable, string> leaf) => leaf(number);
}

[SuppressMessage("Performance", "CA1812", Justification = "Level<T>.Create makes it by reflection.")]
internal sealed class NumberLevel<TSelf, T> : Level<TSelf>
    where TSelf : struct, IDualNumber<TSelf, T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private static readonly Level<T> Below = Level<T>.Create();

    public override int LeafCount => TSelf.PartCount * Below.LeafCount;

    public override void Add(TSelf number, List<double> leaves)
    {
        for (int i = 0; i < TSelf.PartCount; i++)
            Below.Add(number.GetPart(i), leaves);
    }

    public override TSelf Read(IEnumerator<double> leaves)
    {
        var parts = new T[TSelf.PartCount];
        for (int i = 0; i < parts.Length; i++)
            parts[i] = Below.Read(leaves);

        return TSelf.FromParts(parts);
    }

    public override string Write(TSelf number, Func<IFormattable, string> leaf) =>
        "<" + string.Join("; ", Enumerable.Range(0, TSelf.PartCount).Select(i => Below.Write(number.GetPart(i), leaf))) + ">";
}

/// <summary>
/// A number of reverse mode by its value and its slope: the number that it is made of is the first variable on the tape that records. It is written
/// by its value only.
/// </summary>
[SuppressMessage("Performance", "CA1812", Justification = "Level<T>.Create makes it by reflection.")]
internal sealed class AdjointLevel<T> : Level<Adjoint<T>>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private static readonly Level<T> Below = Level<T>.Create();

    public override int LeafCount => 2 * Below.LeafCount;

    public override void Add(Adjoint<T> number, List<double> leaves)
    {
        Below.Add(number.Value, leaves);
        Below.Add(number.IsConstant ? T.Zero : number.Slope, leaves);
    }

    public override Adjoint<T> Read(IEnumerator<double> leaves)
    {
        // A sweep that is not done asks for no more than the variable's place.
        Adjoint<T> anyNumber = Adjoint<T>.Variable(T.Zero);
        return new(Below.Read(leaves), Below.Read(leaves), anyNumber.Stamp, TapeForm.Node(0));
    }

    public override string Write(Adjoint<T> number, Func<IFormattable, string> leaf) => Below.Write(number.Value, leaf);
}

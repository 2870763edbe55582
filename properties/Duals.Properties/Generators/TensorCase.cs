using Duals.Properties.Trees;

namespace Duals.Properties.Generators;

/// <summary>
/// A function between tensors of random shapes, of ranks 0 to 4 with lengths from 1, two of which can be composed: each output is a formula in three entries of
/// the input.
/// </summary>
public sealed record TensorCase(FormulaMap Inner, FormulaMap Outer, double[] Point, double[] Direction, double[] Weights)
{
    /// <summary>The point of the outer function.</summary>
    public double[] Middle => Inner.At(Point);

    /// <summary>True if one of the functions throws at its point.</summary>
    public bool Throws => Inner.Throws(Point) || Outer.Throws(Middle);

    /// <summary>The one function after the other.</summary>
    public TensorMap Composed => new ComposedMap(Outer, Inner);

    public override string ToString() =>
        $"{Inner}, then {Outer}, at [{Text(Point)}], direction [{Text(Direction)}], weights [{Text(Weights)}]";

    internal static TensorCase Next(Random random, int size)
    {
        nint[] x = Shape(random);
        nint[] y = Shape(random);
        nint[] z = Shape(random);
        double[] point = Draw(random, x, Numbers.Plain);
        int depth = 1 + Math.Min(size / 25, 1);
        var inner = new FormulaMap(Formulas(random, depth, y, point), y, x);
        var outer = new FormulaMap(Formulas(random, depth, z, Draw(random, y, Numbers.Plain)), z, y);
        return new(inner, outer, point, Draw(random, x, Numbers.Seed), Draw(random, z, Numbers.Seed));
    }

    internal static IEnumerable<TensorCase> Simpler(TensorCase original)
    {
        foreach (FormulaMap inner in original.Inner.Simpler())
            yield return original with { Inner = inner };

        foreach (FormulaMap outer in original.Outer.Simpler())
            yield return original with { Outer = outer };

        foreach (double[] point in Numbers.Simpler(original.Point))
            yield return original with { Point = point };
    }

    // Short axes, so that four of them make no more than 81 entries; a third of them of length 1.
    private static nint[] Shape(Random random)
    {
        var shape = new nint[random.Next(5)];
        foreach (ref nint length in shape.AsSpan())
            length = 1 + random.Next(3);

        return shape;
    }

    private static double[] Draw(Random random, nint[] shape, Func<Random, double> draw) =>
        [.. Enumerable.Range(0, TensorMap.Count(shape)).Select(_ => draw(random))];

    private static Tree[] Formulas(Random random, int depth, nint[] output, double[] near) =>
        [.. Enumerable.Range(0, TensorMap.Count(output)).Select(_ => TreeBuilder.Next<Piecewise>(random, depth, [near[0], near[^1], near[near.Length / 2]]))];

    private static string Text(double[] x) => string.Join(", ", x.Select(v => v.ToString("R")));
}

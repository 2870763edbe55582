using Duals.Properties.Trees;

namespace Duals.Properties.Generators;

/// <summary>
/// A function of n variables, n around the numbers of lanes: a small formula laid over every window of three coordinates, the results summed,
/// so that every coordinate counts and no two alike.
/// </summary>
public sealed record SizedCase(Tree Window, double[] Point)
{
    private static readonly int[] Sizes = [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 64];

    /// <summary>The function of all n variables.</summary>
    public Tree Tree => Over(Window, Point.Length);

    /// <summary>True if the function throws at the point.</summary>
    public bool Throws => Tree.Throws(Point);

    /// <summary>The case with the first variables only, for what takes n² of time or more.</summary>
    public SizedCase Cut(int most) => this with { Point = Point[..Math.Min(Point.Length, most)] };

    /// <summary>A function of n variables, made of a formula in three.</summary>
    public static Tree Over(Tree window, int n) =>
        Tree.Sum([.. Enumerable.Range(0, n).Select(i => window.Rename(k => (i + k * (i + 1)) % n))]);

    public override string ToString() => $"the sum of {Window} over windows of x = [{string.Join(", ", Point.Select(v => v.ToString("R")))}]";

    /// <summary>Draws a case of n variables at most.</summary>
    internal static SizedCase Next(Random random, int most)
    {
        int[] sizes = [.. Sizes.Where(s => s <= most)];
        double[] point = new double[sizes[random.Next(sizes.Length)]];
        foreach (ref double x in point.AsSpan())
            x = Numbers.Plain(random);

        double[] window = [Numbers.Plain(random), Numbers.Plain(random), Numbers.Plain(random)];
        return new(TreeBuilder.Next<Piecewise>(random, 2, window), point);
    }

    internal static IEnumerable<SizedCase> Simpler(SizedCase original)
    {
        foreach (int n in Sizes.Where(s => s < original.Point.Length))
            yield return original with { Point = original.Point[..n] };

        foreach (Tree window in original.Window.Simpler)
            yield return original with { Window = window };

        foreach (double[] point in Numbers.Simpler(original.Point))
            yield return original with { Point = point };
    }
}

/// <summary>A vector field in three variables, and in addition the weights of the outputs and a direction.</summary>
public sealed record FieldCase(IReadOnlyList<Tree> Outputs, double[] Point, double[] Weights, double[] Direction)
{
    public override string ToString() =>
        $"({string.Join("; ", Outputs)}) at x = [{Text(Point)}], weights [{Text(Weights)}], direction [{Text(Direction)}]";

    internal static FieldCase Next(Random random, int size)
    {
        double[] point = [Numbers.Plain(random), Numbers.Plain(random), Numbers.Plain(random)];
        int depth = 1 + Math.Min(size / 20, 2);
        Tree[] outputs = [.. Enumerable.Range(0, 3).Select(_ => TreeBuilder.Next<Piecewise>(random, depth, point))];
        double[] weights = [Numbers.Seed(random), Numbers.Seed(random), Numbers.Seed(random)];
        double[] direction = [Numbers.Seed(random), Numbers.Seed(random), Numbers.Seed(random)];
        return new(outputs, point, weights, direction);
    }

    internal static IEnumerable<FieldCase> Simpler(FieldCase original)
    {
        for (int i = 0; i < original.Outputs.Count; i++)
        {
            foreach (Tree simpler in original.Outputs[i].Simpler)
                yield return original with { Outputs = [.. original.Outputs.Take(i), simpler, .. original.Outputs.Skip(i + 1)] };
        }

        foreach (double[] point in Numbers.Simpler(original.Point))
            yield return original with { Point = point };
    }

    private static string Text(double[] x) => string.Join(", ", x.Select(v => v.ToString("R")));
}

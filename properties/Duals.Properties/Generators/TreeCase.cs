using System.Globalization;
using Duals.Properties.Trees;

namespace Duals.Properties.Generators;

/// <summary>A formula, a point, and tangents of the coordinates along two directions with second-order ones.</summary>
public abstract record TreeCase(Tree Tree, double[] Point, double[] Seeds1, double[] Seeds2, double[] Seeds12)
{
    /// <summary>The point moved along the first seeds; not moved, a coordinate of −0 stays one.</summary>
    public double[] At(double t) => t == 0 ? Point : [.. Point.Zip(Seeds1, (x, seed) => x + t * seed)];

    public sealed override string ToString() =>
        $"{Tree} at x = {Text(Point)}, tangents {Text(Seeds1)}, {Text(Seeds2)}, second-order {Text(Seeds12)}";

    private static string Text(double[] x) => $"[{string.Join(", ", x.Select(v => v.ToString("R", CultureInfo.InvariantCulture)))}]";
}

/// <summary>A case drawn to a profile.</summary>
public sealed record TreeCase<TProfile>(Tree Tree, double[] Point, double[] Seeds1, double[] Seeds2, double[] Seeds12)
    : TreeCase(Tree, Point, Seeds1, Seeds2, Seeds12)
    where TProfile : IProfile
{
    /// <summary>Draws a case.</summary>
    internal static TreeCase<TProfile> Next(Random random, int size)
    {
        double[] point = Draw(random, TProfile.NextNumber);
        Tree tree = TreeBuilder.Next<TProfile>(random, Math.Min(TProfile.Depth, 1 + size / 8), point);
        double[] seeds1 = Draw(random, TProfile.NextSeed);

        // Both directions the same in a quarter of the cases: a curve.
        double[] seeds2 = random.Next(4) == 0 ? [.. seeds1] : Draw(random, TProfile.NextSeed);
        return new(tree, point, seeds1, seeds2, Draw(random, TProfile.NextSeed));
    }

    /// <summary>Simpler cases.</summary>
    internal static IEnumerable<TreeCase<TProfile>> Simpler(TreeCase<TProfile> original) =>
        original.Tree.Simpler.Select(tree => original with { Tree = tree })
            .Concat(Numbers.Simpler(original.Point).Select(point => original with { Point = point }))
            .Concat(Numbers.Simpler(original.Seeds12).Select(seeds => original with { Seeds12 = seeds }))
            .Concat(Numbers.Simpler(original.Seeds2).Select(seeds => original with { Seeds2 = seeds }))
            .Concat(Numbers.Simpler(original.Seeds1).Select(seeds => original with { Seeds1 = seeds }));

    private static double[] Draw(Random random, Func<Random, double> next) => [next(random), next(random), next(random)];
}

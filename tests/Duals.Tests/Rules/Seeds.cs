namespace Duals.Tests.Rules;

/// <summary>Arguments with seeds other than 1 in every tangent, the second- and third-order ones included.</summary>
internal static class Seeds
{
    // Powers of two times small odd numbers: products with them round little, and none is larger than 1, so that nothing overflows on the way.
    private static readonly double[] s_values = [-0.5, 0.75, 0.375, -0.625, 0.875, -0.75, 0.5, -0.4375, 0.3125];

    public static double Random(Random random) => s_values[random.Next(s_values.Length)];

    /// <summary>The leaves of a number with the given value and the seed of each tangent.</summary>
    public static double[] Leaves(NumberType type, double value, Func<int, double> seedOf) =>
        [.. type.Masks.Select(mask => mask == 0 ? value : seedOf(mask))];

    /// <summary>One argument for each coordinate, every tangent seeded at random.</summary>
    public static double[][] Arguments(NumberType type, double[] point, Random random) =>
        [.. point.Select(value => Leaves(type, value, _ => Random(random)))];
}

using Duals.Properties.Trees;

namespace Duals.Properties.Generators;

/// <summary>What the formulas and the numbers of a <see cref="TreeCase{TProfile}"/> are like.</summary>
public interface IProfile
{
    /// <summary>The functions at the nodes; a family as a whole is as frequent as a single function.</summary>
    static abstract IReadOnlyList<IReadOnlyList<Function>> Families { get; }

    /// <summary>The greatest depth of a formula.</summary>
    static abstract int Depth { get; }

    /// <summary>True if a function is replaced where it is undefined or huge at the point.</summary>
    static abstract bool IsTame { get; }

    /// <summary>Draws a coordinate of the point, or a constant.</summary>
    static abstract double NextNumber(Random random);

    /// <summary>Draws a tangent.</summary>
    static abstract double NextSeed(Random random);
}

/// <summary>Smooth functions at points where nothing is special.</summary>
public sealed class Smooth : IProfile
{
    public static IReadOnlyList<IReadOnlyList<Function>> Families => Function.SmoothFamilies;

    public static int Depth => 4;

    public static bool IsTame => true;

    public static double NextNumber(Random random) => Numbers.Plain(random);

    public static double NextSeed(Random random) => Numbers.Seed(random);
}

/// <summary>All functions, kinks and steps included, at moderate points with integers and halves among them.</summary>
public sealed class Piecewise : IProfile
{
    public static IReadOnlyList<IReadOnlyList<Function>> Families => Function.Families;

    public static int Depth => 4;

    public static bool IsTame => true;

    public static double NextNumber(Random random) => Numbers.Moderate(random);

    public static double NextSeed(Random random) => Numbers.Seed(random);
}

/// <summary>All functions at any point, special values included, with special tangents among the seeds.</summary>
public sealed class Wild : IProfile
{
    public static IReadOnlyList<IReadOnlyList<Function>> Families => Function.Families;

    public static int Depth => 3;

    public static bool IsTame => false;

    public static double NextNumber(Random random) => Numbers.Any(random);

    public static double NextSeed(Random random) => Numbers.AnySeed(random);
}

/// <summary>One function of variables at any point.</summary>
public sealed class Single : IProfile
{
    public static IReadOnlyList<IReadOnlyList<Function>> Families => Function.Families;

    public static int Depth => 1;

    public static bool IsTame => false;

    public static double NextNumber(Random random) => Numbers.Any(random);

    public static double NextSeed(Random random) => Numbers.Seed(random);
}

/// <summary>Functions at and around their singular points, without the products in which forward mode's plain arithmetic may make a NaN of a zero.</summary>
public sealed class Singular : IProfile
{
    public static IReadOnlyList<IReadOnlyList<Function>> Families { get; } = [.. SingularWithProducts.Families.Where(family => !IsProduct(family[0]))];

    public static int Depth => 4;

    public static bool IsTame => false;

    public static double NextNumber(Random random) => Numbers.AtSingularPoints(random);

    public static double NextSeed(Random random) => Numbers.Seed(random);

    private static bool IsProduct(Function function) =>
        function.Name is "Multiply" or "x²" or "−1.5x" or "FusedMultiplyAdd" or "MultiplyAddEstimate" or "Lerp";
}

/// <summary>The same with products.</summary>
public sealed class SingularWithProducts : IProfile
{
    // Not the estimates, whose values differ from machine to machine, nor the neighbours of 0: which products underflow depends on the order.
    public static IReadOnlyList<IReadOnlyList<Function>> Families { get; } =
    [
        .. Function.SmoothFamilies.Where(family => !family[0].IsEstimate && family[0].Name is not ("BitIncrement" or "BitDecrement")),
        .. Function.Families.Where(family => family[0].Name is "Abs" or "Max" or "Min"),
    ];

    public static int Depth => 4;

    public static bool IsTame => false;

    public static double NextNumber(Random random) => Numbers.AtSingularPoints(random);

    public static double NextSeed(Random random) => Numbers.Seed(random);
}

using Duals.Properties.Trees;

namespace Duals.Properties.Generators;

/// <summary>What the formulas and the numbers of a <see cref="TreeCase{TProfile}"/> are like.</summary>
public interface IProfile
{
    /// <summary>The functions at the nodes.</summary>
    static abstract IReadOnlyList<Function> Functions { get; }

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
    public static IReadOnlyList<Function> Functions => Trees.Functions.Smooth;

    public static int Depth => 4;

    public static bool IsTame => true;

    public static double NextNumber(Random random) => Numbers.Plain(random);

    public static double NextSeed(Random random) => Numbers.Seed(random);
}

/// <summary>All functions, kinks and steps included, at moderate points with integers and halves among them.</summary>
public sealed class Piecewise : IProfile
{
    public static IReadOnlyList<Function> Functions => Trees.Functions.All;

    public static int Depth => 4;

    public static bool IsTame => true;

    public static double NextNumber(Random random) => Numbers.Moderate(random);

    public static double NextSeed(Random random) => Numbers.Seed(random);
}

/// <summary>All functions at any point, special values included, with special tangents among the seeds.</summary>
public sealed class Wild : IProfile
{
    public static IReadOnlyList<Function> Functions => Trees.Functions.All;

    public static int Depth => 3;

    public static bool IsTame => false;

    public static double NextNumber(Random random) => Numbers.Any(random);

    public static double NextSeed(Random random) => Numbers.AnySeed(random);
}

/// <summary>One function of variables at any point.</summary>
public sealed class Single : IProfile
{
    public static IReadOnlyList<Function> Functions => Trees.Functions.All;

    public static int Depth => 1;

    public static bool IsTame => false;

    public static double NextNumber(Random random) => Numbers.Any(random);

    public static double NextSeed(Random random) => Numbers.Seed(random);
}

/// <summary>Functions at and around their singular points, without the products in which forward mode's plain arithmetic may make a NaN of a zero.</summary>
public sealed class Singular : IProfile
{
    public static IReadOnlyList<Function> Functions { get; } = [.. SingularWithProducts.Functions.Where(f => !IsProduct(f))];

    public static int Depth => 4;

    public static bool IsTame => false;

    public static double NextNumber(Random random) => Numbers.AtSingularPoints(random);

    public static double NextSeed(Random random) => Numbers.Seed(random);

    private static bool IsProduct(Function function) =>
        function is Function.Multiply or Function.Square or Function.TimesConstant or Function.FusedMultiplyAdd or Function.MultiplyAddEstimate or Function.Lerp;
}

/// <summary>The same with products.</summary>
public sealed class SingularWithProducts : IProfile
{
    // Not the estimates, whose values differ from machine to machine, nor the neighbours of 0: which products underflow depends on the order.
    public static IReadOnlyList<Function> Functions { get; } =
    [
        .. Trees.Functions.Smooth.Where(f => !f.IsEstimate() && f is not (Function.BitIncrement or Function.BitDecrement)), Function.Abs, Function.Max, Function.Min,
    ];

    public static int Depth => 4;

    public static bool IsTame => false;

    public static double NextNumber(Random random) => Numbers.AtSingularPoints(random);

    public static double NextSeed(Random random) => Numbers.Seed(random);
}

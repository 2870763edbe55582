using System.Numerics;

namespace Duals.Properties.Trees;

/// <summary>How many operands a <see cref="Function"/> takes, how smooth it is, and its application to numbers of any type.</summary>
internal static partial class Functions
{
    /// <summary>Every function.</summary>
    public static IReadOnlyList<Function> All { get; } = Enum.GetValues<Function>();

    /// <summary>Those that are analytic wherever they are defined, but for isolated points.</summary>
    public static IReadOnlyList<Function> Smooth { get; } = [.. All.Where(IsSmooth)];

    /// <summary>The number of operands.</summary>
    public static int Arity(this Function function) => function switch
    {
        < Function.Add => 1,
        < Function.FusedMultiplyAdd => 2,
        _ => 3,
    };

    /// <summary>True if the function jumps: its value tells the pieces apart, not its slope.</summary>
    public static bool IsStep(this Function function) => function is >= Function.Floor and <= Function.ToInt;

    /// <summary>True if the function has neither kinks nor jumps in the inside of its domain.</summary>
    public static bool IsSmooth(this Function function) =>
        function is < Function.Abs or (> Function.ToInt and < Function.Remainder)
            or Function.FusedMultiplyAdd or Function.MultiplyAddEstimate or Function.Lerp;

    /// <summary>True if the value is a platform's estimate, too rough to be differenced.</summary>
    public static bool IsEstimate(this Function function) => function is Function.ReciprocalEstimate or Function.ReciprocalSqrtEstimate;

    /// <summary>True if the function has an integer parameter.</summary>
    public static bool HasIndex(this Function function) => function is Function.ScaleB or Function.RootN or Function.RoundDigits or Function.PowConstant;

    /// <summary>Applies the function.</summary>
    /// <param name="function">The function.</param>
    /// <param name="n">Its integer parameter, if it has one.</param>
    /// <param name="x">The operands.</param>
    public static T Apply<T>(Function function, int n, params ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        function switch
        {
            < Function.Abs => Arithmetic(function, n, x[0]),
            < Function.Exp => Piecewise(function, n, x[0]),
            < Function.Sin => Transcendental(function, n, x[0]),
            < Function.Add => Trigonometric(function, x[0]),
            < Function.Remainder => Smooth2(function, x[0], x[1]),
            < Function.FusedMultiplyAdd => Piecewise2(function, x[0], x[1]),
            _ => Ternary(function, x[0], x[1], x[2]),
        };

    private static T Ternary<T>(Function function, T x, T y, T z)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        function switch
        {
            Function.FusedMultiplyAdd => T.FusedMultiplyAdd(x, y, z),
            Function.MultiplyAddEstimate => T.MultiplyAddEstimate(x, y, z),
            Function.Lerp => T.Lerp(x, y, z),
            Function.Clamp => T.Clamp(x, y, z),
            Function.ClampNative => T.ClampNative(x, y, z),
            Function.WhereLess => x < y ? y : z,
            _ => throw Unknown(function),
        };

    private static ArgumentOutOfRangeException Unknown(Function function) => new(nameof(function), function, "No such function.");
}

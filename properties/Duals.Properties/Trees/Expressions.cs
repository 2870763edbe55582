using System.Numerics;
using Duals.Tests.Elementary;
using static Duals.Tests.Elementary.Domain;

namespace Duals.Properties.Trees;

/// <summary>What the nodes of trees compute: the elementary functions, and what else code makes of numbers.</summary>
internal static class Expressions<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    /// <summary>The list, in the same order for every T.</summary>
    public static IReadOnlyList<ElementaryFunction<T>> All { get; } =
    [
        .. ElementaryFunctions<T>.All,
        Unary("x²", x => x * x, Smoothness.Polynomial),
        Unary("−1.5x", x => T.CreateChecked(-1.5) * x, Smoothness.Polynomial),
        Unary("1/x", x => T.One / x, Smoothness.Analytic),
        .. Enumerable.Range(-1, 6).Select(n => Unary($"Pow(x, {n})", x => T.Pow(x, T.CreateChecked(n)), Smoothness.Analytic)),
        Unary("Sign", x => T.CreateChecked(T.Sign(x)), Smoothness.Stepped),
        Unary("ILogB", x => T.CreateChecked(T.ILogB(x)), Smoothness.Stepped),
        Unary("int", x => T.CreateChecked(int.CreateChecked(x)), Smoothness.Stepped),
        new("x < y ? y : z", 3, a => a[0] < a[1] ? a[1] : a[2], Clamped) { Smoothness = Smoothness.Kinked },
    ];

    private static ElementaryFunction<T> Unary(string name, Func<T, T> call, Smoothness smoothness) =>
        new(name, 1, a => call(a[0]), random => [NotZero(random)]) { Smoothness = smoothness };
}

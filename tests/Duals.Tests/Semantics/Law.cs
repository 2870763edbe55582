using System.Numerics;
using Duals.Tests.Rules;

namespace Duals.Tests.Semantics;

/// <summary>
/// States what the derivatives of a function are at a point, and checks every number type against it: every tangent, with seeds other than 1
/// of both signs, some of them zero.
/// </summary>
internal static class Law
{
    private const int Trials = 40;

    // Rounding, in units of the last place of the largest term.
    private const double Bound = 8;

    /// <summary>A function of one variable.</summary>
    /// <param name="function">Its name in <see cref="Functions{T}"/> or <see cref="Compositions{T}"/>.</param>
    /// <param name="x">The point.</param>
    /// <param name="first">f′.</param>
    /// <param name="second">f″, or null if nothing is said of it.</param>
    /// <param name="third">f‴, or null.</param>
    public static void Derivatives(string function, double x, double first, double? second = null, double? third = null) =>
        Derivatives(
            function,
            [x],
            new Taylor([first], second is { } f2 ? [[f2]] : null!, third is { } f3 ? [[[f3]]] : null));

    /// <summary>A function of two variables: its slopes only.</summary>
    public static void Slopes(string function, (double X, double Y) at, (double X, double Y) first) =>
        Derivatives(function, [at.X, at.Y], new Taylor([first.X, first.Y], null!));

    /// <summary>A function of two variables to second order.</summary>
    public static void Derivatives(string function, (double X, double Y) at, (double X, double Y) first, (double XX, double XY, double YY) second) =>
        Derivatives(function, [at.X, at.Y], new Taylor([first.X, first.Y], [[second.XX, second.XY], [second.XY, second.YY]]));

    /// <summary>A function of any number of variables.</summary>
    public static void Derivatives(string function, double[] at, Taylor derivatives)
    {
        int order = derivatives.Second is null ? 1 : derivatives.Third is null ? 2 : 3;
        bool isExactInSingle = Array.TrueForAll(at, x => double.IsNaN(x) || (float)x == x);
        foreach (NumberType type in NumberType.All)
        {
            if (type.IsSingle && !isExactInSingle)
                continue;

            var random = new Random(7);
            for (int trial = 0; trial < Trials; trial++)
            {
                // The first trial with every tangent active; in the others each is zero as often as not.
                double[][] arguments =
                    [.. at.Select(x => Seeds.Leaves(type, x, _ => trial > 0 && random.Next(2) == 0 ? 0 : Seeds.Random(random)))];
                Check(function, type, arguments, derivatives, order);
            }
        }
    }

    private static void Check(string function, NumberType type, double[][] arguments, Taylor derivatives, int order)
    {
        double[] result = type.Invoke(function, arguments);
        for (int leaf = 1; leaf < result.Length; leaf++)
        {
            int mask = type.Masks[leaf];
            if (BitOperations.PopCount((uint)mask) > order)
                continue;

            double[] terms = [.. derivatives.Terms(mask, (argument, directions) => arguments[argument][IndexOf(type, directions)])];
            double expected = terms.Sum();
            if (!IsSame(result[leaf], expected, terms.Max(Math.Abs), type.IsSingle))
            {
                string text = string.Join(" and ", arguments.Select(leaves => $"<{string.Join("; ", leaves)}>"));
                Assert.Fail($"{function} of {type} at {text}, along {mask:b}: {result[leaf]:R} in place of {expected:R}");
            }
        }
    }

    private static bool IsSame(double actual, double expected, double largestTerm, bool isSingle)
    {
        if (double.IsNaN(expected))
            return double.IsNaN(actual);
        if (double.IsInfinity(expected) || largestTerm == 0)
            return actual == expected;

        return Math.Abs(actual - expected) <= Bound * (isSingle ? Ulp.OfSingle(largestTerm) : Ulp.Of(largestTerm));
    }

    private static int IndexOf(NumberType type, int mask)
    {
        for (int i = 0; i < type.Masks.Count; i++)
        {
            if (type.Masks[i] == mask)
                return i;
        }

        throw new ArgumentOutOfRangeException(nameof(mask));
    }
}

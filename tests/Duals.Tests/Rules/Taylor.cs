using System.Numerics;

namespace Duals.Tests.Rules;

/// <summary>
/// The partial derivatives of a function at a point, and what the chain rule makes of them: along directions a, b, c the tangents are
/// Σ fᵢsᵢ(a), Σ fᵢsᵢ(ab) + Σ fᵢⱼsᵢ(a)sⱼ(b), and the analogous sum of third order.
/// </summary>
/// <param name="First">The gradient.</param>
/// <param name="Second">The Hessian.</param>
/// <param name="Third">The third derivatives, or null where no one asks.</param>
internal sealed record Taylor(double[] First, double[][] Second, double[][][]? Third = null)
{
    /// <summary>The terms whose sum is the tangent along the directions of <paramref name="mask"/>.</summary>
    /// <param name="mask">The directions, at most three.</param>
    /// <param name="seed">The seed of an argument along directions.</param>
    public IEnumerable<double> Terms(int mask, Func<int, int, double> seed)
    {
        int n = First.Length;
        for (int i = 0; i < n; i++)
            yield return Strong(First[i], seed(i, mask));

        foreach ((int a, int b) in Pairs(mask))
        {
            for (int i = 0; i < n; i++)
            {
                for (int j = 0; j < n; j++)
                    yield return Strong(Strong(Second[i][j], seed(i, a)), seed(j, b));
            }
        }

        if (BitOperations.PopCount((uint)mask) < 3)
            yield break;

        int c1 = mask & -mask;
        int c3 = 1 << BitOperations.Log2((uint)mask);
        int c2 = mask ^ c1 ^ c3;
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                for (int k = 0; k < n; k++)
                    yield return Strong(Strong(Strong(Third![i][j][k], seed(i, c1)), seed(j, c2)), seed(k, c3));
            }
        }
    }

    /// <summary>The strong product: 0 where the tangent is.</summary>
    private static double Strong(double slope, double tangent) => tangent == 0 ? 0 : slope * tangent;

    // The partitions of the directions into two sets, the lowest direction in the first.
    private static IEnumerable<(int A, int B)> Pairs(int mask)
    {
        int lowest = mask & -mask;
        int others = mask ^ lowest;
        for (int b = others; b != 0; b = (b - 1) & others)
            yield return (mask ^ b, b);
    }
}

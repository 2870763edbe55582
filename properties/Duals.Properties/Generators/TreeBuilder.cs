using Duals.Properties.Trees;

namespace Duals.Properties.Generators;

/// <summary>Draws formulas.</summary>
internal static class TreeBuilder
{
    /// <summary>Draws a formula over the coordinates of a point.</summary>
    public static Tree Next<TProfile>(Random random, int depth, double[] point)
        where TProfile : IProfile
    {
        if (depth == 0 || random.Next(8) == 0)
            return random.Next(6) == 0 ? new Constant(TProfile.NextNumber(random)) : new Variable(random.Next(point.Length));

        Tree[] operands = [Next<TProfile>(random, depth - 1, point), Next<TProfile>(random, depth - 1, point), Next<TProfile>(random, depth - 1, point)];

        // The first function from a random one on that is defined there; the stride spreads over all families.
        int start = random.Next(TProfile.Families.Count);
        int n = random.Next(1 << 20);
        for (int i = 0; i < TProfile.Families.Count; i++)
        {
            IReadOnlyList<Function> family = TProfile.Families[(start + 7 * i) % TProfile.Families.Count];
            Function function = family[n % family.Count];
            var node = new Node(function, operands[..function.Arity]);
            if (!TProfile.IsTame || IsTame(node, point))
                return node;
        }

        return operands[0];
    }

    private static bool IsTame(Node node, double[] point) =>
        !node.Throws(point) && Math.Abs(node.Evaluate<double>(point)) < 1e3;
}

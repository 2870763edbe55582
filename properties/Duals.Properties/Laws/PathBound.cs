using Duals.Properties.Trees;

namespace Duals.Properties.Laws;

/// <summary>
/// The sums, over all ways from the variables to a formula's value, of the magnitudes of the products of slopes and seeds on the way: in reverse mode the
/// terms are added in another order, and what cancels at a node in forward mode cancels only at the variables.
/// </summary>
/// <param name="First">Along the first seeds.</param>
/// <param name="Second">Along the second ones.</param>
/// <param name="Mixed">Along both, second-order seeds included.</param>
/// <param name="IsRegular">True if every slope on the way, with its own derivative, is finite and far from the ends of the range.</param>
internal readonly record struct PathBound(double First, double Second, double Mixed, bool IsRegular)
{
    private const double Ulps = 64;

    private const double Unit = 1.1102230246251565e-16;

    /// <summary>The bounds as the parts of a hyper-dual number are ordered, the value's being 0.</summary>
    public double[] Parts => [0, Ulps * Unit * First, Ulps * Unit * Second, Ulps * Unit * Mixed];

    /// <summary>Follows a formula.</summary>
    public static PathBound Of(Tree tree, double[] point, double[] seeds1, double[] seeds2, double[] seeds12) => tree switch
    {
        Variable x => new(Math.Abs(seeds1[x.Index]), Math.Abs(seeds2[x.Index]), Math.Abs(seeds12[x.Index]), true),
        Node node => OfNode(node, [.. node.Operands.Select(o => Of(o, point, seeds1, seeds2, seeds12))], point),
        _ => new(0, 0, 0, true),
    };

    private static PathBound OfNode(Node node, PathBound[] x, double[] point)
    {
        double[] values = [.. node.Operands.Select(o => o.Evaluate<double>(point))];
        (double first, double second, double mixed, bool isRegular) = (0, 0, 0, x.All(o => o.IsRegular));
        for (int i = 0; i < x.Length; i++)
        {
            for (int j = 0; j < x.Length; j++)
            {
                HyperDual<double> slopes = node.Function.Apply<HyperDual<double>>(
                    [.. values.Select((value, k) => new HyperDual<double>(value, k == i ? 1 : 0, k == j ? 1 : 0, 0))]);
                double curvature = Math.Abs(slopes.Epsilon12);
                mixed += curvature * x[i].First * x[j].Second;
                isRegular &= IsModerate(curvature);
                if (i == j)
                {
                    double slope = Math.Abs(slopes.Epsilon1);
                    first += slope * x[i].First;
                    second += slope * x[i].Second;
                    mixed += slope * x[i].Mixed;
                    isRegular &= IsModerate(slope);
                }
            }
        }

        return new(first, second, mixed, isRegular && double.IsFinite(mixed) && Array.TrueForAll(values, double.IsFinite));
    }

    private static bool IsModerate(double x) => x is 0 or (> 1e-60 and < 1e60);
}

using Duals.Properties.Trees;

namespace Duals.Properties.Laws;

/// <summary>
/// How far apart two correct computations of a formula's tangents can be: at every node, a few ulp of the largest term in its rule, and what comes from
/// below amplified by the slopes.
/// </summary>
/// <remarks>
/// <para>MostCurved is the largest second derivative of any function met on the way.</para>
/// <para>The slopes and curvatures of a node are taken from <see cref="HyperDual{T}"/> at the node's operands. A part whose bound is not finite has met a
/// singular point or has overflown on the way.</para>
/// </remarks>
internal readonly record struct RoundingBound(HyperDual<double> Number, double Epsilon1, double Epsilon2, double Epsilon12, bool IsExtreme, double MostCurved)
{
    /// <summary>The ulps that a rule may lose in its own terms.</summary>
    private const double FirstOrderUlps = 8;
    private const double SecondOrderUlps = 64;

    private const double Unit = 1.1102230246251565e-16;
    private const double SmallestNormal = 2.2250738585072014e-308;

    /// <summary>
    /// The bounds as the parts of a hyper-dual number are ordered, the value's being 0. NaN where terms overflow although the point is regular, or
    /// where an infinite slope meets the rest of a cancellation: then even what is infinite says nothing.
    /// </summary>
    public double[] Parts => [0, Limit(Epsilon1), Limit(Epsilon2), Limit(Epsilon12)];

    /// <summary>Follows a formula.</summary>
    public static RoundingBound Of(Tree tree, double[] point, double[] seeds1, double[] seeds2, double[] seeds12) => tree switch
    {
        Variable x => new(new(point[x.Index], seeds1[x.Index], seeds2[x.Index], seeds12[x.Index]), 0, 0, 0, false, 0),
        Node node => OfNode(node, [.. node.Operands.Select(o => Of(o, point, seeds1, seeds2, seeds12))]),
        _ => new(HyperDual<double>.Constant(tree.Evaluate<double>(point)), 0, 0, 0, false, 0),
    };

    private static RoundingBound OfNode(Node node, RoundingBound[] x)
    {
        HyperDual<double> number = node.Function.Apply<HyperDual<double>>([.. x.Select(o => o.Number)]);
        bool isUndecided = false;
        double e1 = 0, e2 = 0, e12 = 0, steepest = 0, mostCurved = 0;
        for (int i = 0; i < x.Length; i++)
        {
            for (int j = i; j < x.Length; j++)
            {
                HyperDual<double> slopes = Slopes(node, x, i, j);
                if (i == j)
                {
                    (double slope, HyperDual<double> n) = (slopes.Epsilon1, x[i].Number);
                    steepest = Math.Max(steepest, Math.Abs(slope));
                    isUndecided |= !double.IsFinite(slope) && x[i].HasUndecidedSign;
                    e1 += Times(slope, x[i].Epsilon1) + Rounding(FirstOrderUlps, Times(slope, n.Epsilon1));
                    e2 += Times(slope, x[i].Epsilon2) + Rounding(FirstOrderUlps, Times(slope, n.Epsilon2));
                    e12 += Times(slope, x[i].Epsilon12) + Rounding(SecondOrderUlps, Times(slope, n.Epsilon12));
                }

                mostCurved = Math.Max(mostCurved, Math.Abs(slopes.Epsilon12));
                e12 += Mixed(slopes.Epsilon12, x[i], x[j]);
                if (i != j)
                    e12 += Mixed(slopes.Epsilon12, x[j], x[i]);
            }
        }

        // About to overflow, in one type sooner than in another: nothing that is made of it can be judged.
        if (IsHuge(number.Epsilon1) || IsHuge(number.Epsilon2) || IsHuge(number.Epsilon12))
            e1 = e2 = e12 = double.NaN;

        // What underflows inside a rule is scaled by the slopes that it is used with.
        if (e12 > 0)
            e12 += SmallestNormal * (1 + steepest) * (1 + mostCurved);

        return new(
            number,
            e1,
            e2,
            e12,
            isUndecided || HasHugeOrTinyParts(number) || x.Any(o => o.IsExtreme || HasHugeOrTinyParts(o.Number) || !HasFiniteTangents(o.Number)),
            x.Max(o => o.MostCurved) is var below && mostCurved > below ? mostCurved : below);
    }

    // Where a tangent is infinite, which of the products inside a rule meets it with a zero or with its opposite depends on the type.
    private static bool HasFiniteTangents(HyperDual<double> x) =>
        double.IsFinite(x.Epsilon1) && double.IsFinite(x.Epsilon2) && double.IsFinite(x.Epsilon12);

    private static bool IsHuge(double x) => double.IsFinite(x) && Math.Abs(x) > 1e270;

    private static bool HasHugeOrTinyParts(HyperDual<double> x) =>
        IsHugeOrTiny(x.Value) || IsHugeOrTiny(x.Epsilon1) || IsHugeOrTiny(x.Epsilon2) || IsHugeOrTiny(x.Epsilon12);

    private static bool IsHugeOrTiny(double x) => double.IsFinite(x) && x != 0 && Math.Abs(x) is < 1e-70 or > 1e70;

    // ε₁ along the i-th operand, ε₂ along the j-th.
    private static HyperDual<double> Slopes(Node node, RoundingBound[] x, int i, int j) =>
        node.Function.Apply<HyperDual<double>>(
            [.. x.Select((o, k) => new HyperDual<double>(o.Number.Value, k == i ? 1 : 0, k == j ? 1 : 0, 0))]);

    private static double Mixed(double curvature, RoundingBound x, RoundingBound y) =>
        Times(Times(curvature, x.Epsilon1), y.Number.Epsilon2)
            + Times(Times(curvature, x.Number.Epsilon1), y.Epsilon2)
            + Rounding(SecondOrderUlps, Times(Times(curvature, x.Number.Epsilon1), y.Number.Epsilon2));

    // A tangent that rounding may have made of a zero, or a zero of it: times an infinite slope it says nothing.
    private bool HasUndecidedSign =>
        IsLost(Epsilon1, Number.Epsilon1) || IsLost(Epsilon2, Number.Epsilon2) || IsLost(Epsilon12, Number.Epsilon12);

    private static bool IsLost(double error, double tangent) => error > 0 && Math.Abs(tangent) <= error;

    private double Limit(double epsilon) => IsExtreme && !(epsilon < 1e280) ? double.NaN : epsilon;

    // Absent where there is no tangent; else never less than what is lost when a factor underflows.
    private static double Times(double slope, double tangent) =>
        tangent == 0 ? 0 : (Math.Abs(slope) + SmallestNormal) * (Math.Abs(tangent) + SmallestNormal) + SmallestNormal;

    private static double Rounding(double ulps, double term) => ulps * Unit * term;
}

using Duals.Properties.Generators;
using FsProperty = FsCheck.Property;

namespace Duals.Properties.Laws;

/// <summary>Tangents are linear in the seeds, lane by lane, direction by direction.</summary>
[Properties(MaxTest = 200, EndSize = 50)]
public sealed class SeedLaws
{
    [Property]
    public FsProperty First_order_tangents_scale_exactly_with_powers_of_two(TreeCase<Piecewise> c)
    {
        double[] doubled = Views.Dual(c with { Seeds1 = Times(c.Seeds1, 8) }, 0);
        double[] single = Views.Dual(c, 0);
        return Verdict.Of(Scales("a dual number", [single[0], 8 * single[1]], doubled));
    }

    [Property]
    public FsProperty Adjoints_scale_exactly_with_powers_of_two(TreeCase<Piecewise> c)
    {
        double[] doubled = Adjoints(8);
        double[] single = Adjoints(1);
        return Verdict.Of(Scales("reverse mode", Times(single, 8), doubled));

        double[] Adjoints(double weight)
        {
            using var tape = Tape<double>.Start();
            Adjoint<double>[] x = [.. c.Point.Select(tape.Variable)];
            tape.Sweep(c.Tree.Evaluate<Adjoint<double>>(x), weight);
            return Array.ConvertAll(x, tape.AdjointOf);
        }
    }

    [Property]
    public FsProperty Second_order_tangents_scale_exactly_with_powers_of_two(TreeCase<Piecewise> c)
    {
        TreeCase scaled = c with { Seeds1 = Times(c.Seeds1, 4), Seeds2 = Times(c.Seeds2, -0.5), Seeds12 = Times(c.Seeds12, -2) };
        return Verdict.Of(
            Scales("a hyper-dual number", Scaled(Views.HyperDual(c)), Views.HyperDual(scaled))
                ?? Scales("a dual of dual numbers", Scaled(Views.DualOfDual(c)), Views.DualOfDual(scaled))
                ?? Scales("forward over reverse", Scaled(Views.AdjointOfDual(c)), Views.AdjointOfDual(scaled)));

        static double[] Scaled(double[] y) => [y[0], 4 * y[1], -0.5 * y[2], -2 * y[3]];
    }

    [Property]
    public FsProperty Tangents_add_with_the_seeds(TreeCase<Smooth> c)
    {
        double[] sums = [.. c.Seeds1.Zip(c.Seeds2, (a, b) => a + b)];
        double expected = Views.Dual(c, 0)[1] + Views.Dual(c, 1)[1];
        double actual = Views.Dual(c with { Seeds1 = sums }, 0)[1];
        double[] magnitudes = [.. c.Seeds1.Zip(c.Seeds2, (a, b) => Math.Abs(a) + Math.Abs(b))];

        // Where a sum of seeds is rounded, or cancels, the bound of each of the three counts.
        double bound = Bound(c, c.Seeds1) + Bound(c, c.Seeds2) + 2 * Bound(c, magnitudes) + Bound(c, sums);
        return Verdict.Of(double.IsFinite(bound) ? Agreement.Within("the tangent", [expected], [actual], [bound]) : null);
    }

    [Property]
    public FsProperty The_two_directions_of_second_order_are_exchangeable(TreeCase<Piecewise> c) => Exchange(c);

    [Property(MaxTest = 1000)]
    public FsProperty The_two_directions_of_second_order_are_exchangeable_at_any_point(TreeCase<Generators.Single> c) => Exchange(c);

    [Property]
    public FsProperty A_lane_does_not_depend_on_the_others(TreeCase<Piecewise> c) => Verdict.Of(LaneFault(c));

    [Property(MaxTest = 1000)]
    public FsProperty A_lane_does_not_depend_on_the_others_at_any_point(TreeCase<Wild> c) =>
        Verdict.Of(c.Tree.Throws(c.Point) ? null : LaneFault(c));

    // But for + − * and the fused multiply-add, where an infinite or NaN value may make NaN of a zero.
    [Property(MaxTest = 1000, MaxRejected = 1500)]
    public FsProperty Zero_seeds_stay_zero_at_any_point(TreeCase<Wild> c)
    {
        double[] zeros = [0, 0, 0];
        TreeCase constant = c with { Seeds1 = zeros, Seeds2 = zeros, Seeds12 = zeros };
        return Verdict.Of(
            !c.Tree.Throws(c.Point) && !MeetsTheException(c),
            () => IsZero("a dual number", Views.Dual(constant, 0))
                ?? IsZero("a hyper-dual number", Views.HyperDual(constant))
                ?? IsZero("a dual of dual numbers", Views.DualOfDual(constant))
                ?? IsZero("lane 0 of a vector", Views.Vector(constant, 0))
                ?? IsZero("lane 0 of a wide jet", Views.Wide(constant, 0))
                ?? IsZero("a curve", Views.Curve(constant))
                ?? IsZero("lane 0 of pairs", Views.Pair(constant, 0))
                ?? IsZero("reverse mode", Views.Adjoint(constant, 0))
                ?? IsZero("forward over reverse", Views.AdjointOfDual(constant)));
    }

    // Exactly, but where digits are lost below the smallest normal number.
    private static string? Scales(string what, double[] expected, double[] actual)
    {
        var bound = new double[expected.Length];
        for (int i = 0; i < bound.Length; i++)
            bound[i] = Math.Abs(expected[i]) < 1e-290 ? 1e-290 : 0;

        return Agreement.Within(what, expected, actual, bound);
    }

    private static string? IsZero(string what, double[] y) =>
        Array.TrueForAll(y[1..], t => t == 0) ? null : $"{what} has tangents {string.Join(", ", y[1..])}";

    private static FsProperty Exchange(TreeCase c)
    {
        if (c.Tree.Throws(c.Point))
            return Verdict.Of(null);

        TreeCase exchanged = c with { Seeds1 = c.Seeds2, Seeds2 = c.Seeds1 };
        double[] y = Views.HyperDual(c);
        double[] z = Views.HyperDual(exchanged);
        double[] bound = RoundingBound.Of(c.Tree, c.Point, c.Seeds1, c.Seeds2, c.Seeds12).Parts;

        // Where a part is infinite, a quotient takes its parts by themselves, and rounds otherwise. There a zero of one direction may also meet an infinity of
        // the other before or after it meets the slope, 0 or NaN: as it does in a dual of dual numbers, whose directions are not alike.
        bool isSingular = !Array.TrueForAll(y, double.IsFinite) || !Array.TrueForAll(z, double.IsFinite);
        string? first = isSingular
            ? Agreement.Within("the first order", [y[1], y[2]], [z[2], z[1]], Agreement.WhereFinite(Relative(y[1]), Relative(y[2])))
            : Agreement.Equal("the first order", [y[1], y[2]], [z[2], z[1]]);
        bool isUndefined = isSingular && (double.IsNaN(y[3]) || double.IsNaN(z[3]));
        return Verdict.Of(first ?? (isUndefined ? null : Agreement.Within("the second order", [y[3]], [z[3]], [bound[3]])));

        static double Relative(double part) => 1e-15 * Math.Abs(part);
    }

    // Others zero, others NaN: the lane itself must not notice.
    private static string? LaneFault(TreeCase c)
    {
        for (int lane = 0; lane < 8; lane += 3)
        {
            double expected = Lane(c, lane, k => Views.Seed(c, 0, k), k => Views.Seed(c, 1, k), k => Views.Seed(c, 2, k));
            foreach (double other in new[] { 0, double.NaN, double.PositiveInfinity })
            {
                double actual = Lane(
                    c,
                    lane,
                    k => k == lane ? Views.Seed(c, 0, k) : other,
                    k => k == lane ? Views.Seed(c, 1, k) : other,
                    k => k == lane ? Views.Seed(c, 2, k) : other);
                string? fault = Agreement.Equal($"lane {lane} beside {other}", [expected], [actual]);
                if (fault is not null)
                    return fault;
            }
        }

        return null;
    }

    private static double Lane(TreeCase c, int lane, params Func<int, double>[] seeds)
    {
        DualVector<double>[] x = [.. c.Point.Zip(seeds, (v, seed) => DualVector<double>.FromParts([v, .. Enumerable.Range(0, 8).Select(seed)]))];
        return c.Tree.Evaluate<DualVector<double>>(x).Partials[lane];
    }

    private static bool MeetsTheException(TreeCase c) =>
        c.Tree.Nodes.OfType<Trees.Node>().Any(
            node => node.Function.Name is "Add" or "Subtract" or "Multiply" or "x²" or "−1.5x" or "FusedMultiplyAdd" or "MultiplyAddEstimate"
                && node.Operands.Append(node).Any(operand => !double.IsFinite(operand.Evaluate<double>(c.Point))));

    private static double Bound(TreeCase c, double[] seeds) => RoundingBound.Of(c.Tree, c.Point, seeds, seeds, seeds).Epsilon1;

    private static double[] Times(double[] x, double factor) => [.. x.Select(v => v * factor)];
}

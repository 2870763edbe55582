using Duals.Properties.Generators;
using FsProperty = FsCheck.Property;

namespace Duals.Properties.Laws;

/// <summary>All number types give the same tangents, whatever the formula.</summary>
[Properties(MaxTest = 200, EndSize = 50)]
public sealed class AgreementLaws
{
    [Property]
    public FsProperty Second_order_types_agree_on_smooth_formulas(TreeCase<Smooth> c) => SecondOrder(c);

    [Property]
    public FsProperty Second_order_types_agree_on_piecewise_formulas(TreeCase<Piecewise> c) => SecondOrder(c);

    [Property(MaxTest = 2000)]
    public FsProperty Second_order_types_agree_on_each_function_at_any_point(TreeCase<Generators.Single> c) => SecondOrder(c);

    [Property]
    public FsProperty Lanes_agree_with_a_dual_number_each_on_smooth_formulas(TreeCase<Smooth> c) => FirstOrder(c);

    [Property]
    public FsProperty Lanes_agree_with_a_dual_number_each_on_piecewise_formulas(TreeCase<Piecewise> c) => FirstOrder(c);

    [Property(MaxTest = 2000)]
    public FsProperty Lanes_agree_with_a_dual_number_each_on_each_function_at_any_point(TreeCase<Generators.Single> c) => FirstOrder(c);

    [Property(MaxTest = 1000)]
    public FsProperty Second_order_types_agree_at_any_point_on_formulas(TreeCase<Wild> c) => SecondOrder(c);

    [Property(MaxTest = 1000)]
    public FsProperty Lanes_agree_with_a_dual_number_each_at_any_point_on_formulas(TreeCase<Wild> c) => FirstOrder(c);

    private static FsProperty SecondOrder<TProfile>(TreeCase<TProfile> c)
        where TProfile : IProfile =>
        Verdict.Of(SecondOrderFault(c));

    internal static string? SecondOrderFault<TProfile>(TreeCase<TProfile> c)
        where TProfile : IProfile
    {
        if (c.Tree.Throws(c.Point))
            return null;

        double[] expected = Views.HyperDual(c);
        var bound = new Lazy<double[]>(() => RoundingBound.Of(c.Tree, c.Point, c.Seeds1, c.Seeds2, c.Seeds12).Parts);
        int lane = (int)(BitConverter.DoubleToUInt64Bits(c.Seeds1[0]) >> 20) & 7;
        TreeCase curve = Views.AsCurve(c);
        return Compare("a dual of dual numbers", expected, Views.DualOfDual(c), bound)
                ?? Compare($"lane {lane} of a dual of vectors", expected, Views.DualOfVector(c, lane), bound)
                ?? Compare($"lane {lane} of pairs", expected, Views.Pair(c, lane), bound)
                ?? Compare(
                    "a curve",
                    Views.HyperDual(curve),
                    Views.Curve(curve),
                    new(() => RoundingBound.Of(curve.Tree, curve.Point, curve.Seeds1, curve.Seeds2, curve.Seeds12).Parts));
    }

    private static FsProperty FirstOrder(TreeCase c) => Verdict.Of(FirstOrderFault(c));

    internal static string? FirstOrderFault(TreeCase c)
    {
        if (c.Tree.Throws(c.Point))
            return null;

        string? fault = null;
        for (int lane = 0; lane < 16 && fault is null; lane++)
        {
            double[] seeds = [Views.Seed(c, 0, lane), Views.Seed(c, 1, lane), Views.Seed(c, 2, lane)];
            var bound = new Lazy<double[]>(() => RoundingBound.Of(c.Tree, c.Point, seeds, seeds, seeds).Parts);
            double[] expected = Views.Dual(c, lane);
            if (lane < 8)
                fault = Compare($"lane {lane} of a vector", expected, Views.Vector(c, lane), bound);

            fault ??= Compare($"lane {lane} of a wide jet", expected, Views.Wide(c, lane), bound);
        }

        return fault;
    }

    // Most are the same to the bit, and need no bound.
    private static string? Compare(string what, double[] expected, double[] actual, Lazy<double[]> bound) =>
        Agreement.Exact(what, expected, actual) is null
            ? null
            : Agreement.Within(what, expected, actual, bound.Value);
}

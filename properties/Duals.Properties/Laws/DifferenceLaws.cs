using Duals.Properties.Generators;
using Duals.Properties.Trees;
using FsCheck.Fluent;
using FsProperty = FsCheck.Property;

namespace Duals.Properties.Laws;

/// <summary>
/// Exact derivatives of random formulas against Ridders' differences, within a multiple of their own error estimate. Rejected: points at which a kink
/// or a jump is in reach of the first step, singular ones, and those at which differences are worth nothing. MaxRejected makes sure that two thirds
/// at least are checked; it is about 85 %.
/// </summary>
[Properties(MaxTest = 200, EndSize = 50)]
public sealed class DifferenceLaws
{
    // The estimate is the best of many, and so a little too good now and then.
    private const double Multiple = 100;

    [Property(MaxTest = 400, MaxRejected = 150)]
    public FsProperty First_derivatives_are_those_of_differences_on_smooth_formulas(TreeCase<Smooth> c) => First(c);

    [Property(MaxTest = 400, MaxRejected = 200)]
    public FsProperty First_derivatives_are_those_of_differences_on_piecewise_formulas(TreeCase<Piecewise> c) => First(c);

    [Property(MaxTest = 400, MaxRejected = 150)]
    public FsProperty Second_derivatives_are_those_of_differences_of_first_ones_on_smooth_formulas(TreeCase<Smooth> c) => Second(c);

    [Property(MaxTest = 400, MaxRejected = 200)]
    public FsProperty Second_derivatives_are_those_of_differences_of_first_ones_on_piecewise_formulas(TreeCase<Piecewise> c) => Second(c);

    // Along the first seeds, from the point.
    private static FsProperty First(TreeCase c) =>
        Compare(c, t => At(c, t).Value, () => [At(c, 0).Derivative, Views.Adjoint(c, 0)[1]], b => b.Epsilon1);

    private static FsProperty Second(TreeCase c)
    {
        TreeCase twice = c with { Seeds2 = c.Seeds1, Seeds12 = [0, 0, 0] };
        return Compare(c, t => At(c, t).Derivative, () => [Views.HyperDual(twice)[3], Views.AdjointOfDual(twice)[3]], b => b.Epsilon12);
    }

    // NaN where the formula throws, as a difference takes what lies outside of a domain.
    private static Dual<double> At(TreeCase c, double t)
    {
        double[] x = c.At(t);
        return c.Tree.Throws(x) ? double.NaN : c.Tree.Evaluate<Dual<double>>(x.Zip(c.Seeds1, (v, seed) => new Dual<double>(v, seed)).ToArray());
    }

    private static FsProperty Compare(TreeCase c, Func<double, double> f, Func<double[]> differentiate, Func<RoundingBound, double> rounding)
    {
        if (c.Tree.Nodes.OfType<Node>().Any(n => n.Function.IsEstimate) || Kinks.AreNear(c))
            return true.When(false);

        // A singular point, or nearly: an infinite slope or a sharp bend that a difference steps over, or a value so near
        // to one that its rounding turns the slope.
        RoundingBound whole = RoundingBound.Of(c.Tree, c.Point, c.Seeds1, c.Seeds1, [0, 0, 0]);
        double bound = rounding(whole);
        (double numeric, double error) = FiniteDifference.Derivative(f, 0.0);
        double scale = 1 + Math.Abs(numeric) + Math.Abs(f(0));
        if (!(bound <= 1e-7 * scale) || !(whole.MostCurved < 1e4) || !double.IsFinite(numeric) || !double.IsFinite(scale) || !(error <= 1e-5 * scale))
            return true.When(false);

        double[] derivatives = differentiate();
        double allowed = Multiple * error + 1e-9 * scale + bound;
        bool isNear = Array.TrueForAll(derivatives, exact => Math.Abs(exact - numeric) <= allowed);
        if (!isNear && !IsConfirmed(f, numeric, allowed))
            return true.When(false);

        return isNear.Label($"exact {derivatives[0]:R}, in reverse mode {derivatives[1]:R}, by differences {numeric:R} ± {error:E1}")
            .Classify(derivatives[0] == 0, "derivative zero");
    }

    // Of a function that swings fast, a row of steps may by chance see the same slopes at each, and not those at the point. Other steps see others.
    private static bool IsConfirmed(Func<double, double> f, double numeric, double allowed)
    {
        const double Shorter = 0.3;
        return Math.Abs(FiniteDifference.Derivative(t => f(Shorter * t), 0.0).Derivative / Shorter - numeric) <= allowed;
    }
}

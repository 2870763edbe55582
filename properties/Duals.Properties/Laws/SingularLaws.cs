using Duals.Properties.Generators;
using Duals.Properties.Trees;
using FsProperty = FsCheck.Property;

namespace Duals.Properties.Laws;

/// <summary>
/// What the modes and types promise each other where a zero meets an infinity. The exceptions have plain tests of their own, SingularPoints/ReverseZeroTests of
/// Duals.Tests.
/// </summary>
[Properties(MaxTest = 2000, EndSize = 50, MaxRejected = 2000)]
public sealed class SingularLaws
{
    [Property]
    public FsProperty Both_modes_are_finite_infinite_or_NaN_together_where_each_variable_has_one_path(TreeCase<Singular> c)
    {
        TreeCase single = SinglePath(c);
        return Verdict.Of(
            !single.Tree.Throws(single.Point),
            () => Differing(single, Forwards(single), (forward, reverse) => Class(forward) == Class(reverse)));
    }

    // Forward mode's plain products may be NaN; nothing else may differ.
    [Property]
    public FsProperty With_products_reverse_mode_may_only_have_a_number_where_forward_mode_is_NaN(TreeCase<SingularWithProducts> c)
    {
        TreeCase single = SinglePath(c);
        return Verdict.Of(
            !single.Tree.Throws(single.Point),
            () => Differing(single, Forwards(single), (forward, reverse) => double.IsNaN(forward) || Class(forward) == Class(reverse)));
    }

    [Property]
    public FsProperty No_size_makes_a_number_of_NaN(TreeCase<Singular> c)
    {
        TreeCase single = SinglePath(c);
        int n = single.Point.Length;
        return Verdict.Of(
            !single.Tree.Throws(single.Point),
            () =>
            {
                // As many copies as it takes to pass from forward to reverse mode.
                int copies = (63 + n) / n;
                Tree[] terms = [.. Enumerable.Range(0, copies).Select(k => single.Tree.Rename(i => i + k * n))];
                double[] point = [.. Enumerable.Range(0, copies).SelectMany(_ => single.Point)];
                double[] alone = Forwards(single);
                double[] together = new ScalarTree(Tree.Sum(terms)).Gradient(point);
                int at = Array.FindIndex(together, slope => double.IsNaN(slope)) is var first && first < 0 ? 0 : first;
                return Enumerable.Range(0, together.Length).Any(i => Class(alone[i % n]) != Class(together[i]))
                    ? $"{together[at]:R} of {point.Length} variables, {alone[at % n]:R} of {n}"
                    : null;
            });
    }

    [Property]
    public FsProperty Value_parts_are_those_of_the_plain_type(TreeCase<SingularWithProducts> c) =>
        Verdict.Of(
            !c.Tree.Throws(c.Point),
            () =>
            {
                double[] plain = Swept<double>(c, c.Point);
                Dual<double>[] duals = Swept<Dual<double>>(c, [.. c.Point.Select((x, i) => new Dual<double>(x, c.Seeds1[i]))]);
                HyperDual<double>[] hyperDuals = Swept<HyperDual<double>>(
                    c, [.. c.Point.Select((x, i) => new HyperDual<double>(x, c.Seeds1[i], c.Seeds2[i], c.Seeds12[i]))]);
                return Different("Adjoint of Dual", plain, [.. duals.Select(a => a.Value)])
                    ?? Different("Adjoint of HyperDual", plain, [.. hyperDuals.Select(a => a.Value)]);
            });

    [Property]
    public FsProperty An_idle_direction_stays_idle_in_every_type(TreeCase<Singular> c) =>
        Verdict.Of(
            !c.Tree.Throws(c.Point),
            () =>
            {
                TreeCase along1 = c with { Seeds2 = [0, 0, 0], Seeds12 = [0, 0, 0] };
                TreeCase along2 = c with { Seeds1 = [0, 0, 0], Seeds12 = [0, 0, 0] };
                Dual<double>[] adjoints = Swept<Dual<double>>(c, [.. c.Point.Select(x => new Dual<double>(x, 0))]);
                HyperDual<double>[] ofHyperDuals = Swept<HyperDual<double>>(c, [.. c.Point.Select((x, i) => new HyperDual<double>(x, 0, c.Seeds2[i], 0))]);
                return NotIdle("HyperDual along 1", Views.HyperDual(along1), 2)
                    ?? NotIdle("HyperDual along 2", Views.HyperDual(along2), 1)
                    ?? NotIdle("Dual of Dual, inside", Views.DualOfDual(along1), 2)
                    ?? NotIdle("Dual of Dual, outside", Views.DualOfDual(along2), 1)
                    ?? NotIdle("a lane, inside", Views.DualOfVector(along1, 3), 2)
                    ?? NotIdle("a lane, outside", Views.DualOfVector(along2, 3), 1)
                    ?? NotIdle("a pair along 1", Views.Pair(along1, 3), 2)
                    ?? NotIdle("a pair along 2", Views.Pair(along2, 3), 1)
                    ?? (Array.Exists(adjoints, a => a.Derivative != 0) ? "Adjoint of Dual has a tangent" : null)
                    ?? (Array.Exists(ofHyperDuals, a => a.Epsilon1 != 0 || a.Epsilon12 != 0) ? "Adjoint of HyperDual has a tangent" : null);
            });

    private static string? NotIdle(string type, double[] parts, int idle) =>
        parts[idle] != 0 || parts[3] != 0 ? $"{type} has {parts[idle]:R} and {parts[3]:R}" : null;

    private static string? Different(string type, double[] plain, double[] values) =>
        plain.Zip(values).Any(pair => Class(pair.First) != Class(pair.Second))
            ? $"{type}: [{string.Join(", ", values)}], plain [{string.Join(", ", plain)}]"
            : null;

    private static string? Differing(TreeCase c, double[] forward, Func<double, double, bool> isAllowed)
    {
        double[] reverse = Swept<double>(c, c.Point);
        for (int i = 0; i < reverse.Length; i++)
        {
            if (!isAllowed(forward[i], reverse[i]))
                return $"{c.Tree} at [{string.Join(", ", c.Point)}], by x{i}: forward {forward[i]:R}, reverse {reverse[i]:R}";
        }

        return null;
    }

    private static double[] Forwards(TreeCase c) => new ScalarTree(c.Tree).Gradient(c.Point, DifferentiationMode.Forward);

    private static T[] Swept<T>(TreeCase c, T[] point)
        where T : System.Numerics.IFloatingPointIeee754<T>, System.Numerics.IMinMaxValue<T>
    {
        using var tape = Tape<T>.Start();
        Adjoint<T>[] x = [.. point.Select(tape.Variable)];
        tape.Sweep(c.Tree.Evaluate<Adjoint<T>>(x), T.One);
        return [.. x.Select(tape.AdjointOf)];
    }

    private static int Class(double x) => double.IsNaN(x) ? 2 : double.IsInfinity(x) ? 1 : 0;

    // Each occurrence of a variable becomes one of its own.
    private static TreeCase SinglePath(TreeCase c)
    {
        var point = new List<double>();
        Tree tree = Apart(c.Tree);
        if (point.Count == 0)
            point.Add(0);

        return c with { Tree = tree, Point = [.. point] };

        Tree Apart(Tree node)
        {
            switch (node)
            {
                case Variable variable:
                    point.Add(c.Point[variable.Index]);
                    return new Variable(point.Count - 1);
                case Node { Function: var function, Operands: var operands }:
                    return new Node(function, [.. operands.Select(Apart)]);
                default:
                    return node;
            }
        }
    }
}

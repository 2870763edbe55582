using System.Numerics;
using Duals.Properties.Generators;
using Duals.Properties.Trees;
using Duals.Symbolics;
using FsProperty = FsCheck.Property;

namespace Duals.Properties.Laws;

/// <summary>What a trace writes down is the function: at its point, at others where its conditions hold, and in its derivatives.</summary>
[Properties(MaxTest = 200, EndSize = 50)]
public sealed class FormulaLaws
{
    [Property]
    public FsProperty Values_at_other_points_are_those_of_plain_numbers_on_piecewise_formulas(TreeCase<Piecewise> c) => Verdict.Of(ValueFault(c));

    [Property(MaxTest = 2000)]
    public FsProperty Values_at_other_points_are_those_of_plain_numbers_at_any_point(TreeCase<Wild> c) => Verdict.Of(ValueFault(c));

    [Property]
    public FsProperty Derivatives_are_those_of_forward_mode_on_smooth_formulas(TreeCase<Smooth> c) => Verdict.Of(DerivativeFault(c));

    [Property]
    public FsProperty Derivatives_are_those_of_forward_mode_on_piecewise_formulas(TreeCase<Piecewise> c) => Verdict.Of(DerivativeFault(c));

    [Property]
    public FsProperty Simplified_formulas_have_the_same_value_but_for_rounding(TreeCase<Smooth> c) => Verdict.Of(SimplifiedFault(c));

    private static string? ValueFault(TreeCase c)
    {
        if (c.Tree.Throws(c.Point))
            return null;

        Trace<double> trace = Of(c);
        Formula<double> f = trace.Outputs[0];
        double[][] points =
        [
            c.Point, c.Seeds1, c.Seeds2, c.At(1e-3),
            [c.Point[1], c.Point[2], c.Point[0]], [-c.Point[0], c.Point[1], -0.0], [0, double.NaN, c.Point[2]],
        ];
        foreach (double[] x in points)
        {
            double value;
            try
            {
                value = Evaluation<double>.At(trace.Graph, f, x);
            }
            catch (InvalidOperationException) when (!ReferenceEquals(x, c.Point))
            {
                continue;
            }
            catch (ArgumentException) when (c.Tree.Throws(x))
            {
                continue;
            }

            if (c.Tree.Throws(x))
                return $"the function throws at {string.Join(", ", x)}, the formula does not";

            if (Agreement.Exact($"the value at {string.Join(", ", x)}", [c.Tree.Evaluate<double>(x)], [value]) is { } fault)
                return fault;
        }

        return null;
    }

    private static string? DerivativeFault(TreeCase c)
    {
        if (c.Tree.Throws(c.Point))
            return null;

        double[] expected = Views.HyperDual(c);
        if (!expected.All(double.IsFinite))
            return null;

        var bound = new Lazy<double[]>(() => RoundingBound.Of(c.Tree, c.Point, c.Seeds1, c.Seeds2, c.Seeds12).Parts);
        double[] careful = Parts(c, SlopeForm.Careful);
        string? fault = Agreement.Exact("careful slopes", expected, careful) is null || !careful.All(double.IsFinite)
            ? null
            : Agreement.Within("careful slopes", expected, careful, bound.Value);
        if (fault is not null)
            return fault;

        // 1 − tanh² has no digits left in the tails; over its domain the table of rules holds it.
        if (c.Tree.ToString()!.Contains("Tanh(", StringComparison.Ordinal))
            return null;

        // The textbook's slopes subtract what is nearly equal here and there.
        double[] textbook = Parts(c, SlopeForm.Textbook);
        return textbook.All(double.IsFinite)
            ? Agreement.Within("textbook slopes", expected, textbook, [.. bound.Value.Zip(expected, (b, e) => 1e5 * b + 1e-6 * Math.Abs(e))])
            : null;
    }

    private static string? SimplifiedFault(TreeCase c)
    {
        if (c.Tree.Throws(c.Point))
            return null;

        Trace<double> trace = Of(c);
        double value = trace.Outputs[0].Node.Value;
        double simplified = Evaluation<double>.At(trace.Graph, trace.Outputs[0].Simplify(), c.Point);
        double[] bound = RoundingBound.Of(c.Tree, c.Point, c.Seeds1, c.Seeds2, c.Seeds12).Parts;
        return double.IsFinite(value) && double.IsFinite(simplified)
            ? Agreement.Within("the simplified value", [value], [simplified], [100 * bound[0] + 1e-12 * Math.Abs(value)])
            : null;
    }

    // The value, and the derivatives along the seeds: ε₁, ε₂ and ε₁₂.
    private static double[] Parts(TreeCase c, SlopeForm form)
    {
        Trace<double> trace = Of(c);
        Node<double>[] variables = trace.VariableNodes();
        var accumulation = new Accumulation<double>(form);
        Formula<double>[] gradient = accumulation.Reverse(trace.Outputs, [Formula<double>.One], variables);
        Formula<double> along1 = accumulation.Forward(trace.Outputs, variables, Constants(c.Seeds1))[0];
        Formula<double> mixed = accumulation.Forward([along1], variables, Constants(c.Seeds2))[0];
        double along2 = 0;
        double along12 = 0;
        for (int i = 0; i < variables.Length; i++)
        {
            along2 += Strong.Product(gradient[i].Node.Value, c.Seeds2[i]);
            along12 += Strong.Product(gradient[i].Node.Value, c.Seeds12[i]);
        }

        return [trace.Outputs[0].Node.Value, along1.Node.Value, along2, mixed.Node.Value + along12];
    }

    private static Formula<double>[] Constants(double[] seeds) => [.. seeds.Select(Formula<double>.Constant)];

    private static Trace<double> Of(TreeCase c) => Trace<double>.Of(c.Tree.Evaluate, c.Point.Length, c.Point, null);
}

using Duals.Properties.Generators;
using Duals.Properties.Trees;

namespace Duals.Properties.Laws;

/// <summary>Whether a kink or a jump of a formula lies within the reach of a difference along the first seeds.</summary>
internal static class Kinks
{
    // Ridders' first step at 0 is a thousandth.
    private static readonly double[] Steps = [-1e-3, -5e-4, -1e-4, -1e-6, 0, 1e-6, 1e-4, 5e-4, 1e-3];

    /// <summary>True if a piecewise function, on the way from one end of the step to the other, changes the piece, or if anything is undefined there.</summary>
    public static bool AreNear(TreeCase c)
    {
        List<double> first = Pieces(c, Steps[0]);
        return first.Exists(double.IsNaN) || Steps.Any(t => !Pieces(c, t).SequenceEqual(first));
    }

    // For every piecewise node what tells its pieces apart: the value of a step, the slopes of the others, which are linear on their pieces.
    private static List<double> Pieces(TreeCase c, double t)
    {
        var pieces = new List<double>();
        double[] x = c.At(t);
        try
        {
            Visit(c.Tree, x, pieces);
        }
        catch (Exception e) when (e is ArithmeticException or ArgumentException)
        {
            pieces.Add(double.NaN);
        }

        return pieces;
    }

    private static double Visit(Tree tree, double[] x, List<double> pieces)
    {
        if (tree is not Node node)
            return tree.Evaluate<double>(x);

        double[] operands = [.. node.Operands.Select(o => Visit(o, x, pieces))];
        double value = node.Function.Apply<double>(operands);
        pieces.Add(double.IsFinite(value) ? 0 : 1);
        if (node.Function.Name is "Atan2" or "Atan2Pi")
        {
            // The cut along the negative axis.
            pieces.Add(operands[1] < 0 ? Math.CopySign(1, operands[0]) : 0);
        }
        else if (node.Function.IsStep)
        {
            pieces.Add(value);
        }
        else if (!node.Function.IsSmooth)
        {
            for (int i = 0; i < operands.Length; i++)
            {
                Dual<double> y = node.Function.Apply<Dual<double>>([.. operands.Select((o, k) => new Dual<double>(o, k == i ? 1 : 0))]);
                pieces.Add(y.Derivative);
            }

            // A remainder whose pieces are too short to be counted: its slope by the divisor tells nothing if that is a constant.
            if (node.Function.Name is "Remainder" or "Ieee754Remainder" && !(Math.Abs(operands[0] / operands[1]) < 1e6))
                pieces.Add(double.NaN);
        }

        return value;
    }
}

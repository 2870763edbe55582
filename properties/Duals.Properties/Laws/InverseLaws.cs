using Duals.Properties.Generators;
using Duals.Properties.Trees;
using FsProperty = FsCheck.Property;

namespace Duals.Properties.Laws;

/// <summary>A function after its inverse is the identity: tangents come back, second-order ones too, where the pair is well conditioned.</summary>
[Properties(MaxTest = 200, EndSize = 50)]
public sealed class InverseLaws
{
    // A function, its inverse, and a range in which neither is steep.
    private static readonly (Func<Tree, Tree> Function, Func<Tree, Tree> Inverse, double From, double To)[] Pairs =
    [
        (F("Exp"), F("Log"), 0.1, 10),
        (F("Log"), F("Exp"), -2, 2),
        (F("Exp2"), F("Log2"), 0.1, 10),
        (F("Log2"), F("Exp2"), -2, 2),
        (F("Exp10"), F("Log10"), 0.1, 10),
        (F("Log10"), F("Exp10"), -1, 1),
        (F("ExpM1"), F("LogP1"), -0.7, 3),
        (F("LogP1"), F("ExpM1"), -2, 2),
        (F("Exp2M1"), F("Log2P1"), -0.7, 3),
        (F("Exp10M1"), F("Log10P1"), -0.7, 3),
        (F("Log2P1"), F("Exp2M1"), -2, 2),
        (F("Log10P1"), F("Exp10M1"), -1, 1),
        (F("Sqrt"), F("x²"), 0.2, 5),
        (F("x²"), F("Sqrt"), 0.2, 5),
        (F("Cbrt"), F("Pow(x, 3)"), 0.2, 3),
        (F("Pow(x, 3)"), F("Cbrt"), 0.2, 3),
        (F("RootN(4)"), F("Pow(x, 4)"), 0.3, 3),
        (F("Pow(x, -1)"), F("1/x"), 0.3, 3),
        (F("RootN(-1)"), F("1/x"), -3, -0.3),
        (F("Sin"), F("Asin"), -0.9, 0.9),
        (F("Cos"), F("Acos"), -0.9, 0.9),
        (F("Tan"), F("Atan"), -2, 2),
        (F("Asin"), F("Sin"), -1.2, 1.2),
        (F("Atan"), F("Tan"), -1.2, 1.2),
        (F("SinPi"), F("AsinPi"), -0.9, 0.9),
        (F("CosPi"), F("AcosPi"), -0.9, 0.9),
        (F("TanPi"), F("AtanPi"), -2, 2),
        (F("Sinh"), F("Asinh"), -3, 3),
        (F("Asinh"), F("Sinh"), -2, 2),
        (F("Cosh"), F("Acosh"), 1.3, 5),
        (F("Acosh"), F("Cosh"), 0.5, 2),
        (F("Tanh"), F("Atanh"), -0.9, 0.9),
        (F("Atanh"), F("Tanh"), -1.5, 1.5),
        (F("DegreesToRadians"), F("RadiansToDegrees"), -3, 3),
        (F("ScaleB(5)"), F("ScaleB(-5)"), -3, 3),
        (F("Negate"), F("Negate"), -3, 3),
        (x => Two("Pow", new Constant(2.5), x), x => Two("Log(x, b)", x, new Constant(2.5)), 0.2, 5),
        (x => Two("Log(x, b)", x, new Constant(2.5)), x => Two("Pow", new Constant(2.5), x), -2, 2),
        (x => Two("Atan2", x, new Constant(1)), F("Tan"), -1.2, 1.2),
        (x => Two("Atan2Pi", x, new Constant(1)), F("TanPi"), -0.4, 0.4),
    ];

    [Property(MaxTest = 500)]
    public FsProperty A_function_of_its_inverse_gives_the_tangents_back(TreeCase<Smooth> c)
    {
        string? fault = null;
        foreach (var (function, inverse, from, to) in Pairs)
        {
            double point = from + (to - from) * (c.Point[0] + 4) / 8;
            Tree tree = function(inverse(new Variable(0)));
            TreeCase<Smooth> round = c with { Tree = tree, Point = [point, 0, 0] };
            RoundingBound bound = RoundingBound.Of(tree, round.Point, c.Seeds1, c.Seeds2, c.Seeds12);

            // The inner value is rounded as well: to the outer slopes a relative change of a few ulp.
            double scale = 64 * Math.ScaleB(1, -52) * (1 + Math.Abs(c.Seeds1[0])) * (1 + Math.Abs(c.Seeds2[0]) + Math.Abs(c.Seeds12[0]));
            double[] parts = bound.Parts;
            double[] expected = [point, c.Seeds1[0], c.Seeds2[0], c.Seeds12[0]];
            double[] bounds = [1e-14 * (1 + Math.Abs(point)), parts[1] + scale, parts[2] + scale, parts[3] + 16 * scale];
            fault ??= Agreement.Within($"{tree}", expected, Views.HyperDual(round), bounds)
                ?? Agreement.Within($"{tree} in reverse mode", expected.AsSpan(0, 2), Views.Adjoint(round, 0), bounds)
                ?? Agreement.Within($"{tree} by forward over reverse", expected, Views.AdjointOfDual(round), bounds);
        }

        return Verdict.Of(fault);
    }

    private static Func<Tree, Tree> F(string function) => x => new Node(function, x);

    private static Node Two(string function, Tree x, Tree y) => new(function, x, y);
}

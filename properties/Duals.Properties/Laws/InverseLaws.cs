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
        (F(Function.Exp), F(Function.Log), 0.1, 10),
        (F(Function.Log), F(Function.Exp), -2, 2),
        (F(Function.Exp2), F(Function.Log2), 0.1, 10),
        (F(Function.Log2), F(Function.Exp2), -2, 2),
        (F(Function.Exp10), F(Function.Log10), 0.1, 10),
        (F(Function.Log10), F(Function.Exp10), -1, 1),
        (F(Function.ExpM1), F(Function.LogP1), -0.7, 3),
        (F(Function.LogP1), F(Function.ExpM1), -2, 2),
        (F(Function.Exp2M1), F(Function.Log2P1), -0.7, 3),
        (F(Function.Exp10M1), F(Function.Log10P1), -0.7, 3),
        (F(Function.Log2P1), F(Function.Exp2M1), -2, 2),
        (F(Function.Log10P1), F(Function.Exp10M1), -1, 1),
        (F(Function.Sqrt), F(Function.Square), 0.2, 5),
        (F(Function.Square), F(Function.Sqrt), 0.2, 5),
        (F(Function.Cbrt), F(Function.PowConstant, 3), 0.2, 3),
        (F(Function.PowConstant, 3), F(Function.Cbrt), 0.2, 3),
        (F(Function.RootN, 4), F(Function.PowConstant, 4), 0.3, 3),
        (F(Function.PowConstant, -1), F(Function.Reciprocal), 0.3, 3),
        (F(Function.RootN, -1), F(Function.Reciprocal), -3, -0.3),
        (F(Function.Sin), F(Function.Asin), -0.9, 0.9),
        (F(Function.Cos), F(Function.Acos), -0.9, 0.9),
        (F(Function.Tan), F(Function.Atan), -2, 2),
        (F(Function.Asin), F(Function.Sin), -1.2, 1.2),
        (F(Function.Atan), F(Function.Tan), -1.2, 1.2),
        (F(Function.SinPi), F(Function.AsinPi), -0.9, 0.9),
        (F(Function.CosPi), F(Function.AcosPi), -0.9, 0.9),
        (F(Function.TanPi), F(Function.AtanPi), -2, 2),
        (F(Function.Sinh), F(Function.Asinh), -3, 3),
        (F(Function.Asinh), F(Function.Sinh), -2, 2),
        (F(Function.Cosh), F(Function.Acosh), 1.3, 5),
        (F(Function.Acosh), F(Function.Cosh), 0.5, 2),
        (F(Function.Tanh), F(Function.Atanh), -0.9, 0.9),
        (F(Function.Atanh), F(Function.Tanh), -1.5, 1.5),
        (F(Function.DegreesToRadians), F(Function.RadiansToDegrees), -3, 3),
        (F(Function.ScaleB, 3), F(Function.ScaleB, -3), -3, 3),
        (F(Function.Negate), F(Function.Negate), -3, 3),
        (x => Two(Function.Pow, new Constant(2.5), x), x => Two(Function.LogBase, x, new Constant(2.5)), 0.2, 5),
        (x => Two(Function.LogBase, x, new Constant(2.5)), x => Two(Function.Pow, new Constant(2.5), x), -2, 2),
        (x => Two(Function.Atan2, x, new Constant(1)), F(Function.Tan), -1.2, 1.2),
        (x => Two(Function.Atan2Pi, x, new Constant(1)), F(Function.TanPi), -0.4, 0.4),
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

    private static Func<Tree, Tree> F(Function function, int n = 0) => x => new Node(function, n, [x]);

    private static Node Two(Function function, Tree x, Tree y) => new(function, 0, [x, y]);
}

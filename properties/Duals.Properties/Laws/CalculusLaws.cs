using Duals.Properties.Generators;
using Duals.Properties.Trees;
using FsProperty = FsCheck.Property;

namespace Duals.Properties.Laws;

/// <summary>The rules of calculus, of which every derivative is made: product, quotient, chain.</summary>
[Properties(MaxTest = 200, EndSize = 50)]
public sealed class CalculusLaws
{
    [Property]
    public FsProperty The_derivative_of_a_product(TreeCase<Smooth> f, TreeCase<Smooth> g) =>
        Check(f, g, "Multiply", (u, v) => (u.D1 * v.V + u.V * v.D1, u.D2 * v.V + 2 * u.D1 * v.D1 + u.V * v.D2));

    [Property(MaxRejected = 100)]
    public FsProperty The_derivative_of_a_quotient(TreeCase<Smooth> f, TreeCase<Smooth> g) =>
        Check(
            f,
            g,
            "Divide",
            (u, v) =>
            {
                double first = (u.D1 - u.V / v.V * v.D1) / v.V;
                return (first, (u.D2 - u.V / v.V * v.D2 - 2 * first * v.D1) / v.V);
            },
            (_, v) => Math.Abs(v) > 1e-3);

    [Property]
    public FsProperty The_derivative_of_a_sum(TreeCase<Smooth> f, TreeCase<Smooth> g) =>
        Check(f, g, "Add", (u, v) => (u.D1 + v.D1, u.D2 + v.D2));

    // f(g(x)) with g(x) put in place of every variable of f: f differentiated at the point g(x), times g′.
    [Property(MaxRejected = 300)]
    public FsProperty The_derivative_of_a_function_of_a_function(TreeCase<Smooth> f, TreeCase<Smooth> g)
    {
        Tree inner = OfOneVariable(g.Tree);
        Tree outer = OfOneVariable(f.Tree);
        var u = Derivatives(inner, g.Point[0]);
        var v = Derivatives(outer, u.V);
        Tree composed = Compose(outer, inner);
        RoundingBound bound = Bound(composed, g.Point[0]);
        return Verdict.Of(
            IsTame(bound) && double.IsFinite(v.V + v.D1 + v.D2) && double.IsFinite(u.D1 + u.D2),
            () => ByBothModes(
                "f∘g",
                composed,
                g.Point[0],
                [v.V, v.D1 * u.D1, v.D2 * u.D1 * u.D1 + v.D1 * u.D2],
                [0, 2 * bound.Epsilon1, 2 * bound.Epsilon12]));
    }

    private static FsProperty Check(
        TreeCase<Smooth> f,
        TreeCase<Smooth> g,
        string function,
        Func<(double V, double D1, double D2), (double V, double D1, double D2), (double D1, double D2)> rule,
        Func<double, double, bool>? applies = null)
    {
        double x = f.Point[0];
        (Tree a, Tree b) = (OfOneVariable(f.Tree), OfOneVariable(g.Tree));
        var u = Derivatives(a, x);
        var v = Derivatives(b, x);
        Tree whole = new Node(function, a, b);
        RoundingBound bound = Bound(whole, x);
        return Verdict.Of(
            applies?.Invoke(u.V, v.V) ?? true,
            () =>
            {
                (double first, double second) = rule(u, v);
                double value = whole.Evaluate<double>([x]);
                return IsTame(bound)
                    ? ByBothModes(function, whole, x, [value, first, second], [0, 2 * bound.Epsilon1, 2 * bound.Epsilon12])
                    : null;
            });
    }

    private static string? ByBothModes(string what, Tree tree, double x, double[] expected, double[] bound)
    {
        var y = Derivatives(tree, x);
        double[] z = Views.AdjointOfDual(new TreeCase<Smooth>(tree, [x], [1], [1], [0]));
        return Agreement.Within($"{what} by forward mode", expected, [y.V, y.D1, y.D2], bound)
            ?? Agreement.Within($"{what} by forward over reverse", expected, [z[0], z[2], z[3]], bound);
    }

    private static bool IsTame(RoundingBound bound) => bound.Epsilon1 < 1 && bound.Epsilon12 < 1;

    private static (double V, double D1, double D2) Derivatives(Tree tree, double x) => new UnivariateTree(tree).ValueAndSecondDerivative(x);

    private static RoundingBound Bound(Tree tree, double x) => RoundingBound.Of(tree, [x], [1], [1], [0]);

    private static Tree OfOneVariable(Tree tree) => tree.Rename(_ => 0);

    private static Tree Compose(Tree outer, Tree inner) => outer switch
    {
        Variable => inner,
        Node node => new Node(node.Function, [.. node.Operands.Select(o => Compose(o, inner))]),
        _ => outer,
    };
}

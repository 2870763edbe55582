using Duals.Properties.Generators;
using Duals.Properties.Trees;
using FsProperty = FsCheck.Property;

namespace Duals.Properties.Laws;

/// <summary>The drivers give one gradient, one Hessian, whatever the form in which they are called and the chunks in which they work.</summary>
[Properties(MaxTest = 200, EndSize = 50)]
public sealed class DriverLaws
{
    [Property(MaxRejected = 200)]
    public FsProperty Gradients_are_the_same_in_every_form(SizedCase c) =>
        Verdict.Of(!c.Throws, () => GradientsFault(c));

    private static string? GradientsFault(SizedCase c)
    {
        Tree tree = c.Tree;
        var f = new ScalarTree(tree);
        double[] expected = [.. Enumerable.Range(0, c.Point.Length).Select(i => Partial(tree, c.Point, i))];
        double[] byFunctionObject = f.Gradient<ScalarTree, double>(c.Point);
        double[] byDelegate = Forward.Gradient<double>(tree.Evaluate, c.Point);
        double[] bound = [.. Enumerable.Range(0, c.Point.Length).Select(i => Bound(tree, c.Point, i, i).Epsilon1)];
        return Agreement.Within("the function object's gradient", expected, byFunctionObject, bound)
                ?? Agreement.Within("the delegate's gradient", expected, byDelegate, bound);
    }

    [Property(MaxTest = 60, MaxRejected = 60)]
    public FsProperty Hessians_are_the_same_in_every_form_and_symmetric(SizedCase sized) =>
        Verdict.Of(!sized.Cut(9).Throws, () => HessiansFault(sized.Cut(9)));

    private static string? HessiansFault(SizedCase c)
    {
        Tree tree = c.Tree;
        int n = c.Point.Length;
        double[,] byFunctionObject = new ScalarTree(tree).Hessian<ScalarTree, double>(c.Point);
        double[,] byDelegate = Forward.Hessian<double>(tree.Evaluate, c.Point);
        string? fault = null;
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                fault ??= Agreement.Exact($"the function object's Hessian at ({i}, {j})", [byFunctionObject[i, j]], [byFunctionObject[j, i]])
                    ?? Agreement.Exact($"the delegate's Hessian at ({i}, {j})", [byDelegate[i, j]], [byDelegate[j, i]])
                    ?? Agreement.Within(
                        $"both Hessians at ({i}, {j})", [byDelegate[i, j]], [byFunctionObject[i, j]], [Bound(tree, c.Point, i, j).Epsilon12]);
            }
        }

        return fault;
    }

    [Property(MaxTest = 60, MaxRejected = 60)]
    public FsProperty The_Laplacian_is_the_trace_of_the_Hessian(SizedCase sized) =>
        Verdict.Of(!sized.Cut(17).Throws, () => LaplacianFault(sized.Cut(17)));

    private static string? LaplacianFault(SizedCase c)
    {
        var f = new ScalarTree(c.Tree);
        double[,] hessian = f.Hessian<ScalarTree, double>(c.Point);
        double trace = Enumerable.Range(0, c.Point.Length).Sum(i => hessian[i, i]);
        double bound = Enumerable.Range(0, c.Point.Length).Sum(i => Bound(c.Tree, c.Point, i, i).Epsilon12 + 1e-15 * Math.Abs(hessian[i, i]) * c.Point.Length);
        return Agreement.Within("the function object's Laplacian", [trace], [f.Laplacian<ScalarTree, double>(c.Point)], Agreement.WhereFinite(bound))
                ?? Agreement.Within(
                    "the delegate's Laplacian", [trace], [Forward.Laplacian<double>(c.Tree.Evaluate, c.Point)], Agreement.WhereFinite(bound));
    }

    [Property(MaxTest = 60, MaxRejected = 60)]
    public FsProperty A_Hessian_vector_product_is_the_product_with_the_Hessian(SizedCase sized, ModerateParts parts) =>
        Verdict.Of(!sized.Cut(17).Throws, () => HessianVectorProductFault(sized.Cut(17), parts));

    private static string? HessianVectorProductFault(SizedCase c, ModerateParts parts)
    {
        int n = c.Point.Length;
        double[] v = parts.X[..n];
        var f = new ScalarTree(c.Tree);
        double[,] hessian = f.Hessian<ScalarTree, double>(c.Point);
        var expected = new double[n];
        var bound = new double[n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                expected[i] += hessian[i, j] * v[j];
                bound[i] += (2 * Bound(c.Tree, c.Point, i, j).Epsilon12 + 1e-14 * Math.Abs(hessian[i, j])) * Math.Abs(v[j]);
            }
        }

        return Agreement.Within("by the function object", expected, f.HessianVectorProduct<ScalarTree, double>(c.Point, v), Agreement.WhereFinite(bound))
                ?? Agreement.Within(
                    "by the delegate", expected, Forward.HessianVectorProduct<double>(c.Tree.Evaluate, c.Point, v), Agreement.WhereFinite(bound));
    }

    [Property(MaxRejected = 200)]
    public FsProperty Derivatives_of_a_curve_are_the_hyper_dual_ones(TreeCase<Piecewise> c) =>
        Verdict.Of(!c.Tree.Rename(_ => 0).Throws(c.Point), () => CurveFault(c));

    private static string? CurveFault(TreeCase<Piecewise> c)
    {
        Tree tree = c.Tree.Rename(_ => 0);
        double x = c.Point[0];
        HyperDual<double> y = tree.Evaluate<HyperDual<double>>([HyperDual<double>.Variable(x)]);
        double[] derivatives = new UnivariateTree(tree).Derivatives(x, 2);
        var (value, first, second) = Forward.ValueAndSecondDerivative<double>(t => tree.Evaluate<HyperDual<double>>([t]), x);
        double[] bound = [0, .. RoundingBound.Of(tree, [x], [1], [1], [0]).Parts[2..]];
        double[] expected = [y.Value, y.Epsilon1, y.Epsilon12];
        return Agreement.Within("by orders", expected, derivatives, bound) ?? Agreement.Equal("by the delegate", expected, [value, first, second]);
    }

    private static double Partial(Tree tree, double[] point, int i) =>
        tree.Evaluate<Dual<double>>(point.Select((x, k) => new Dual<double>(x, k == i ? 1 : 0)).ToArray()).Derivative;

    private static RoundingBound Bound(Tree tree, double[] point, int i, int j)
    {
        (double[] along, double[] across) = (new double[point.Length], new double[point.Length]);
        along[i] = 1;
        across[j] = 1;
        return RoundingBound.Of(tree, point, along, across, new double[point.Length]);
    }
}

using Duals.Properties.Generators;
using Duals.Properties.Trees;
using FsProperty = FsCheck.Property;

namespace Duals.Properties.Laws;

/// <summary>What the drivers say of a vector field fits together.</summary>
[Properties(MaxTest = 200, EndSize = 50)]
public sealed class FieldLaws
{
    [Property]
    public FsProperty Jacobians_are_the_gradients_of_the_outputs_in_every_form(FieldCase c)
    {
        var f = new VectorTree(c.Outputs);
        double[,] byFunctionObject = f.Jacobian<VectorTree, double>(c.Point, 3);
        double[,] byDelegate = Forward.Jacobian<double>(f.Invoke, c.Point, 3);
        string? fault = null;
        for (int i = 0; i < 3; i++)
        {
            double[] expected = new ScalarTree(c.Outputs[i]).Gradient<ScalarTree, double>(c.Point);
            double[] bound = [Bound(c, i, 0), Bound(c, i, 1), Bound(c, i, 2)];
            fault ??= Agreement.Within($"row {i} by the function object", expected, Row(byFunctionObject, i), bound)
                ?? Agreement.Within($"row {i} by the delegate", expected, Row(byDelegate, i), bound);
        }

        return Verdict.Of(fault);
    }

    [Property]
    public FsProperty Weighted_Jacobian_vector_products_are_the_same_both_ways(FieldCase c)
    {
        var f = new VectorTree(c.Outputs);
        double[,] jacobian = f.Jacobian<VectorTree, double>(c.Point, 3);
        double[] product = f.JacobianVectorProduct<VectorTree, double>(c.Point, c.Direction, 3);
        double[] byDelegate = Forward.JacobianVectorProduct<double>(f.Invoke, c.Point, c.Direction, 3);

        // wᵀ(J·v) against (wᵀJ)·v.
        double left = 0, right = 0, bound = 0, byDelegateLeft = 0;
        for (int i = 0; i < 3; i++)
        {
            left += c.Weights[i] * product[i];
            byDelegateLeft += c.Weights[i] * byDelegate[i];
        }

        for (int j = 0; j < 3; j++)
        {
            double column = 0;
            for (int i = 0; i < 3; i++)
            {
                column += c.Weights[i] * jacobian[i, j];
                bound += Math.Abs(c.Weights[i] * c.Direction[j]) * (2 * Bound(c, i, j) + 1e-14 * Math.Abs(jacobian[i, j]));
            }

            right += column * c.Direction[j];
        }

        return Verdict.Of(
            Agreement.Within("by the function object", [right], [left], Agreement.WhereFinite(bound))
                ?? Agreement.Within("by the delegate", [right], [byDelegateLeft], Agreement.WhereFinite(bound)));
    }

    [Property]
    public FsProperty Divergence_and_curl_are_those_of_the_Jacobian(FieldCase c)
    {
        var f = new VectorTree(c.Outputs);
        double[,] j = f.Jacobian<VectorTree, double>(c.Point, 3);
        double divergence = j[0, 0] + j[1, 1] + j[2, 2];
        double[] curl = [j[2, 1] - j[1, 2], j[0, 2] - j[2, 0], j[1, 0] - j[0, 1]];
        double bound = 0;
        for (int i = 0; i < 3; i++)
        {
            for (int k = 0; k < 3; k++)
                bound += 2 * Bound(c, i, k) + 1e-15 * Math.Abs(j[i, k]);
        }

        return Verdict.Of(
            Agreement.Within("the function object's divergence", [divergence], [f.Divergence<VectorTree, double>(c.Point)], Agreement.WhereFinite(bound))
                ?? Agreement.Within(
                    "the delegate's divergence", [divergence], [Forward.Divergence<double>(f.Invoke, c.Point)], Agreement.WhereFinite(bound))
                ?? Agreement.Within("the function object's curl", curl, f.Curl<VectorTree, double>(c.Point), Agreement.WhereFinite(bound, bound, bound))
                ?? Agreement.Within("the delegate's curl", curl, Forward.Curl<double>(f.Invoke, c.Point), Agreement.WhereFinite(bound, bound, bound)));
    }

    private static double[] Row(double[,] matrix, int i) => [matrix[i, 0], matrix[i, 1], matrix[i, 2]];

    private static double Bound(FieldCase c, int output, int variable)
    {
        double[] along = [0, 0, 0];
        along[variable] = 1;
        return RoundingBound.Of(c.Outputs[output], c.Point, along, along, [0, 0, 0]).Epsilon1;
    }
}

using System.Numerics;

namespace Duals.Symbolics;

/// <summary>Values of a record at other points.</summary>
internal static class Evaluation<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    /// <summary>The value of a formula at a point at which the conditions of its trace hold.</summary>
    /// <exception cref="InvalidOperationException">One does not.</exception>
    public static T At(Graph<T> graph, Formula<T> output, ReadOnlySpan<T> x)
    {
        Condition<T>[] conditions = graph.Conditions();
        var roots = new List<Formula<T>> { output };
        foreach (Condition<T> condition in conditions)
        {
            roots.Add(condition.Left);
            if (condition.Right is { } right)
                roots.Add(right);
        }

        Node<T>[] nodes = Subgraph.Of<T>(roots.ToArray());
        var values = new T[nodes.Length > 0 ? nodes[^1].Index + 1 : 0];
        ILookup<int, Condition<T>> known = conditions.ToLookup(condition => Math.Max(condition.X.Index, condition.Y?.Index ?? -1));
        foreach (Node<T> node in nodes)
        {
            values[node.Index] = node is VariableNode<T> variable ? x[variable.Ordinal] : node.IsConstant ? node.Value : Compute(node, values);

            // As soon as it is known: what follows might throw where it does not hold.
            foreach (Condition<T> condition in known[node.Index])
            {
                if (condition.Question.Answer(values[condition.X.Index], condition.Y is { } y ? values[y.Index] : T.Zero) != condition.Answer)
                    throw new InvalidOperationException($"The formula does not hold at this point: it was traced where {condition}. Trace the function here.");
            }
        }

        return output.IsConstant ? output.Node.Value : values[output.Node.Index];
    }

    private static T Compute(Node<T> node, T[] values) =>
        node.Operation.Evaluate(
            values[node.X!.Index],
            node.Y is { } y ? values[y.Index] : T.Zero,
            node.Z is { } z ? values[z.Index] : T.Zero);
}

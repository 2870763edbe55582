using System.Numerics;

namespace Duals.Symbolics;

/// <summary>Formulas with others in the place of their variables.</summary>
internal static class Substitution<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public static Formula<T> Of(Formula<T> formula, Formula<T> variable, Formula<T> replacement)
    {
        Node<T>[] nodes = Subgraph.Of(formula);
        bool isOtherTrace = !replacement.IsConstant && formula.Node.Graph is not null && !ReferenceEquals(replacement.Node.Graph, formula.Node.Graph);
        var images = new Dictionary<Node<T>, Formula<T>>(nodes.Length);
        foreach (Node<T> node in nodes)
        {
            if (ReferenceEquals(node, variable.Node))
            {
                images[node] = replacement;
            }
            else if (node.IsConstant)
            {
                images[node] = Formula<T>.Constant(node.Value);
            }
            else if (node is VariableNode<T> other)
            {
                if (isOtherTrace)
                {
                    throw new ArgumentException(
                        $"{other.Name} is left, a variable of another trace than that of {replacement}: replace it first by a constant.", nameof(variable));
                }

                images[node] = new(node);
            }
            else
            {
                images[node] = node.Operation.Arity switch
                {
                    1 => Formula<T>.Of(node.Operation, images[node.X!]),
                    2 => Formula<T>.Of(node.Operation, images[node.X!], images[node.Y!]),
                    _ => Formula<T>.Of(node.Operation, images[node.X!], images[node.Y!], images[node.Z!]),
                };
            }
        }

        return images.TryGetValue(formula.Node, out Formula<T> image) ? image : formula;
    }
}

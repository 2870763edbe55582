using System.Numerics;

namespace Duals.Symbolics;

/// <summary>The nodes that formulas are made of.</summary>
internal static class Subgraph
{
    /// <summary>All nodes that some outputs are made of, operands first, the outputs included; a constant that stands alone is not in it.</summary>
    public static Node<T>[] Of<T>(params ReadOnlySpan<Formula<T>> outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        int last = -1;
        foreach (Formula<T> output in outputs)
            last = Math.Max(last, output.Node.Index);

        bool[] isReached = new bool[last + 1];
        var nodes = new List<Node<T>>();
        var pending = new Stack<Node<T>>();
        foreach (Formula<T> output in outputs)
            Reach(output.Node);

        while (pending.TryPop(out Node<T>? node))
        {
            for (int k = 0; k < node.Operation.Arity; k++)
                Reach(node.Operand(k));
        }

        nodes.Sort(static (x, y) => x.Index.CompareTo(y.Index));
        return [.. nodes];

        void Reach(Node<T> node)
        {
            if (node.Index < 0 || isReached[node.Index])
                return;

            isReached[node.Index] = true;
            nodes.Add(node);
            pending.Push(node);
        }
    }

    /// <summary>How often each node is an operand, counting the outputs once each.</summary>
    public static Dictionary<Node<T>, int> Uses<T>(ReadOnlySpan<Node<T>> nodes, ReadOnlySpan<Formula<T>> outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var uses = new Dictionary<Node<T>, int>(nodes.Length);
        foreach (Formula<T> output in outputs)
            uses[output.Node] = uses.GetValueOrDefault(output.Node) + 1;

        foreach (Node<T> node in nodes)
        {
            for (int k = 0; k < node.Operation.Arity; k++)
                uses[node.Operand(k)] = uses.GetValueOrDefault(node.Operand(k)) + 1;
        }

        return uses;
    }
}

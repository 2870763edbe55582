using System.Numerics;

namespace Duals.Symbolics;

/// <summary>Equality of formulas by structure.</summary>
internal static class Structure
{
    // How deep a hash looks: formulas that differ only below it share a hash, not more.
    private const int HashDepth = 3;

    /// <summary>True if two nodes are the same operations on the same operands. Within a graph these are one node.</summary>
    public static bool AreSame<T>(Node<T> x, Node<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        if (ReferenceEquals(x, y))
            return true;

        if (x.Graph is not null && ReferenceEquals(x.Graph, y.Graph))
            return false;

        // Of different graphs: in step, each pair once.
        var pairs = new HashSet<(Node<T>, Node<T>)>();
        var pending = new Stack<(Node<T>, Node<T>)>();
        pending.Push((x, y));
        while (pending.TryPop(out (Node<T> X, Node<T> Y) pair))
        {
            if (!HaveSameOperation(pair.X, pair.Y))
                return false;

            for (int k = 0; k < pair.X.Operation.Arity; k++)
            {
                (Node<T>, Node<T>) operands = (pair.X.Operand(k), pair.Y.Operand(k));
                if (pairs.Add(operands))
                    pending.Push(operands);
            }
        }

        return true;
    }

    /// <summary>A hash of the structure.</summary>
    public static int Hash<T>(Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> => Hash(node, HashDepth);

    private static int Hash<T>(Node<T> node, int depth)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        if (node.IsConstant)
            return Parts.Hash(node.Value);

        if (node is VariableNode<T> variable)
            return variable.Ordinal;

        int hash = node.Operation.GetHashCode();
        for (int k = 0; depth > 0 && k < node.Operation.Arity; k++)
            hash = HashCode.Combine(hash, Hash(node.Operand(k), depth - 1));

        return hash;
    }

    private static bool HaveSameOperation<T>(Node<T> x, Node<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        if (x.IsConstant)
            return y.IsExactly(x.Value);

        if (x is VariableNode<T> variable)
            return y is VariableNode<T> other && variable.Ordinal == other.Ordinal && variable.Name == other.Name;

        return x.Operation.Equals(y.Operation);
    }
}

using System.Globalization;
using System.Numerics;

namespace Duals.Symbolics;

// A graph is one trace: its variables, the operations computed from them, and the conditions under which the record holds.
//
//  * Nodes are shared by structure: an operation on the same operands is the same node. So common subexpressions are found while tracing, and a derivative
//    shares its nodes with the function and with the other derivatives.
//  * Nodes stand in the order in which they were made: operands first. Every traversal is a loop over indices, or a stack of its own; none recurses, so that
//    depth costs no stack.
//  * Where there is a point each node has its value there, bit for bit what T itself computes; nodes of derivatives too.
//  * A graph belongs to the trace that made it, is reached from its nodes alone, and is safe to use from many threads. There is no state besides.
//  * Formulas of different graphs never meet: that would be a variable of one trace captured by another.
//
// Who reads a record finds
//  * in a node the operation and the operands (Operand(k), Operation.Arity of them); variables are VariableNode with their Ordinal, constants have a Value;
//  * in Nodes() all nodes in an order in which operands come first; Accumulation shows how to visit only what some outputs are made of;
//  * in an operation Evaluate (on T), Apply (on any number type, which is how a record is replayed), Method and State (the static method that emitted code
//    calls, with its last argument), and for the slope of a rule, whose Operator is an ISlopeOperator, the rule's own method that computes the function and
//    its derivatives at once (SharedCode, Function, Part), so that value and slope share their work;
//  * in Conditions() the questions in the order in which they were asked, each with its static method, and the answers.
// Derivatives are made by Accumulation, with SlopeForm.Careful for code and SlopeForm.Textbook for people; they go into the same graph.

/// <summary>A graph of shared subexpressions, with the conditions of its trace.</summary>
internal sealed class Graph<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private readonly Lock gate = new();
    private readonly int limit;
    private readonly VariableNode<T>[] variables;
    private readonly List<Condition<T>> conditions = [];
    private readonly HashSet<(Question<T>, int, int)> asked = [];
    private Node<T>[] nodes;
    private int count;

    // Open addressing: the index of a node plus 1, or 0. At most half full.
    private int[] slots;

    /// <summary>Makes the graph of a trace.</summary>
    /// <param name="names">The names of the variables.</param>
    /// <param name="point">The point of the trace, as long as the names; empty for none.</param>
    /// <param name="limit">How many nodes the graph may have.</param>
    public Graph(IReadOnlyList<string> names, ReadOnlySpan<T> point, int limit)
    {
        HasPoint = point.Length > 0;
        this.limit = limit;
        nodes = new Node<T>[Math.Max(64, names.Count)];
        slots = new int[256];
        variables = new VariableNode<T>[names.Count];
        for (int i = 0; i < variables.Length; i++)
            nodes[count++] = variables[i] = new(names[i], i, HasPoint ? point[i] : T.Zero, this, i);
    }

    /// <summary>True if the trace has a point, so that every node has a value.</summary>
    public bool HasPoint { get; }

    public IReadOnlyList<VariableNode<T>> Variables => variables;

    /// <summary>The number of nodes: variables, constants and operations.</summary>
    public int Count
    {
        get
        {
            lock (gate)
                return count;
        }
    }

    /// <summary>The conditions so far, in the order in which they were asked.</summary>
    public Condition<T>[] Conditions()
    {
        lock (gate)
            return [.. conditions];
    }

    /// <summary>The nodes so far.</summary>
    public Node<T>[] Nodes()
    {
        lock (gate)
            return nodes.AsSpan(0, count).ToArray();
    }

    /// <summary>The graph's own node for a constant, or the node itself, which must not be another graph's.</summary>
    public Node<T> Own(Node<T> node)
    {
        if (ReferenceEquals(node.Graph, this))
            return node;

        if (node.Graph is not null)
            ThrowOtherGraph();

        lock (gate)
            return OwnConstant(node.Value);
    }

    /// <summary>The node of an operation on operands of which at least one is the graph's; what is not needed is null.</summary>
    public Node<T> Add(Operation<T> operation, Node<T> x, Node<T>? y, Node<T>? z)
    {
        x = Own(x);
        y = y is null ? null : Own(y);
        z = z is null ? null : Own(z);

        // Sums and products are the same in either order, to the last bit.
        int first = x.Index;
        int second = y is null ? -1 : y.Index;
        if (operation.IsCommutative && first > second)
            (first, second) = (second, first);

        int hash = HashOf(operation.GetHashCode(), first, second, z is null ? -1 : z.Index);
        lock (gate)
        {
            if (Find(operation, x, y, z, hash) is { } found)
                return found;
        }

        // Outside the lock: a rule of the user's may be slow.
        T value = HasPoint ? operation.Evaluate(x.Value, y is null ? T.Zero : y.Value, z is null ? T.Zero : z.Value) : T.Zero;
        lock (gate)
            return Find(operation, x, y, z, hash) ?? Insert(new(operation, x, y, z, value, this, count, hash));
    }

    /// <summary>Answers a question at the point of the trace, and keeps it as a condition.</summary>
    /// <exception cref="InvalidOperationException">The trace has no point.</exception>
    public long Ask(Question<T> question, Node<T> x, Node<T>? y)
    {
        if (!HasPoint)
            ThrowNoPoint(question);

        x = Own(x);
        y = y is null ? null : Own(y);
        long answer = question.Answer(x.Value, y is null ? T.Zero : y.Value);
        lock (gate)
        {
            if (asked.Add((question, x.Index, y is null ? -1 : y.Index)))
                conditions.Add(new(question, x, y, answer));
        }

        return answer;
    }

    private static void ThrowOtherGraph() =>
        throw new InvalidOperationException(
            "Two formulas of different traces meet, as when a function captures a variable of an outer one. Trace both in one function, or put one into the "
            + "other by Substitute.");

    private static void ThrowNoPoint(Question<T> question) =>
        throw new InvalidOperationException(
            $"The function asks for a value ({question}), and the formula has none: it is traced without a point. Trace it at one, which then decides: "
            + "Symbolic.Gradient(f, at) in place of Symbolic.Gradient(f, n).");

    private static int HashOf(int operation, int x, int y, int z)
    {
        uint hash = (uint)operation * 0x9E3779B1u;
        hash = (BitOperations.RotateLeft(hash, 13) ^ (uint)x) * 0x85EBCA6Bu;
        hash = (BitOperations.RotateLeft(hash, 13) ^ (uint)y) * 0xC2B2AE35u;
        hash = (BitOperations.RotateLeft(hash, 13) ^ (uint)z) * 0x27D4EB2Fu;
        return (int)(hash ^ (hash >> 15));
    }

    private static bool IsSame(Node<T> node, Operation<T> operation, Node<T> x, Node<T>? y, Node<T>? z) =>
        ((ReferenceEquals(node.X, x) && ReferenceEquals(node.Y, y)) || (operation.IsCommutative && ReferenceEquals(node.X, y) && ReferenceEquals(node.Y, x)))
        && ReferenceEquals(node.Z, z)
        && node.Operation.Equals(operation);

    private Node<T>? Find(Operation<T> operation, Node<T> x, Node<T>? y, Node<T>? z, int hash)
    {
        for (int i = hash & (slots.Length - 1); slots[i] != 0; i = (i + 1) & (slots.Length - 1))
        {
            Node<T> node = nodes[slots[i] - 1];
            if (node.Hash == hash && IsSame(node, operation, x, y, z))
                return node;
        }

        return null;
    }

    private Node<T> OwnConstant(T value)
    {
        int hash = HashOf(Parts.Hash(value), -2, -2, -2);
        for (int i = hash & (slots.Length - 1); slots[i] != 0; i = (i + 1) & (slots.Length - 1))
        {
            Node<T> node = nodes[slots[i] - 1];
            if (node.Hash == hash && node.IsExactly(value))
                return node;
        }

        return Insert(new(Literal<T>.Instance, null, null, null, value, this, count, hash));
    }

    private Node<T> Insert(Node<T> node)
    {
        if (count == limit)
        {
            throw new InvalidOperationException(
                $"The record has more than {limit.ToString("N0", CultureInfo.InvariantCulture)} operations. Raise TraceOptions.MaximumOperations, "
                + "trace a part of the function, or differentiate by Forward or Reverse, which keep no formula.");
        }

        if (count == nodes.Length)
            Array.Resize(ref nodes, 2 * count);

        nodes[count++] = node;
        if (2 * count > slots.Length)
            Rehash();
        else
            Place(node);

        return node;
    }

    private void Rehash()
    {
        slots = new int[4 * slots.Length];
        for (int i = variables.Length; i < count; i++)
            Place(nodes[i]);
    }

    private void Place(Node<T> node)
    {
        int i = node.Hash & (slots.Length - 1);
        while (slots[i] != 0)
            i = (i + 1) & (slots.Length - 1);

        slots[i] = node.Index + 1;
    }
}

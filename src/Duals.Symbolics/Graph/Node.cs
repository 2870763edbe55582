using System.Numerics;

namespace Duals.Symbolics;

/// <summary>The result of an operation: a node of a graph of shared subexpressions. Immutable.</summary>
/// <remarks>
/// A node of a graph has an index that is larger than those of its operands, so that sweeps over a graph are loops over indices. A constant that has not met
/// a graph stands alone: it has no graph and the index −1.
/// </remarks>
internal class Node<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    internal Node(Operation<T> operation, Node<T>? x, Node<T>? y, Node<T>? z, T value, Graph<T>? graph, int index, int hash)
    {
        Operation = operation;
        X = x;
        Y = y;
        Z = z;
        Value = value;
        Graph = graph;
        Index = index;
        Hash = hash;
    }

    /// <summary>The constant 0 that stands alone, for the default formula.</summary>
    public static Node<T> Zero { get; } = Constant(T.Zero);

    /// <summary>The constant 1 that stands alone.</summary>
    public static Node<T> One { get; } = Constant(T.One);

    /// <summary>What was computed; <see cref="Input{T}"/> for a variable, <see cref="Literal{T}"/> for a constant.</summary>
    public Operation<T> Operation { get; }

    /// <summary>The first operand, if the operation has one.</summary>
    public Node<T>? X { get; }

    /// <summary>The second operand, if the operation has two.</summary>
    public Node<T>? Y { get; }

    /// <summary>The third operand, if the operation has three.</summary>
    public Node<T>? Z { get; }

    /// <summary>The value of a constant, or that at the point of the trace. Without a point it means nothing.</summary>
    public T Value { get; }

    /// <summary>The graph, none for a constant that stands alone.</summary>
    public Graph<T>? Graph { get; }

    /// <summary>The place in the graph.</summary>
    public int Index { get; }

    /// <summary>The hash of the operation and the operands' places.</summary>
    public int Hash { get; }

    public bool IsConstant => ReferenceEquals(Operation, Literal<T>.Instance);

    public bool IsVariable => ReferenceEquals(Operation, Input<T>.Instance);

    /// <summary>True if there is a value: of a constant always, else if the graph has a point.</summary>
    public bool HasValue => IsConstant || Graph!.HasPoint;

    public static Node<T> Constant(T value) => new(Literal<T>.Instance, null, null, null, value, null, -1, 0);

    /// <summary>An operand by its number, counted from 0.</summary>
    public Node<T> Operand(int index) => (index switch { 0 => X, 1 => Y, _ => Z })!;

    /// <summary>True for a constant of these very bits, any NaN being the same.</summary>
    public bool IsExactly(T value) => IsConstant && Parts.AreSame(Value, value);
}

/// <summary>A variable of a graph.</summary>
internal sealed class VariableNode<T> : Node<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    internal VariableNode(string name, int ordinal, T value, Graph<T> graph, int index)
        : base(Input<T>.Instance, null, null, null, value, graph, index, 0)
    {
        Name = name;
        Ordinal = ordinal;
    }

    public string Name { get; }

    /// <summary>The place among the variables.</summary>
    public int Ordinal { get; }
}

using System.Numerics;

namespace Duals.Symbolics;

// Derivatives of formulas are formulas: sweeps over the record that write down what a sweep of numbers would compute. Both directions collect the nodes
// that the outputs are made of (without recursion), mark those that depend on the variables, and visit these in the order of their indices:
//
//   reverse:  v̄ᵢ += v̄ₖ·∂vₖ/∂vᵢ  for each operand i of k, from the last node to the first
//   forward:  v̇ₖ = Σ ∂vₖ/∂vᵢ·v̇ᵢ over the operands i of k, from the first node to the last
//
// The product of factor and partial derivative is the operation's own affair (Operation.Contribution), so structural zeros and ones never appear. A variable
// may be any node: what it is made of is not looked at.

/// <summary>Forward and reverse accumulation over a record; one object serves many sweeps, each at the cost of the nodes that it reaches.</summary>
internal sealed class Accumulation<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private const byte Reached = 1;
    private const byte Active = 2;

    private readonly SlopeForm form;
    private readonly Stack<Node<T>> pending = [];
    private byte[] marks = [];
    private Formula<T>[] derivatives = [];
    private Node<T>[] reached = [];
    private int count;

    public Accumulation(SlopeForm form) => this.form = form;

    /// <summary>The seed of a single variable or output.</summary>
    public static Formula<T> One { get; } = Formula<T>.One;

    /// <summary>The partial derivative of a formula by a node, whatever the node is made of.</summary>
    public static Formula<T> Partial(Formula<T> output, Formula<T> variable, SlopeForm form) =>
        new Accumulation<T>(form).Reverse([output], [Formula<T>.One], [variable.Node])[0];

    /// <summary>Reverse accumulation: the derivative of Σ weight·output by each variable.</summary>
    public Formula<T>[] Reverse(ReadOnlySpan<Formula<T>> outputs, ReadOnlySpan<Formula<T>> weights, ReadOnlySpan<Node<T>> variables)
    {
        Collect(outputs, variables);
        for (int i = 0; i < outputs.Length; i++)
        {
            if (IsActive(outputs[i].Node))
                AddTo(outputs[i].Node, weights[i]);
        }

        var result = new Formula<T>[variables.Length];
        for (int i = count - 1; i >= 0; i--)
        {
            Node<T> node = reached[i];
            Formula<T> adjoint = derivatives[node.Index];
            if (IsActive(node) && !IsVariable(node) && !Structural.IsZero(adjoint))
                Push(node, adjoint);
        }

        for (int i = 0; i < variables.Length; i++)
        {
            if (IsActive(variables[i]))
                result[i] = derivatives[variables[i].Index];
        }

        Release();
        return result;

        void Push(Node<T> node, Formula<T> adjoint)
        {
            for (int k = 0; k < node.Operation.Arity; k++)
            {
                if (IsActive(node.Operand(k)))
                    AddTo(node.Operand(k), node.Operation.Contribution(adjoint, node, k, form));
            }
        }
    }

    /// <summary>Forward accumulation: the derivative of each output along a direction in the variables.</summary>
    public Formula<T>[] Forward(ReadOnlySpan<Formula<T>> outputs, ReadOnlySpan<Node<T>> variables, ReadOnlySpan<Formula<T>> direction)
    {
        Collect(outputs, variables);
        for (int i = 0; i < variables.Length; i++)
        {
            if (IsActive(variables[i]))
                derivatives[variables[i].Index] = direction[i];
        }

        for (int i = 0; i < count; i++)
        {
            Node<T> node = reached[i];
            if (!IsActive(node) || IsVariable(node))
                continue;

            for (int k = 0; k < node.Operation.Arity; k++)
            {
                Node<T> operand = node.Operand(k);
                if (IsActive(operand) && !Structural.IsZero(derivatives[operand.Index]))
                    AddTo(node, node.Operation.Contribution(derivatives[operand.Index], node, k, form));
            }
        }

        var result = new Formula<T>[outputs.Length];
        for (int i = 0; i < outputs.Length; i++)
        {
            if (IsActive(outputs[i].Node))
                result[i] = derivatives[outputs[i].Node.Index];
        }

        Release();
        return result;
    }

    private bool IsActive(Node<T> node) => (uint)node.Index < (uint)marks.Length && (marks[node.Index] & Active) != 0;

    // Variables are marked as active before anything is reached.
    private bool IsVariable(Node<T> node) => (marks[node.Index] & (Active | Reached)) == Active;

    private void AddTo(Node<T> node, Formula<T> contribution) => derivatives[node.Index] = Structural.Add(derivatives[node.Index], contribution);

    // All nodes that the outputs are made of, operands first, down to the variables.
    private void Collect(ReadOnlySpan<Formula<T>> outputs, ReadOnlySpan<Node<T>> variables)
    {
        int last = -1;
        foreach (Formula<T> output in outputs)
            last = Math.Max(last, output.Node.Index);

        if (marks.Length <= last)
        {
            marks = new byte[last + 1];
            derivatives = new Formula<T>[last + 1];
        }

        foreach (Node<T> variable in variables)
        {
            if ((uint)variable.Index < (uint)marks.Length && marks[variable.Index] == 0)
            {
                marks[variable.Index] = Active;
                Append(variable);
            }
        }

        foreach (Formula<T> output in outputs)
            Reach(output.Node);

        while (pending.TryPop(out Node<T>? node))
        {
            for (int k = 0; k < node.Operation.Arity; k++)
                Reach(node.Operand(k));
        }

        Array.Sort(reached, 0, count, NodeOrder.Instance);
        for (int i = 0; i < count; i++)
        {
            Node<T> node = reached[i];
            for (int k = 0; k < node.Operation.Arity && marks[node.Index] == Reached; k++)
            {
                if (IsActive(node.Operand(k)))
                    marks[node.Index] = Reached | Active;
            }
        }
    }

    private void Reach(Node<T> node)
    {
        if (node.Index < 0 || marks[node.Index] != 0)
            return;

        marks[node.Index] = Reached;
        Append(node);
        pending.Push(node);
    }

    private void Append(Node<T> node)
    {
        if (count == reached.Length)
            Array.Resize(ref reached, Math.Max(64, 2 * count));

        reached[count++] = node;
    }

    private void Release()
    {
        for (int i = 0; i < count; i++)
        {
            marks[reached[i].Index] = 0;
            derivatives[reached[i].Index] = default;
            reached[i] = null!;
        }

        count = 0;
    }

    private sealed class NodeOrder : IComparer<Node<T>>
    {
        public static readonly NodeOrder Instance = new();

        public int Compare(Node<T>? x, Node<T>? y) => x!.Index.CompareTo(y!.Index);
    }
}

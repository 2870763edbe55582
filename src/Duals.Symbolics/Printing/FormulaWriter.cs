using System.Globalization;
using System.Numerics;
using System.Text;

namespace Duals.Symbolics;

/// <summary>How tightly a text binds: what stands inside something tighter needs parentheses.</summary>
internal enum Binding
{
    /// <summary>A sum, or anything where nothing is asked for.</summary>
    Sum,

    /// <summary>A negation.</summary>
    Negation,

    /// <summary>A product or a quotient.</summary>
    Product,

    /// <summary>A function before its argument without parentheses.</summary>
    Application,

    /// <summary>A power.</summary>
    Power,

    /// <summary>A name, a number, or what brings its own parentheses.</summary>
    Atom,
}

// Text is written by a stack of pieces, so that a formula may be as deep as it likes: an operation lays out its operands by the members of its notation, which
// append texts and operands; the operands are laid out when their turn comes. A node that has been given a name is written by it.

/// <summary>Writes formulas in a notation.</summary>
internal abstract class FormulaWriter<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private readonly Stack<Piece> pending = [];
    private readonly List<Piece> layout = [];
    private readonly Dictionary<Node<T>, string> names = [];

    /// <summary>How tightly the text of the node that is laid out must bind.</summary>
    protected Binding Required { get; private set; }

    /// <summary>Gives a node a name, by which it is written from now on.</summary>
    public void Name(Node<T> node, string name) => names[node] = name;

    public bool IsNamed(Node<T> node) => names.ContainsKey(node);

    /// <summary>The text of a node; that of its operation even if the node has a name.</summary>
    public string Write(Node<T> root) => Write(root, byName: false);

    /// <summary>The text of a node: its name if it has one.</summary>
    public string Refer(Node<T> root) => Write(root, byName: true);

    private string Write(Node<T> root, bool byName)
    {
        var text = new StringBuilder();
        Layout(root, Binding.Sum, byName);
        while (pending.TryPop(out Piece piece))
        {
            if (piece.Node is null)
                text.Append(piece.Text);
            else
                Layout(piece.Node, piece.Required, byName: true);
        }

        return text.ToString();
    }

    public abstract string VariableName(VariableNode<T> variable);

    public abstract void Add(Node<T> x, Node<T> y);

    public abstract void Subtract(Node<T> x, Node<T> y);

    public abstract void Multiply(Node<T> x, Node<T> y);

    public abstract void Divide(Node<T> x, Node<T> y);

    public abstract void Negate(Node<T> x);

    public abstract void Power(Node<T> x, Node<T> exponent);

    public abstract void Root(Node<T> x, int index);

    /// <summary>A function by its C# name, with its operands and, after them, parameters that are no numbers of T.</summary>
    public abstract void Call(string name, ReadOnlySpan<Node<T>> operands, params ReadOnlySpan<string> parameters);

    /// <summary>A function between two signs: |x|, ⌊x⌋, ⌈x⌉.</summary>
    public abstract void Enclose(string name, Node<T> x);

    /// <summary>x·y + z.</summary>
    public abstract void MultiplyAdd(string name, Node<T> x, Node<T> y, Node<T> z);

    /// <summary>x·2ⁿ.</summary>
    public abstract void Scale(Node<T> x, int n);

    /// <summary>The magnitude of x with the sign of y.</summary>
    public abstract void CopySign(Node<T> x, Node<T> y);

    /// <summary>z where a maximum or minimum of x and y is a certain one of them, else 0.</summary>
    public abstract void Choose(IChosenOperator choice, Node<T> x, Node<T> y, Node<T> z);

    /// <summary>1 where clamping x to [y, z] returns a certain operand.</summary>
    public abstract void ChooseByClamp(ClampChoiceOperator choice, Node<T> x, Node<T> y, Node<T> z);

    /// <summary>x rounded to an integer, or to a number of digits.</summary>
    public abstract void Round(Node<T> x, int? digits, MidpointRounding mode);

    /// <summary>A derivative that has no formula: f′(x).</summary>
    /// <param name="rule">The rule of f.</param>
    /// <param name="suffix">What the name gets: ′, or _x.</param>
    /// <param name="code">The member of the rule that computes it, with places for the operands.</param>
    /// <param name="operands">The operands.</param>
    public abstract void Slope(Type rule, string suffix, string code, ReadOnlySpan<Node<T>> operands);

    /// <summary>A function by its rule.</summary>
    public virtual void ApplyRule(Type rule, ReadOnlySpan<Node<T>> operands)
    {
        if (rule == typeof(SqrtRule))
            Root(operands[0], 2);
        else if (rule == typeof(CbrtRule))
            Root(operands[0], 3);
        else
            Call(RuleName.Of(rule), operands);
    }

    /// <summary>The text of a constant, and how tightly it binds.</summary>
    protected abstract (string Text, Binding Binding) Constant(T value);

    /// <summary>Appends a text.</summary>
    protected void Text(string text) => layout.Add(new(text, null, default));

    /// <summary>Appends an operand, in parentheses unless it binds as tightly as is required.</summary>
    protected void Operand(Node<T> node, Binding required) => layout.Add(new("", node, required));

    /// <summary>Says how tightly the text binds that has been laid out, which may put it in parentheses.</summary>
    protected void Binds(Binding binding)
    {
        if (binding >= Required)
            return;

        (string open, string close) = Parentheses;
        layout.Insert(0, new(open, null, default));
        Text(close);
    }

    /// <summary>Parentheses that fit this notation.</summary>
    protected virtual (string Open, string Close) Parentheses => ("(", ")");

    private void Layout(Node<T> node, Binding required, bool byName)
    {
        layout.Clear();
        Required = required;
        if (byName && names.TryGetValue(node, out string? name))
        {
            Text(name);
        }
        else if (node.IsConstant)
        {
            (string text, Binding binding) = Constant(node.Value);
            Text(text);
            Binds(binding);
        }
        else if (node is VariableNode<T> variable)
        {
            Text(VariableName(variable));
        }
        else
        {
            node.Operation.Operator.Write(this, node);
        }

        for (int i = layout.Count - 1; i >= 0; i--)
            pending.Push(layout[i]);
    }

    /// <summary>The round-trip text of a number in the invariant culture.</summary>
    protected static string Digits(T value) => value.ToString("R", CultureInfo.InvariantCulture);

    private readonly record struct Piece(string Text, Node<T>? Node, Binding Required);
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals.Symbolics;

// The algebra of formulas: every operation is a node of the graph that its operands belong to, with T's own value at the point of the trace. What lets a value
// out of T (a comparison, a predicate, an integer, the value itself) is a question to the graph, which answers it at the point and keeps it as a condition.

/// <summary>
/// A number that writes down what is computed with it: called with it, generic numeric code becomes a formula, to be read, differentiated and evaluated.
/// </summary>
/// <remarks>
/// <para><c>Symbolic</c> makes the variables and calls the function. Traced at a point a formula behaves as its value there, in every branch, and
/// remembers the questions that were asked of it; see <see cref="Conditions"/>. Traced without a point it has no value, and a function that asks for one
/// throws.</para>
/// <para>Equality, ordering, hash code and predicates follow the value and are conditions; <see cref="EqualsExact"/> and <see cref="ExactComparer"/> compare
/// the structure. <see cref="ToString()"/> is the formula; formatted text is the value's. The default value is the constant 0.</para>
/// <para>T is <see cref="double"/> or <see cref="float"/>; with another T every member that makes a formula throws <see cref="NotSupportedException"/>.</para>
/// <para>Immutable, and safe to use from many threads.</para>
/// </remarks>
/// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
[NumberType]
public readonly partial struct Formula<T> : IDualNumber<Formula<T>, T>, INumberWithTangents<Formula<T>>, INumberOver<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private readonly Node<T>? node;

    internal Formula(Node<T> node) => this.node = node;

    /// <inheritdoc/>
    /// <remarks>The value is the only part; the rest is a place in a graph.</remarks>
    public static int PartCount => 1;

    /// <inheritdoc/>
    /// <remarks>Of a formula with variables the value at the point of its trace; that it is this value is a condition of the trace.</remarks>
    /// <exception cref="InvalidOperationException">The formula has variables and was traced without a point.</exception>
    public T Value
    {
        get
        {
            Ask(Questions<T>.Value, this);
            return Node.Value;
        }
    }

    /// <summary>Gets the node; the constant 0 for the default formula.</summary>
    internal Node<T> Node => node ?? Node<T>.Zero;

    /// <summary>Gets a value indicating whether the formula is a constant.</summary>
    internal bool IsConstant => Node.IsConstant;

    /// <inheritdoc/>
    public static Formula<T> Constant(T value)
    {
        ThrowIfNotSupported();
        return new(Node<T>.Constant(value));
    }

    /// <inheritdoc/>
    public static Formula<T> FromParts(ReadOnlySpan<T> parts) =>
        parts.Length == PartCount
            ? Constant(parts[0])
            : throw new ArgumentException($"A formula has {PartCount} part, its value, not {parts.Length}.", nameof(parts));

    /// <inheritdoc/>
    public T GetPart(int index) =>
        index == 0 ? Value : throw new ArgumentOutOfRangeException(nameof(index), index, "A formula has one part, its value.");

    /// <summary>The node of an operation on one operand.</summary>
    internal static Formula<T> Of(Operation<T> operation, Formula<T> x)
    {
        Node<T> a = x.Node;
        if (a.Graph is { } graph && !a.IsConstant)
            return new(operation.Fold(a, null) ?? graph.Add(operation, a, null, null));

        return Constant(operation.Evaluate(a.Value, T.Zero, T.Zero));
    }

    /// <summary>The node of an operation on two operands.</summary>
    internal static Formula<T> Of(Operation<T> operation, Formula<T> x, Formula<T> y)
    {
        Node<T> a = x.Node;
        Node<T> b = y.Node;
        if (a.IsConstant && b.IsConstant)
            return Constant(operation.Evaluate(a.Value, b.Value, T.Zero));

        Graph<T> graph = (a.IsConstant ? b.Graph : a.Graph)!;
        return new(operation.Fold(a, b) ?? graph.Add(operation, a, b, null));
    }

    /// <summary>The node of an operation on three operands.</summary>
    internal static Formula<T> Of(Operation<T> operation, Formula<T> x, Formula<T> y, Formula<T> z)
    {
        Node<T> a = x.Node;
        Node<T> b = y.Node;
        Node<T> c = z.Node;
        if (a.IsConstant && b.IsConstant && c.IsConstant)
            return Constant(operation.Evaluate(a.Value, b.Value, c.Value));

        Graph<T> graph = (a.IsConstant ? b.IsConstant ? c.Graph : b.Graph : a.Graph)!;
        return new(graph.Add(operation, a, b, c));
    }

    /// <summary>Asks for something that lets the value of x out of T.</summary>
    private static long Ask(Question<T> question, Formula<T> x) =>
        x.IsConstant ? question.Answer(x.Node.Value, T.Zero) : x.Node.Graph!.Ask(question, x.Node, null);

    /// <summary>Asks for something that lets the values of x and y out of T.</summary>
    private static long Ask(Question<T> question, Formula<T> x, Formula<T> y)
    {
        if (x.IsConstant && y.IsConstant)
            return question.Answer(x.Node.Value, y.Node.Value);

        Graph<T> graph = (x.IsConstant ? y.Node.Graph : x.Node.Graph)!;
        return graph.Ask(question, x.Node, y.Node);
    }

    /// <summary>A function by its rule.</summary>
    private static Formula<T> Chain<TRule>(Formula<T> x)
        where TRule : IUnaryRule =>
        Of(Operation<UnaryRuleOperator<TRule>, T>.Instance, x);

    /// <summary>A function of two arguments by its rule.</summary>
    private static Formula<T> Chain<TRule>(Formula<T> x, Formula<T> y)
        where TRule : IBinaryRule =>
        Of(Operation<BinaryRuleOperator<TRule>, T>.Instance, x, y);

    private static void ThrowIfNotSupported()
    {
        if (typeof(T) != typeof(double) && typeof(T) != typeof(float))
            throw new NotSupportedException($"Formula<T> takes T = double or float, not {TypeName.Of(typeof(T))}.");
    }
}

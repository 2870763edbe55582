using System.Numerics;

namespace Duals.Symbolics;

// Every node becomes a sum of products of powers of atoms, operands first; what is no sum, product or power is an atom, made of simplified operands. Products
// of sums are not multiplied out: a sum in a product is an atom. Then the sum is written as a formula again (SumBuilder).

/// <summary>Formulas in canonical form, for reading: equal in value but for rounding.</summary>
internal sealed class Simplification<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    // Nobody reads more; larger formulas are written as they are.
    private const int LongestForReading = 3000;

    // A larger power is a function like any other.
    private const int LargestExponent = 1000;

    private readonly Graph<T> graph;
    private readonly Dictionary<Node<T>, Sum<T>> sums = [];
    private readonly SumBuilder<T> builder = new();

    private Simplification(Graph<T> graph) => this.graph = graph;

    /// <summary>The simplified formula in a graph of its own, where no product stands in another order already and nothing is evaluated.</summary>
    public static Formula<T> ForReading(Formula<T> formula)
    {
        Node<T>[] nodes = Subgraph.Of(formula);
        if (nodes.Length > LongestForReading || formula.Node.Graph is not { } own)
            return formula;

        return Of(formula, nodes, new([.. own.Variables.Select(variable => variable.Name)], [], int.MaxValue));
    }

    /// <summary>The simplified formula in its own graph.</summary>
    public static Formula<T> Of(Formula<T> formula) => formula.Node.Graph is { } own ? Of(formula, Subgraph.Of(formula), own) : formula;

    private static Formula<T> Of(Formula<T> formula, Node<T>[] nodes, Graph<T> graph)
    {
        var simplification = new Simplification<T>(graph);
        foreach (Node<T> node in nodes)
            simplification.sums[node] = simplification.Simplified(node);

        return simplification.builder.Build(simplification.sums[formula.Node]);
    }

    private Sum<T> Simplified(Node<T> node)
    {
        if (node.IsConstant)
            return OfConstant(node);

        return node.Operation switch
        {
            Input<T> => Sum<T>.Of(graph.Variables[((VariableNode<T>)node).Ordinal]),
            Operation<AddOperator, T> => sums[node.X!].Plus(sums[node.Y!]),
            Operation<SubtractOperator, T> => sums[node.X!].Plus(Negated(sums[node.Y!])),
            Operation<NegateOperator, T> => Negated(sums[node.X!]),
            Operation<MultiplyOperator, T> => Product(sums[node.X!], sums[node.Y!]),
            Operation<DivideOperator, T> => Quotient(node),
            Operation<FusedMultiplyAddOperator, T> or Operation<MultiplyAddEstimateOperator, T> =>
                Product(sums[node.X!], sums[node.Y!]).Plus(sums[node.Z!]),
            Operation<PowOperator, T> => Power(node),
            Operation<UnaryRuleOperator<SqrtRule>, T> => Root(node),
            Operation<UnaryRuleOperator<LogRule>, T> => Logarithm(node),
            { Arity: 3 } when node.Operation.Operator is IChosenOperator && !node.Z!.IsExactly(T.One) => Chosen(node),
            _ => Function(node),
        };
    }

    private static Sum<T> OfConstant(Node<T> node) =>
        T.IsFinite(node.Value) ? Sum<T>.Of(Monomial<T>.One, Ratio<T>.Of(node.Value)) : Sum<T>.Of(node);

    private static Sum<T> Negated(Sum<T> sum) => sum.Times(Monomial<T>.One, Ratio<T>.One.Negated);

    private Sum<T> Product(Sum<T> x, Sum<T> y)
    {
        (Monomial<T> left, Ratio<T> leftCoefficient) = builder.Term(x);
        if (left.IsOne)
            return y.Times(left, leftCoefficient);

        (Monomial<T> right, Ratio<T> rightCoefficient) = builder.Term(y);
        return right.IsOne ? x.Times(right, rightCoefficient) : Sum<T>.Of(left * right, leftCoefficient * rightCoefficient);
    }

    private Sum<T> Quotient(Node<T> node)
    {
        Sum<T> y = sums[node.Y!];
        if (y.IsZero)
            return Function(node);

        (Monomial<T> divisor, Ratio<T> coefficient) = builder.Term(y);
        return Product(sums[node.X!], Sum<T>.Of(divisor.Power(-1), coefficient.Reciprocal));
    }

    private Sum<T> Power(Node<T> node)
    {
        Sum<T> x = sums[node.X!];
        if (!node.Y!.IsConstant || !T.IsInteger(node.Y.Value) || T.Abs(node.Y.Value) > T.CreateChecked(LargestExponent) || x.IsZero)
            return Function(node);

        int n = int.CreateTruncating(node.Y.Value);
        (Monomial<T> monomial, Ratio<T> coefficient) = builder.Term(x);
        T exponent = T.Abs(node.Y.Value);
        T numerator = T.Pow(coefficient.Numerator, exponent);
        T denominator = T.Pow(coefficient.Denominator, exponent);
        Ratio<T> power = n >= 0 ? new(numerator, denominator) : new Ratio<T>(numerator, denominator).Reciprocal;
        return T.IsFinite(power.Value) && !power.IsZero ? Sum<T>.Of(monomial.Power(n), power) : Function(node);
    }

    // √u² = |u|, whatever the sign of u; (√u)² stays, as it is u for u ≥ 0 only.
    private Sum<T> Root(Node<T> node) =>
        sums[node.X!].TryTerm(out Monomial<T> monomial, out Ratio<T> coefficient)
        && coefficient.IsOne && monomial.Factors is [{ Exponent: 2 } factor]
            ? Atom(Formula<T>.Abs(new(factor.Atom)))
            : Function(node);

    // ln exp u = u for every u; exp ln u stays, as it is u for u > 0 only.
    private Sum<T> Logarithm(Node<T> node) =>
        sums[node.X!].TryTerm(out Monomial<T> monomial, out Ratio<T> coefficient)
        && coefficient.IsOne && monomial.Factors is [{ Exponent: 1, Atom.Operation: Operation<UnaryRuleOperator<ExpRule>, T> } factor]
            ? builder.SumOf(factor.Atom.X!)
            : Function(node);

    private Sum<T> Chosen(Node<T> node)
    {
        Formula<T> choice = Formula<T>.Of(node.Operation, builder.Build(sums[node.X!]), builder.Build(sums[node.Y!]), Formula<T>.One);
        return Product(Atom(choice), sums[node.Z!]);
    }

    private Sum<T> Function(Node<T> node)
    {
        Formula<T> x = builder.Build(sums[node.X!]);
        return Atom(node.Operation.Arity switch
        {
            1 => Formula<T>.Of(node.Operation, x),
            2 => Formula<T>.Of(node.Operation, x, builder.Build(sums[node.Y!])),
            _ => Formula<T>.Of(node.Operation, x, builder.Build(sums[node.Y!]), builder.Build(sums[node.Z!])),
        });
    }

    // What became simpler by a simpler operand: a constant, or a sum.
    private static Sum<T> Atom(Formula<T> formula) => formula.Node.IsConstant ? OfConstant(formula.Node) : Sum<T>.Of(formula.Node);
}

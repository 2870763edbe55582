using System.Globalization;
using System.Numerics;

namespace Duals.Properties.Trees;

/// <summary>
/// A formula in some variables, as an immutable tree that evaluates itself in any number type: the same calls as code written by hand would make.
/// </summary>
public abstract class Tree
{
    /// <summary>Computes the formula.</summary>
    /// <param name="x">The variables.</param>
    public abstract T Evaluate<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>;

    /// <summary>The same formula with every variable renamed.</summary>
    /// <param name="name">The new index of a variable.</param>
    public abstract Tree Rename(Func<int, int> name);

    /// <summary>This node and all below it.</summary>
    public abstract IEnumerable<Tree> Nodes { get; }

    /// <summary>Simpler formulas, the simplest first: what a node has below it, a constant in its place, one operand simplified.</summary>
    public abstract IEnumerable<Tree> Simpler { get; }

    /// <summary>True if the formula throws on plain numbers, as Clamp does when its bounds are the wrong way round.</summary>
    public bool Throws(double[] point)
    {
        try
        {
            _ = Evaluate<double>(point);
            return false;
        }
        catch (Exception e) when (e is ArithmeticException or ArgumentException)
        {
            return true;
        }
    }

    /// <summary>A sum as a balanced tree.</summary>
    public static Tree Sum(ReadOnlySpan<Tree> terms) => terms.Length == 1
        ? terms[0]
        : new Node("Add", Sum(terms[..(terms.Length / 2)]), Sum(terms[(terms.Length / 2)..]));
}

/// <summary>A variable.</summary>
public sealed class Variable(int index) : Tree
{
    public int Index { get; } = index;

    public override IEnumerable<Tree> Nodes => [this];

    public override IEnumerable<Tree> Simpler => [];

    public override T Evaluate<T>(ReadOnlySpan<T> x) => x[Index];

    public override Tree Rename(Func<int, int> name) => new Variable(name(Index));

    public override string ToString() => $"x{Index}";
}

/// <summary>A constant.</summary>
public sealed class Constant(double value) : Tree
{
    public double Value { get; } = value;

    public override IEnumerable<Tree> Nodes => [this];

    public override IEnumerable<Tree> Simpler => Value is 0 or 1 ? [] : [new Constant(1), new Constant(0)];

    public override T Evaluate<T>(ReadOnlySpan<T> x) => T.CreateSaturating(Value);

    public override Tree Rename(Func<int, int> name) => this;

    public override string ToString() => Value.ToString("R", CultureInfo.InvariantCulture);
}

/// <summary>A function of one to three operands.</summary>
public sealed class Node(Function function, IReadOnlyList<Tree> operands) : Tree
{
    public Node(string function, params Tree[] operands)
        : this(Function.Of(function), operands)
    {
    }

    public Function Function { get; } = function;

    public IReadOnlyList<Tree> Operands { get; } = operands;

    public override IEnumerable<Tree> Nodes => Operands.SelectMany(o => o.Nodes).Prepend(this);

    public override IEnumerable<Tree> Simpler
    {
        get
        {
            foreach (Tree operand in Operands)
                yield return operand;

            yield return new Constant(1);
            for (int i = 0; i < Operands.Count; i++)
            {
                foreach (Tree simpler in Operands[i].Simpler)
                    yield return new Node(Function, [.. Operands.Take(i), simpler, .. Operands.Skip(i + 1)]);
            }
        }
    }

    public override T Evaluate<T>(ReadOnlySpan<T> x) => Operands switch
    {
        [var a] => Function.Apply(a.Evaluate(x)),
        [var a, var b] => Function.Apply(a.Evaluate(x), b.Evaluate(x)),
        [var a, var b, var c] => Function.Apply(a.Evaluate(x), b.Evaluate(x), c.Evaluate(x)),
        _ => throw new InvalidOperationException("A node has one to three operands."),
    };

    public override Tree Rename(Func<int, int> name) => new Node(Function, [.. Operands.Select(o => o.Rename(name))]);

    public override string ToString() => $"{Function}({string.Join(", ", Operands)})";
}

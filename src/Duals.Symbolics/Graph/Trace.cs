using System.Globalization;
using System.Numerics;

namespace Duals.Symbolics;

/// <summary>A function that was called with variables of a graph of its own: the graph, the variables and what came out.</summary>
internal sealed class Trace<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private Trace(Graph<T> graph, Formula<T>[] variables, Formula<T>[] outputs)
    {
        Graph = graph;
        Variables = variables;
        Outputs = outputs;
    }

    public Graph<T> Graph { get; }

    public Formula<T>[] Variables { get; }

    public Formula<T>[] Outputs { get; }

    /// <summary>Traces a function of one variable, at a point if it has one element, without if it is empty.</summary>
    public static Trace<T> Of(Func<Formula<T>, Formula<T>> f, ReadOnlySpan<T> point, TraceOptions? options)
    {
        ArgumentNullException.ThrowIfNull(f);
        (Graph<T> graph, Formula<T>[] variables) = Start(1, point, options);
        return Finish(graph, variables, [f(variables[0])]);
    }

    /// <summary>Traces a function of n variables.</summary>
    public static Trace<T> Of(Func<ReadOnlySpan<Formula<T>>, Formula<T>> f, int n, ReadOnlySpan<T> point, TraceOptions? options)
    {
        ArgumentNullException.ThrowIfNull(f);
        (Graph<T> graph, Formula<T>[] variables) = Start(n, point, options);
        return Finish(graph, variables, [f((Formula<T>[])variables.Clone())]);
    }

    /// <summary>Traces a function from n variables to a number of outputs.</summary>
    public static Trace<T> Of(Action<ReadOnlySpan<Formula<T>>, Span<Formula<T>>> f, int n, ReadOnlySpan<T> point, int outputs, TraceOptions? options)
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentOutOfRangeException.ThrowIfNegative(outputs);
        (Graph<T> graph, Formula<T>[] variables) = Start(n, point, options);
        var y = new Formula<T>[outputs];
        f((Formula<T>[])variables.Clone(), y);
        return Finish(graph, variables, y);
    }

    /// <summary>The nodes of the variables.</summary>
    public Node<T>[] VariableNodes() => [.. Graph.Variables];

    private static (Graph<T> Graph, Formula<T>[] Variables) Start(int n, ReadOnlySpan<T> point, TraceOptions? options)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);

        // Throws for a T that is not supported.
        _ = Formula<T>.Constant(T.Zero);
        options ??= TraceOptions.Default;
        IReadOnlyList<string> names = options.VariableNames ?? Names("x", n);
        if (names.Count != n)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"There are {names.Count} names for {n} variables."), nameof(options));
        }

        var graph = new Graph<T>(names, point, options.MaximumOperations);
        return (graph, [.. graph.Variables.Select(variable => new Formula<T>(variable))]);
    }

    // What came out belongs to this trace or is constant: anything else was captured.
    private static Trace<T> Finish(Graph<T> graph, Formula<T>[] variables, Formula<T>[] outputs)
    {
        foreach (Formula<T> output in outputs)
        {
            if (!output.IsConstant)
                _ = graph.Own(output.Node);
        }

        return new(graph, variables, outputs);
    }

    /// <summary>The names of variables: x, or x₁, x₂ … if there are several.</summary>
    public static string[] Names(string symbol, int n) => n == 1 ? [symbol] : [.. Enumerable.Range(1, n).Select(i => symbol + Digits.Subscript(i))];
}

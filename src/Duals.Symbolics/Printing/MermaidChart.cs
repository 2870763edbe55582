using System.Globalization;
using System.Numerics;
using System.Text;

namespace Duals.Symbolics;

/// <summary>The computational graph of a formula as a Mermaid flow chart.</summary>
internal static class MermaidChart
{
    public static string Of<T>(Formula<T> formula)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Node<T>[] nodes = Subgraph.Of(formula);
        if (nodes.Length == 0)
            nodes = [formula.Node];

        bool hasPoint = formula.Node.Graph is { HasPoint: true };
        Formula<T>[] adjoints = hasPoint ? Adjoints(formula, nodes) : [];
        var text = new StringBuilder("flowchart LR\n");
        for (int i = 0; i < nodes.Length; i++)
        {
            string label = Label(nodes[i]);
            if (hasPoint && !nodes[i].IsConstant)
                label += $"<br/>{Number(nodes[i].Value)}<br/>∂ {Number(adjoints[i].Node.Value)}";

            (string open, string close) = nodes[i].Operation.Arity == 0 ? ("[", "]") : ("(", ")");
            text.Append(CultureInfo.InvariantCulture, $"    n{nodes[i].Index + 1}{open}\"{label}\"{close}\n");
            for (int k = 0; k < nodes[i].Operation.Arity; k++)
                text.Append(CultureInfo.InvariantCulture, $"    n{nodes[i].Operand(k).Index + 1} --> n{nodes[i].Index + 1}\n");
        }

        return text.ToString();
    }

    // The derivative by each node, from one sweep back for each: a chart is small.
    private static Formula<T>[] Adjoints<T>(Formula<T> formula, Node<T>[] nodes)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        [.. nodes.Select(node => node.IsConstant ? default : Accumulation<T>.Partial(formula, new(node), SlopeForm.Textbook))];

    private static string Label<T>(Node<T> node)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        (node.Operation.Arity == 0 ? FormulaText.Unicode(new Formula<T>(node)) : node.Operation.Operator.Name switch
        {
            "*" => "·",
            "-" => "−",
            string name => name.Length > 1 ? FunctionNames.Unicode(name) : name,
        }).Replace("\"", "#quot;", StringComparison.Ordinal);

    private static string Number<T>(T value)
        where T : IFloatingPointIeee754<T> => value.ToString("G6", CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Numerics;
using System.Text;

namespace Duals.Symbolics;

/// <summary>A C# method that computes formulas, bit for bit, and throws where a condition of their trace does not hold.</summary>
internal static class CSharpMethod
{
    /// <summary>A method with one result: of a number for one variable, of a span for several.</summary>
    public static string Of<T>(string name, Formula<T> output)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        string type = CSharpWriter<T>.TypeOfNumbers;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"static {type} {name}({Parameter(output.Node.Graph)})\n{{\n");
        CSharpWriter<T> writer = Body(text, output.Node.Graph, [output]);
        return text.Append(CultureInfo.InvariantCulture, $"    return {writer.Refer(output.Node)};\n}}\n").ToString();
    }

    /// <summary>A method that writes its results into a span.</summary>
    public static string Of<T>(string name, Graph<T>? graph, ReadOnlySpan<Formula<T>> outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        string type = CSharpWriter<T>.TypeOfNumbers;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"static void {name}({Parameter(graph)}, System.Span<{type}> y)\n{{\n");
        CSharpWriter<T> writer = Body(text, graph, outputs);
        for (int i = 0; i < outputs.Length; i++)
            text.Append(CultureInfo.InvariantCulture, $"    y[{i}] = {writer.Refer(outputs[i].Node)};\n");

        return text.Append("}\n").ToString();
    }

    private static string Parameter<T>(Graph<T>? graph)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        string type = CSharpWriter<T>.TypeOfNumbers;
        return graph is null || graph.Variables.Count == 1 ? $"{type} x" : $"System.ReadOnlySpan<{type}> x";
    }

    // Locals for what is used several times or has become long, and the conditions, each as soon as its operands are known.
    private static CSharpWriter<T> Body<T>(StringBuilder text, Graph<T>? graph, ReadOnlySpan<Formula<T>> outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Condition<T>[] conditions = graph?.Conditions() ?? [];
        Formula<T>[] all = [.. outputs, .. conditions.SelectMany(Operands)];
        Node<T>[] nodes = Subgraph.Of<T>(all);
        Dictionary<Node<T>, int> uses = Subgraph.Uses<T>(nodes, all);
        foreach (Node<T> node in nodes.Where(node => node.Operation.Arity > 0 && node.Operation.Operator is IChosenOperator or ClampChoiceOperator))
        {
            // A choice writes its operands several times.
            for (int k = 0; k < node.Operation.Arity; k++)
                uses[node.Operand(k)]++;
        }

        var lengths = new Dictionary<Node<T>, int>(nodes.Length);
        ILookup<Node<T>, Condition<T>> known = conditions.ToLookup(condition => condition.Y is { } y && y.Index > condition.X.Index ? y : condition.X);
        var writer = new CSharpWriter<T>();
        int count = 0;
        foreach (Node<T> node in nodes)
        {
            int length = 1;
            for (int k = 0; k < node.Operation.Arity; k++)
                length += lengths.GetValueOrDefault(node.Operand(k));

            bool isNamed = node.Operation.Arity > 0 && (uses[node] > 1 || length > FormulaText.LongestPart);
            lengths[node] = isNamed ? 1 : length;
            if (isNamed)
            {
                string name = "v" + (++count).ToString(CultureInfo.InvariantCulture);
                text.Append(CultureInfo.InvariantCulture, $"    {CSharpWriter<T>.TypeOfNumbers} {name} = {writer.Write(node)};\n");
                writer.Name(node, name);
            }

            foreach (Condition<T> condition in known[node])
                Test(text, writer, condition);
        }

        return writer;
    }

    private static IEnumerable<Formula<T>> Operands<T>(Condition<T> condition)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        yield return condition.Left;
        if (condition.Right is { } right)
            yield return right;
    }

    private static void Test<T>(StringBuilder text, CSharpWriter<T> writer, Condition<T> condition)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        string test = condition.Question.Code(writer.Refer(condition.X), condition.Y is { } y ? writer.Refer(y) : "", condition.Answer);
        string message = ConditionText.Of(condition).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        text.Append(CultureInfo.InvariantCulture, $"    if (!({test}))\n")
            .Append("        throw new System.ArgumentException(")
            .Append(CultureInfo.InvariantCulture, $"\"The formula does not hold here: {message}.\", nameof(x));\n\n");
    }
}

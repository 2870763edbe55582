using System.Globalization;
using System.Numerics;
using System.Text;

namespace Duals.Symbolics;

/// <summary>The text of whole formulas. A long one names what it uses several times, so that its length is that of the record.</summary>
internal static class FormulaText
{
    // As many operations are written in one line, counted as often as they are used.
    private const int LongestLine = 2000;

    /// <summary>Writes a formula; shared parts of a long one come first, a line each.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="writer">The notation.</param>
    /// <param name="separator">What ends a line of a part.</param>
    /// <param name="assign">How a name and its text are written.</param>
    /// <param name="name">The n-th name.</param>
    public static string Of<T>(Formula<T> formula, FormulaWriter<T> writer, string separator, Func<string, string, string> assign, Func<int, string> name)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Node<T>[] nodes = Subgraph.Of(formula);
        if (LengthOf(nodes) <= LongestLine)
            return writer.Write(formula.Node);

        var text = new StringBuilder();
        int count = 0;
        Dictionary<Node<T>, int> uses = Subgraph.Uses<T>(nodes, [formula]);
        var lengths = new Dictionary<Node<T>, int>(nodes.Length);
        foreach (Node<T> node in nodes)
        {
            // Also where a part has become long: a line is read, and a compiler reads it by recursion.
            int length = 1;
            for (int k = 0; k < node.Operation.Arity; k++)
                length += lengths.GetValueOrDefault(node.Operand(k));

            bool isNamed = node.Operation.Arity > 0 && !ReferenceEquals(node, formula.Node) && (uses[node] > 1 || length > LongestPart);
            lengths[node] = isNamed ? 1 : length;
            if (!isNamed)
                continue;

            string part = name(++count);
            text.Append(assign(part, writer.Write(node))).Append(separator);
            writer.Name(node, part);
        }

        return text.Append(writer.Write(formula.Node)).ToString();
    }

    /// <summary>As many operations a part may have before it gets a name.</summary>
    public const int LongestPart = 60;

    public static string Unicode<T>(Formula<T> formula)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Of(formula, new TextWriter<T>(isAscii: false), "\n", static (name, text) => $"{name} = {text}", static n => "t" + Digits.Subscript(n));

    public static string Ascii<T>(Formula<T> formula)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Of(formula, new TextWriter<T>(isAscii: true), "\n", static (name, part) => $"{name} = {part}", static n => "t" + Number(n));

    public static string Latex<T>(Formula<T> formula)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Of(formula, new LatexWriter<T>(), " \\\\\n", static (name, part) => $"{name} = {part}", static n => $"t_{{{Number(n)}}}");

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);

    // The operations of a text without names, as far as it matters.
    private static int LengthOf<T>(Node<T>[] nodes)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var lengths = new Dictionary<Node<T>, int>(nodes.Length);
        int last = 1;
        foreach (Node<T> node in nodes)
        {
            last = 1;
            for (int k = 0; k < node.Operation.Arity; k++)
                last = Math.Min(LongestLine + 1, last + lengths.GetValueOrDefault(node.Operand(k)));

            lengths[node] = last;
        }

        return last;
    }
}

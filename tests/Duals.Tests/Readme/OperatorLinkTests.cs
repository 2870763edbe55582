using System.Text.RegularExpressions;

namespace Duals.Tests.Readme;

/// <summary>Every method in README's table of operators links to the example of its form, at the right line.</summary>
public partial class OperatorLinkTests
{
    /// <summary>The names of the examples, in the order of the table's columns.</summary>
    private static readonly string[] Forms = ["Alone", "With_the_value", "Into_the_callers_spans", "As_a_function"];

    public static TheoryData<string, string> Cells
    {
        get
        {
            var cells = new TheoryData<string, string>();
            foreach (string row in Rows())
            {
                string[] columns = row.Trim('|').Split('|', StringSplitOptions.TrimEntries);
                Assert.Equal(Forms.Length + 1, columns.Length);
                foreach ((string form, string cell) in Forms.Zip(columns.Skip(1)).Where(pair => pair.Second.Contains('`', StringComparison.Ordinal)))
                    cells.Add(form, cell);
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_method_in_the_table_of_operators_links_to_its_example(string form, string cell)
    {
        Match link = Link().Match(cell);
        Assert.True(link.Success, $"{cell} is no link [`Method(f, x)`](path#L1).");
        string path = link.Groups["path"].Value;
        string[] lines = Lines(path);

        int right = Array.IndexOf(lines, $"    public void {form}()");
        Assert.True(right > 0 && lines[right - 1] == "    [Fact]", $"{path} has no [Fact] named {form}.");
        Assert.True(link.Groups["line"].Value == $"{right}", $"README links {cell}, but the [Fact] {form} is in line {right}: write #L{right}.");

        string body = string.Join('\n', lines.Skip(right).TakeWhile(line => line != "    }"));
        string method = link.Groups["method"].Value;
        bool delegates = !link.Groups["object"].Success;
        bool objects = form != "As_a_function";

        // A function object is asked for reverse mode by an argument, a delegate by the class of the driver.
        string mode = link.Groups["reverse"].Success ? nameof(Reverse) : nameof(Forward);
        Assert.True(!delegates || Regex.IsMatch(body, $@"\b{mode}\.{method}(<\w+>)?\("), $"{path}#L{right} does not call {mode}.{method} with a delegate.");
        Assert.True(!objects || Regex.IsMatch(body, $@"\bdefault\(\w+\)\.{method}\("), $"{path}#L{right} does not call {method} on a function object.");
    }

    [Fact]
    public void Every_example_is_linked()
    {
        string readme = Code.Of("README.md");
        string[] resources = typeof(OperatorLinkTests).Assembly.GetManifestResourceNames();
        string[] examples = [.. resources.Where(name => name.EndsWith("Examples.cs", StringComparison.Ordinal))];

        Assert.InRange(examples.Length, 13, Rows().Length);
        Assert.All(
            examples.SelectMany(path => Lines(path).Index().Where(line => line.Item == "    [Fact]").Select(line => $"({path}#L{line.Index + 1})")),
            link => Assert.Contains(link, readme, StringComparison.Ordinal));
    }

    private static string[] Rows() =>
    [
        .. Lines("README.md")
            .SkipWhile(line => !line.StartsWith("| first derivative", StringComparison.Ordinal))
            .TakeWhile(line => line.StartsWith('|')),
    ];

    private static string[] Lines(string name) => Code.Of(name).Split('\n');

    [GeneratedRegex(@"^\[`(?<object>f\.)?(?<reverse>Reverse\.)?(?<method>\w+)\([^`]*\)`\]\((?<path>[^#)]+)#L(?<line>\d+)\)$")]
    private static partial Regex Link();
}

using System.Text.RegularExpressions;

namespace Duals.Tests.Readme;

/// <summary>The blocks of C# of a page, which tests compile and run.</summary>
internal static partial class CodeBlocks
{
    /// <summary>Asserts that every block of code of a page stands in the source of its tests word for word.</summary>
    public static void StandIn(string page, params string[] tests)
    {
        string source = Code.WithoutWhiteSpace(string.Concat(tests.Select(Code.Of)));
        string[] blocks = [.. CodeBlock().Matches(Code.Of(page)).Select(match => match.Groups[1].Value)];

        Assert.InRange(blocks.Length, 8, int.MaxValue);
        Assert.All(blocks, block => Assert.Contains(Code.WithoutWhiteSpace(block), source, StringComparison.Ordinal));
    }

    [GeneratedRegex("```csharp(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}

using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Duals.Generator;

/// <summary>
/// Text of a struct in which the struct's own name, <c>Dual&lt;T&gt;</c> in code or <c>Dual{T}</c> in a cref, is left open. It is found in the syntax,
/// so that words in comments and other types such as <c>Dual&lt;Dual&lt;T&gt;&gt;</c> (whose argument alone is the struct) stay what they are.
/// </summary>
internal static class SelfName
{
    // Two characters for private use, which source text has none of.
    private const char InCode = '\uE000';
    private const char InCref = '\uE001';

    /// <summary>The text of a part of <paramref name="self"/> with the name left open.</summary>
    public static string Open(SyntaxNode node, TypeDeclarationSyntax self, bool withDocumentation)
    {
        string text = node.ToFullString();
        var result = new StringBuilder(text.Length);
        int position = 0;
        foreach ((int start, int end, string replacement) in Changes(node, self, withDocumentation).OrderBy(change => change.Start))
        {
            result.Append(text, position, start - node.FullSpan.Start - position).Append(replacement);
            position = end - node.FullSpan.Start;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>The text with a name.</summary>
    public static string Close(string text, string name) =>
        text.Replace(InCode.ToString(), name).Replace(InCref.ToString(), name.Replace('<', '{').Replace('>', '}'));

    /// <summary>The tokens of a part of <paramref name="self"/>, without white space and comments, with the name left open.</summary>
    public static string Tokens(SyntaxNode? node, TypeDeclarationSyntax self)
    {
        if (node is null)
            return "";

        if (IsSelf(node, self))
            return InCode.ToString();

        return string.Concat(node.ChildNodesAndTokens().Select(child => child.AsNode() is { } inner ? Tokens(inner, self) : child.AsToken().Text));
    }

    private static IEnumerable<(int Start, int End, string Replacement)> Changes(SyntaxNode node, TypeDeclarationSyntax self, bool withDocumentation)
    {
        foreach (SyntaxNode name in node.DescendantNodes(descendIntoTrivia: withDocumentation).Where(name => IsSelf(name, self)))
            yield return (name.Span.Start, name.Span.End, (((GenericNameSyntax)name).TypeArgumentList.LessThanToken.Text == "{" ? InCref : InCode).ToString());

        foreach (SyntaxTrivia comment in node.DescendantTrivia().Where(trivia => !withDocumentation && IsDocumentation(trivia)))
        {
            // With the indentation before it, which the line after it has as well.
            SyntaxTriviaList list = comment.Token.LeadingTrivia;
            int index = list.IndexOf(comment);
            bool isIndented = index > 0 && list[index - 1].IsKind(SyntaxKind.WhitespaceTrivia);
            yield return (isIndented ? list[index - 1].FullSpan.Start : comment.FullSpan.Start, comment.FullSpan.End, "");
        }
    }

    private static bool IsDocumentation(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia);

    private static bool IsSelf(SyntaxNode node, TypeDeclarationSyntax self) =>
        node is GenericNameSyntax name
        && name.Identifier.Text == self.Identifier.Text
        && self.TypeParameterList is { } parameters
        && name.TypeArgumentList.Arguments
            .Select(argument => argument.ToString())
            .SequenceEqual(parameters.Parameters.Select(parameter => parameter.Identifier.Text));
}

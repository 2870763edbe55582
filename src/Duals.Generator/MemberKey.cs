using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Duals.Generator;

/// <summary>
/// What tells the members of a struct apart: name, arity and types of parameters, with the struct's own name left open (<see cref="SelfName"/>).
/// </summary>
internal static class MemberKey
{
    /// <summary>The keys of a declaration: one, but for fields declared together.</summary>
    public static IEnumerable<string> Of(MemberDeclarationSyntax member, TypeDeclarationSyntax self)
    {
        string Text(SyntaxNode? node) => SelfName.Tokens(node, self);
        string Types(BaseParameterListSyntax list) => $"({string.Join(",", list.Parameters.Select(parameter => parameter.Modifiers + Text(parameter.Type)))})";

        return member switch
        {
            BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.Text),
            MethodDeclarationSyntax method =>
                [$"{Text(method.ExplicitInterfaceSpecifier)}{method.Identifier.Text}`{method.Arity}{Types(method.ParameterList)}"],
            OperatorDeclarationSyntax @operator =>
            [
                $"{Text(@operator.ExplicitInterfaceSpecifier)}operator "
                    + $"{@operator.CheckedKeyword.Text}{@operator.OperatorToken.Text}{Types(@operator.ParameterList)}",
            ],
            ConversionOperatorDeclarationSyntax conversion => [$"conversion {Types(conversion.ParameterList)}{Text(conversion.Type)}"],
            ConstructorDeclarationSyntax constructor => [$"new{Types(constructor.ParameterList)}"],
            PropertyDeclarationSyntax property => [$"{Text(property.ExplicitInterfaceSpecifier)}{property.Identifier.Text}"],
            IndexerDeclarationSyntax indexer => [$"{Text(indexer.ExplicitInterfaceSpecifier)}this{Types(indexer.ParameterList)}"],
            TypeDeclarationSyntax type => [$"{type.Identifier.Text}`{type.Arity}"],
            BaseTypeDeclarationSyntax type => [type.Identifier.Text],
            _ => [Text(member)],
        };
    }

    /// <summary>The names by which code can use a declaration: none of an operator, and none of what implements an interface explicitly.</summary>
    public static IEnumerable<string> NamesOf(MemberDeclarationSyntax member) => member switch
    {
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.Text),
        MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null } method => [method.Identifier.Text],
        PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } property => [property.Identifier.Text],
        BaseTypeDeclarationSyntax type => [type.Identifier.Text],
        _ => [],
    };

    /// <summary>The names that a declaration uses and that a member of its struct may have.</summary>
    public static IEnumerable<string> UsedIn(MemberDeclarationSyntax member) =>
        member.DescendantNodes().OfType<SimpleNameSyntax>().Where(MayBeMember).Select(name => name.Identifier.Text).Distinct();

    // What stands alone or after a variable may be a member of the struct; what stands after a type (T.Exp, Parts.AreZero) is none.
    private static bool MayBeMember(SimpleNameSyntax name) =>
        name.Parent is not MemberAccessExpressionSyntax access
        || access.Name != name
        || access.Expression is not SimpleNameSyntax { Identifier.Text: var qualifier }
        || char.IsLower(qualifier[0]);
}

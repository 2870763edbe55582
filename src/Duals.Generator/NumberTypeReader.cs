using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Duals.Generator;

/// <summary>Reads what a number type declares itself, in all its parts.</summary>
internal static class NumberTypeReader
{
    public static NumberType Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var symbol = (INamedTypeSymbol)context.TargetSymbol;
        var marked = (TypeDeclarationSyntax)context.TargetNode;
        TypeDeclarationSyntax[] parts = [.. symbol.DeclaringSyntaxReferences.Select(part => part.GetSyntax(cancellation)).OfType<TypeDeclarationSyntax>()];
        MemberDeclarationSyntax[] members = [.. parts.SelectMany(part => part.Members)];
        return new(
            symbol.Name,
            symbol.TypeParameters.IsEmpty ? symbol.Name : $"{symbol.Name}<{string.Join(", ", symbol.TypeParameters.Select(parameter => parameter.Name))}>",
            symbol.ContainingNamespace.IsGlobalNamespace ? "" : symbol.ContainingNamespace.ToDisplayString(),
            symbol.DeclaredAccessibility == Accessibility.Public,
            IsWellFormed(symbol, marked),
            new(parts.SelectMany(part => part.Members.SelectMany(member => MemberKey.Of(member, part)))),
            new(members.SelectMany(MemberKey.NamesOf).Distinct()),
            new(members.SelectMany(MemberKey.UsedIn).Distinct()),
            SourcePlace.Of(marked.Identifier));
    }

    private static bool IsWellFormed(INamedTypeSymbol symbol, TypeDeclarationSyntax marked) =>
        marked.Modifiers.Any(SyntaxKind.PartialKeyword)
        && symbol.ContainingType is null
        && symbol.TypeParameters.FirstOrDefault()?.Name == NumberTypeGenerator.InnerType;
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Duals.Generator;

/// <summary>Reads the files of the pattern: those with the metadata <c>DualsTemplate</c> (see Duals.Generator.props).</summary>
internal static class TemplateReader
{
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Preview, DocumentationMode.Parse);

    public static Template? Read(AdditionalText file, CancellationToken cancellation)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(file.GetText(cancellation)?.ToString() ?? "", s_options, file.Path, cancellationToken: cancellation);
        var root = (CompilationUnitSyntax)tree.GetRoot(cancellation);
        StructDeclarationSyntax[] structs = [.. root.DescendantNodes(node => node is not StructDeclarationSyntax).OfType<StructDeclarationSyntax>()];
        if (structs.Length == 0)
            return null;

        ILookup<bool, StructDeclarationSyntax> byMark = structs.ToLookup(IsShared);
        return new(
            Path.GetFileName(file.Path),
            structs[0].Identifier.Text + structs[0].TypeParameterList,
            structs[0].FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>()?.Name.ToString() ?? "",
            new(root.Usings.Select(directive => directive.ToString())),
            new(byMark[true].SelectMany(self => self.Members.Select(member => Read(member, self)))),
            new(byMark[false].SelectMany(self => self.Members).SelectMany(MemberKey.NamesOf).Distinct()));
    }

    private static bool IsShared(StructDeclarationSyntax declaration) =>
        declaration.AttributeLists
            .SelectMany(list => list.Attributes)
            .Any(attribute => attribute.Name.ToString() is "SharedMembers" or "SharedMembersAttribute");

    private static TemplateMember Read(MemberDeclarationSyntax member, TypeDeclarationSyntax self)
    {
        string[] keys = [.. MemberKey.Of(member, self)];
        string[] names = [.. MemberKey.NamesOf(member)];
        return new(
            names.FirstOrDefault() ?? SelfName.Close(keys[0], self.Identifier.Text + self.TypeParameterList),
            new(keys),
            new(names),
            member.Modifiers.Any(SyntaxKind.PrivateKeyword),
            new(MemberKey.UsedIn(member)),
            SelfName.Open(member, self, withDocumentation: true),
            SelfName.Open(member, self, withDocumentation: false),
            SourcePlace.Of(FirstTokenOf(member)));
    }

    // Where a message about the member points: its name, not its documentation or attributes.
    private static SyntaxToken FirstTokenOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier,
        PropertyDeclarationSyntax property => property.Identifier,
        OperatorDeclarationSyntax @operator => @operator.OperatorToken,
        _ => member.GetFirstToken(),
    };
}

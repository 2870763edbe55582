using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Duals.Generator;

/// <summary>
/// Gives every struct marked <c>[NumberType]</c> the members that are stated once, on <c>Dual&lt;T&gt;</c> in declarations marked <c>[SharedMembers]</c>, but
/// those that the struct declares itself.
/// </summary>
/// <remarks>
/// The templates are read from files that the project passes (Duals.Generator.props), also where Dual is compiled, so that there is one way for every project.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class NumberTypeGenerator : IIncrementalGenerator
{
    /// <summary>The type parameter for the number inside, which templates name.</summary>
    internal const string InnerType = "T";

    private const string Mark = "Duals.NumberTypeAttribute";
    private const string TemplateMetadata = "build_metadata.AdditionalFiles.DualsTemplate";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ImmutableArray<Template>> templates = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => pair.Right.GetOptions(pair.Left).TryGetValue(TemplateMetadata, out string? value) && value == "true")
            .Select(static (pair, cancellation) => TemplateReader.Read(pair.Left, cancellation))
            .Where(static template => template is not null)
            .Select(static (template, _) => template!)
            .Collect();

        IncrementalValuesProvider<NumberType> types = context.SyntaxProvider
            .ForAttributeWithMetadataName(Mark, static (node, _) => node is TypeDeclarationSyntax, NumberTypeReader.Read);

        context.RegisterSourceOutput(templates, static (output, templates) => Report(output, Checks.OfTemplates(templates)));
        context.RegisterSourceOutput(types.Combine(templates), static (output, pair) => Complete(output, pair.Left, pair.Right));
    }

    private static void Complete(SourceProductionContext output, NumberType type, ImmutableArray<Template> templates)
    {
        ILookup<Template, TemplateMember> missing = MissingMembers.Of(type, templates);
        Report(output, Checks.OfNumberType(type, templates, missing));
        if (!type.IsWellFormed)
            return;

        foreach (IGrouping<Template, TemplateMember> members in missing)
            output.AddSource(Emission.FileName(type, members.Key), Emission.Text(type, members.Key, members));
    }

    private static void Report(SourceProductionContext output, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
            output.ReportDiagnostic(diagnostic);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Duals.Generator.Tests;

/// <summary>Runs the generator over a source and over templates that are passed as files.</summary>
internal sealed class Generation
{
    private const string Marks = """
        namespace Duals;

        [System.AttributeUsage(System.AttributeTargets.Struct)]
        internal sealed class NumberTypeAttribute : System.Attribute;
        """;

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly CSharpCompilation _compilation;
    private readonly GeneratorDriver _driver;

    private Generation(CSharpCompilation compilation, GeneratorDriver driver)
    {
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        _compilation = compilation;
        Errors = [.. output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString())];
    }

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>Gets the errors of the compiler, with the generated files.</summary>
    public IReadOnlyList<string> Errors { get; }

    public IReadOnlyList<string> FileNames => [.. Result.GeneratedSources.Select(source => source.HintName)];

    public static Generation Of(string source, params (string Name, string Text)[] templates)
    {
        CSharpCompilation compilation = CSharpCompilation.Create("Tested", [Tree(Marks), Tree(source)], s_references, new(OutputKind.DynamicallyLinkedLibrary));
        return new(compilation, CSharpGeneratorDriver.Create(
            [new NumberTypeGenerator().AsSourceGenerator()],
            [.. templates.Select(template => new Template(template.Name, template.Text)), new Template("NotMarked.cs", "struct Other { int Ignored; }")],
            new CSharpParseOptions(LanguageVersion.Preview),
            new Options(),
            new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)));
    }

    /// <summary>Runs again, with one more file in the project.</summary>
    public Generation With(string source) => new(_compilation.AddSyntaxTrees(Tree(source)), _driver);

    public string Text(string fileName) => Result.GeneratedSources.Single(source => source.HintName == fileName).SourceText.ToString();

    private static SyntaxTree Tree(string text) => CSharpSyntaxTree.ParseText(text, new(LanguageVersion.Preview));

    private sealed class Template(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    // What the metadata of Duals.Generator.props becomes.
    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(isTemplate: false);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(!textFile.Path.StartsWith("Not", StringComparison.Ordinal));
    }

    private sealed class Values(bool isTemplate) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = "true";
            return isTemplate && key == "build_metadata.AdditionalFiles.DualsTemplate";
        }
    }
}

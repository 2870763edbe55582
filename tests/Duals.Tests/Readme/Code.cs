namespace Duals.Tests.Readme;

/// <summary>The texts that hold code, README and the tests of it, as they are embedded in the tests; to be compared without white space.</summary>
internal static class Code
{
    private const string Examples = "tests/Duals.Tests/Readme/Operators/";

    public static string Of(string name)
    {
        using Stream? stream = typeof(Code).Assembly.GetManifestResourceStream(name);
        Assert.True(stream is not null, $"There is no file {name} among those that are embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The examples of an operator.</summary>
    public static string OfExamples(string name) => Of($"{Examples}{name}Examples.cs");

    public static string WithoutWhiteSpace(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}

using System.Numerics;

namespace Duals.Symbolics.Tests.Readme;

/// <summary>The examples of the package's page: its code stands here word for word, and gives what its comments say.</summary>
public class ReadmeTests
{
    [Fact]
    public void Quick_start()
    {
        Formula<double>[] gradient = Symbolic.Gradient(Model, 3);
        string text = gradient[0].ToString();                        // 2·x₁ + ln x₂
        string latex = gradient[0].ToLatex();                        // 2 \, x_{1} + \ln x_{2}
        string source = gradient[0].ToCSharp("Slope");               // a method that computes the same bits
        double value = gradient[0].Evaluate([1.5, 2.0, 0.25]);

        Assert.Equal("2·x₁ + ln x₂", text);
        Assert.Equal(@"2 \, x_{1} + \ln x_{2}", latex);
        Assert.StartsWith("static double Slope(System.ReadOnlySpan<double> x)", source, StringComparison.Ordinal);
        Assert.Equal(3 + Math.Log(2), value, 1e-15);

        static T Model<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T> =>
            x[0] * x[0] + x[0] * T.Log(x[1]) + T.Exp(x[1] * x[2]);
    }

    [Fact]
    public void Branches()
    {
        Formula<double> slope = Symbolic.Derivative(x => x > 1 ? x * x : x, 3.0);
        string shown = $"{slope} where {slope.Conditions[0]}";       // 2·x where x > 1

        Assert.Equal("2·x where x > 1", shown);
    }

    [Fact]
    public void The_code_of_the_page_stands_here()
    {
        string page = Resource("README.md");
        string here = Resource("ReadmeTests.cs");
        IEnumerable<string> code = page.Split("```csharp\n").Skip(1).SelectMany(block => block.Split("```")[0].Split('\n'));
        string[] lines = [.. code.Select(line => line.Trim()).Where(line => line.Length > 0)];
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Contains(line, here, StringComparison.Ordinal));
    }

    private static string Resource(string name)
    {
        using Stream stream = typeof(ReadmeTests).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

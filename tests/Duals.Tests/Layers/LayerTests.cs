namespace Duals.Tests.Layers;

/// <summary>The layers of the core are its folders; what is compiled refers downwards only. Comments and documentation may name what they like.</summary>
public class LayerTests
{
    private static readonly string[] Folders = ["Core", "Rules", "Numbers", "Reverse", "Differentiation"];

    private static readonly LayerMap Example = new("tests/Duals.Tests/Layers/Example", "Low", "High");

    [Fact]
    public void No_reference_in_the_core_runs_back()
    {
        IReadOnlyList<string> violations = LayerCheck.Violations(typeof(Dual<>).Assembly, new("src/Duals", Folders));

        Assert.True(violations.Count == 0, $"Against {string.Join(" → ", Folders.Reverse())}:\n{string.Join('\n', violations)}");
    }

    [Fact]
    public void Turned_round_the_same_layers_are_violated_by_every_rule()
    {
        IReadOnlyList<string> violations = LayerCheck.Violations(typeof(Dual<>).Assembly, new("src/Duals", [.. Folders.Reverse()]));

        Assert.Contains("Rules/Exponential.cs: ExpRule → IUnaryRule (Rules → Core)", violations);
        Assert.All(Folders[1..], layer => Assert.Contains(violations, line => Runs(line, $"{layer}/", $"({layer} → Core)")));
    }

    [Theory]
    [InlineData("Bases.cs: Derived")]
    [InlineData("Bases.cs: Implementing")]
    [InlineData("Bases.cs: Constrained")]
    [InlineData("Bases.cs: IWithoutCode.Get")]
    [InlineData("Bases.cs: Marked")]
    [InlineData("Signatures.cs: Field")]
    [InlineData("Signatures.cs: Signatures.Parameter")]
    [InlineData("Signatures.cs: Signatures.Constraint")]
    [InlineData("Signatures.cs: Signatures.Argument")]
    [InlineData("Code.cs: Code.Calls")]
    [InlineData("Code.cs: Code.Creates")]
    [InlineData("Code.cs: Code.CallsGeneric")]
    [InlineData("Code.cs: Code.Reads")]
    [InlineData("Code.cs: Code.Asks")]
    [InlineData("Code.cs: Code.Catches")]
    [InlineData("Code.cs: Code.AfterASwitch")]
    public void Every_kind_of_reference_is_found(string place) =>
        Assert.Contains(OfExample(), line => Runs(line, $"Low/{place} → ", "(Low → High)"));

    [Fact]
    public void References_in_lambdas_and_nested_types_are_found()
    {
        Assert.Contains(OfExample(), line => Runs(line, "Low/Code.cs: Code.<>c.<InALambda>", "(Low → High)"));
        Assert.Contains(OfExample(), line => Runs(line, "Low/Code.cs: Code.Nested.Calls → HighStatic ", "(Low → High)"));
    }

    [Fact]
    public void A_type_in_two_layers_is_found_and_what_refers_downwards_is_not()
    {
        IReadOnlyList<string> violations = OfExample();

        Assert.Contains("High/Spread.cs, Low/Spread.cs: Spread is in 2 layers", violations);
        Assert.DoesNotContain(violations, line => Runs(line, "High/", "(High → Low)"));
    }

    private static bool Runs(string line, string from, string direction) =>
        line.StartsWith(from, StringComparison.Ordinal) && line.EndsWith(direction, StringComparison.Ordinal);

    private static IReadOnlyList<string> OfExample() => LayerCheck.Violations(typeof(LayerTests).Assembly, Example, file => Example.Find(file) is not null);
}

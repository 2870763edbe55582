namespace Duals.Tests.PublicApi;

/// <summary>The public surface is what was approved: a member that comes, goes or changes shows in review, in Duals.approved.txt.</summary>
public class PublicApiTests
{
    private const string Approve = "DUALS_APPROVE_API";

    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        IReadOnlyList<string> actual = ApiText.Of(typeof(Dual<>).Assembly);
        string file = Path.Combine(Root(), "tests", "Duals.Tests", "PublicApi", "Duals.approved.txt");
        if (Environment.GetEnvironmentVariable(Approve) == "1")
            File.WriteAllText(file, string.Join('\n', actual) + "\n");

        string[] approved = File.Exists(file) ? File.ReadAllLines(file) : [];
        string[] difference = [.. Difference(approved, actual)];
        if (difference.Length > 0)
        {
            Assert.Fail(
                $"The public surface of Duals changed ('-' approved, '+' now):\n{string.Join('\n', difference)}\n\n"
                + $"If that is meant, approve it by {Approve}=1 dotnet test tests/Duals.Tests --filter {nameof(PublicApiTests)}, and commit {file}.");
        }
    }

    [Fact]
    public void A_difference_names_the_type_and_shows_what_went_and_what_came()
    {
        string[] before = ["struct A", "    int X()", "    int Y()", "struct B", "    int X()"];
        string[] after = ["struct A", "    int X()", "    long Y()", "struct B", "    int X()", "    int Z()"];

        Assert.Equal(["  struct A", "-     int Y()", "+     long Y()", "  struct B", "+     int Z()"], Difference(before, after));
        Assert.Empty(Difference(before, before));
        Assert.Equal(["- struct B", "-     int X()"], Difference(before, before[..3]));
        Assert.Equal(["+ struct B", "+     int X()"], Difference(before[..3], before));
    }

    [Fact]
    public void The_text_shows_types_members_and_constraints()
    {
        IReadOnlyList<string> text = ApiText.Of(typeof(Dual<>).Assembly);

        Assert.Contains(
            "struct Dual<T> : IDualNumber<Dual<T>, T> where T : IFloatingPointIeee754<T>, IMinMaxValue<T>",
            text);
        Assert.Contains("    T Derivative { get; }", text);
        Assert.Contains("    .ctor(T value, T derivative)", text);
        Assert.Contains("    static Dual<T> op_Multiply(T left, Dual<T> right)", text);
        Assert.Contains("    static (Dual<T> Sin, Dual<T> Cos) SinCos(Dual<T> x)", text);
        Assert.Contains("    static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out Dual<T> result)", text);
        Assert.Contains("    static TInteger ConvertToInteger<TInteger>(Dual<T> value) where TInteger : IBinaryInteger<TInteger>", text);
        Assert.DoesNotContain(text, line => line.Contains("Strong", StringComparison.Ordinal));
    }

    // The lines of each type that differ, under the type's name. Members are sorted, so that sets tell all.
    private static IEnumerable<string> Difference(IReadOnlyList<string> approved, IReadOnlyList<string> actual)
    {
        Dictionary<string, string[]> before = ByType(approved);
        Dictionary<string, string[]> after = ByType(actual);
        foreach (string type in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
        {
            string[] gone = [.. before.GetValueOrDefault(type, []).Except(after.GetValueOrDefault(type, []))];
            string[] come = [.. after.GetValueOrDefault(type, []).Except(before.GetValueOrDefault(type, []))];
            if (!before.ContainsKey(type))
                yield return $"+ {type}";
            else if (!after.ContainsKey(type))
                yield return $"- {type}";
            else if (gone.Length + come.Length > 0)
                yield return $"  {type}";

            IEnumerable<string> lines = gone.Select(line => $"- {line}").Concat(come.Select(line => $"+ {line}"));
            foreach (string line in lines.OrderBy(line => line[2..], StringComparer.Ordinal))
                yield return line;
        }
    }

    private static Dictionary<string, string[]> ByType(IReadOnlyList<string> lines)
    {
        var types = new Dictionary<string, string[]>();
        for (int start = 0; start < lines.Count;)
        {
            string[] members = [.. lines.Skip(start + 1).TakeWhile(line => line.StartsWith(' '))];
            types.Add(lines[start], members);
            start += 1 + members.Length;
        }

        return types;
    }

    // The approved file is read and written in the source tree.
    private static string Root()
    {
        for (DirectoryInfo? directory = new(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "Duals.sln")))
                return directory.FullName;
        }

        throw new DirectoryNotFoundException($"No directory above {AppContext.BaseDirectory} holds Duals.sln.");
    }
}

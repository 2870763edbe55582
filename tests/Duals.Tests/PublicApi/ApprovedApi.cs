using System.Reflection;

namespace Duals.Tests.PublicApi;

/// <summary>Compares the public surface of an assembly with the text that was approved for it.</summary>
internal static class ApprovedApi
{
    private const string Approve = "DUALS_APPROVE_API";

    /// <summary>Fails if the surface is not that of PublicApi/{assembly}.approved.txt in the test project's directory.</summary>
    public static void Check(Assembly assembly, string project)
    {
        string name = assembly.GetName().Name!;
        IReadOnlyList<string> actual = ApiText.Of(assembly);
        string file = Path.Combine(Root(), "tests", project, "PublicApi", $"{name}.approved.txt");
        if (Environment.GetEnvironmentVariable(Approve) == "1")
            File.WriteAllText(file, string.Join('\n', actual) + "\n");

        string[] approved = File.Exists(file) ? File.ReadAllLines(file) : [];
        string[] difference = [.. Difference(approved, actual)];
        if (difference.Length > 0)
        {
            Assert.Fail(
                $"The public surface of {name} changed ('-' approved, '+' now):\n{string.Join('\n', difference)}\n\n"
                + $"If that is meant, approve it by {Approve}=1 dotnet test tests/{project} --filter PublicApiTests, and commit {file}.");
        }
    }

    /// <summary>The lines of each type that differ, under the type's name. Members are sorted, so that sets tell all.</summary>
    public static IEnumerable<string> Difference(IReadOnlyList<string> approved, IReadOnlyList<string> actual)
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

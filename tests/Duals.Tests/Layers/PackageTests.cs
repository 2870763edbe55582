using System.Reflection;

namespace Duals.Tests.Layers;

/// <summary>Packages rest on the core, and the core on none of them; the core's tests do without the sources of what rests on it.</summary>
public class PackageTests
{
    private static readonly string[] OtherSources = ["/src/", "/benchmarks/", "/properties/"];

    [Fact]
    public void The_core_refers_to_no_other_package() => Assert.Empty(Packages(typeof(Dual<>).Assembly));

    [Fact]
    public void The_facade_in_FSharp_refers_to_the_core_alone() => Assert.Equal(["Duals"], Packages(typeof(Duals.FSharp.Differentiation).Assembly));

    [Fact]
    public void The_tests_of_the_core_compile_no_sources_of_other_projects()
    {
        using var tests = new CompiledAssembly(typeof(PackageTests).Assembly);
        string[] files = [.. tests.OuterTypes().SelectMany(tests.Files).Distinct().Select(file => file.Replace('\\', '/'))];

        Assert.Contains(files, file => file.EndsWith("/tests/Duals.Tests/Layers/PackageTests.cs", StringComparison.Ordinal));
        Assert.DoesNotContain(files, file => !file.Contains("/tests/Duals.Tests/", StringComparison.Ordinal) && OtherSources.Any(file.Contains));
    }

    private static IEnumerable<string> Packages(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(reference => reference.Name!).Where(name => name.StartsWith("Duals", StringComparison.Ordinal));
}

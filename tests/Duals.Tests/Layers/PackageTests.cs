using System.Reflection;

namespace Duals.Tests.Layers;

/// <summary>Packages rest on the core, and the core on none of them.</summary>
public class PackageTests
{
    [Fact]
    public void The_core_refers_to_no_other_package() => Assert.Empty(Packages(typeof(Dual<>).Assembly));

    [Fact]
    public void The_facade_in_FSharp_refers_to_the_core_alone() => Assert.Equal(["Duals"], Packages(typeof(Duals.FSharp.Differentiation).Assembly));

    private static IEnumerable<string> Packages(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(reference => reference.Name!).Where(name => name.StartsWith("Duals", StringComparison.Ordinal));
}

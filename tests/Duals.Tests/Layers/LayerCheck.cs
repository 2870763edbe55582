using System.Reflection;
using System.Reflection.Metadata;

namespace Duals.Tests.Layers;

/// <summary>Finds what runs against the layers of an assembly.</summary>
internal static class LayerCheck
{
    /// <summary>
    /// A line for each reference from a lower layer to a higher one, <c>file: symbol → type (layer → layer)</c>, and for each type that stands in several
    /// layers or in none.
    /// </summary>
    /// <param name="assembly">The assembly, with its symbols beside it.</param>
    /// <param name="map">Its layers.</param>
    /// <param name="isWithin">Which files are looked at; all of them by default.</param>
    public static IReadOnlyList<string> Violations(Assembly assembly, LayerMap map, Func<string, bool>? isWithin = null)
    {
        using var compiled = new CompiledAssembly(assembly);
        var lines = new List<string>();
        var layers = new Dictionary<TypeDefinitionHandle, int>();
        foreach (TypeDefinitionHandle type in compiled.OuterTypes())
        {
            string[] files = [.. compiled.Files(type).Order(StringComparer.Ordinal)];
            int[] found = [.. files.Select(map.Find).OfType<int>().Distinct().Order()];
            if (found.Length > 0)
                layers.Add(type, found[0]);

            if (found.Length != 1 && (isWithin is null || files.Any(isWithin)))
                lines.Add($"{string.Join(", ", files.Select(map.Relative))}: {compiled.NameOf(type)} is in {found.Length} layers");
        }

        foreach ((TypeDefinitionHandle type, int layer) in layers)
        {
            string home = compiled.Files(type).First(file => map.Find(file) == layer);
            lines.AddRange(
                from reference in References.Of(compiled, type)
                where layers.TryGetValue(reference.Target, out int above) && above > layer
                let direction = $"({map.Name(layer)} → {map.Name(layers[reference.Target])})"
                let file = reference.File is { } own && map.Find(own) is not null ? own : home
                select $"{map.Relative(file)}: {reference.Symbol} → {compiled.NameOf(reference.Target)} {direction}");
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }
}

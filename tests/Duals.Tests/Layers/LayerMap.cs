namespace Duals.Tests.Layers;

/// <summary>The layers of a project: its folders, the lowest first. A type may refer to types of its own layer and of lower ones.</summary>
internal sealed class LayerMap(string project, params string[] folders)
{
    /// <summary>The place of a file's layer; null for one in none of the folders, as what a generator writes.</summary>
    public int? Find(string file)
    {
        string path = Relative(file);
        int layer = path.Contains('/', StringComparison.Ordinal) ? Array.IndexOf(folders, path[..path.IndexOf('/', StringComparison.Ordinal)]) : -1;
        return layer < 0 ? null : layer;
    }

    /// <summary>The name of a layer.</summary>
    public string Name(int layer) => folders[layer];

    /// <summary>A file's path within the project, whatever the machine that compiled it.</summary>
    public string Relative(string file)
    {
        string path = file.Replace('\\', '/');
        int start = path.LastIndexOf($"/{project}/", StringComparison.Ordinal);
        return start < 0 ? path : path[(start + project.Length + 2)..];
    }
}

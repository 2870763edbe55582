using System.Globalization;

namespace Duals.Benchmarks.AdBench;

/// <summary>Reads the numbers of an ADBench instance, one after the other; lines mean nothing.</summary>
internal sealed class DataReader
{
    private readonly string name;
    private readonly string[] words;
    private int position;

    /// <summary>Opens one of the instances in this program.</summary>
    public DataReader(string name)
    {
        this.name = name;
        using Stream stream = typeof(DataReader).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream);
        words = reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    public int Integer() => int.Parse(Next(), CultureInfo.InvariantCulture);

    public double Number() => double.Parse(Next(), CultureInfo.InvariantCulture);

    public double[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => Number())];

    /// <summary>Throws unless everything has been read.</summary>
    public void End()
    {
        if (position != words.Length)
            throw new FormatException($"{name} has {words.Length} numbers; {position} were expected.");
    }

    private string Next() =>
        position < words.Length ? words[position++] : throw new FormatException($"{name} ends after {words.Length} numbers.");
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Duals.Tour.Fits;

/// <summary>A nonlinear regression problem of NIST's Statistical Reference Datasets, as its file states it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Starts">The two starting points.</param>
/// <param name="Certified">The certified parameters, to 11 digits.</param>
/// <param name="CertifiedSumOfSquares">The certified residual sum of squares.</param>
/// <param name="Predictors">The x of the observations.</param>
/// <param name="Responses">The y of the observations.</param>
internal sealed partial record DataSet(
    string Name,
    IReadOnlyList<double[]> Starts,
    double[] Certified,
    double CertifiedSumOfSquares,
    double[] Predictors,
    double[] Responses)
{
    private const string SumOfSquares = "Residual Sum of Squares:";

    private const string Count = "Number of Observations:";

    /// <summary>Reads one of the files in this program.</summary>
    public static DataSet Load(string name)
    {
        using Stream stream = typeof(DataSet).Assembly.GetManifestResourceStream($"{name}.dat")
            ?? throw new InvalidOperationException($"The resource {name}.dat is missing.");
        using var reader = new StreamReader(stream);
        return Parse(name, reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n'));
    }

    // A parameter's row is "b1 = start1 start2 certified deviation"; the rows of two numbers after the last line that begins with "Data:" are the
    // observations, y first.
    private static DataSet Parse(string name, string[] lines)
    {
        double[][] parameters =
            [.. lines.Select(line => ParameterRow().Match(line)).Where(match => match.Success).Select(match => Numbers(match.Groups[1].Value))];
        int header = Array.FindLastIndex(lines, line => line.StartsWith("Data:", StringComparison.Ordinal));
        double[][] observations = [.. lines.Skip(header + 1).Select(Numbers).Where(row => row.Length == 2)];
        int count = (int)After(Count, lines);
        if (parameters.Length == 0 || parameters.Any(row => row.Length != 4) || observations.Length != count)
            throw new FormatException($"{name}.dat has {parameters.Length} parameters and {observations.Length} observations in place of {count}.");

        return new(
            name,
            [[.. parameters.Select(row => row[0])], [.. parameters.Select(row => row[1])]],
            [.. parameters.Select(row => row[2])],
            After(SumOfSquares, lines),
            [.. observations.Select(row => row[1])],
            [.. observations.Select(row => row[0])]);
    }

    private static double After(string label, string[] lines) =>
        Numbers(lines.Single(line => line.StartsWith(label, StringComparison.Ordinal))[label.Length..])[0];

    private static double[] Numbers(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => double.Parse(word, NumberStyles.Float, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"^\s*b\d+ =(.*)$")]
    private static partial Regex ParameterRow();
}

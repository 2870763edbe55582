using System.Globalization;

namespace Duals.Tests.References;

/// <summary>The derivatives of a function of one argument at an exact double, correctly rounded.</summary>
/// <param name="Name">The function's name in .NET; <c>RootN(3)</c> carries its degree.</param>
/// <param name="X">The argument.</param>
/// <param name="First">The first derivative.</param>
/// <param name="Second">The second derivative.</param>
internal sealed record UnaryReference(string Name, double X, double First, double Second);

/// <summary>The partial derivatives of a function of two arguments at exact doubles, correctly rounded.</summary>
/// <param name="Name">The function's name in .NET.</param>
/// <param name="X">The first argument in .NET's order, so the y of <c>Atan2(y, x)</c>.</param>
/// <param name="Y">The second argument.</param>
/// <param name="FirstX">The first derivative in the first argument.</param>
/// <param name="FirstY">The first derivative in the second argument.</param>
/// <param name="SecondXX">The second derivative in the first argument.</param>
/// <param name="SecondXY">The mixed derivative.</param>
/// <param name="SecondYY">The second derivative in the second argument.</param>
internal sealed record BinaryReference(string Name, double X, double Y, double FirstX, double FirstY, double SecondXX, double SecondXY, double SecondYY);

/// <summary>
/// The reference tables that <c>make_references.py</c> writes.
/// The sign of a zero derivative is not recorded; an infinite one stands for a finite number above <see cref="double.MaxValue"/>.
/// </summary>
internal static class ReferenceTable
{
    public static IReadOnlyList<UnaryReference> Unary { get; } =
        [.. Rows("unary.tsv", columns: 4).Select(row => new UnaryReference(row.Name, row.Numbers[0], row.Numbers[1], row.Numbers[2]))];

    public static IReadOnlyList<BinaryReference> Binary { get; } =
    [
        .. Rows("binary.tsv", columns: 8).Select(row => new BinaryReference(
            row.Name, row.Numbers[0], row.Numbers[1], row.Numbers[2], row.Numbers[3], row.Numbers[4], row.Numbers[5], row.Numbers[6])),
    ];

    private static IEnumerable<(string Name, double[] Numbers)> Rows(string file, int columns)
    {
        using Stream stream = typeof(ReferenceTable).Assembly.GetManifestResourceStream(typeof(ReferenceTable), file)
            ?? throw new InvalidOperationException($"The resource {file} is missing.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            string[] cells = line.Split('\t');
            if (cells.Length != columns)
                throw new FormatException($"{file} has a row of {cells.Length} columns in place of {columns}: {line}");
            yield return (cells[0], [.. cells.Skip(1).Select(cell => double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture))]);
        }
    }
}

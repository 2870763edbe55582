namespace Duals.Tour;

/// <summary>Rows of text in columns as wide as their widest cell.</summary>
internal sealed class Table(params string[] headings)
{
    private const string Gap = "  ";

    private readonly List<string[]> rows = [headings];

    /// <summary>Adds a row, a cell for each column.</summary>
    public void Add(params string[] cells) => rows.Add(cells);

    /// <summary>Writes the table, indented, with a rule under the headings.</summary>
    public void Write(TextWriter writer)
    {
        int[] widths = [.. headings.Select((_, column) => rows.Max(row => row[column].Length))];
        for (int i = 0; i < rows.Count; i++)
        {
            WriteRow(writer, rows[i], widths);
            if (i == 0)
                WriteRow(writer, [.. widths.Select(width => new string('─', width))], widths);
        }
    }

    private static void WriteRow(TextWriter writer, string[] cells, int[] widths) =>
        writer.WriteLine((Gap + string.Join(Gap, cells.Zip(widths, (cell, width) => cell.PadRight(width)))).TrimEnd());
}

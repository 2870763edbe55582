using System.Globalization;

namespace Duals.Tour.Examples;

/// <summary>Prints examples, a table for each.</summary>
internal static class ExampleReport
{
    /// <summary>Writes the examples and tells whether all of them agree.</summary>
    public static bool Write(TextWriter writer, IReadOnlyList<Example> examples)
    {
        writer.WriteLine("WORKED EXAMPLES: the derivative by hand, by a number type, and by finite differences");
        writer.WriteLine();
        foreach (Example example in examples)
            Write(writer, example);

        int components = examples.Sum(example => example.Components.Count);
        int wrong = examples.Sum(example => example.Components.Count(component => !component.Agrees));
        writer.WriteLine($"{examples.Count} examples, {components} derivatives, {wrong} that disagree.");
        writer.WriteLine();
        return wrong == 0;
    }

    private static void Write(TextWriter writer, Example example)
    {
        writer.WriteLine(example.Function);
        writer.WriteLine($"  {example.Derivative}, at {example.Point}");
        var table = new Table("derivative", "by hand", "ours", "|ours − hand|", "finite difference", "|ours − finite|", "");
        foreach (Component component in example.Components)
        {
            table.Add(
                component.Name,
                Text(component.ByHand),
                Text(component.Ours),
                Error(component.Difference),
                Text(component.Numerical),
                Error(component.NumericalDifference),
                component.Agrees ? "agrees" : "DISAGREES");
        }

        table.Write(writer);
        writer.WriteLine();
    }

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Error(double number) => number == 0 ? "0" : number.ToString("0.0e-0", CultureInfo.InvariantCulture);
}

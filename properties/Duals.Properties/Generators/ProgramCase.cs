namespace Duals.Properties.Generators;

/// <summary>What a step of a <see cref="ProgramCase"/> makes of two earlier numbers.</summary>
public enum StepKind
{
    Add,
    Subtract,
    AddNegated,
    Scale,
    Twice,
    ScaledSum,
    Multiply,
    FusedMultiplyAdd,
    Sine,
    TimesConstantOfItself,
}

/// <summary>A step: its kind, and the earlier numbers that it takes, the variables coming first.</summary>
public readonly record struct Step(StepKind Kind, int Left, int Right)
{
    public override string ToString() => $"{Kind}({Left}, {Right})";
}

/// <summary>
/// A program of many sums whose parts are used again: prefixes of a sum after it has grown, neighbours, a sum beside itself, several accumulators in turn.
/// Most numbers of it are outputs.
/// </summary>
public sealed record ProgramCase(double[] Point, IReadOnlyList<Step> Steps)
{
    /// <summary>How many numbers there are in the end, all of them outputs.</summary>
    public int Count => Point.Length + Steps.Count;

    public override string ToString() => $"x = [{string.Join(", ", Point)}]; {string.Join("; ", Steps.Select((step, i) => $"{Point.Length + i} = {step}"))}";

    /// <summary>Draws a program of sums and constant factors only.</summary>
    internal static ProgramCase NextLinear(Random random, int size) => Next(random, size, StepKind.Multiply);

    /// <summary>Draws a program with products and sines among them.</summary>
    internal static ProgramCase NextSmooth(Random random, int size) => Next(random, size, StepKind.TimesConstantOfItself + 1);

    internal static IEnumerable<ProgramCase> Simpler(ProgramCase original)
    {
        for (int length = original.Steps.Count / 2; length > 0 && length < original.Steps.Count; length = (length + original.Steps.Count + 1) / 2)
            yield return original with { Steps = [.. original.Steps.Take(length)] };

        for (int i = 0; i < original.Steps.Count; i++)
            yield return Without(original, i);
    }

    // What used the result of the step uses its left operand.
    private static ProgramCase Without(ProgramCase original, int removed)
    {
        int gone = original.Point.Length + removed;
        int left = original.Steps[removed].Left;
        int Renamed(int number) => number == gone ? left : number > gone ? number - 1 : number;
        return original with
        {
            Steps = [.. original.Steps.Where((_, i) => i != removed).Select(step => step with { Left = Renamed(step.Left), Right = Renamed(step.Right) })],
        };
    }

    private static ProgramCase Next(Random random, int size, StepKind end)
    {
        double[] point = new double[1 + random.Next(6)];
        for (int i = 0; i < point.Length; i++)
            point[i] = Numbers.Half(random) + 0.25;

        // Accumulators that are continued in turn, as long sums are in loops; the longest range that the tape shares has sixteen edges.
        int[] accumulators = [.. Enumerable.Range(0, 1 + random.Next(4)).Select(_ => random.Next(point.Length))];
        bool accumulates = random.Next(2) == 0;
        var steps = new List<Step>();
        int length = 2 + random.Next(2 + size);
        for (int i = 0; i < length; i++)
        {
            int count = point.Length + i;
            if (accumulates && random.Next(3) > 0)
            {
                ref int accumulator = ref accumulators[random.Next(accumulators.Length)];
                int term = random.Next(2) == 0 ? random.Next(point.Length) : Recent(random, count);
                steps.Add(random.Next(2) == 0 ? new(StepKind.Add, accumulator, term) : new(StepKind.Add, term, accumulator));
                accumulator = count;
            }
            else
            {
                steps.Add(new((StepKind)random.Next((int)end), Recent(random, count), random.Next(4) == 0 ? random.Next(count) : Recent(random, count)));
            }
        }

        return new(point, steps);
    }

    private static int Recent(Random random, int count) => count - 1 - random.Next(Math.Min(count, 1 + random.Next(6)));
}

/// <summary>A program of sums and constant factors only, whose derivatives are exact.</summary>
public sealed record LinearProgram(ProgramCase Program);

/// <summary>A program with products and sines.</summary>
public sealed record SmoothProgram(ProgramCase Program);

namespace Duals.Properties.Generators;

/// <summary>The parts of three numbers, as many as any number type has, all levels laid flat.</summary>
public abstract record PartsCase(double[] X, double[] Y, double[] Z)
{
    /// <summary>As many as the largest number type tested has.</summary>
    public const int Length = 34;

    public sealed override string ToString() => $"parts x = {Text(X)}, y = {Text(Y)}, z = {Text(Z)}";

    private static string Text(double[] x) => $"[{string.Join(", ", x.Select(v => v.ToString("R")))}]";
}

/// <summary>Moderate parts.</summary>
public sealed record ModerateParts(double[] X, double[] Y, double[] Z) : PartsCase(X, Y, Z)
{
    internal static ModerateParts Next(Random random) => new(Draw(random), Draw(random), Draw(random));

    internal static IEnumerable<ModerateParts> Simpler(ModerateParts original) =>
        Numbers.Simpler(original.X).Select(x => original with { X = x })
            .Concat(Numbers.Simpler(original.Y).Select(y => original with { Y = y }))
            .Concat(Numbers.Simpler(original.Z).Select(z => original with { Z = z }));

    private static double[] Draw(Random random) => [.. Enumerable.Range(0, Length).Select(_ => Numbers.Moderate(random))];
}

/// <summary>Any parts, special values among them.</summary>
public sealed record WildParts(double[] X, double[] Y, double[] Z) : PartsCase(X, Y, Z)
{
    internal static WildParts Next(Random random) => new(Draw(random), Draw(random), Draw(random));

    internal static IEnumerable<WildParts> Simpler(WildParts original) =>
        Numbers.Simpler(original.X).Select(x => original with { X = x })
            .Concat(Numbers.Simpler(original.Y).Select(y => original with { Y = y }))
            .Concat(Numbers.Simpler(original.Z).Select(z => original with { Z = z }));

    private static double[] Draw(Random random) => [.. Enumerable.Range(0, Length).Select(_ => Numbers.Any(random))];
}

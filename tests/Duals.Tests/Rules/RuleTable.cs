using Duals.Tests.Elementary;

namespace Duals.Tests.Rules;

/// <summary>Every rule of differentiation, as the list of elementary functions has it; the tests of this folder run over it.</summary>
internal static class RuleTable
{
    public static IReadOnlyList<ElementaryFunction<double>> Rows => ElementaryFunctions<double>.All;

    /// <summary>The values that every argument of every function is tried at.</summary>
    public static IReadOnlyList<double> SpecialValues { get; } =
        [0.0, -0.0, 1, -1, 0.5, -0.5, 2, -2, 3.25, -3.25, double.PositiveInfinity, double.NegativeInfinity, double.NaN];

    public static TheoryData<string> Names() => [.. Rows.Select(row => row.Name)];

    public static ElementaryFunction<double> Of(string name) => Rows.Single(row => row.Name == name);
}

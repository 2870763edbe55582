using System.Numerics;

namespace Duals.Tests.Differentiation.Scenarios;

/// <summary>Every form of every driver, over every kind of number, in every mode.</summary>
internal static class ScenarioTable
{
    private static readonly Dictionary<(string Driver, string Parameters, string Setting), IScenario> Scenarios =
        new[] { Over<double>(Precision.OfDouble), Over<float>(Precision.OfFloat), Over<Half>(Precision.OfHalf) }
            .SelectMany(scenarios => scenarios)
            .ToDictionary(scenario => (scenario.Driver, scenario.Parameters, scenario.Setting));

    public static IEnumerable<IScenario> All => Scenarios.Values;

    /// <summary>The scenario of a name, which is what a test's report shows, in parts that are not too long for it.</summary>
    public static IScenario Named(string driver, string parameters, string setting) => Scenarios[(driver, parameters, setting)];

    public static TheoryData<string, string, string> Names(Func<IScenario, bool> condition)
    {
        var names = new TheoryData<string, string, string>();
        foreach (IScenario scenario in All.Where(condition))
            names.Add(scenario.Driver, scenario.Parameters, scenario.Setting);

        return names;
    }

    private static IEnumerable<IScenario> Over<T>(Precision precision)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        IEnumerable<Form<T>> right = Drivers<T>.Of(default(SineOfSquare), default(Chain), default(Squares), default(Field), default(SpaceField));
        IEnumerable<Form<T>> constant = Drivers<T>.Of(default(Constants), default(Constants), default(Constants), default(Constants), default(Constants));
        IEnumerable<Form<T>> throwing = Drivers<T>.Of(default(Throwing), default(Throwing), default(Throwing), default(Throwing), default(Throwing));
        IEnumerable<Form<T>> missing =
            Drivers<T>.Of<IUnivariateFunction, IScalarFunction, IVectorFunction, IVectorFunction, IVectorFunction>(null!, null!, null!, null!, null!);

        return
            from forms in right.Zip(constant).Zip(throwing.Zip(missing), (a, b) => (a.First, a.Second, b.First, b.Second))
            from mode in forms.Item1.HasModes ? Enum.GetValues<DifferentiationMode>() : [DifferentiationMode.Automatic]
            select (IScenario)new Scenario<T>(forms, mode, precision);
    }
}

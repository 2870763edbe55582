using System.Numerics;
using Duals.Tests.Elementary;

namespace Duals.Tests.Rules;

/// <summary>The elementary functions and the compositions of them by name.</summary>
internal static class Functions<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private static readonly Dictionary<string, Function<T>> s_elementary =
        ElementaryFunctions<T>.All.ToDictionary(function => function.Name, function => function.Call);

    public static Function<T> Of(string name) => s_elementary.TryGetValue(name, out Function<T>? function) ? function : Compositions<T>.Of(name);
}

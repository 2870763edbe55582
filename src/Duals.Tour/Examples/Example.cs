namespace Duals.Tour.Examples;

/// <summary>A function whose derivatives are known by hand.</summary>
/// <param name="Function">The function's formula.</param>
/// <param name="Derivative">The derivative's formula.</param>
/// <param name="Point">Where it is taken.</param>
/// <param name="Components">The derivatives there.</param>
internal sealed record Example(string Function, string Derivative, string Point, IReadOnlyList<Component> Components);

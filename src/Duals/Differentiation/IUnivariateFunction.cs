using System.Numerics;

namespace Duals;

/// <summary>
/// A function R → R, written once for every number type. Implement it on a struct: the drivers then compile the function into themselves and choose
/// the number type that suits the derivative asked for.
/// </summary>
/// <remarks>
/// The drivers are extension methods (<see cref="FunctionDifferentiation"/>): <c>f.Derivative(x)</c>. Since the number type is a parameter of
/// <see cref="Invoke"/>, two levels of differentiation have two types. A function that keeps a number of an outer level in a field and is
/// differentiated at a plain point is found out: <see cref="PerturbationConfusionException"/>; differentiate it at a point of the outer type.
/// </remarks>
public interface IUnivariateFunction
{
    /// <summary>Computes f(x), without side effects.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="x">The point.</param>
    /// <returns>f(x).</returns>
    T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>;
}

using System.Numerics;

namespace Duals;

/// <summary>A function Rⁿ → R, written once for every number type; see <see cref="IUnivariateFunction"/>.</summary>
public interface IScalarFunction
{
    /// <summary>Computes f(x), without side effects: it is called once for every chunk of variables.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="x">The point.</param>
    /// <returns>f(x).</returns>
    T Invoke<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>;
}

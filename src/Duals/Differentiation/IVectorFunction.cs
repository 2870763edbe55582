using System.Numerics;

namespace Duals;

/// <summary>A function Rⁿ → Rᵐ, written once for every number type; see <see cref="IUnivariateFunction"/>.</summary>
public interface IVectorFunction
{
    /// <summary>Computes y = f(x), without side effects: it is called once for every chunk of variables.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="x">The point.</param>
    /// <param name="y">The outputs, zero on entry: one that is not written is 0, with a row of zeros in the Jacobian.</param>
    void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>;
}

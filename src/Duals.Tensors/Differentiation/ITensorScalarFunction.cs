using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>A function from tensors to scalars, such as a loss, written once for every number type; see <see cref="ITensorFunction"/>.</summary>
public interface ITensorScalarFunction
{
    /// <summary>Computes f(x), without side effects: it is called several times.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="x">The point, dense; it belongs to the driver, which uses it again after the call.</param>
    /// <returns>f(x).</returns>
    T Invoke<T>(Tensor<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>;
}

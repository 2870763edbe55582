using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>
/// A function from tensors to tensors, written once for every number type. Implement it on a struct; the drivers are extension methods
/// (<see cref="TensorFunctionDifferentiation"/>): <c>f.Jacobian(x)</c>.
/// </summary>
/// <remarks>The shape of the result may depend on the shape of x, and on nothing else.</remarks>
public interface ITensorFunction
{
    /// <summary>Computes f(x), without side effects: it is called several times.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="x">The point, dense; it belongs to the driver, which uses it again after the call.</param>
    /// <returns>f(x), in any strides.</returns>
    Tensor<T> Invoke<T>(Tensor<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>;
}

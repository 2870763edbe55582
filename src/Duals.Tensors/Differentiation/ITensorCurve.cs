using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>A function from scalars to tensors, written once for every number type; see <see cref="ITensorFunction"/>.</summary>
public interface ITensorCurve
{
    /// <summary>Computes f(x), without side effects: it is called several times.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="x">The point.</param>
    /// <returns>f(x), always of the same shape, in any strides.</returns>
    Tensor<T> Invoke<T>(T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>;
}

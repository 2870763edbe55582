using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

public static partial class TensorFunctionDifferentiation
{
    /// <summary>
    /// The generalized Jacobian of a function from tensors to tensors; a plain evaluation tells the shape.
    /// </summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, of any shape with at least one entry.</param>
    /// <param name="mode">Forward or reverse mode; by default chosen by the sizes.</param>
    /// <returns>∂y/∂x, of y's shape by x's.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> has no entry; <paramref name="f"/> returns null, a tensor without entries, or another
    /// shape than before; or the Jacobian has more entries than an array holds.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is none of the modes.</exception>
    /// <exception cref="InsufficientMemoryException">Reverse mode's tape would not fit into memory.</exception>
    public static GeneralizedJacobian<T> Jacobian<TFunction, T>(
        this TFunction f, Tensor<T> x, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : ITensorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndJacobian(x, mode).Jacobian;

    /// <summary>f(x) and the generalized Jacobian; see <see cref="Jacobian"/>.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, of any shape with at least one entry.</param>
    /// <param name="mode">Forward or reverse mode; by default chosen by the sizes.</param>
    /// <returns>y = f(x), and ∂y/∂x, of y's shape by x's.</returns>
    /// <inheritdoc cref="Jacobian{TFunction, T}" path="/exception"/>
    public static (Tensor<T> Value, GeneralizedJacobian<T> Jacobian) ValueAndJacobian<TFunction, T>(
        this TFunction f, Tensor<T> x, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : ITensorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Shape.RequireFunction(f);
        Shape.RequireEntries(x);
        return Passes.Jacobian(f, Entries.Of(x), x.Lengths.ToArray(), mode);
    }
}

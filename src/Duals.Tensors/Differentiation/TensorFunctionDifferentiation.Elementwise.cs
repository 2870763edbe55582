using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

public static partial class TensorFunctionDifferentiation
{
    /// <summary>The derivative of a function of a number that is applied to each entry: f′(xᵢ), the diagonal of the Jacobian.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, of any shape with at least one entry.</param>
    /// <returns>The Jacobian, stored as its diagonal.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> has no entry.</exception>
    public static ElementwiseJacobian<T> ElementwiseJacobian<TFunction, T>(this TFunction f, Tensor<T> x)
        where TFunction : IUnivariateFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndElementwiseJacobian(x).Jacobian;

    /// <summary>f(xᵢ) and f′(xᵢ) for each entry; see <see cref="ElementwiseJacobian"/>.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, of any shape with at least one entry.</param>
    /// <returns>The values, in x's shape, and the Jacobian, stored as its diagonal.</returns>
    /// <inheritdoc cref="ElementwiseJacobian{TFunction, T}" path="/exception"/>
    public static (Tensor<T> Value, ElementwiseJacobian<T> Jacobian) ValueAndElementwiseJacobian<TFunction, T>(this TFunction f, Tensor<T> x)
        where TFunction : IUnivariateFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Shape.RequireFunction(f);
        Shape.RequireEntries(x);
        T[] values = Entries.Copy(x);
        var diagonal = new T[values.Length];
        for (int i = 0; i < values.Length; i++)
            (values[i], diagonal[i]) = f.ValueAndDerivative(values[i]);

        return (Tensor.Create(values, x.Lengths), new(diagonal, x.Lengths));
    }
}

using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

public static partial class TensorFunctionDifferentiation
{
    /// <summary>The gradient of a function from tensors to scalars.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, of any shape with at least one entry.</param>
    /// <param name="mode">Forward or reverse mode; by default chosen by the sizes.</param>
    /// <returns>∂y/∂x, in x's shape, which is the generalized Jacobian of a scalar.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> has no entry.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is none of the modes.</exception>
    /// <exception cref="InsufficientMemoryException">Reverse mode's tape would not fit into memory.</exception>
    public static Tensor<T> Gradient<TFunction, T>(
        this TFunction f, Tensor<T> x, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : ITensorScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndGradient(x, mode).Gradient;

    /// <summary>f(x) and the gradient; see <see cref="Gradient"/>.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, of any shape with at least one entry.</param>
    /// <param name="mode">Forward or reverse mode; by default chosen by the sizes.</param>
    /// <returns>y = f(x), and ∂y/∂x, in x's shape.</returns>
    /// <inheritdoc cref="Gradient{TFunction, T}" path="/exception"/>
    public static (T Value, Tensor<T> Gradient) ValueAndGradient<TFunction, T>(
        this TFunction f, Tensor<T> x, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : ITensorScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Shape.RequireFunction(f);
        Shape.RequireEntries(x);
        var gradient = new T[x.FlattenedLength];
        T value = new SpanScalarFunction<TFunction>(f, x.Lengths.ToArray()).Gradient(Entries.Of(x), gradient, mode);
        return (value, Tensor.Create(gradient, x.Lengths));
    }

    /// <summary>
    /// The gradient as a generalized Jacobian, whose output shape is empty: what composes with other Jacobians, and is laid out in any layout.
    /// </summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, of any shape with at least one entry.</param>
    /// <param name="mode">Forward or reverse mode; by default chosen by the sizes.</param>
    /// <returns>∂y/∂x, of a scalar by x's shape.</returns>
    /// <inheritdoc cref="Gradient{TFunction, T}" path="/exception"/>
    public static GeneralizedJacobian<T> JacobianOfScalar<TFunction, T>(
        this TFunction f, Tensor<T> x, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : ITensorScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        GeneralizedJacobian.Create(f.Gradient(x, mode), outputRank: 0);
}

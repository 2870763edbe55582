using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

public static partial class TensorFunctionDifferentiation
{
    /// <summary>The gradient of a function from tensors to scalars.</summary>
    /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/object/*/*|docs/mode/*"/>
    /// <include file="Docs/Operators.xml" path="docs/gradient/alone/*"/>
    public static Tensor<T> Gradient<TFunction, T>(
        this TFunction f, Tensor<T> x, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : ITensorScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndGradient(x, mode).Gradient;

    /// <summary>f(x) and the gradient; see <see cref="Gradient"/>.</summary>
    /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/object/*/*|docs/mode/*"/>
    /// <include file="Docs/Operators.xml" path="docs/gradient/value/*"/>
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
    /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/object/*/*|docs/mode/*"/>
    /// <include file="Docs/Operators.xml" path="docs/gradient/jacobian/*"/>
    public static GeneralizedJacobian<T> JacobianOfScalar<TFunction, T>(
        this TFunction f, Tensor<T> x, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : ITensorScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        GeneralizedJacobian.Create(f.Gradient(x, mode), outputRank: 0);
}

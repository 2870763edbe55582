using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

public static partial class TensorFunctionDifferentiation
{
    /// <summary>The derivative of a function of a number that is applied to each entry: f′(xᵢ), the diagonal of the Jacobian.</summary>
    /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/object/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/elementwiseJacobian/alone/*"/>
    public static ElementwiseJacobian<T> ElementwiseJacobian<TFunction, T>(this TFunction f, Tensor<T> x)
        where TFunction : IUnivariateFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndElementwiseJacobian(x).Jacobian;

    /// <summary>f(xᵢ) and f′(xᵢ) for each entry; see <see cref="ElementwiseJacobian"/>.</summary>
    /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/object/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/elementwiseJacobian/value/*"/>
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

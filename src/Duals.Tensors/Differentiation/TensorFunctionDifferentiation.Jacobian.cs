using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

public static partial class TensorFunctionDifferentiation
{
    /// <summary>
    /// The generalized Jacobian of a function from tensors to tensors; a plain evaluation tells the shape.
    /// </summary>
    /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/object/*/*|docs/mode/*"/>
    /// <include file="Docs/Operators.xml" path="docs/jacobian/alone/*"/>
    public static GeneralizedJacobian<T> Jacobian<TFunction, T>(
        this TFunction f, Tensor<T> x, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : ITensorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndJacobian(x, mode).Jacobian;

    /// <summary>f(x) and the generalized Jacobian; see <see cref="Jacobian"/>.</summary>
    /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/object/*/*|docs/mode/*"/>
    /// <include file="Docs/Operators.xml" path="docs/jacobian/value/*"/>
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

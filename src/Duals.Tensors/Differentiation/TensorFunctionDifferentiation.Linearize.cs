using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

public static partial class TensorFunctionDifferentiation
{
    /// <summary>
    /// The derivative of a function from tensors to tensors as a linear map that is never stored: each <see cref="LinearMap{T}.Apply"/> is one pass over
    /// <see cref="Dual{T}"/>, in the memory that f takes.
    /// </summary>
    /// <remarks>Each <see cref="LinearMap{T}.ApplyTransposed"/> is one sweep of reverse mode, whose tape takes memory for every operation of f.</remarks>
    /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/object/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/linearize/*"/>
    public static LinearMap<T> Linearize<TFunction, T>(this TFunction f, Tensor<T> x)
        where TFunction : ITensorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Shape.RequireFunction(f);
        Shape.RequireEntries(x);
        return Linearization.Of(f, Entries.Copy(x), x.Lengths.ToArray()).Map;
    }

    /// <summary>The derivative of a function from tensors to scalars as a linear map; see <see cref="Linearize"/>.</summary>
    /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/object/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/linearizeScalar/*"/>
    public static LinearMap<T> LinearizeScalar<TFunction, T>(this TFunction f, Tensor<T> x)
        where TFunction : ITensorScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Shape.RequireFunction(f);
        Shape.RequireEntries(x);
        return Linearization.Of(new ScalarAsTensor<TFunction>(f), Entries.Copy(x), x.Lengths.ToArray(), isScalar: true).Map;
    }

    /// <summary>The derivative of a function from scalars to tensors as a linear map; see <see cref="Linearize"/>.</summary>
    /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/object/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/linearizeCurve/*"/>
    public static LinearMap<T> LinearizeCurve<TFunction, T>(this TFunction f, T x)
        where TFunction : ITensorCurve
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Shape.RequireFunction(f);
        return Linearization.Of(new CurveAsTensor<TFunction>(f), [x], []).Map;
    }

    /// <summary>The linear approximation f(x + Δx) ≈ f(x) + ∂y/∂x·Δx as a function of Δx, which can show how its error shrinks.</summary>
    /// <include file="../../Duals/Differentiation/Docs/Functions.xml" path="docs/object/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/linearApproximation/*"/>
    public static LinearApproximation<T> LinearApproximation<TFunction, T>(this TFunction f, Tensor<T> x)
        where TFunction : ITensorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Shape.RequireFunction(f);
        Shape.RequireEntries(x);
        T[] point = Entries.Copy(x);
        (Tensor<T> value, LinearMap<T> map) = Linearization.Of(f, point, x.Lengths.ToArray());
        nint[] first = value.Lengths.ToArray();
        return new(At, point, value, map);

        Tensor<T> At(Tensor<T> moved)
        {
            Tensor<T> y = f.Invoke(moved);
            Image.Require(y, first);
            return y;
        }
    }
}

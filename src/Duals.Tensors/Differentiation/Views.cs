using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>A scalar function as one to tensors of length 1.</summary>
internal readonly struct ScalarAsTensor<TFunction>(TFunction f) : ITensorFunction
    where TFunction : ITensorScalarFunction
{
    public Tensor<T> Invoke<T>(Tensor<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Tensor.Create([f.Invoke(x)]);
}

/// <summary>A function of a scalar as one of tensors of length 1.</summary>
internal readonly struct CurveAsTensor<TFunction>(TFunction f) : ITensorFunction
    where TFunction : ITensorCurve
{
    public Tensor<T> Invoke<T>(Tensor<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.Invoke(x[0]);
}

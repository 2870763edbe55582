using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>The passes behind the drivers, which are the core's. A scalar's shape is empty, on either side.</summary>
internal static class Passes
{
    /// <summary>f(x) and its Jacobian, for a function object.</summary>
    public static (Tensor<T> Value, GeneralizedJacobian<T> Jacobian) Jacobian<TFunction, T>(
        TFunction f, ReadOnlySpan<T> x, nint[] inputShape, DifferentiationMode mode)
        where TFunction : ITensorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        (T[] values, nint[] lengths) = Evaluation.Of(f, x, inputShape);
        T[] entries = GeneralizedJacobian.Allocate<T>(lengths, inputShape, nameof(x));
        new SpanFunction<TFunction>(f, inputShape, lengths).Jacobian(x, values, entries, mode);
        return (Tensor.Create(values, lengths), new(entries, lengths, inputShape));
    }

    /// <summary>f(x) and its Jacobian, for a delegate.</summary>
    public static (Tensor<T> Value, GeneralizedJacobian<T> Jacobian) Jacobian<T>(
        Func<Tensor<DualVector<T>>, Tensor<DualVector<T>>> f, ReadOnlySpan<T> x, nint[] inputShape)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        (T[] values, nint[] lengths) = Evaluation.Of(f, x, inputShape);
        T[] entries = GeneralizedJacobian.Allocate<T>(lengths, inputShape, nameof(x));
        Forward.Jacobian(new SpanDelegate<DualVector<T>>(f, inputShape, lengths).Invoke, x, values, entries);
        return (Tensor.Create(values, lengths), new(entries, lengths, inputShape));
    }

    /// <summary>f(x) and f′(x) of a function object of a scalar.</summary>
    public static (Tensor<T> Value, T[] Derivative) Derivative<TFunction, T>(TFunction f, T x)
        where TFunction : ITensorCurve
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var curve = new CurveAsTensor<TFunction>(f);
        (T[] values, nint[] lengths) = Evaluation.Of(curve, [x], []);
        var derivative = new T[values.Length];
        new SpanFunction<CurveAsTensor<TFunction>>(curve, [], lengths).JacobianVectorProduct([x], [T.One], values, derivative);
        return (Tensor.Create(values, lengths), derivative);
    }

    /// <summary>f(x) and f′(x) of a delegate of a scalar.</summary>
    public static (Tensor<T> Value, T[] Derivative) Derivative<T>(Func<Dual<T>, Tensor<Dual<T>>> f, T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Func<Tensor<Dual<T>>, Tensor<Dual<T>>> curve = t => f(t[0]);
        (T[] values, nint[] lengths) = Evaluation.Of(curve, [x], []);
        var derivative = new T[values.Length];
        Forward.JacobianVectorProduct(new SpanDelegate<Dual<T>>(curve, [], lengths).Invoke, [x], [T.One], values, derivative);
        return (Tensor.Create(values, lengths), derivative);
    }
}

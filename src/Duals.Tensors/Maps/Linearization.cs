using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>The derivative of a function at a point as a linear map: forward passes one way, <see cref="TransposedProduct"/> the other.</summary>
internal static class Linearization
{
    /// <summary>f(x) and the map, for a function object. The map keeps x.</summary>
    /// <param name="f">The function.</param>
    /// <param name="x">The point.</param>
    /// <param name="inputShape">The shape of x, empty for a scalar.</param>
    /// <param name="isScalar">True if y stands for a scalar.</param>
    public static (Tensor<T> Value, LinearMap<T> Map) Of<TFunction, T>(TFunction f, T[] x, nint[] inputShape, bool isScalar = false)
        where TFunction : ITensorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        (T[] values, nint[] lengths) = Evaluation.Of(f, (ReadOnlySpan<T>)x, inputShape);
        return (Tensor.Create(values, lengths), new(isScalar ? [] : lengths, inputShape, Apply, ApplyTransposed));

        Tensor<T> Apply(Tensor<T> direction)
        {
            var image = new T[Shape.Count(lengths)];
            var product = new T[image.Length];
            new SpanFunction<TFunction>(f, inputShape, lengths).JacobianVectorProduct(x, Entries.Of(direction), image, product);
            return Tensor.Create(product, lengths);
        }

        Tensor<T> ApplyTransposed(Tensor<T> weights)
        {
            var product = new T[x.Length];
            TransposedProduct.Of(new SpanFunction<TFunction>(f, inputShape, lengths), x, Entries.Of(weights), product);
            return Entries.ToTensor(product, inputShape);
        }
    }

    /// <summary>f(x) and the map, for a delegate. The map keeps x.</summary>
    /// <param name="f">The function.</param>
    /// <param name="reverse">The same function over <see cref="Adjoint{T}"/>, if there is one.</param>
    /// <param name="x">The point.</param>
    /// <param name="inputShape">The shape of x, empty for a scalar.</param>
    /// <param name="isScalar">True if y stands for a scalar.</param>
    public static (Tensor<T> Value, LinearMap<T> Map) Of<T>(
        Func<Tensor<Dual<T>>, Tensor<Dual<T>>> f, Func<Tensor<Adjoint<T>>, Tensor<Adjoint<T>>>? reverse, T[] x, nint[] inputShape, bool isScalar = false)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        (T[] values, nint[] lengths) = Evaluation.Of(f, (ReadOnlySpan<T>)x, inputShape);
        return (Tensor.Create(values, lengths), new(isScalar ? [] : lengths, inputShape, Apply, ApplyTransposed));

        Tensor<T> Apply(Tensor<T> direction)
        {
            var image = new T[Shape.Count(lengths)];
            var product = new T[image.Length];
            Forward.JacobianVectorProduct(new SpanDelegate<Dual<T>>(f, inputShape, lengths).Invoke, x, Entries.Of(direction), image, product);
            return Tensor.Create(product, lengths);
        }

        Tensor<T> ApplyTransposed(Tensor<T> weights)
        {
            var product = new T[x.Length];
            if (reverse is null)
                TransposedProduct.ByColumns(new SpanDelegate<Dual<T>>(f, inputShape, lengths).Invoke, x, Entries.Of(weights), product);
            else
                TransposedProduct.Of(new SpanDelegate<Adjoint<T>>(reverse, inputShape, lengths, nameof(reverse)).Invoke, x, Entries.Of(weights), product);

            return Entries.ToTensor(product, inputShape);
        }
    }
}

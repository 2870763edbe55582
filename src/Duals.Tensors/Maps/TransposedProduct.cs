using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>
/// The transposed product Jᵀw of a function at a point. Reverse mode would take one sweep; this is the one place to put it. Until then it goes forward, a
/// chunk of variables a pass, with no more memory than a pass takes.
/// </summary>
internal static class TransposedProduct
{
    /// <summary>Jᵀw of a function object, as the gradient of Σᵢ wᵢyᵢ: ⌈n/lanes⌉ passes.</summary>
    public static void Of<TFunction, T>(TFunction f, ReadOnlySpan<T> x, ReadOnlySpan<T> weights, Span<T> product)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        new WeightedSum<TFunction, T>(f, weights.ToArray()).Gradient(x, product);

    /// <summary>Jᵀw of a delegate, entry by entry from the columns of J: n passes.</summary>
    public static void Of<T>(Action<ReadOnlySpan<Dual<T>>, Span<Dual<T>>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> weights, Span<T> product)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var unit = new T[x.Length];
        var values = new T[weights.Length];
        var column = new T[weights.Length];
        for (int j = 0; j < unit.Length; j++)
        {
            unit[j] = T.One;
            Differentiate.JacobianVectorProduct(f, x, unit, values, column);
            unit[j] = T.Zero;
            product[j] = TensorPrimitives.Dot(weights, column);
        }
    }

    /// <summary>Σᵢ wᵢyᵢ for a function to many outputs.</summary>
    private readonly struct WeightedSum<TFunction, TWeight>(TFunction f, TWeight[] weights) : IScalarFunction
        where TFunction : IVectorFunction
        where TWeight : IFloatingPointIeee754<TWeight>, IMinMaxValue<TWeight>
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var y = new T[weights.Length];
            f.Invoke(x, y);
            T sum = T.Zero;
            for (int i = 0; i < y.Length; i++)
                sum += T.CreateTruncating(weights[i]) * y[i];

            return sum;
        }
    }
}

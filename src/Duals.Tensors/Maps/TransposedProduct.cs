using System.Numerics;

namespace Duals.Tensors;

/// <summary>The transposed product Jᵀw of a function at a point: reverse mode where the function can be run in it.</summary>
internal static class TransposedProduct
{
    /// <summary>Jᵀw of a function object, in one sweep.</summary>
    public static void Of<TFunction, T>(TFunction f, ReadOnlySpan<T> x, ReadOnlySpan<T> weights, Span<T> product)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.VectorJacobianProduct(x, weights, new T[weights.Length], product);

    /// <summary>Jᵀw of a delegate that runs in reverse mode, in one sweep.</summary>
    public static void Of<T>(Action<ReadOnlySpan<Adjoint<T>>, Span<Adjoint<T>>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> weights, Span<T> product)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Reverse.VectorJacobianProduct(f, x, weights, new T[weights.Length], product);

    /// <summary>Jᵀw of a delegate that only runs forward, entry by entry from the columns of J: n passes.</summary>
    public static void ByColumns<T>(Action<ReadOnlySpan<Dual<T>>, Span<Dual<T>>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> weights, Span<T> product)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var unit = new T[x.Length];
        var values = new T[weights.Length];
        var column = new T[weights.Length];
        for (int j = 0; j < unit.Length; j++)
        {
            unit[j] = T.One;
            Forward.JacobianVectorProduct(f, x, unit, values, column);
            unit[j] = T.Zero;
            StrongContraction.Multiply<T>(column, weights, product.Slice(j, 1));
        }
    }
}

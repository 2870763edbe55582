using System.Numerics;

namespace Duals;

public static partial class Forward
{
    /// <summary>The Hessian of f at x, exactly symmetric, in n(n + 1)/2 passes.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The n×n matrix of ∂²f/∂xᵢ∂xⱼ.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    public static T[,] Hessian<T>(Func<ReadOnlySpan<HyperDual<T>>, HyperDual<T>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueGradientAndHessian(f, x).Hessian;

    /// <summary>The Hessian of f as a function.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <returns>x ↦ H(x).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    public static Func<T[], T[,]> Hessian<T>(Func<ReadOnlySpan<HyperDual<T>>, HyperDual<T>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return x => Hessian(f, (ReadOnlySpan<T>)x);
    }

    /// <summary>f(x), ∇f(x) and the Hessian, in n(n + 1)/2 passes.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The value, the n first and the n×n second derivatives.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    public static (T Value, T[] Gradient, T[,] Hessian) ValueGradientAndHessian<T>(Func<ReadOnlySpan<HyperDual<T>>, HyperDual<T>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var gradient = new T[x.Length];
        var hessian = new T[x.Length, x.Length];
        T value = Hessian(f, x, gradient, Matrix.AsSpan(hessian));
        return (value, gradient, hessian);
    }

    /// <summary>Writes ∇f(x) and the Hessian into spans and returns f(x); allocates nothing after warm-up.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="gradient">Receives the n first derivatives.</param>
    /// <param name="hessian">Receives the n·n second derivatives, row-major.</param>
    /// <returns>The value f(x).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, <paramref name="gradient"/> has another length, or <paramref name="hessian"/> has not n·n entries.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    public static T Hessian<T>(Func<ReadOnlySpan<HyperDual<T>>, HyperDual<T>> f, ReadOnlySpan<T> x, Span<T> gradient, Span<T> hessian)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(gradient, x.Length, "that of x");
        Guard.Length(hessian, (long)x.Length * x.Length, "the square of that of x");
        return ForwardMode.Hessian(new ScalarDelegate<HyperDual<T>>(f), x, gradient, hessian);
    }

    /// <summary>The Hessian-vector product H(x)·v, in n passes.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="vector">The vector v, n numbers.</param>
    /// <returns>The n entries of H·v.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="vector"/> has another length.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    public static T[] HessianVectorProduct<T>(Func<ReadOnlySpan<HyperDual<T>>, HyperDual<T>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndHessianVectorProduct(f, x, vector).Product;

    /// <summary>The Hessian-vector product of f as a function of point and vector.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <returns>(x, v) ↦ H(x)·v.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    public static Func<T[], T[], T[]> HessianVectorProduct<T>(Func<ReadOnlySpan<HyperDual<T>>, HyperDual<T>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return (x, vector) => HessianVectorProduct(f, (ReadOnlySpan<T>)x, (ReadOnlySpan<T>)vector);
    }

    /// <summary>f(x) and the Hessian-vector product H(x)·v, in n passes.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="vector">The vector v, n numbers.</param>
    /// <returns>The value and the n entries of H·v.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="vector"/> has another length.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    public static (T Value, T[] Product) ValueAndHessianVectorProduct<T>(Func<ReadOnlySpan<HyperDual<T>>, HyperDual<T>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var product = new T[x.Length];
        return (HessianVectorProduct(f, x, vector, product), product);
    }

    /// <summary>Writes the Hessian-vector product H(x)·v into a span and returns f(x); allocates nothing after warm-up.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="vector">The vector v, n numbers.</param>
    /// <param name="product">Receives the n entries of H·v; may be the span of x or of v.</param>
    /// <returns>The value f(x).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="vector"/> or <paramref name="product"/> has another length.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    public static T HessianVectorProduct<T>(Func<ReadOnlySpan<HyperDual<T>>, HyperDual<T>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> product)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(vector, x.Length, "that of x");
        Guard.Length(product, x.Length, "that of x");
        return ForwardMode.HessianVectorProduct(new ScalarDelegate<HyperDual<T>>(f), x, vector, product);
    }

    /// <summary>The Laplacian Σ ∂²f/∂xᵢ², in n passes; allocates nothing after warm-up.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The trace of the Hessian.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    public static T Laplacian<T>(Func<ReadOnlySpan<HyperDual<T>>, HyperDual<T>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndLaplacian(f, x).Laplacian;

    /// <summary>The Laplacian of f as a function.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <returns>x ↦ Σ ∂²f/∂xᵢ².</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    public static Func<T[], T> Laplacian<T>(Func<ReadOnlySpan<HyperDual<T>>, HyperDual<T>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return x => Laplacian(f, (ReadOnlySpan<T>)x);
    }

    /// <summary>f(x) and the Laplacian Σ ∂²f/∂xᵢ², in n passes; allocates nothing after warm-up.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The value and the trace of the Hessian.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    public static (T Value, T Laplacian) ValueAndLaplacian<T>(Func<ReadOnlySpan<HyperDual<T>>, HyperDual<T>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        return ForwardMode.Laplacian(new ScalarDelegate<HyperDual<T>>(f), x);
    }
}

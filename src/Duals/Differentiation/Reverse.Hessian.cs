using System.Numerics;

namespace Duals;

public static partial class Reverse
{
    /// <summary>The Hessian of f at x, exactly symmetric, by forward over reverse mode: a recording and a sweep for every 8 columns (16 of float).</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The n×n matrix of ∂²f/∂xᵢ∂xⱼ.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="InsufficientMemoryException">The tape would not fit into memory.</exception>
    /// <exception cref="NotSupportedException">T is neither double nor float.</exception>
    public static T[,] Hessian<T>(Func<ReadOnlySpan<Adjoint<DualVector<T>>>, Adjoint<DualVector<T>>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueGradientAndHessian(f, x).Hessian;

    /// <summary>The Hessian of f by forward over reverse mode as a function.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <returns>x ↦ H(x).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    public static Func<T[], T[,]> Hessian<T>(Func<ReadOnlySpan<Adjoint<DualVector<T>>>, Adjoint<DualVector<T>>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return x => Hessian(f, (ReadOnlySpan<T>)x);
    }

    /// <summary>f(x), ∇f(x) and the Hessian by forward over reverse mode: a recording and a sweep for every 8 columns (16 of float).</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The value, the n first and the n×n second derivatives.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="InsufficientMemoryException">The tape would not fit into memory.</exception>
    /// <exception cref="NotSupportedException">T is neither double nor float.</exception>
    public static (T Value, T[] Gradient, T[,] Hessian) ValueGradientAndHessian<T>(Func<ReadOnlySpan<Adjoint<DualVector<T>>>, Adjoint<DualVector<T>>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var gradient = new T[x.Length];
        var hessian = new T[x.Length, x.Length];
        T value = Hessian(f, x, gradient, Matrix.AsSpan(hessian));
        return (value, gradient, hessian);
    }

    /// <summary>Writes ∇f(x) and the Hessian into spans and returns f(x), by forward over reverse mode; allocates nothing once the tape has grown to its size.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="gradient">Receives the n first derivatives.</param>
    /// <param name="hessian">Receives the n·n second derivatives, row-major.</param>
    /// <returns>The value f(x).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, <paramref name="gradient"/> has another length, or <paramref name="hessian"/> has not n·n entries.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="InsufficientMemoryException">The tape would not fit into memory.</exception>
    /// <exception cref="NotSupportedException">T is neither double nor float.</exception>
    public static T Hessian<T>(Func<ReadOnlySpan<Adjoint<DualVector<T>>>, Adjoint<DualVector<T>>> f, ReadOnlySpan<T> x, Span<T> gradient, Span<T> hessian)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(gradient, x.Length, "that of x");
        Guard.Length(hessian, (long)x.Length * x.Length, "the square of that of x");
        return ReverseMode.Hessian<ScalarDelegate<Adjoint<DualVector<T>>>, VectorChunk<T>, DualVector<T>, T>(new(f), x, gradient, hessian);
    }

    /// <summary>The Hessian-vector product H(x)·v by forward over reverse mode: one recording and one sweep, over numbers with a tangent along v.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="vector">The vector v, n numbers.</param>
    /// <returns>The n entries of H·v.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="vector"/> has another length.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="InsufficientMemoryException">The tape would not fit into memory.</exception>
    public static T[] HessianVectorProduct<T>(Func<ReadOnlySpan<Adjoint<Dual<T>>>, Adjoint<Dual<T>>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndHessianVectorProduct(f, x, vector).Product;

    /// <summary>The Hessian-vector product of f by forward over reverse mode as a function of point and vector.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <returns>(x, v) ↦ H(x)·v.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    public static Func<T[], T[], T[]> HessianVectorProduct<T>(Func<ReadOnlySpan<Adjoint<Dual<T>>>, Adjoint<Dual<T>>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return (x, vector) => HessianVectorProduct(f, (ReadOnlySpan<T>)x, (ReadOnlySpan<T>)vector);
    }

    /// <summary>f(x) and the Hessian-vector product H(x)·v by forward over reverse mode: one recording and one sweep.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="vector">The vector v, n numbers.</param>
    /// <returns>The value and the n entries of H·v.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="vector"/> has another length.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="InsufficientMemoryException">The tape would not fit into memory.</exception>
    public static (T Value, T[] Product) ValueAndHessianVectorProduct<T>(Func<ReadOnlySpan<Adjoint<Dual<T>>>, Adjoint<Dual<T>>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var product = new T[x.Length];
        return (HessianVectorProduct(f, x, vector, product), product);
    }

    /// <summary>Writes the Hessian-vector product H(x)·v into a span and returns f(x), by forward over reverse mode; allocates nothing once the tape has grown to its size.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="vector">The vector v, n numbers.</param>
    /// <param name="product">Receives the n entries of H·v; may be the span of x or of v.</param>
    /// <returns>The value f(x).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="vector"/> or <paramref name="product"/> has another length.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="InsufficientMemoryException">The tape would not fit into memory.</exception>
    public static T HessianVectorProduct<T>(Func<ReadOnlySpan<Adjoint<Dual<T>>>, Adjoint<Dual<T>>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> product)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(vector, x.Length, "that of x");
        Guard.Length(product, x.Length, "that of x");
        return ReverseMode.HessianVectorProduct(new ScalarDelegate<Adjoint<Dual<T>>>(f), x, vector, product);
    }
}

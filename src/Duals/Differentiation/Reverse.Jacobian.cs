using System.Numerics;

namespace Duals;

public static partial class Reverse
{
    /// <summary>The Jacobian of f at x by reverse mode: one recording and a sweep for each output, for functions with fewer outputs than variables.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="outputs">The number m of outputs.</param>
    /// <returns>The m×n matrix of ∂yᵢ/∂xⱼ.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="InsufficientMemoryException">The tape would not fit into memory.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outputs"/> is negative.</exception>
    public static T[,] Jacobian<T>(Action<ReadOnlySpan<Adjoint<T>>, Span<Adjoint<T>>> f, ReadOnlySpan<T> x, int outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndJacobian(f, x, outputs).Jacobian;

    /// <summary>The Jacobian of f by reverse mode as a function.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="outputs">The number m of outputs.</param>
    /// <returns>x ↦ J(x).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outputs"/> is negative.</exception>
    public static Func<T[], T[,]> Jacobian<T>(Action<ReadOnlySpan<Adjoint<T>>, Span<Adjoint<T>>> f, int outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentOutOfRangeException.ThrowIfNegative(outputs);
        return x => Jacobian(f, x, outputs);
    }

    /// <summary>f(x) and its Jacobian by reverse mode: one recording and a sweep for each output.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="outputs">The number m of outputs.</param>
    /// <returns>The m values and the m×n matrix of ∂yᵢ/∂xⱼ.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="InsufficientMemoryException">The tape would not fit into memory.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outputs"/> is negative.</exception>
    public static (T[] Value, T[,] Jacobian) ValueAndJacobian<T>(Action<ReadOnlySpan<Adjoint<T>>, Span<Adjoint<T>>> f, ReadOnlySpan<T> x, int outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(outputs);
        var values = new T[outputs];
        var jacobian = new T[outputs, x.Length];
        Jacobian(f, x, values, Matrix.AsSpan(jacobian));
        return (values, jacobian);
    }

    /// <summary>Writes f(x) and its Jacobian into spans, by reverse mode; allocates nothing once the tape has grown to its size.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="values">Receives the m values; its length says how many outputs there are.</param>
    /// <param name="jacobian">Receives the m·n entries ∂yᵢ/∂xⱼ, row-major.</param>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="jacobian"/> has not m·n entries.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="InsufficientMemoryException">The tape would not fit into memory.</exception>
    public static void Jacobian<T>(Action<ReadOnlySpan<Adjoint<T>>, Span<Adjoint<T>>> f, ReadOnlySpan<T> x, Span<T> values, Span<T> jacobian)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(jacobian, (long)values.Length * x.Length, "that of values times that of x");
        ReverseMode.Jacobian(new VectorDelegate<Adjoint<T>>(f), x, values, jacobian);
    }

    /// <summary>The vector-Jacobian product J(x)ᵀ·w, in one sweep.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="vector">The vector w, m numbers; its length says how many outputs there are.</param>
    /// <returns>The n entries of Jᵀ·w.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="InsufficientMemoryException">The tape would not fit into memory.</exception>
    public static T[] VectorJacobianProduct<T>(Action<ReadOnlySpan<Adjoint<T>>, Span<Adjoint<T>>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndVectorJacobianProduct(f, x, vector).Product;

    /// <summary>The vector-Jacobian product of f as a function of point and vector.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <returns>(x, w) ↦ J(x)ᵀ·w.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    public static Func<T[], T[], T[]> VectorJacobianProduct<T>(Action<ReadOnlySpan<Adjoint<T>>, Span<Adjoint<T>>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return (x, vector) => VectorJacobianProduct(f, x, vector);
    }

    /// <summary>f(x) and the vector-Jacobian product J(x)ᵀ·w, in one sweep.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="vector">The vector w, m numbers; its length says how many outputs there are.</param>
    /// <returns>The m values and the n entries of Jᵀ·w.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="InsufficientMemoryException">The tape would not fit into memory.</exception>
    public static (T[] Value, T[] Product) ValueAndVectorJacobianProduct<T>(Action<ReadOnlySpan<Adjoint<T>>, Span<Adjoint<T>>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var values = new T[vector.Length];
        var product = new T[x.Length];
        VectorJacobianProduct(f, x, vector, values, product);
        return (values, product);
    }

    /// <summary>Writes f(x) and the vector-Jacobian product J(x)ᵀ·w into spans; allocates nothing once the tape has grown to its size.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="vector">The vector w, m numbers; its length says how many outputs there are.</param>
    /// <param name="values">Receives the m values.</param>
    /// <param name="product">Receives the n entries of Jᵀ·w; may be the span of x.</param>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, <paramref name="values"/> has not the length of w, or <paramref name="product"/> not that of x.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="InsufficientMemoryException">The tape would not fit into memory.</exception>
    public static void VectorJacobianProduct<T>(Action<ReadOnlySpan<Adjoint<T>>, Span<Adjoint<T>>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> values, Span<T> product)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(values, vector.Length, "that of vector");
        Guard.Length(product, x.Length, "that of x");
        ReverseMode.VectorJacobianProduct(new VectorDelegate<Adjoint<T>>(f), x, vector, values, product);
    }
}

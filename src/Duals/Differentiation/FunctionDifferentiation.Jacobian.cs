using System.Numerics;

namespace Duals;

public static partial class FunctionDifferentiation
{
    /// <summary>The Jacobian of f at x.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="outputs">The number m of outputs.</param>
    /// <param name="mode">Forward or reverse mode; by default chosen by the sizes.</param>
    /// <returns>The m×n matrix of ∂yᵢ/∂xⱼ.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outputs"/> is negative, or <paramref name="mode"/> none of the modes.</exception>
    /// <exception cref="InsufficientMemoryException">Reverse mode's tape would not fit into memory.</exception>
    public static T[,] Jacobian<TFunction, T>(
        this TFunction f, ReadOnlySpan<T> x, int outputs, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndJacobian(x, outputs, mode).Jacobian;

    /// <summary>f(x) and its Jacobian.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="outputs">The number m of outputs.</param>
    /// <param name="mode">Forward or reverse mode; by default chosen by the sizes.</param>
    /// <returns>The m values and the m×n matrix of ∂yᵢ/∂xⱼ.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outputs"/> is negative, or <paramref name="mode"/> none of the modes.</exception>
    /// <exception cref="InsufficientMemoryException">Reverse mode's tape would not fit into memory.</exception>
    public static (T[] Value, T[,] Jacobian) ValueAndJacobian<TFunction, T>(
        this TFunction f, ReadOnlySpan<T> x, int outputs, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(outputs);
        var values = new T[outputs];
        var jacobian = new T[outputs, x.Length];
        f.Jacobian(x, values, Matrix.AsSpan(jacobian), mode);
        return (values, jacobian);
    }

    /// <summary>Writes f(x) and its Jacobian into spans; allocates nothing after warm-up.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="values">Receives the m values; its length says how many outputs there are.</param>
    /// <param name="jacobian">Receives the m·n entries ∂yᵢ/∂xⱼ, row-major.</param>
    /// <param name="mode">Forward or reverse mode; by default chosen by the sizes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="jacobian"/> has not m·n entries.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is none of the modes.</exception>
    /// <exception cref="InsufficientMemoryException">Reverse mode's tape would not fit into memory.</exception>
    public static void Jacobian<TFunction, T>(
        this TFunction f, ReadOnlySpan<T> x, Span<T> values, Span<T> jacobian, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotNull(f);
        Guard.NotEmpty(x);
        Guard.Length(jacobian, (long)values.Length * x.Length, "that of values times that of x");
        if (ModeChoice.ReversesJacobian(mode, x.Length, values.Length))
            ReverseMode.Jacobian(new VectorObject<TFunction, Adjoint<T>>(f), x, values, jacobian);
        else if (!Lanes.Hold<T>())
            ForwardMode.Jacobian<VectorObject<TFunction, Dual<T>>, SingleChunk<T>, Dual<T>, T>(new(f), x, values, jacobian);
        else if (Lanes.WidePays<T>(x.Length))
            ForwardMode.Jacobian<VectorObject<TFunction, Jet<T, WideTangent<T>>>, WideChunk<T>, Jet<T, WideTangent<T>>, T>(new(f), x, values, jacobian);
        else
            ForwardMode.Jacobian<VectorObject<TFunction, DualVector<T>>, VectorChunk<T>, DualVector<T>, T>(new(f), x, values, jacobian);
    }

    /// <summary>The Jacobian-vector product J(x)·v, in one pass.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="vector">The vector v, n numbers.</param>
    /// <param name="outputs">The number m of outputs.</param>
    /// <returns>The m entries of J·v.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="vector"/> has another length.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outputs"/> is negative.</exception>
    public static T[] JacobianVectorProduct<TFunction, T>(this TFunction f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, int outputs)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndJacobianVectorProduct(x, vector, outputs).Product;

    /// <summary>f(x) and the Jacobian-vector product J(x)·v, in one pass.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="vector">The vector v, n numbers.</param>
    /// <param name="outputs">The number m of outputs.</param>
    /// <returns>The m values and the m entries of J·v.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="vector"/> has another length.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outputs"/> is negative.</exception>
    public static (T[] Value, T[] Product) ValueAndJacobianVectorProduct<TFunction, T>(this TFunction f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, int outputs)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(outputs);
        var values = new T[outputs];
        var product = new T[outputs];
        f.JacobianVectorProduct(x, vector, values, product);
        return (values, product);
    }

    /// <summary>Writes f(x) and the Jacobian-vector product J(x)·v into spans; allocates nothing after warm-up.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="vector">The vector v, n numbers.</param>
    /// <param name="values">Receives the m values; its length says how many outputs there are.</param>
    /// <param name="product">Receives the m entries of J·v.</param>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, <paramref name="vector"/> has another length, or <paramref name="product"/> not that of values.</exception>
    public static void JacobianVectorProduct<TFunction, T>(this TFunction f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> values, Span<T> product)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotNull(f);
        Guard.NotEmpty(x);
        Guard.Length(vector, x.Length, "that of x");
        Guard.Length(product, values.Length, "that of values");
        ForwardMode.JacobianVectorProduct(new VectorObject<TFunction, Dual<T>>(f), x, vector, values, product);
    }

    /// <summary>The vector-Jacobian product J(x)ᵀ·w, in one sweep of reverse mode.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="vector">The vector w, m numbers; its length says how many outputs there are.</param>
    /// <returns>The n entries of Jᵀ·w.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="InsufficientMemoryException">The tape would not fit into memory.</exception>
    public static T[] VectorJacobianProduct<TFunction, T>(this TFunction f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndVectorJacobianProduct(x, vector).Product;

    /// <summary>f(x) and the vector-Jacobian product J(x)ᵀ·w, in one sweep of reverse mode.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="vector">The vector w, m numbers; its length says how many outputs there are.</param>
    /// <returns>The m values and the n entries of Jᵀ·w.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="InsufficientMemoryException">The tape would not fit into memory.</exception>
    public static (T[] Value, T[] Product) ValueAndVectorJacobianProduct<TFunction, T>(this TFunction f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var values = new T[vector.Length];
        var product = new T[x.Length];
        f.VectorJacobianProduct(x, vector, values, product);
        return (values, product);
    }

    /// <summary>Writes f(x) and the vector-Jacobian product J(x)ᵀ·w into spans; allocates nothing once the tape has grown to its size.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="vector">The vector w, m numbers; its length says how many outputs there are.</param>
    /// <param name="values">Receives the m values.</param>
    /// <param name="product">Receives the n entries of Jᵀ·w; may be the span of x.</param>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, <paramref name="values"/> has not the length of w, or <paramref name="product"/> not that of x.</exception>
    /// <exception cref="InsufficientMemoryException">The tape would not fit into memory.</exception>
    public static void VectorJacobianProduct<TFunction, T>(this TFunction f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> values, Span<T> product)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotNull(f);
        Guard.NotEmpty(x);
        Guard.Length(values, vector.Length, "that of vector");
        Guard.Length(product, x.Length, "that of x");
        ReverseMode.VectorJacobianProduct(new VectorObject<TFunction, Adjoint<T>>(f), x, vector, values, product);
    }
}

using System.Numerics;

namespace Duals;

public static partial class Forward
{
    /// <summary>The Jacobian of f at x, in ⌈n/lanes⌉ passes.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; another number needs a function object.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="outputs">The number m of outputs.</param>
    /// <returns>The m×n matrix of ∂yᵢ/∂xⱼ.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outputs"/> is negative.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="NotSupportedException">T is neither double nor float.</exception>
    public static T[,] Jacobian<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f, ReadOnlySpan<T> x, int outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndJacobian(f, x, outputs).Jacobian;

    /// <summary>The Jacobian of f as a function.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; another number needs a function object.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="outputs">The number m of outputs.</param>
    /// <returns>x ↦ J(x).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outputs"/> is negative.</exception>
    public static Func<T[], T[,]> Jacobian<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f, int outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentOutOfRangeException.ThrowIfNegative(outputs);
        return x => Jacobian(f, x, outputs);
    }

    /// <summary>f(x) and its Jacobian, in ⌈n/lanes⌉ passes.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; another number needs a function object.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="outputs">The number m of outputs.</param>
    /// <returns>The m values and the m×n matrix of ∂yᵢ/∂xⱼ.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outputs"/> is negative.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="NotSupportedException">T is neither double nor float.</exception>
    public static (T[] Value, T[,] Jacobian) ValueAndJacobian<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f, ReadOnlySpan<T> x, int outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(outputs);
        var values = new T[outputs];
        var jacobian = new T[outputs, x.Length];
        Jacobian(f, x, values, Matrix.AsSpan(jacobian));
        return (values, jacobian);
    }

    /// <summary>Writes f(x) and its Jacobian into spans; allocates nothing after warm-up.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; another number needs a function object.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="values">Receives the m values; its length says how many outputs there are.</param>
    /// <param name="jacobian">Receives the m·n entries ∂yᵢ/∂xⱼ, row-major.</param>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="jacobian"/> has not m·n entries.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="NotSupportedException">T is neither double nor float.</exception>
    public static void Jacobian<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f, ReadOnlySpan<T> x, Span<T> values, Span<T> jacobian)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(jacobian, (long)values.Length * x.Length, "that of values times that of x");
        ForwardMode.Jacobian<VectorDelegate<DualVector<T>>, VectorChunk<T>, DualVector<T>, T>(new VectorDelegate<DualVector<T>>(f), x, values, jacobian);
    }

    /// <summary>The Jacobian-vector product J(x)·v, in one pass.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="vector">The vector v, n numbers.</param>
    /// <param name="outputs">The number m of outputs.</param>
    /// <returns>The m entries of J·v.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="vector"/> has another length.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outputs"/> is negative.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    public static T[] JacobianVectorProduct<T>(Action<ReadOnlySpan<Dual<T>>, Span<Dual<T>>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, int outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndJacobianVectorProduct(f, x, vector, outputs).Product;

    /// <summary>The Jacobian-vector product of f as a function of point and vector.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="outputs">The number m of outputs.</param>
    /// <returns>(x, v) ↦ J(x)·v.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outputs"/> is negative.</exception>
    public static Func<T[], T[], T[]> JacobianVectorProduct<T>(Action<ReadOnlySpan<Dual<T>>, Span<Dual<T>>> f, int outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentOutOfRangeException.ThrowIfNegative(outputs);
        return (x, vector) => JacobianVectorProduct(f, x, vector, outputs);
    }

    /// <summary>f(x) and the Jacobian-vector product J(x)·v, in one pass.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="vector">The vector v, n numbers.</param>
    /// <param name="outputs">The number m of outputs.</param>
    /// <returns>The m values and the m entries of J·v.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="vector"/> has another length.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outputs"/> is negative.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    public static (T[] Value, T[] Product) ValueAndJacobianVectorProduct<T>(Action<ReadOnlySpan<Dual<T>>, Span<Dual<T>>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, int outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(outputs);
        var values = new T[outputs];
        var product = new T[outputs];
        JacobianVectorProduct(f, x, vector, values, product);
        return (values, product);
    }

    /// <summary>Writes f(x) and the Jacobian-vector product J(x)·v into spans; allocates nothing after warm-up.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="vector">The vector v, n numbers.</param>
    /// <param name="values">Receives the m values; its length says how many outputs there are.</param>
    /// <param name="product">Receives the m entries of J·v.</param>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, <paramref name="vector"/> has another length, or <paramref name="product"/> not that of values.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    public static void JacobianVectorProduct<T>(Action<ReadOnlySpan<Dual<T>>, Span<Dual<T>>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> values, Span<T> product)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(vector, x.Length, "that of x");
        Guard.Length(product, values.Length, "that of values");
        ForwardMode.JacobianVectorProduct(new VectorDelegate<Dual<T>>(f), x, vector, values, product);
    }
}

using System.Numerics;

namespace Duals;

public static partial class Forward
{
    /// <summary>The divergence Σ ∂yᵢ/∂xᵢ of a vector field Rⁿ → Rⁿ, in ⌈n/lanes⌉ passes.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; another number needs a function object.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The trace of the Jacobian.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="NotSupportedException">T is neither double nor float.</exception>
    public static T Divergence<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndDivergence(f, x).Divergence;

    /// <summary>The divergence of f as a function.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; another number needs a function object.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <returns>x ↦ Σ ∂yᵢ/∂xᵢ.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    public static Func<T[], T> Divergence<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return x => Divergence(f, (ReadOnlySpan<T>)x);
    }

    /// <summary>f(x) and the divergence Σ ∂yᵢ/∂xᵢ of a vector field Rⁿ → Rⁿ, in ⌈n/lanes⌉ passes.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; another number needs a function object.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The n values and the trace of the Jacobian.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="NotSupportedException">T is neither double nor float.</exception>
    public static (T[] Value, T Divergence) ValueAndDivergence<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var values = new T[x.Length];
        return (values, Divergence(f, x, values));
    }

    /// <summary>Writes f(x) into a span and returns the divergence Σ ∂yᵢ/∂xᵢ; allocates nothing after warm-up.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; another number needs a function object.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="values">Receives the n values; may be the span of x.</param>
    /// <returns>The trace of the Jacobian.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="values"/> has another length.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="NotSupportedException">T is neither double nor float.</exception>
    public static T Divergence<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f, ReadOnlySpan<T> x, Span<T> values)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(values, x.Length, "that of x");
        return ForwardMode.Divergence<VectorDelegate<DualVector<T>>, VectorChunk<T>, DualVector<T>, T>(new VectorDelegate<DualVector<T>>(f), x, values);
    }

    /// <summary>The curl of a vector field R³ → R³: (∂y₃/∂x₂ − ∂y₂/∂x₃, ∂y₁/∂x₃ − ∂y₃/∂x₁, ∂y₂/∂x₁ − ∂y₁/∂x₂), in one pass.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; another number needs a function object.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, 3 numbers.</param>
    /// <returns>The 3 components.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> has not 3 numbers.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="NotSupportedException">T is neither double nor float.</exception>
    public static T[] Curl<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndCurl(f, x).Curl;

    /// <summary>The curl of f as a function.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; another number needs a function object.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <returns>x ↦ curl f(x).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    public static Func<T[], T[]> Curl<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return x => Curl(f, (ReadOnlySpan<T>)x);
    }

    /// <summary>f(x) and the curl of a vector field R³ → R³, in one pass.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; another number needs a function object.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, 3 numbers.</param>
    /// <returns>The 3 values and the 3 components of the curl.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> has not 3 numbers.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="NotSupportedException">T is neither double nor float.</exception>
    public static (T[] Value, T[] Curl) ValueAndCurl<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var values = new T[3];
        var curl = new T[3];
        Curl(f, x, values, curl);
        return (values, curl);
    }

    /// <summary>Writes f(x) and the curl of a vector field R³ → R³ into spans; allocates nothing after warm-up.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; another number needs a function object.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, 3 numbers.</param>
    /// <param name="values">Receives the 3 values.</param>
    /// <param name="curl">Receives the 3 components.</param>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/>, <paramref name="values"/> or <paramref name="curl"/> has not 3 numbers.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="NotSupportedException">T is neither double nor float.</exception>
    public static void Curl<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f, ReadOnlySpan<T> x, Span<T> values, Span<T> curl)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.Length(x, 3, "a curl lives in space");
        Guard.Length(values, 3, "a curl lives in space");
        Guard.Length(curl, 3, "a curl lives in space");
        ForwardMode.Curl<VectorDelegate<DualVector<T>>, VectorChunk<T>, DualVector<T>, T>(new VectorDelegate<DualVector<T>>(f), x, values, curl);
    }
}

using System.Numerics;

namespace Duals;

public static partial class FunctionDifferentiation
{
    /// <summary>The divergence Σ ∂yᵢ/∂xᵢ of a vector field Rⁿ → Rⁿ.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The trace of the Jacobian.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    public static T Divergence<TFunction, T>(this TFunction f, ReadOnlySpan<T> x)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndDivergence(x).Divergence;

    /// <summary>f(x) and the divergence Σ ∂yᵢ/∂xᵢ of a vector field Rⁿ → Rⁿ.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The n values and the trace of the Jacobian.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    public static (T[] Value, T Divergence) ValueAndDivergence<TFunction, T>(this TFunction f, ReadOnlySpan<T> x)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var values = new T[x.Length];
        return (values, f.Divergence(x, values));
    }

    /// <summary>Writes f(x) into a span and returns the divergence Σ ∂yᵢ/∂xᵢ; allocates nothing after warm-up.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="values">Receives the n values; may be the span of x.</param>
    /// <returns>The trace of the Jacobian.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="values"/> has another length.</exception>
    public static T Divergence<TFunction, T>(this TFunction f, ReadOnlySpan<T> x, Span<T> values)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotNull(f);
        Guard.NotEmpty(x);
        Guard.Length(values, x.Length, "that of x");
        return Lanes.Hold<T>()
            ? ForwardMode.Divergence<VectorObject<TFunction, DualVector<T>>, VectorChunk<T>, DualVector<T>, T>(new(f), x, values)
            : ForwardMode.Divergence<VectorObject<TFunction, Dual<T>>, SingleChunk<T>, Dual<T>, T>(new(f), x, values);
    }

    /// <summary>The curl of a vector field R³ → R³: (∂y₃/∂x₂ − ∂y₂/∂x₃, ∂y₁/∂x₃ − ∂y₃/∂x₁, ∂y₂/∂x₁ − ∂y₁/∂x₂).</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, 3 numbers.</param>
    /// <returns>The 3 components.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> has not 3 numbers.</exception>
    public static T[] Curl<TFunction, T>(this TFunction f, ReadOnlySpan<T> x)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndCurl(x).Curl;

    /// <summary>f(x) and the curl of a vector field R³ → R³.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, 3 numbers.</param>
    /// <returns>The 3 values and the 3 components of the curl.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> has not 3 numbers.</exception>
    public static (T[] Value, T[] Curl) ValueAndCurl<TFunction, T>(this TFunction f, ReadOnlySpan<T> x)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var values = new T[3];
        var curl = new T[3];
        f.Curl(x, values, curl);
        return (values, curl);
    }

    /// <summary>Writes f(x) and the curl of a vector field R³ → R³ into spans; allocates nothing after warm-up.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, 3 numbers.</param>
    /// <param name="values">Receives the 3 values.</param>
    /// <param name="curl">Receives the 3 components.</param>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/>, <paramref name="values"/> or <paramref name="curl"/> has not 3 numbers.</exception>
    public static void Curl<TFunction, T>(this TFunction f, ReadOnlySpan<T> x, Span<T> values, Span<T> curl)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotNull(f);
        Guard.Length(x, 3, "a curl lives in space");
        Guard.Length(values, 3, "a curl lives in space");
        Guard.Length(curl, 3, "a curl lives in space");
        if (Lanes.Hold<T>())
            ForwardMode.Curl<VectorObject<TFunction, DualVector<T>>, VectorChunk<T>, DualVector<T>, T>(new(f), x, values, curl);
        else
            ForwardMode.Curl<VectorObject<TFunction, Dual<T>>, SingleChunk<T>, Dual<T>, T>(new(f), x, values, curl);
    }
}

using System.Numerics;

namespace Duals;

public static partial class Forward
{
    /// <summary>The gradient ∇f(x), in ⌈n/lanes⌉ passes.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; another number needs a function object.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The n partial derivatives.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="NotSupportedException">T is neither double nor float.</exception>
    public static T[] Gradient<T>(Func<ReadOnlySpan<DualVector<T>>, DualVector<T>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndGradient(f, x).Gradient;

    /// <summary>The gradient of f as a function.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; another number needs a function object.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <returns>x ↦ ∇f(x).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    public static Func<T[], T[]> Gradient<T>(Func<ReadOnlySpan<DualVector<T>>, DualVector<T>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return x => Gradient(f, (ReadOnlySpan<T>)x);
    }

    /// <summary>f(x) and ∇f(x), in ⌈n/lanes⌉ passes.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; another number needs a function object.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The value and the n partial derivatives.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="NotSupportedException">T is neither double nor float.</exception>
    public static (T Value, T[] Gradient) ValueAndGradient<T>(Func<ReadOnlySpan<DualVector<T>>, DualVector<T>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var gradient = new T[x.Length];
        return (Gradient(f, x, gradient), gradient);
    }

    /// <summary>Writes ∇f(x) into a span and returns f(x); allocates nothing after warm-up.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; another number needs a function object.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="gradient">Receives the n partial derivatives; may be the span of x.</param>
    /// <returns>The value f(x).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="gradient"/> has another length.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="NotSupportedException">T is neither double nor float.</exception>
    public static T Gradient<T>(Func<ReadOnlySpan<DualVector<T>>, DualVector<T>> f, ReadOnlySpan<T> x, Span<T> gradient)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(gradient, x.Length, "that of x");
        return ForwardMode.Gradient<ScalarDelegate<DualVector<T>>, VectorChunk<T>, DualVector<T>, T>(new ScalarDelegate<DualVector<T>>(f), x, gradient);
    }

    /// <summary>The directional derivative ∇f(x)·v, in one pass. The direction is not normalised.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="direction">The direction v, n numbers.</param>
    /// <returns>The derivative along v.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="direction"/> has another length.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    public static T DirectionalDerivative<T>(Func<ReadOnlySpan<Dual<T>>, Dual<T>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> direction)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndDirectionalDerivative(f, x, direction).DirectionalDerivative;

    /// <summary>The directional derivative of f as a function of point and direction.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <returns>(x, v) ↦ ∇f(x)·v.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    public static Func<T[], T[], T> DirectionalDerivative<T>(Func<ReadOnlySpan<Dual<T>>, Dual<T>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return (x, direction) => DirectionalDerivative(f, x, direction);
    }

    /// <summary>f(x) and the directional derivative ∇f(x)·v, in one pass; allocates nothing after warm-up.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="direction">The direction v, n numbers.</param>
    /// <returns>The value and the derivative along v.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="direction"/> has another length.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    public static (T Value, T DirectionalDerivative) ValueAndDirectionalDerivative<T>(Func<ReadOnlySpan<Dual<T>>, Dual<T>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> direction)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(direction, x.Length, "that of x");
        return ForwardMode.DirectionalDerivative(new ScalarDelegate<Dual<T>>(f), x, direction);
    }
}

using System.Numerics;

namespace Duals;

public static partial class Reverse
{
    /// <summary>The gradient ∇f(x) by reverse mode: one recording and one sweep, however many variables there are.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The n partial derivatives.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="InsufficientMemoryException">The tape would not fit into memory.</exception>
    public static T[] Gradient<T>(Func<ReadOnlySpan<Adjoint<T>>, Adjoint<T>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndGradient(f, x).Gradient;

    /// <summary>The gradient of f by reverse mode as a function.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <returns>x ↦ ∇f(x).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    public static Func<T[], T[]> Gradient<T>(Func<ReadOnlySpan<Adjoint<T>>, Adjoint<T>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return x => Gradient(f, (ReadOnlySpan<T>)x);
    }

    /// <summary>f(x) and ∇f(x) by reverse mode: one recording and one sweep.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <returns>The value and the n partial derivatives.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="InsufficientMemoryException">The tape would not fit into memory.</exception>
    public static (T Value, T[] Gradient) ValueAndGradient<T>(Func<ReadOnlySpan<Adjoint<T>>, Adjoint<T>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var gradient = new T[x.Length];
        return (Gradient(f, x, gradient), gradient);
    }

    /// <summary>Writes ∇f(x) into a span and returns f(x), by reverse mode; allocates nothing once the tape has grown to its size.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="gradient">Receives the n partial derivatives; may be the span of x.</param>
    /// <returns>The value f(x).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="gradient"/> has another length.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    /// <exception cref="InsufficientMemoryException">The tape would not fit into memory.</exception>
    public static T Gradient<T>(Func<ReadOnlySpan<Adjoint<T>>, Adjoint<T>> f, ReadOnlySpan<T> x, Span<T> gradient)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(gradient, x.Length, "that of x");
        return ReverseMode.Gradient(new ScalarDelegate<Adjoint<T>>(f), x, gradient);
    }
}

using System.Numerics;

namespace Duals;

public static partial class FunctionDifferentiation
{
    /// <summary>The gradient ∇f(x).</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="mode">Forward or reverse mode; by default chosen by the sizes.</param>
    /// <returns>The n partial derivatives.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is none of the modes.</exception>
    /// <exception cref="InsufficientMemoryException">Reverse mode's tape would not fit into memory.</exception>
    public static T[] Gradient<TFunction, T>(this TFunction f, ReadOnlySpan<T> x, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : IScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndGradient(x, mode).Gradient;

    /// <summary>f(x) and ∇f(x).</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="mode">Forward or reverse mode; by default chosen by the sizes.</param>
    /// <returns>The value and the n partial derivatives.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is none of the modes.</exception>
    /// <exception cref="InsufficientMemoryException">Reverse mode's tape would not fit into memory.</exception>
    public static (T Value, T[] Gradient) ValueAndGradient<TFunction, T>(
        this TFunction f, ReadOnlySpan<T> x, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : IScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var gradient = new T[x.Length];
        return (f.Gradient(x, gradient, mode), gradient);
    }

    /// <summary>Writes ∇f(x) into a span and returns f(x); allocates nothing after warm-up.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="gradient">Receives the n partial derivatives; may be the span of x.</param>
    /// <param name="mode">Forward or reverse mode; by default chosen by the sizes.</param>
    /// <returns>The value f(x).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="gradient"/> has another length.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is none of the modes.</exception>
    /// <exception cref="InsufficientMemoryException">Reverse mode's tape would not fit into memory.</exception>
    public static T Gradient<TFunction, T>(
        this TFunction f, ReadOnlySpan<T> x, Span<T> gradient, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : IScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotNull(f);
        Guard.NotEmpty(x);
        Guard.Length(gradient, x.Length, "that of x");
        if (ModeChoice.ReversesGradient(mode, x.Length))
            return ReverseMode.Gradient(new ScalarObject<TFunction, Adjoint<T>>(f), x, gradient);

        if (!Lanes.Hold<T>())
            return ForwardMode.Gradient<ScalarObject<TFunction, Dual<T>>, SingleChunk<T>, Dual<T>, T>(new(f), x, gradient);

        return Lanes.WidePays<T>(x.Length)
            ? ForwardMode.Gradient<ScalarObject<TFunction, Jet<T, WideTangent<T>>>, WideChunk<T>, Jet<T, WideTangent<T>>, T>(new(f), x, gradient)
            : ForwardMode.Gradient<ScalarObject<TFunction, DualVector<T>>, VectorChunk<T>, DualVector<T>, T>(new(f), x, gradient);
    }

    /// <summary>The directional derivative ∇f(x)·v, in one pass. The direction is not normalised.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="direction">The direction v, n numbers.</param>
    /// <returns>The derivative along v.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="direction"/> has another length.</exception>
    public static T DirectionalDerivative<TFunction, T>(this TFunction f, ReadOnlySpan<T> x, ReadOnlySpan<T> direction)
        where TFunction : IScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndDirectionalDerivative(x, direction).DirectionalDerivative;

    /// <summary>f(x) and the directional derivative ∇f(x)·v, in one pass; allocates nothing after warm-up.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="direction">The direction v, n numbers.</param>
    /// <returns>The value and the derivative along v.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="direction"/> has another length.</exception>
    public static (T Value, T DirectionalDerivative) ValueAndDirectionalDerivative<TFunction, T>(this TFunction f, ReadOnlySpan<T> x, ReadOnlySpan<T> direction)
        where TFunction : IScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotNull(f);
        Guard.NotEmpty(x);
        Guard.Length(direction, x.Length, "that of x");
        return ForwardMode.DirectionalDerivative(new ScalarObject<TFunction, Dual<T>>(f), x, direction);
    }
}

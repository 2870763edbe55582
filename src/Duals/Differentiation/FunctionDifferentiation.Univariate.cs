using System.Numerics;

namespace Duals;

public static partial class FunctionDifferentiation
{
    /// <summary>The highest order of derivatives of a function of one variable.</summary>
    public const int MaxOrder = 8;

    /// <summary>f′(x), in one pass.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point.</param>
    /// <returns>The derivative.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    public static T Derivative<TFunction, T>(this TFunction f, T x)
        where TFunction : IUnivariateFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndDerivative(x).Derivative;

    /// <summary>f(x) and f′(x), in one pass.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point.</param>
    /// <returns>The value and the derivative.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    public static (T Value, T Derivative) ValueAndDerivative<TFunction, T>(this TFunction f, T x)
        where TFunction : IUnivariateFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotNull(f);
        return ForwardMode.Derivative(new UnivariateObject<TFunction, Dual<T>>(f), x);
    }

    /// <summary>f″(x), in one pass.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point.</param>
    /// <returns>The second derivative.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    public static T SecondDerivative<TFunction, T>(this TFunction f, T x)
        where TFunction : IUnivariateFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndSecondDerivative(x).Second;

    /// <summary>f(x), f′(x) and f″(x), in one pass.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point.</param>
    /// <returns>The value and both derivatives.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    public static (T Value, T First, T Second) ValueAndSecondDerivative<TFunction, T>(this TFunction f, T x)
        where TFunction : IUnivariateFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotNull(f);
        return ForwardMode.Curve(new UnivariateObject<TFunction, Jet<T, CurveTangent<T>>>(f), x);
    }

    /// <summary>f(x) and its derivatives up to an order, in one pass over nested numbers.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point.</param>
    /// <param name="order">The order k, from 0 to <see cref="MaxOrder"/>.</param>
    /// <returns>The k + 1 numbers f(x), f′(x) … f⁽ᵏ⁾(x).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="order"/> is negative or greater than <see cref="MaxOrder"/>.</exception>
    public static T[] Derivatives<TFunction, T>(this TFunction f, T x, int order)
        where TFunction : IUnivariateFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(order);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(order, MaxOrder);
        var derivatives = new T[order + 1];
        f.Derivatives(x, derivatives);
        return derivatives;
    }

    /// <summary>Writes f(x) and its derivatives, as many as the span holds; allocates nothing after warm-up.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point.</param>
    /// <param name="derivatives">Receives f(x), f′(x) … f⁽ᵏ⁾(x); its length is k + 1, from 1 to <see cref="MaxOrder"/> + 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="derivatives"/> is empty or too long.</exception>
    public static void Derivatives<TFunction, T>(this TFunction f, T x, Span<T> derivatives)
        where TFunction : IUnivariateFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotNull(f);
        if (derivatives.Length is 0 or > MaxOrder + 1)
            throw new ArgumentException($"The length must be from 1 to {MaxOrder + 1} (the order plus 1), not {derivatives.Length}.", nameof(derivatives));

        HigherOrder<TFunction, T>.Derivatives(f, x, derivatives);
    }
}

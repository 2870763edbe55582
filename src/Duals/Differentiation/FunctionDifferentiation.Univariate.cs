using System.Numerics;

namespace Duals;

public static partial class FunctionDifferentiation
{
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
        return Forward.Derivative(new UnivariateObject<TFunction, Dual<T>>(f), x);
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
        return Forward.SecondDerivative(new UnivariateObject<TFunction, HyperDual<T>>(f), x);
    }
}

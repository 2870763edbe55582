using System.Numerics;

namespace Duals;

public static partial class Forward
{
    /// <summary>f′(x), in one pass.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point.</param>
    /// <returns>The derivative.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    public static T Derivative<T>(Func<Dual<T>, Dual<T>> f, T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndDerivative(f, x).Derivative;

    /// <summary>The derivative of f as a function.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <returns>x ↦ f′(x).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    public static Func<T, T> Derivative<T>(Func<Dual<T>, Dual<T>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return x => Derivative(f, x);
    }

    /// <summary>f(x) and f′(x), in one pass.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point.</param>
    /// <returns>The value and the derivative.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    public static (T Value, T Derivative) ValueAndDerivative<T>(Func<Dual<T>, Dual<T>> f, T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return ForwardMode.Derivative(new UnivariateDelegate<Dual<T>>(f), x);
    }

    /// <summary>f″(x), in one pass.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point.</param>
    /// <returns>The second derivative.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    public static T SecondDerivative<T>(Func<HyperDual<T>, HyperDual<T>> f, T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndSecondDerivative(f, x).Second;

    /// <summary>The second derivative of f as a function.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <returns>x ↦ f″(x).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    public static Func<T, T> SecondDerivative<T>(Func<HyperDual<T>, HyperDual<T>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return x => SecondDerivative(f, x);
    }

    /// <summary>f(x), f′(x) and f″(x), in one pass.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function, without side effects.</param>
    /// <param name="x">The point.</param>
    /// <returns>The value and both derivatives.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="PerturbationConfusionException">f has captured a variable of an outer driver over the same number type.</exception>
    public static (T Value, T First, T Second) ValueAndSecondDerivative<T>(Func<HyperDual<T>, HyperDual<T>> f, T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return ForwardMode.SecondDerivative(new UnivariateDelegate<HyperDual<T>>(f), x);
    }
}

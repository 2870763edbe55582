using System.Numerics;

namespace Duals;

public static partial class FunctionDifferentiation
{
    /// <summary>The highest order of derivatives of a function of one variable.</summary>
    public const int MaxOrder = 8;

    /// <summary>f′(x), in one pass.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/derivative/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/derivative/alone/*"/>
    public static T Derivative<TFunction, T>(this TFunction f, T x)
        where TFunction : IUnivariateFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndDerivative(x).Derivative;

    /// <summary>f(x) and f′(x), in one pass.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/derivative/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/derivative/value/*"/>
    public static (T Value, T Derivative) ValueAndDerivative<TFunction, T>(this TFunction f, T x)
        where TFunction : IUnivariateFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotNull(f);
        return ForwardMode.Derivative(new UnivariateObject<TFunction, Dual<T>>(f), x);
    }

    /// <summary>f″(x), in one pass.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/secondDerivative/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/secondDerivative/alone/*"/>
    public static T SecondDerivative<TFunction, T>(this TFunction f, T x)
        where TFunction : IUnivariateFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndSecondDerivative(x).Second;

    /// <summary>f(x), f′(x) and f″(x), in one pass.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/secondDerivative/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/secondDerivative/value/*"/>
    public static (T Value, T First, T Second) ValueAndSecondDerivative<TFunction, T>(this TFunction f, T x)
        where TFunction : IUnivariateFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotNull(f);
        return ForwardMode.Curve(new UnivariateObject<TFunction, Jet<T, CurveTangent<T>>>(f), x);
    }

    /// <summary>f(x) and its derivatives up to an order, in one pass over nested numbers.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/derivatives/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/derivatives/alone/*"/>
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
    /// <include file="Docs/FunctionObjects.xml" path="docs/derivatives/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/derivatives/spans/*"/>
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

using System.Numerics;

namespace Duals;

public static partial class Forward
{
    /// <summary>f′(x), in one pass.</summary>
    /// <include file="Docs/Forward.xml" path="docs/derivative/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/derivative/alone/*"/>
    public static T Derivative<T>(Func<Dual<T>, Dual<T>> f, T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndDerivative(f, x).Derivative;

    /// <summary>The derivative of f as a function.</summary>
    /// <include file="Docs/Forward.xml" path="docs/derivative/f/*"/>
    /// <include file="Docs/Operators.xml" path="docs/derivative/function/*"/>
    public static Func<T, T> Derivative<T>(Func<Dual<T>, Dual<T>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return x => Derivative(f, x);
    }

    /// <summary>f(x) and f′(x), in one pass.</summary>
    /// <include file="Docs/Forward.xml" path="docs/derivative/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/derivative/value/*"/>
    public static (T Value, T Derivative) ValueAndDerivative<T>(Func<Dual<T>, Dual<T>> f, T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return ForwardMode.Derivative(new UnivariateDelegate<Dual<T>>(f), x);
    }

    /// <summary>f″(x), in one pass.</summary>
    /// <include file="Docs/Forward.xml" path="docs/secondDerivative/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/secondDerivative/alone/*"/>
    public static T SecondDerivative<T>(Func<HyperDual<T>, HyperDual<T>> f, T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndSecondDerivative(f, x).Second;

    /// <summary>The second derivative of f as a function.</summary>
    /// <include file="Docs/Forward.xml" path="docs/secondDerivative/f/*"/>
    /// <include file="Docs/Operators.xml" path="docs/secondDerivative/function/*"/>
    public static Func<T, T> SecondDerivative<T>(Func<HyperDual<T>, HyperDual<T>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return x => SecondDerivative(f, x);
    }

    /// <summary>f(x), f′(x) and f″(x), in one pass.</summary>
    /// <include file="Docs/Forward.xml" path="docs/secondDerivative/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/secondDerivative/value/*"/>
    public static (T Value, T First, T Second) ValueAndSecondDerivative<T>(Func<HyperDual<T>, HyperDual<T>> f, T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return ForwardMode.SecondDerivative(new UnivariateDelegate<HyperDual<T>>(f), x);
    }
}

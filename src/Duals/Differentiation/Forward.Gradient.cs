using System.Numerics;

namespace Duals;

public static partial class Forward
{
    /// <summary>The gradient ∇f(x), in ⌈n/lanes⌉ passes.</summary>
    /// <include file="Docs/Forward.xml" path="docs/gradient/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/gradient/alone/*"/>
    public static T[] Gradient<T>(Func<ReadOnlySpan<DualVector<T>>, DualVector<T>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndGradient(f, x).Gradient;

    /// <summary>The gradient of f as a function.</summary>
    /// <include file="Docs/Forward.xml" path="docs/gradient/f/*"/>
    /// <include file="Docs/Operators.xml" path="docs/gradient/function/*"/>
    public static Func<T[], T[]> Gradient<T>(Func<ReadOnlySpan<DualVector<T>>, DualVector<T>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return x => Gradient(f, (ReadOnlySpan<T>)x);
    }

    /// <summary>f(x) and ∇f(x), in ⌈n/lanes⌉ passes.</summary>
    /// <include file="Docs/Forward.xml" path="docs/gradient/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/gradient/value/*"/>
    public static (T Value, T[] Gradient) ValueAndGradient<T>(Func<ReadOnlySpan<DualVector<T>>, DualVector<T>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var gradient = new T[x.Length];
        return (Gradient(f, x, gradient), gradient);
    }

    /// <summary>Writes ∇f(x) into a span and returns f(x); allocates nothing after warm-up.</summary>
    /// <include file="Docs/Forward.xml" path="docs/gradient/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/gradient/spans/*"/>
    public static T Gradient<T>(Func<ReadOnlySpan<DualVector<T>>, DualVector<T>> f, ReadOnlySpan<T> x, Span<T> gradient)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(gradient, x.Length, "that of x");
        return ForwardMode.Gradient<ScalarDelegate<DualVector<T>>, VectorChunk<T>, DualVector<T>, T>(new ScalarDelegate<DualVector<T>>(f), x, gradient);
    }

    /// <summary>The directional derivative ∇f(x)·v, in one pass. The direction is not normalised.</summary>
    /// <include file="Docs/Forward.xml" path="docs/directionalDerivative/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/directionalDerivative/alone/*"/>
    public static T DirectionalDerivative<T>(Func<ReadOnlySpan<Dual<T>>, Dual<T>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> direction)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndDirectionalDerivative(f, x, direction).DirectionalDerivative;

    /// <summary>The directional derivative of f as a function of point and direction.</summary>
    /// <include file="Docs/Forward.xml" path="docs/directionalDerivative/f/*"/>
    /// <include file="Docs/Operators.xml" path="docs/directionalDerivative/function/*"/>
    public static Func<T[], T[], T> DirectionalDerivative<T>(Func<ReadOnlySpan<Dual<T>>, Dual<T>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return (x, direction) => DirectionalDerivative(f, x, direction);
    }

    /// <summary>f(x) and the directional derivative ∇f(x)·v, in one pass; allocates nothing after warm-up.</summary>
    /// <include file="Docs/Forward.xml" path="docs/directionalDerivative/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/directionalDerivative/value/*"/>
    public static (T Value, T DirectionalDerivative) ValueAndDirectionalDerivative<T>(
        Func<ReadOnlySpan<Dual<T>>, Dual<T>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> direction)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(direction, x.Length, "that of x");
        return ForwardMode.DirectionalDerivative(new ScalarDelegate<Dual<T>>(f), x, direction);
    }
}

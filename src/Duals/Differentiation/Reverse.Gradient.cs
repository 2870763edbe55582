using System.Numerics;

namespace Duals;

public static partial class Reverse
{
    /// <summary>The gradient ∇f(x) by reverse mode: one recording and one sweep, however many variables there are.</summary>
    /// <include file="Docs/Reverse.xml" path="docs/gradient/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/gradient/alone/*"/>
    public static T[] Gradient<T>(Func<ReadOnlySpan<Adjoint<T>>, Adjoint<T>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndGradient(f, x).Gradient;

    /// <summary>The gradient of f by reverse mode as a function.</summary>
    /// <include file="Docs/Reverse.xml" path="docs/gradient/f/*"/>
    /// <include file="Docs/Operators.xml" path="docs/gradient/function/*"/>
    public static Func<T[], T[]> Gradient<T>(Func<ReadOnlySpan<Adjoint<T>>, Adjoint<T>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return x => Gradient(f, (ReadOnlySpan<T>)x);
    }

    /// <summary>f(x) and ∇f(x) by reverse mode: one recording and one sweep.</summary>
    /// <include file="Docs/Reverse.xml" path="docs/gradient/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/gradient/value/*"/>
    public static (T Value, T[] Gradient) ValueAndGradient<T>(Func<ReadOnlySpan<Adjoint<T>>, Adjoint<T>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var gradient = new T[x.Length];
        return (Gradient(f, x, gradient), gradient);
    }

    /// <summary>Writes ∇f(x) into a span and returns f(x), by reverse mode; allocates nothing once the tape has grown to its size.</summary>
    /// <include file="Docs/Reverse.xml" path="docs/gradient/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/gradient/spans/*"/>
    public static T Gradient<T>(Func<ReadOnlySpan<Adjoint<T>>, Adjoint<T>> f, ReadOnlySpan<T> x, Span<T> gradient)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(gradient, x.Length, "that of x");
        return ReverseMode.Gradient(new ScalarDelegate<Adjoint<T>>(f), x, gradient);
    }
}

using System.Numerics;

namespace Duals;

public static partial class Forward
{
    /// <summary>The Hessian of f at x, exactly symmetric, in n(n + 1)/2 passes.</summary>
    /// <include file="Docs/Forward.xml" path="docs/hessian/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/hessian/alone/*"/>
    public static T[,] Hessian<T>(Func<ReadOnlySpan<HyperDual<T>>, HyperDual<T>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueGradientAndHessian(f, x).Hessian;

    /// <summary>The Hessian of f as a function.</summary>
    /// <include file="Docs/Forward.xml" path="docs/hessian/f/*"/>
    /// <include file="Docs/Operators.xml" path="docs/hessian/function/*"/>
    public static Func<T[], T[,]> Hessian<T>(Func<ReadOnlySpan<HyperDual<T>>, HyperDual<T>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return x => Hessian(f, (ReadOnlySpan<T>)x);
    }

    /// <summary>f(x), ∇f(x) and the Hessian, in n(n + 1)/2 passes.</summary>
    /// <include file="Docs/Forward.xml" path="docs/hessian/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/hessian/value/*"/>
    public static (T Value, T[] Gradient, T[,] Hessian) ValueGradientAndHessian<T>(Func<ReadOnlySpan<HyperDual<T>>, HyperDual<T>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var gradient = new T[x.Length];
        var hessian = new T[x.Length, x.Length];
        T value = Hessian(f, x, gradient, Matrix.AsSpan(hessian));
        return (value, gradient, hessian);
    }

    /// <summary>Writes ∇f(x) and the Hessian into spans and returns f(x); allocates nothing after warm-up.</summary>
    /// <include file="Docs/Forward.xml" path="docs/hessian/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/hessian/spans/*"/>
    public static T Hessian<T>(Func<ReadOnlySpan<HyperDual<T>>, HyperDual<T>> f, ReadOnlySpan<T> x, Span<T> gradient, Span<T> hessian)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(gradient, x.Length, "that of x");
        Guard.Length(hessian, (long)x.Length * x.Length, "the square of that of x");
        return ForwardMode.Hessian(new ScalarDelegate<HyperDual<T>>(f), x, gradient, hessian);
    }

    /// <summary>The Hessian-vector product H(x)·v, in n passes.</summary>
    /// <include file="Docs/Forward.xml" path="docs/hessianVectorProduct/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/hessianVectorProduct/alone/*"/>
    public static T[] HessianVectorProduct<T>(Func<ReadOnlySpan<HyperDual<T>>, HyperDual<T>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndHessianVectorProduct(f, x, vector).Product;

    /// <summary>The Hessian-vector product of f as a function of point and vector.</summary>
    /// <include file="Docs/Forward.xml" path="docs/hessianVectorProduct/f/*"/>
    /// <include file="Docs/Operators.xml" path="docs/hessianVectorProduct/function/*"/>
    public static Func<T[], T[], T[]> HessianVectorProduct<T>(Func<ReadOnlySpan<HyperDual<T>>, HyperDual<T>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return (x, vector) => HessianVectorProduct(f, (ReadOnlySpan<T>)x, (ReadOnlySpan<T>)vector);
    }

    /// <summary>f(x) and the Hessian-vector product H(x)·v, in n passes.</summary>
    /// <include file="Docs/Forward.xml" path="docs/hessianVectorProduct/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/hessianVectorProduct/value/*"/>
    public static (T Value, T[] Product) ValueAndHessianVectorProduct<T>(
        Func<ReadOnlySpan<HyperDual<T>>, HyperDual<T>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var product = new T[x.Length];
        return (HessianVectorProduct(f, x, vector, product), product);
    }

    /// <summary>Writes the Hessian-vector product H(x)·v into a span and returns f(x); allocates nothing after warm-up.</summary>
    /// <include file="Docs/Forward.xml" path="docs/hessianVectorProduct/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/hessianVectorProduct/spans/*"/>
    public static T HessianVectorProduct<T>(Func<ReadOnlySpan<HyperDual<T>>, HyperDual<T>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> product)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(vector, x.Length, "that of x");
        Guard.Length(product, x.Length, "that of x");
        return ForwardMode.HessianVectorProduct(new ScalarDelegate<HyperDual<T>>(f), x, vector, product);
    }

    /// <summary>The Laplacian Σ ∂²f/∂xᵢ², in n passes; allocates nothing after warm-up.</summary>
    /// <include file="Docs/Forward.xml" path="docs/laplacian/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/laplacian/alone/*"/>
    public static T Laplacian<T>(Func<ReadOnlySpan<HyperDual<T>>, HyperDual<T>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndLaplacian(f, x).Laplacian;

    /// <summary>The Laplacian of f as a function.</summary>
    /// <include file="Docs/Forward.xml" path="docs/laplacian/f/*"/>
    /// <include file="Docs/Operators.xml" path="docs/laplacian/function/*"/>
    public static Func<T[], T> Laplacian<T>(Func<ReadOnlySpan<HyperDual<T>>, HyperDual<T>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return x => Laplacian(f, (ReadOnlySpan<T>)x);
    }

    /// <summary>f(x) and the Laplacian Σ ∂²f/∂xᵢ², in n passes; allocates nothing after warm-up.</summary>
    /// <include file="Docs/Forward.xml" path="docs/laplacian/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/laplacian/value/*"/>
    public static (T Value, T Laplacian) ValueAndLaplacian<T>(Func<ReadOnlySpan<HyperDual<T>>, HyperDual<T>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        return ForwardMode.Laplacian(new ScalarDelegate<HyperDual<T>>(f), x);
    }
}

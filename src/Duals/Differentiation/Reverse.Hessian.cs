using System.Numerics;

namespace Duals;

public static partial class Reverse
{
    /// <summary>The Hessian of f at x, exactly symmetric, by forward over reverse mode: a recording and a sweep for every 8 columns (16 of float).</summary>
    /// <include file="Docs/Reverse.xml" path="docs/hessian/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/hessian/alone/*"/>
    public static T[,] Hessian<T>(Func<ReadOnlySpan<Adjoint<DualVector<T>>>, Adjoint<DualVector<T>>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueGradientAndHessian(f, x).Hessian;

    /// <summary>The Hessian of f by forward over reverse mode as a function.</summary>
    /// <include file="Docs/Reverse.xml" path="docs/hessian/f/*"/>
    /// <include file="Docs/Operators.xml" path="docs/hessian/function/*"/>
    public static Func<T[], T[,]> Hessian<T>(Func<ReadOnlySpan<Adjoint<DualVector<T>>>, Adjoint<DualVector<T>>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return x => Hessian(f, (ReadOnlySpan<T>)x);
    }

    /// <summary>f(x), ∇f(x) and the Hessian by forward over reverse mode: a recording and a sweep for every 8 columns (16 of float).</summary>
    /// <include file="Docs/Reverse.xml" path="docs/hessian/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/hessian/value/*"/>
    public static (T Value, T[] Gradient, T[,] Hessian) ValueGradientAndHessian<T>(
        Func<ReadOnlySpan<Adjoint<DualVector<T>>>, Adjoint<DualVector<T>>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var gradient = new T[x.Length];
        var hessian = new T[x.Length, x.Length];
        T value = Hessian(f, x, gradient, Matrix.AsSpan(hessian));
        return (value, gradient, hessian);
    }

    /// <summary>
    /// Writes ∇f(x) and the Hessian into spans and returns f(x), by forward over reverse mode; allocates nothing once the tape has grown to its size.
    /// </summary>
    /// <include file="Docs/Reverse.xml" path="docs/hessian/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/hessian/spans/*"/>
    public static T Hessian<T>(Func<ReadOnlySpan<Adjoint<DualVector<T>>>, Adjoint<DualVector<T>>> f, ReadOnlySpan<T> x, Span<T> gradient, Span<T> hessian)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(gradient, x.Length, "that of x");
        Guard.Length(hessian, (long)x.Length * x.Length, "the square of that of x");
        return ReverseMode.Hessian<ScalarDelegate<Adjoint<DualVector<T>>>, VectorChunk<T>, DualVector<T>, T>(new(f), x, gradient, hessian);
    }

    /// <summary>The Hessian-vector product H(x)·v by forward over reverse mode: one recording and one sweep, over numbers with a tangent along v.</summary>
    /// <include file="Docs/Reverse.xml" path="docs/hessianVectorProduct/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/hessianVectorProduct/alone/*"/>
    public static T[] HessianVectorProduct<T>(Func<ReadOnlySpan<Adjoint<Dual<T>>>, Adjoint<Dual<T>>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndHessianVectorProduct(f, x, vector).Product;

    /// <summary>The Hessian-vector product of f by forward over reverse mode as a function of point and vector.</summary>
    /// <include file="Docs/Reverse.xml" path="docs/hessianVectorProduct/f/*"/>
    /// <include file="Docs/Operators.xml" path="docs/hessianVectorProduct/function/*"/>
    public static Func<T[], T[], T[]> HessianVectorProduct<T>(Func<ReadOnlySpan<Adjoint<Dual<T>>>, Adjoint<Dual<T>>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return (x, vector) => HessianVectorProduct(f, (ReadOnlySpan<T>)x, (ReadOnlySpan<T>)vector);
    }

    /// <summary>f(x) and the Hessian-vector product H(x)·v by forward over reverse mode: one recording and one sweep.</summary>
    /// <include file="Docs/Reverse.xml" path="docs/hessianVectorProduct/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/hessianVectorProduct/value/*"/>
    public static (T Value, T[] Product) ValueAndHessianVectorProduct<T>(
        Func<ReadOnlySpan<Adjoint<Dual<T>>>, Adjoint<Dual<T>>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var product = new T[x.Length];
        return (HessianVectorProduct(f, x, vector, product), product);
    }

    /// <summary>
    /// Writes the Hessian-vector product H(x)·v into a span and returns f(x), by forward over reverse mode; allocates nothing once the tape has grown to
    /// its size.
    /// </summary>
    /// <include file="Docs/Reverse.xml" path="docs/hessianVectorProduct/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/hessianVectorProduct/spans/*"/>
    public static T HessianVectorProduct<T>(
        Func<ReadOnlySpan<Adjoint<Dual<T>>>, Adjoint<Dual<T>>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> product)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(vector, x.Length, "that of x");
        Guard.Length(product, x.Length, "that of x");
        return ReverseMode.HessianVectorProduct(new ScalarDelegate<Adjoint<Dual<T>>>(f), x, vector, product);
    }
}

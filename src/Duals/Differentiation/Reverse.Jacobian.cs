using System.Numerics;

namespace Duals;

public static partial class Reverse
{
    /// <summary>The Jacobian of f at x by reverse mode: one recording and a sweep for each output, for functions with fewer outputs than variables.</summary>
    /// <include file="Docs/Reverse.xml" path="docs/jacobian/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/jacobian/alone/*"/>
    public static T[,] Jacobian<T>(Action<ReadOnlySpan<Adjoint<T>>, Span<Adjoint<T>>> f, ReadOnlySpan<T> x, int outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndJacobian(f, x, outputs).Jacobian;

    /// <summary>The Jacobian of f by reverse mode as a function.</summary>
    /// <include file="Docs/Reverse.xml" path="docs/jacobian/f/*"/>
    /// <include file="Docs/Operators.xml" path="docs/jacobian/function/*"/>
    public static Func<T[], T[,]> Jacobian<T>(Action<ReadOnlySpan<Adjoint<T>>, Span<Adjoint<T>>> f, int outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentOutOfRangeException.ThrowIfNegative(outputs);
        return x => Jacobian(f, x, outputs);
    }

    /// <summary>f(x) and its Jacobian by reverse mode: one recording and a sweep for each output.</summary>
    /// <include file="Docs/Reverse.xml" path="docs/jacobian/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/jacobian/value/*"/>
    public static (T[] Value, T[,] Jacobian) ValueAndJacobian<T>(Action<ReadOnlySpan<Adjoint<T>>, Span<Adjoint<T>>> f, ReadOnlySpan<T> x, int outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(outputs);
        var values = new T[outputs];
        var jacobian = new T[outputs, x.Length];
        Jacobian(f, x, values, Matrix.AsSpan(jacobian), nameof(outputs));
        return (values, jacobian);
    }

    /// <summary>Writes f(x) and its Jacobian into spans, by reverse mode; allocates nothing once the tape has grown to its size.</summary>
    /// <include file="Docs/Reverse.xml" path="docs/jacobian/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/jacobian/spans/*"/>
    public static void Jacobian<T>(Action<ReadOnlySpan<Adjoint<T>>, Span<Adjoint<T>>> f, ReadOnlySpan<T> x, Span<T> values, Span<T> jacobian)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Jacobian(f, x, values, jacobian, nameof(values));

    private static void Jacobian<T>(
        Action<ReadOnlySpan<Adjoint<T>>, Span<Adjoint<T>>> f, ReadOnlySpan<T> x, Span<T> values, Span<T> jacobian, string outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(jacobian, (long)values.Length * x.Length, "that of values times that of x");
        ReverseMode.Jacobian(new VectorDelegate<Adjoint<T>>(f, outputs), x, values, jacobian);
    }

    /// <summary>The vector-Jacobian product J(x)ᵀ·w, in one sweep.</summary>
    /// <include file="Docs/Reverse.xml" path="docs/vectorJacobianProduct/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/vectorJacobianProduct/alone/*"/>
    public static T[] VectorJacobianProduct<T>(Action<ReadOnlySpan<Adjoint<T>>, Span<Adjoint<T>>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndVectorJacobianProduct(f, x, vector).Product;

    /// <summary>The vector-Jacobian product of f as a function of point and vector.</summary>
    /// <include file="Docs/Reverse.xml" path="docs/vectorJacobianProduct/f/*"/>
    /// <include file="Docs/Operators.xml" path="docs/vectorJacobianProduct/function/*"/>
    public static Func<T[], T[], T[]> VectorJacobianProduct<T>(Action<ReadOnlySpan<Adjoint<T>>, Span<Adjoint<T>>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return (x, vector) => VectorJacobianProduct(f, x, vector);
    }

    /// <summary>f(x) and the vector-Jacobian product J(x)ᵀ·w, in one sweep.</summary>
    /// <include file="Docs/Reverse.xml" path="docs/vectorJacobianProduct/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/vectorJacobianProduct/value/*"/>
    public static (T[] Value, T[] Product) ValueAndVectorJacobianProduct<T>(
        Action<ReadOnlySpan<Adjoint<T>>, Span<Adjoint<T>>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var values = new T[vector.Length];
        var product = new T[x.Length];
        VectorJacobianProduct(f, x, vector, values, product);
        return (values, product);
    }

    /// <summary>Writes f(x) and the vector-Jacobian product J(x)ᵀ·w into spans; allocates nothing once the tape has grown to its size.</summary>
    /// <include file="Docs/Reverse.xml" path="docs/vectorJacobianProduct/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/vectorJacobianProduct/spans/*"/>
    public static void VectorJacobianProduct<T>(
        Action<ReadOnlySpan<Adjoint<T>>, Span<Adjoint<T>>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> values, Span<T> product)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(values, vector.Length, "that of vector");
        Guard.Length(product, x.Length, "that of x");
        ReverseMode.VectorJacobianProduct(new VectorDelegate<Adjoint<T>>(f, nameof(vector)), x, vector, values, product);
    }
}

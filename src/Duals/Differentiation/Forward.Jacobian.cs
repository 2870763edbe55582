using System.Numerics;

namespace Duals;

public static partial class Forward
{
    /// <summary>The Jacobian of f at x, in ⌈n/lanes⌉ passes.</summary>
    /// <include file="Docs/Forward.xml" path="docs/jacobian/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/jacobian/alone/*"/>
    public static T[,] Jacobian<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f, ReadOnlySpan<T> x, int outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndJacobian(f, x, outputs).Jacobian;

    /// <summary>The Jacobian of f as a function.</summary>
    /// <include file="Docs/Forward.xml" path="docs/jacobian/f/*"/>
    /// <include file="Docs/Operators.xml" path="docs/jacobian/function/*"/>
    public static Func<T[], T[,]> Jacobian<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f, int outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentOutOfRangeException.ThrowIfNegative(outputs);
        return x => Jacobian(f, x, outputs);
    }

    /// <summary>f(x) and its Jacobian, in ⌈n/lanes⌉ passes.</summary>
    /// <include file="Docs/Forward.xml" path="docs/jacobian/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/jacobian/value/*"/>
    public static (T[] Value, T[,] Jacobian) ValueAndJacobian<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f, ReadOnlySpan<T> x, int outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(outputs);
        var values = new T[outputs];
        var jacobian = new T[outputs, x.Length];
        Jacobian(f, x, values, Matrix.AsSpan(jacobian), nameof(outputs));
        return (values, jacobian);
    }

    /// <summary>Writes f(x) and its Jacobian into spans; allocates nothing after warm-up.</summary>
    /// <include file="Docs/Forward.xml" path="docs/jacobian/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/jacobian/spans/*"/>
    public static void Jacobian<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f, ReadOnlySpan<T> x, Span<T> values, Span<T> jacobian)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Jacobian(f, x, values, jacobian, nameof(values));

    private static void Jacobian<T>(
        Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f, ReadOnlySpan<T> x, Span<T> values, Span<T> jacobian, string outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(jacobian, (long)values.Length * x.Length, "that of values times that of x");
        ForwardMode.Jacobian<VectorDelegate<DualVector<T>>, VectorChunk<T>, DualVector<T>, T>(new(f, outputs), x, values, jacobian);
    }

    /// <summary>The Jacobian-vector product J(x)·v, in one pass.</summary>
    /// <include file="Docs/Forward.xml" path="docs/jacobianVectorProduct/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/jacobianVectorProduct/alone/*"/>
    public static T[] JacobianVectorProduct<T>(Action<ReadOnlySpan<Dual<T>>, Span<Dual<T>>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, int outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndJacobianVectorProduct(f, x, vector, outputs).Product;

    /// <summary>The Jacobian-vector product of f as a function of point and vector.</summary>
    /// <include file="Docs/Forward.xml" path="docs/jacobianVectorProduct/f/*"/>
    /// <include file="Docs/Operators.xml" path="docs/jacobianVectorProduct/function/*"/>
    public static Func<T[], T[], T[]> JacobianVectorProduct<T>(Action<ReadOnlySpan<Dual<T>>, Span<Dual<T>>> f, int outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentOutOfRangeException.ThrowIfNegative(outputs);
        return (x, vector) => JacobianVectorProduct(f, x, vector, outputs);
    }

    /// <summary>f(x) and the Jacobian-vector product J(x)·v, in one pass.</summary>
    /// <include file="Docs/Forward.xml" path="docs/jacobianVectorProduct/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/jacobianVectorProduct/value/*"/>
    public static (T[] Value, T[] Product) ValueAndJacobianVectorProduct<T>(
        Action<ReadOnlySpan<Dual<T>>, Span<Dual<T>>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, int outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(outputs);
        var values = new T[outputs];
        var product = new T[outputs];
        JacobianVectorProduct(f, x, vector, values, product, nameof(outputs));
        return (values, product);
    }

    /// <summary>Writes f(x) and the Jacobian-vector product J(x)·v into spans; allocates nothing after warm-up.</summary>
    /// <include file="Docs/Forward.xml" path="docs/jacobianVectorProduct/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/jacobianVectorProduct/spans/*"/>
    public static void JacobianVectorProduct<T>(
        Action<ReadOnlySpan<Dual<T>>, Span<Dual<T>>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> values, Span<T> product)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        JacobianVectorProduct(f, x, vector, values, product, nameof(values));

    private static void JacobianVectorProduct<T>(
        Action<ReadOnlySpan<Dual<T>>, Span<Dual<T>>> f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> values, Span<T> product, string outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(vector, x.Length, "that of x");
        Guard.Length(product, values.Length, "that of values");
        ForwardMode.JacobianVectorProduct(new VectorDelegate<Dual<T>>(f, outputs), x, vector, values, product);
    }
}

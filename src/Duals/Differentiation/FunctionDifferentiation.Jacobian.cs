using System.Numerics;

namespace Duals;

public static partial class FunctionDifferentiation
{
    /// <summary>The Jacobian of f at x.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/jacobian/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/jacobian/alone/*"/>
    public static T[,] Jacobian<TFunction, T>(
        this TFunction f, ReadOnlySpan<T> x, int outputs, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndJacobian(x, outputs, mode).Jacobian;

    /// <summary>f(x) and its Jacobian.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/jacobian/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/jacobian/value/*"/>
    public static (T[] Value, T[,] Jacobian) ValueAndJacobian<TFunction, T>(
        this TFunction f, ReadOnlySpan<T> x, int outputs, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(outputs);
        var values = new T[outputs];
        var jacobian = new T[outputs, x.Length];
        Jacobian(f, x, values, Matrix.AsSpan(jacobian), mode, nameof(outputs));
        return (values, jacobian);
    }

    /// <summary>Writes f(x) and its Jacobian into spans; allocates nothing after warm-up.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/jacobian/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/jacobian/spans/*"/>
    public static void Jacobian<TFunction, T>(
        this TFunction f, ReadOnlySpan<T> x, Span<T> values, Span<T> jacobian, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Jacobian(f, x, values, jacobian, mode, nameof(values));

    private static void Jacobian<TFunction, T>(
        TFunction f, ReadOnlySpan<T> x, Span<T> values, Span<T> jacobian, DifferentiationMode mode, string outputs)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotNull(f);
        Guard.NotEmpty(x);
        Guard.Length(jacobian, (long)values.Length * x.Length, "that of values times that of x");
        if (ModeChoice.ReversesJacobian(mode, x.Length, values.Length))
            ReverseMode.Jacobian(new VectorObject<TFunction, Adjoint<T>>(f, outputs), x, values, jacobian);
        else if (!Lanes.Hold<T>())
            ForwardMode.Jacobian<VectorObject<TFunction, Dual<T>>, SingleChunk<T>, Dual<T>, T>(new(f, outputs), x, values, jacobian);
        else if (Lanes.WidePays<T>(x.Length))
            ForwardMode.Jacobian<VectorObject<TFunction, Jet<T, WideTangent<T>>>, WideChunk<T>, Jet<T, WideTangent<T>>, T>(
                new(f, outputs), x, values, jacobian);
        else
            ForwardMode.Jacobian<VectorObject<TFunction, DualVector<T>>, VectorChunk<T>, DualVector<T>, T>(new(f, outputs), x, values, jacobian);
    }

    /// <summary>The Jacobian-vector product J(x)·v, in one pass.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/jacobianVectorProduct/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/jacobianVectorProduct/alone/*"/>
    public static T[] JacobianVectorProduct<TFunction, T>(this TFunction f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, int outputs)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndJacobianVectorProduct(x, vector, outputs).Product;

    /// <summary>f(x) and the Jacobian-vector product J(x)·v, in one pass.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/jacobianVectorProduct/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/jacobianVectorProduct/value/*"/>
    public static (T[] Value, T[] Product) ValueAndJacobianVectorProduct<TFunction, T>(this TFunction f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, int outputs)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(outputs);
        var values = new T[outputs];
        var product = new T[outputs];
        JacobianVectorProduct(f, x, vector, values, product, nameof(outputs));
        return (values, product);
    }

    /// <summary>Writes f(x) and the Jacobian-vector product J(x)·v into spans; allocates nothing after warm-up.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/jacobianVectorProduct/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/jacobianVectorProduct/spans/*"/>
    public static void JacobianVectorProduct<TFunction, T>(this TFunction f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> values, Span<T> product)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        JacobianVectorProduct(f, x, vector, values, product, nameof(values));

    private static void JacobianVectorProduct<TFunction, T>(
        TFunction f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> values, Span<T> product, string outputs)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotNull(f);
        Guard.NotEmpty(x);
        Guard.Length(vector, x.Length, "that of x");
        Guard.Length(product, values.Length, "that of values");
        ForwardMode.JacobianVectorProduct(new VectorObject<TFunction, Dual<T>>(f, outputs), x, vector, values, product);
    }

    /// <summary>The vector-Jacobian product J(x)ᵀ·w, in one sweep of reverse mode.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/vectorJacobianProduct/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/vectorJacobianProduct/alone/*"/>
    public static T[] VectorJacobianProduct<TFunction, T>(this TFunction f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndVectorJacobianProduct(x, vector).Product;

    /// <summary>f(x) and the vector-Jacobian product J(x)ᵀ·w, in one sweep of reverse mode.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/vectorJacobianProduct/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/vectorJacobianProduct/value/*"/>
    public static (T[] Value, T[] Product) ValueAndVectorJacobianProduct<TFunction, T>(this TFunction f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var values = new T[vector.Length];
        var product = new T[x.Length];
        f.VectorJacobianProduct(x, vector, values, product);
        return (values, product);
    }

    /// <summary>Writes f(x) and the vector-Jacobian product J(x)ᵀ·w into spans; allocates nothing once the tape has grown to its size.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/vectorJacobianProduct/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/vectorJacobianProduct/spans/*"/>
    public static void VectorJacobianProduct<TFunction, T>(this TFunction f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> values, Span<T> product)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotNull(f);
        Guard.NotEmpty(x);
        Guard.Length(values, vector.Length, "that of vector");
        Guard.Length(product, x.Length, "that of x");
        ReverseMode.VectorJacobianProduct(new VectorObject<TFunction, Adjoint<T>>(f, nameof(vector)), x, vector, values, product);
    }
}

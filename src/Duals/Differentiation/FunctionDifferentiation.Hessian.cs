using System.Numerics;

namespace Duals;

public static partial class FunctionDifferentiation
{
    /// <summary>The Hessian of f at x, exactly symmetric.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/hessian/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/hessian/alone/*"/>
    public static T[,] Hessian<TFunction, T>(this TFunction f, ReadOnlySpan<T> x, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : IScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueGradientAndHessian(x, mode).Hessian;

    /// <summary>f(x), ∇f(x) and the Hessian.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/hessian/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/hessian/value/*"/>
    public static (T Value, T[] Gradient, T[,] Hessian) ValueGradientAndHessian<TFunction, T>(
        this TFunction f, ReadOnlySpan<T> x, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : IScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var gradient = new T[x.Length];
        var hessian = new T[x.Length, x.Length];
        T value = f.Hessian(x, gradient, Matrix.AsSpan(hessian), mode);
        return (value, gradient, hessian);
    }

    /// <summary>Writes ∇f(x) and the Hessian into spans and returns f(x); allocates nothing after warm-up.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/hessian/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/hessian/spans/*"/>
    public static T Hessian<TFunction, T>(
        this TFunction f, ReadOnlySpan<T> x, Span<T> gradient, Span<T> hessian, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : IScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotNull(f);
        Guard.NotEmpty(x);
        Guard.Length(gradient, x.Length, "that of x");
        Guard.Length(hessian, (long)x.Length * x.Length, "the square of that of x");
        if (ModeChoice.ReversesHessian(mode, x.Length))
        {
            return Lanes.Hold<T>()
                ? ReverseMode.Hessian<ScalarObject<TFunction, Adjoint<DualVector<T>>>, VectorChunk<T>, DualVector<T>, T>(new(f), x, gradient, hessian)
                : ReverseMode.Hessian<ScalarObject<TFunction, Adjoint<Dual<T>>>, SingleChunk<T>, Dual<T>, T>(new(f), x, gradient, hessian);
        }

        return Lanes.Hold<T>()
            ? ForwardMode.HessianByPairs(new ScalarObject<TFunction, Jet<T, PairTangent<T>>>(f), x, gradient, hessian)
            : ForwardMode.Hessian(new ScalarObject<TFunction, HyperDual<T>>(f), x, gradient, hessian);
    }

    /// <summary>The Hessian-vector product H(x)·v.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/hessianVectorProduct/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/hessianVectorProduct/alone/*"/>
    public static T[] HessianVectorProduct<TFunction, T>(
        this TFunction f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : IScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndHessianVectorProduct(x, vector, mode).Product;

    /// <summary>f(x) and the Hessian-vector product H(x)·v.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/hessianVectorProduct/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/hessianVectorProduct/value/*"/>
    public static (T Value, T[] Product) ValueAndHessianVectorProduct<TFunction, T>(
        this TFunction f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : IScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var product = new T[x.Length];
        return (f.HessianVectorProduct(x, vector, product, mode), product);
    }

    /// <summary>Writes the Hessian-vector product H(x)·v into a span and returns f(x); allocates nothing after warm-up.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/hessianVectorProduct/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/hessianVectorProduct/spans/*"/>
    public static T HessianVectorProduct<TFunction, T>(
        this TFunction f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> product, DifferentiationMode mode = DifferentiationMode.Automatic)
        where TFunction : IScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotNull(f);
        Guard.NotEmpty(x);
        Guard.Length(vector, x.Length, "that of x");
        Guard.Length(product, x.Length, "that of x");
        if (ModeChoice.ReversesHessianVectorProduct(mode, x.Length))
            return ReverseMode.HessianVectorProduct(new ScalarObject<TFunction, Adjoint<Dual<T>>>(f), x, vector, product);

        return Lanes.Hold<T>()
            ? ForwardMode.HessianVectorProductByChunks(new ScalarObject<TFunction, Dual<DualVector<T>>>(f), x, vector, product)
            : ForwardMode.HessianVectorProduct(new ScalarObject<TFunction, HyperDual<T>>(f), x, vector, product);
    }

    /// <summary>The Laplacian Σ ∂²f/∂xᵢ²; allocates nothing after warm-up.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/laplacian/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/laplacian/alone/*"/>
    public static T Laplacian<TFunction, T>(this TFunction f, ReadOnlySpan<T> x)
        where TFunction : IScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndLaplacian(x).Laplacian;

    /// <summary>f(x) and the Laplacian Σ ∂²f/∂xᵢ²; allocates nothing after warm-up.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/laplacian/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/laplacian/value/*"/>
    public static (T Value, T Laplacian) ValueAndLaplacian<TFunction, T>(this TFunction f, ReadOnlySpan<T> x)
        where TFunction : IScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotNull(f);
        Guard.NotEmpty(x);
        return Lanes.Hold<T>()
            ? ForwardMode.LaplacianByPairs(new ScalarObject<TFunction, Jet<T, PairTangent<T>>>(f), x)
            : ForwardMode.LaplacianByCurves(new ScalarObject<TFunction, Jet<T, CurveTangent<T>>>(f), x);
    }
}

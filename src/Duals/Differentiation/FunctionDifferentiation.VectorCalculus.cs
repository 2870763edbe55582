using System.Numerics;

namespace Duals;

public static partial class FunctionDifferentiation
{
    /// <summary>The divergence Σ ∂yᵢ/∂xᵢ of a vector field Rⁿ → Rⁿ.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/divergence/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/divergence/alone/*"/>
    public static T Divergence<TFunction, T>(this TFunction f, ReadOnlySpan<T> x)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndDivergence(x).Divergence;

    /// <summary>f(x) and the divergence Σ ∂yᵢ/∂xᵢ of a vector field Rⁿ → Rⁿ.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/divergence/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/divergence/value/*"/>
    public static (T[] Value, T Divergence) ValueAndDivergence<TFunction, T>(this TFunction f, ReadOnlySpan<T> x)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var values = new T[x.Length];
        return (values, f.Divergence(x, values));
    }

    /// <summary>Writes f(x) into a span and returns the divergence Σ ∂yᵢ/∂xᵢ; allocates nothing after warm-up.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/divergence/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/divergence/spans/*"/>
    public static T Divergence<TFunction, T>(this TFunction f, ReadOnlySpan<T> x, Span<T> values)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotNull(f);
        Guard.NotEmpty(x);
        Guard.Length(values, x.Length, "that of x");
        return Lanes.Hold<T>()
            ? ForwardMode.Divergence<VectorObject<TFunction, DualVector<T>>, VectorChunk<T>, DualVector<T>, T>(new(f, nameof(f)), x, values)
            : ForwardMode.Divergence<VectorObject<TFunction, Dual<T>>, SingleChunk<T>, Dual<T>, T>(new(f, nameof(f)), x, values);
    }

    /// <summary>The curl of a vector field R³ → R³: (∂y₃/∂x₂ − ∂y₂/∂x₃, ∂y₁/∂x₃ − ∂y₃/∂x₁, ∂y₂/∂x₁ − ∂y₁/∂x₂).</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/curl/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/curl/alone/*"/>
    public static T[] Curl<TFunction, T>(this TFunction f, ReadOnlySpan<T> x)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.ValueAndCurl(x).Curl;

    /// <summary>f(x) and the curl of a vector field R³ → R³.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/curl/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/curl/value/*"/>
    public static (T[] Value, T[] Curl) ValueAndCurl<TFunction, T>(this TFunction f, ReadOnlySpan<T> x)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var values = new T[3];
        var curl = new T[3];
        f.Curl(x, values, curl);
        return (values, curl);
    }

    /// <summary>Writes f(x) and the curl of a vector field R³ → R³ into spans; allocates nothing after warm-up.</summary>
    /// <include file="Docs/FunctionObjects.xml" path="docs/curl/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/curl/spans/*"/>
    public static void Curl<TFunction, T>(this TFunction f, ReadOnlySpan<T> x, Span<T> values, Span<T> curl)
        where TFunction : IVectorFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotNull(f);
        Guard.Length(x, 3, "a curl lives in space");
        Guard.Length(values, 3, "a curl lives in space");
        Guard.Length(curl, 3, "a curl lives in space");
        if (Lanes.Hold<T>())
            ForwardMode.Curl<VectorObject<TFunction, DualVector<T>>, VectorChunk<T>, DualVector<T>, T>(new(f, nameof(f)), x, values, curl);
        else
            ForwardMode.Curl<VectorObject<TFunction, Dual<T>>, SingleChunk<T>, Dual<T>, T>(new(f, nameof(f)), x, values, curl);
    }
}

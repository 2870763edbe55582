using System.Numerics;

namespace Duals;

public static partial class Forward
{
    /// <summary>The divergence Σ ∂yᵢ/∂xᵢ of a vector field Rⁿ → Rⁿ, in ⌈n/lanes⌉ passes.</summary>
    /// <include file="Docs/Forward.xml" path="docs/divergence/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/divergence/alone/*"/>
    public static T Divergence<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndDivergence(f, x).Divergence;

    /// <summary>The divergence of f as a function.</summary>
    /// <include file="Docs/Forward.xml" path="docs/divergence/f/*"/>
    /// <include file="Docs/Operators.xml" path="docs/divergence/function/*"/>
    public static Func<T[], T> Divergence<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return x => Divergence(f, (ReadOnlySpan<T>)x);
    }

    /// <summary>f(x) and the divergence Σ ∂yᵢ/∂xᵢ of a vector field Rⁿ → Rⁿ, in ⌈n/lanes⌉ passes.</summary>
    /// <include file="Docs/Forward.xml" path="docs/divergence/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/divergence/value/*"/>
    public static (T[] Value, T Divergence) ValueAndDivergence<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var values = new T[x.Length];
        return (values, Divergence(f, x, values));
    }

    /// <summary>Writes f(x) into a span and returns the divergence Σ ∂yᵢ/∂xᵢ; allocates nothing after warm-up.</summary>
    /// <include file="Docs/Forward.xml" path="docs/divergence/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/divergence/spans/*"/>
    public static T Divergence<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f, ReadOnlySpan<T> x, Span<T> values)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(values, x.Length, "that of x");
        return ForwardMode.Divergence<VectorDelegate<DualVector<T>>, VectorChunk<T>, DualVector<T>, T>(new(f, nameof(f)), x, values);
    }

    /// <summary>The curl of a vector field R³ → R³: (∂y₃/∂x₂ − ∂y₂/∂x₃, ∂y₁/∂x₃ − ∂y₃/∂x₁, ∂y₂/∂x₁ − ∂y₁/∂x₂), in one pass.</summary>
    /// <include file="Docs/Forward.xml" path="docs/curl/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/curl/alone/*"/>
    public static T[] Curl<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        ValueAndCurl(f, x).Curl;

    /// <summary>The curl of f as a function.</summary>
    /// <include file="Docs/Forward.xml" path="docs/curl/f/*"/>
    /// <include file="Docs/Operators.xml" path="docs/curl/function/*"/>
    public static Func<T[], T[]> Curl<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return x => Curl(f, (ReadOnlySpan<T>)x);
    }

    /// <summary>f(x) and the curl of a vector field R³ → R³, in one pass.</summary>
    /// <include file="Docs/Forward.xml" path="docs/curl/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/curl/value/*"/>
    public static (T[] Value, T[] Curl) ValueAndCurl<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f, ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var values = new T[3];
        var curl = new T[3];
        Curl(f, x, values, curl);
        return (values, curl);
    }

    /// <summary>Writes f(x) and the curl of a vector field R³ → R³ into spans; allocates nothing after warm-up.</summary>
    /// <include file="Docs/Forward.xml" path="docs/curl/*/*"/>
    /// <include file="Docs/Operators.xml" path="docs/curl/spans/*"/>
    public static void Curl<T>(Action<ReadOnlySpan<DualVector<T>>, Span<DualVector<T>>> f, ReadOnlySpan<T> x, Span<T> values, Span<T> curl)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.Length(x, 3, "a curl lives in space");
        Guard.Length(values, 3, "a curl lives in space");
        Guard.Length(curl, 3, "a curl lives in space");
        ForwardMode.Curl<VectorDelegate<DualVector<T>>, VectorChunk<T>, DualVector<T>, T>(new(f, nameof(f)), x, values, curl);
    }
}

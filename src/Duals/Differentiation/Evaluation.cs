using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>A function R → R over one number type, as the engines call it: a delegate or a function object.</summary>
internal interface IUnivariateEvaluation<TNumber>
{
    /// <summary>Computes f(x).</summary>
    TNumber Invoke(TNumber x);
}

/// <summary>A function Rⁿ → R over one number type.</summary>
internal interface IScalarEvaluation<TNumber>
{
    /// <summary>Computes f(x).</summary>
    TNumber Invoke(ReadOnlySpan<TNumber> x);
}

/// <summary>A function Rⁿ → Rᵐ over one number type.</summary>
internal interface IVectorEvaluation<TNumber>
{
    /// <summary>Computes y = f(x).</summary>
    void Invoke(ReadOnlySpan<TNumber> x, Span<TNumber> y);
}

/// <summary>A delegate R → R.</summary>
internal readonly struct UnivariateDelegate<TNumber>(Func<TNumber, TNumber> f) : IUnivariateEvaluation<TNumber>
{
    public TNumber Invoke(TNumber x) => f(x);
}

/// <summary>A delegate Rⁿ → R.</summary>
internal readonly struct ScalarDelegate<TNumber>(Func<ReadOnlySpan<TNumber>, TNumber> f) : IScalarEvaluation<TNumber>
{
    public TNumber Invoke(ReadOnlySpan<TNumber> x) => f(x);
}

/// <summary>A delegate Rⁿ → Rᵐ; the parameter that says the count of outputs is named where it turns out wrong.</summary>
internal readonly struct VectorDelegate<TNumber>(Action<ReadOnlySpan<TNumber>, Span<TNumber>> f, string outputs) : IVectorEvaluation<TNumber>
{
    public void Invoke(ReadOnlySpan<TNumber> x, Span<TNumber> y)
    {
        try
        {
            f(x, y);
        }
        catch (Exception exception) when (OutputCount.MayBeWrong(exception))
        {
            OutputCount.ThrowIfWrong(f, x, y.Length, outputs, exception);
            throw;
        }
    }
}

/// <summary>A function object R → R, called with one number type.</summary>
internal readonly struct UnivariateObject<TFunction, TNumber>(TFunction f) : IUnivariateEvaluation<TNumber>
    where TFunction : IUnivariateFunction
    where TNumber : IFloatingPointIeee754<TNumber>, IMinMaxValue<TNumber>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TNumber Invoke(TNumber x) => f.Invoke(x);
}

/// <summary>A function object Rⁿ → R, called with one number type.</summary>
internal readonly struct ScalarObject<TFunction, TNumber>(TFunction f) : IScalarEvaluation<TNumber>
    where TFunction : IScalarFunction
    where TNumber : IFloatingPointIeee754<TNumber>, IMinMaxValue<TNumber>
{
    // The function is compiled into this method and not into the engine, whose exception regions would keep its numbers in memory.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public TNumber Invoke(ReadOnlySpan<TNumber> x) => f.Invoke(x);
}

/// <summary>A function object Rⁿ → Rᵐ, called with one number type; the parameter that says the count of outputs is named where it turns out wrong.</summary>
internal readonly struct VectorObject<TFunction, TNumber>(TFunction f, string outputs) : IVectorEvaluation<TNumber>
    where TFunction : IVectorFunction
    where TNumber : IFloatingPointIeee754<TNumber>, IMinMaxValue<TNumber>
{
    public void Invoke(ReadOnlySpan<TNumber> x, Span<TNumber> y)
    {
        try
        {
            InvokeFunction(x, y);
        }
        catch (Exception exception) when (OutputCount.MayBeWrong(exception))
        {
            OutputCount.ThrowIfWrong<TNumber>(InvokeFunction, x, y.Length, outputs, exception);
            throw;
        }
    }

    // The function is compiled into this method and not into one with exception regions, which would keep its numbers in memory.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void InvokeFunction(ReadOnlySpan<TNumber> x, Span<TNumber> y) => f.Invoke(x, y);
}

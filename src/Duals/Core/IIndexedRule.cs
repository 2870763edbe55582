using System.Numerics;

namespace Duals;

/// <summary>A function of one variable and an integer index, such as the n-th root; see <see cref="IUnaryRule"/>.</summary>
internal interface IIndexedRule
{
    /// <summary>Computes f(x, n).</summary>
    static abstract T Value<T>(T x, int n)
        where T : IFloatingPointIeee754<T>;

    /// <summary>Computes f and ∂f/∂x.</summary>
    static abstract (T Value, T First) FirstOrder<T>(T x, int n)
        where T : IFloatingPointIeee754<T>;

    /// <summary>Computes f, ∂f/∂x and ∂²f/∂x².</summary>
    static abstract (T Value, T First, T Second) SecondOrder<T>(T x, int n)
        where T : IFloatingPointIeee754<T>;
}

using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Duals;

/// <summary>
/// A function of two variables together with its partial derivatives of first and second order; see <see cref="IUnaryRule"/>,
/// whose remarks hold here as well.
/// </summary>
public interface IBinaryRule
{
    /// <summary>Computes f(x, y).</summary>
    /// <typeparam name="T">The number type to compute in.</typeparam>
    /// <param name="x">The first argument.</param>
    /// <param name="y">The second argument.</param>
    /// <returns>f(x, y).</returns>
    static abstract T Value<T>(T x, T y)
        where T : IFloatingPointIeee754<T>;

    /// <summary>Computes f and its gradient.</summary>
    /// <typeparam name="T">The number type to compute in.</typeparam>
    /// <param name="x">The first argument.</param>
    /// <param name="y">The second argument.</param>
    /// <returns>f, ∂f/∂x and ∂f/∂y.</returns>
    static abstract (T Value, T FirstX, T FirstY) FirstOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>;

    /// <summary>Computes f, its gradient and its Hessian.</summary>
    /// <typeparam name="T">The number type to compute in.</typeparam>
    /// <param name="x">The first argument.</param>
    /// <param name="y">The second argument.</param>
    /// <returns>f, ∂f/∂x, ∂f/∂y, ∂²f/∂x², ∂²f/∂x∂y and ∂²f/∂y².</returns>
    static abstract (T Value, T FirstX, T FirstY, T SecondXX, T SecondXY, T SecondYY) SecondOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>;

    /// <summary>Gives the textbook's formula of ∂f/∂x, if the rule states it; see <see cref="ITextbookSlopes{TSelf}"/>.</summary>
    internal static virtual bool TrySlopeX<T>(T x, T y, [MaybeNullWhen(false)] out T slope)
        where T : IFloatingPointIeee754<T>
    {
        slope = default;
        return false;
    }

    /// <summary>Gives the textbook's formula of ∂f/∂y, if the rule states it.</summary>
    internal static virtual bool TrySlopeY<T>(T x, T y, [MaybeNullWhen(false)] out T slope)
        where T : IFloatingPointIeee754<T>
    {
        slope = default;
        return false;
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Duals;

/// <summary>
/// The derivative of a rule as a textbook writes it: one line without branches. It is what formulas show and what their third and higher derivatives are
/// made of; numbers are computed by the rule's careful members.
/// </summary>
/// <remarks>
/// A rule without it stays valid: in formulas its derivative is a named function. The line need not be accurate at the ends of the domain, but must be
/// right within it: for tanh it is 1 − tanh² x, where the rule itself avoids the cancellation.
/// </remarks>
/// <typeparam name="TSelf">The rule itself.</typeparam>
/// <example>
/// <code>
/// readonly struct SquareRule : ITextbookSlope&lt;SquareRule&gt;
/// {
///     public static T Slope&lt;T&gt;(T x) where T : IFloatingPointIeee754&lt;T&gt; =&gt; x + x;
///     // … Value, FirstOrder, SecondOrder
/// }
/// </code>
/// </example>
public interface ITextbookSlope<TSelf> : IUnaryRule
    where TSelf : ITextbookSlope<TSelf>
{
    /// <summary>Computes f′(x) by the textbook's formula.</summary>
    /// <typeparam name="T">The number type to compute in.</typeparam>
    /// <param name="x">The point.</param>
    /// <returns>f′(x).</returns>
    static abstract T Slope<T>(T x)
        where T : IFloatingPointIeee754<T>;

    /// <inheritdoc/>
    static bool IUnaryRule.TrySlope<T>(T x, [MaybeNullWhen(false)] out T slope)
    {
        slope = TSelf.Slope(x);
        return true;
    }
}

/// <summary>The two partial derivatives of a rule as a textbook writes them; see <see cref="ITextbookSlope{TSelf}"/>.</summary>
/// <typeparam name="TSelf">The rule itself.</typeparam>
public interface ITextbookSlopes<TSelf> : IBinaryRule
    where TSelf : ITextbookSlopes<TSelf>
{
    /// <summary>Computes ∂f/∂x by the textbook's formula.</summary>
    /// <typeparam name="T">The number type to compute in.</typeparam>
    /// <param name="x">The first argument.</param>
    /// <param name="y">The second argument.</param>
    /// <returns>∂f/∂x.</returns>
    static abstract T SlopeX<T>(T x, T y)
        where T : IFloatingPointIeee754<T>;

    /// <summary>Computes ∂f/∂y by the textbook's formula.</summary>
    /// <typeparam name="T">The number type to compute in.</typeparam>
    /// <param name="x">The first argument.</param>
    /// <param name="y">The second argument.</param>
    /// <returns>∂f/∂y.</returns>
    static abstract T SlopeY<T>(T x, T y)
        where T : IFloatingPointIeee754<T>;

    /// <inheritdoc/>
    static bool IBinaryRule.TrySlopeX<T>(T x, T y, [MaybeNullWhen(false)] out T slope)
    {
        slope = TSelf.SlopeX(x, y);
        return true;
    }

    /// <inheritdoc/>
    static bool IBinaryRule.TrySlopeY<T>(T x, T y, [MaybeNullWhen(false)] out T slope)
    {
        slope = TSelf.SlopeY(x, y);
        return true;
    }
}

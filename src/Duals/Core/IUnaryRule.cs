using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Duals;

/// <summary>
/// A function of one variable together with its first and second derivative: what a number type needs to carry
/// tangents through it. One struct states a function once, and every number type follows from it.
/// </summary>
/// <remarks>
/// <para>Implement it on an empty <see langword="struct"/> to add a primitive of your own (a special function, a table look-up) with a
/// derivative written by hand, and call it in generic code as <see cref="Rule.Apply{TRule, T}(T)"/>.</para>
/// <para>The members run on the inner type of the number that is differentiated: on <see cref="double"/> for <c>Dual&lt;double&gt;</c>,
/// on <c>Dual&lt;double&gt;</c> for <c>Dual&lt;Dual&lt;double&gt;&gt;</c>. So the derivatives must themselves be written in operations that carry
/// tangents; they may apply further rules (the slope of a table is another table). The value may be computed in any way: over a number type its
/// tangents come from the rule again.</para>
/// <para>A slope that is made of the rule's own value, as of an implicit function (y′ = 1/(3y² + 1) for y³ + y = x), must call <see cref="Rule.Apply{TRule,
/// T}(T)"/> for it and not
/// <see cref="Value{T}(T)"/>, whose code may lose the tangents (an iteration from constants, a conversion): else second derivatives are right in one number
/// type and wrong in another.
/// <see cref="RuleCheck"/> finds that, and so does the first use over a nested number type at a point where it shows: <see
/// cref="InvalidOperationException"/>.</para>
/// <para>All three members must return the same value, bit for bit. Where the derivative is infinite or does not exist, return the
/// infinity or NaN: tangents that are exactly zero stay zero in the product with it.</para>
/// </remarks>
public interface IUnaryRule
{
    /// <summary>Computes f(x).</summary>
    /// <typeparam name="T">The number type to compute in.</typeparam>
    /// <param name="x">The point.</param>
    /// <returns>f(x).</returns>
    static abstract T Value<T>(T x)
        where T : IFloatingPointIeee754<T>;

    /// <summary>Computes f(x) and f′(x), sharing what they have in common.</summary>
    /// <typeparam name="T">The number type to compute in.</typeparam>
    /// <param name="x">The point.</param>
    /// <returns>f(x) and f′(x).</returns>
    static abstract (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>;

    /// <summary>Computes f(x), f′(x) and f″(x), sharing what they have in common.</summary>
    /// <typeparam name="T">The number type to compute in.</typeparam>
    /// <param name="x">The point.</param>
    /// <returns>f(x), f′(x) and f″(x).</returns>
    static abstract (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>;

    /// <summary>Gives the textbook's formula of f′, if the rule states it; see <see cref="ITextbookSlope{TSelf}"/>.</summary>
    internal static virtual bool TrySlope<T>(T x, [MaybeNullWhen(false)] out T slope)
        where T : IFloatingPointIeee754<T>
    {
        slope = default;
        return false;
    }
}

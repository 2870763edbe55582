using System.Numerics;

namespace Duals;

/// <summary>
/// Elementary functions that .NET's interfaces lack, in generic code: called with a plain number they are its value, with a number type they carry its
/// tangents.
/// </summary>
/// <remarks>Each is a rule (<see cref="IUnaryRule"/>) applied by <see cref="Rule"/>: right at every order, and nothing is allocated.</remarks>
public static class Functions
{
    /// <summary>The logistic function 1/(1 + e⁻ˣ) = s, with the derivatives s(1 − s) and s(1 − s)(1 − 2s).</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="x">The argument.</param>
    /// <returns>
    /// s, without overflow on the way: towards −∞ as small as eˣ, while a derivative of any order is as small as e^(−|x|) on both sides. At ±∞ the slope is 0.
    /// </returns>
    /// <example>
    /// <code>
    /// double slope = Forward.Derivative(Functions.Sigmoid, -700.0);                            // e⁻⁷⁰⁰
    /// double lost = Forward.Derivative(x => 1 / (1 + Dual&lt;double&gt;.Exp(-x)), -800.0);   // NaN, where Sigmoid has 0
    /// </code>
    /// </example>
    public static T Sigmoid<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        Rule.Apply<SigmoidRule, T>(x);

    /// <summary>x², with the derivatives 2x and 2.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="x">The argument.</param>
    /// <returns>x·x, bit for bit. An infinite x leaves a tangent that is exactly zero at zero, which <c>x * x</c> does not.</returns>
    /// <example>
    /// <code>
    /// double slope = Forward.Derivative(Functions.Square, 3.0);   // 6
    /// </code>
    /// </example>
    public static T Square<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        Rule.Apply<SquareRule, T>(x);
}

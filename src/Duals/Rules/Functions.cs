using System.Numerics;

namespace Duals;

/// <summary>
/// Elementary functions that .NET's interfaces lack, in generic code: called with a plain number they are its value, with a number type they carry its
/// tangents.
/// </summary>
/// <remarks>Each is a rule (<see cref="IUnaryRule"/>) applied by <see cref="Rule"/>: right at every order, and nothing is allocated.</remarks>
public static class Functions
{
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

using System.Numerics;

namespace Duals.Symbolics;

public readonly partial struct Formula<T>
{
    /// <summary>⌈x⌉; slope 0.</summary>
    /// <param name="x">The number.</param>
    /// <returns>The integer.</returns>
    public static Formula<T> Ceiling(Formula<T> x) => Of(Operation<CeilingOperator, T>.Instance, x);

    /// <summary>⌊x⌋; slope 0.</summary>
    /// <param name="x">The number.</param>
    /// <returns>The integer.</returns>
    public static Formula<T> Floor(Formula<T> x) => Of(Operation<FloorOperator, T>.Instance, x);

    /// <summary>x without its fraction; slope 0.</summary>
    /// <param name="x">The number.</param>
    /// <returns>The integer.</returns>
    public static Formula<T> Truncate(Formula<T> x) => Of(Operation<TruncateOperator, T>.Instance, x);

    /// <summary>x rounded to the nearest integer, halves to even; slope 0.</summary>
    /// <param name="x">The number.</param>
    /// <returns>The integer.</returns>
    public static Formula<T> Round(Formula<T> x) => Round(x, MidpointRounding.ToEven);

    /// <summary>x rounded to a number of digits, halves to even; slope 0.</summary>
    /// <param name="x">The number.</param>
    /// <param name="digits">The digits after the point.</param>
    /// <returns>The rounded number.</returns>
    public static Formula<T> Round(Formula<T> x, int digits) => Round(x, digits, MidpointRounding.ToEven);

    /// <summary>x rounded to an integer; slope 0.</summary>
    /// <param name="x">The number.</param>
    /// <param name="mode">What becomes of halves.</param>
    /// <returns>The integer.</returns>
    public static Formula<T> Round(Formula<T> x, MidpointRounding mode) => Of(new Operation<RoundToIntegerOperator, T>(new(mode)), x);

    /// <summary>x rounded to a number of digits; slope 0.</summary>
    /// <param name="x">The number.</param>
    /// <param name="digits">The digits after the point.</param>
    /// <param name="mode">What becomes of halves.</param>
    /// <returns>The rounded number.</returns>
    public static Formula<T> Round(Formula<T> x, int digits, MidpointRounding mode) => Of(new Operation<RoundOperator, T>(new(digits, mode)), x);

    /// <summary>Converts to an integer, saturating; a condition of the trace.</summary>
    /// <typeparam name="TInteger">The integer type.</typeparam>
    /// <param name="value">The number.</param>
    /// <returns>The integer.</returns>
    public static TInteger ConvertToInteger<TInteger>(Formula<T> value)
        where TInteger : IBinaryInteger<TInteger> =>
        T.ConvertToInteger<TInteger>(value.ValueFor<TInteger>());

    /// <summary>Converts to an integer as the platform does; a condition of the trace.</summary>
    /// <typeparam name="TInteger">The integer type.</typeparam>
    /// <param name="value">The number.</param>
    /// <returns>The integer.</returns>
    public static TInteger ConvertToIntegerNative<TInteger>(Formula<T> value)
        where TInteger : IBinaryInteger<TInteger> =>
        T.ConvertToIntegerNative<TInteger>(value.ValueFor<TInteger>());
}

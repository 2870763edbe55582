using System.Numerics;

namespace Duals;

[SharedMembers]
public readonly partial struct Dual<T>
{
    /// <summary>T's own rounding; the tangents are 0, at the jumps as well.</summary>
    /// <param name="x">The number.</param>
    /// <returns>The rounded number, a constant.</returns>
    public static Dual<T> Ceiling(Dual<T> x) => Constant(T.Ceiling(x.Value));

    /// <summary>T's own rounding; the tangents are 0, at the jumps as well.</summary>
    /// <param name="x">The number.</param>
    /// <returns>The rounded number, a constant.</returns>
    public static Dual<T> Floor(Dual<T> x) => Constant(T.Floor(x.Value));

    /// <summary>T's own rounding; the tangents are 0, at the jumps as well.</summary>
    /// <param name="x">The number.</param>
    /// <returns>The rounded number, a constant.</returns>
    public static Dual<T> Round(Dual<T> x) => Constant(T.Round(x.Value));

    /// <summary>T's own rounding; the tangents are 0, at the jumps as well.</summary>
    /// <param name="x">The number.</param>
    /// <param name="digits">The number of fractional digits.</param>
    /// <returns>The rounded number, a constant.</returns>
    public static Dual<T> Round(Dual<T> x, int digits) => Constant(T.Round(x.Value, digits));

    /// <summary>T's own rounding; the tangents are 0, at the jumps as well.</summary>
    /// <param name="x">The number.</param>
    /// <param name="mode">How midpoints are rounded.</param>
    /// <returns>The rounded number, a constant.</returns>
    public static Dual<T> Round(Dual<T> x, MidpointRounding mode) => Constant(T.Round(x.Value, mode));

    /// <summary>T's own rounding; the tangents are 0, at the jumps as well.</summary>
    /// <param name="x">The number.</param>
    /// <param name="digits">The number of fractional digits.</param>
    /// <param name="mode">How midpoints are rounded.</param>
    /// <returns>The rounded number, a constant.</returns>
    public static Dual<T> Round(Dual<T> x, int digits, MidpointRounding mode) => Constant(T.Round(x.Value, digits, mode));

    /// <summary>T's own rounding; the tangents are 0, at the jumps as well.</summary>
    /// <param name="x">The number.</param>
    /// <returns>The rounded number, a constant.</returns>
    public static Dual<T> Truncate(Dual<T> x) => Constant(T.Truncate(x.Value));

    /// <summary>Converts the value to an integer type, saturating; a step function, whose derivative is 0.</summary>
    /// <typeparam name="TInteger">The integer type.</typeparam>
    /// <param name="value">The number.</param>
    /// <returns>The integer.</returns>
    public static TInteger ConvertToInteger<TInteger>(Dual<T> value)
        where TInteger : IBinaryInteger<TInteger> =>
        T.ConvertToInteger<TInteger>(value.Value);

    /// <summary>Converts the value to an integer type as the platform does; a step function, whose derivative is 0.</summary>
    /// <typeparam name="TInteger">The integer type.</typeparam>
    /// <param name="value">The number.</param>
    /// <returns>The integer.</returns>
    public static TInteger ConvertToIntegerNative<TInteger>(Dual<T> value)
        where TInteger : IBinaryInteger<TInteger> =>
        T.ConvertToIntegerNative<TInteger>(value.Value);
}

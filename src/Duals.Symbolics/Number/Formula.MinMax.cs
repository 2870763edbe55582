using System.Diagnostics;
using System.Numerics;

namespace Duals.Symbolics;

public readonly partial struct Formula<T>
{
    /// <summary>|x|.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The absolute value; its slope is the sign of x, that of zero included.</returns>
    public static Formula<T> Abs(Formula<T> value) => Of(Operation<AbsOperator, T>.Instance, value);

    /// <summary>The magnitude of x with the sign of s.</summary>
    /// <param name="value">The number x.</param>
    /// <param name="sign">The number s.</param>
    /// <returns>x or −x.</returns>
    public static Formula<T> CopySign(Formula<T> value, Formula<T> sign) => Of(Operation<CopySignOperator, T>.Instance, value, sign);

    /// <summary>x within [min, max].</summary>
    /// <param name="value">The number x.</param>
    /// <param name="min">The lower bound.</param>
    /// <param name="max">The upper bound.</param>
    /// <returns>x or a bound.</returns>
    /// <exception cref="ArgumentException"><paramref name="min"/> is greater than <paramref name="max"/>.</exception>
    public static Formula<T> Clamp(Formula<T> value, Formula<T> min, Formula<T> max)
    {
        AskForBounds(min, max);
        return Of(Operation<ClampOperator, T>.Instance, value, min, max);
    }

    /// <summary>x within [min, max] as the platform clamps.</summary>
    /// <param name="value">The number x.</param>
    /// <param name="min">The lower bound.</param>
    /// <param name="max">The upper bound.</param>
    /// <returns>x or a bound.</returns>
    public static Formula<T> ClampNative(Formula<T> value, Formula<T> min, Formula<T> max)
    {
        AskForBounds(min, max);
        return Of(Operation<ClampNativeOperator, T>.Instance, value, min, max);
    }

    /// <summary>The larger operand; the slope of the first one where both are equal.</summary>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <returns>One of the operands.</returns>
    public static Formula<T> Max(Formula<T> x, Formula<T> y) => Of(Operation<SelectOperator<MaxSelection>, T>.Instance, x, y);

    /// <summary>The operand of larger magnitude; the slope of the first one where both are equal.</summary>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <returns>One of the operands.</returns>
    public static Formula<T> MaxMagnitude(Formula<T> x, Formula<T> y) => Of(Operation<SelectOperator<MaxMagnitudeSelection>, T>.Instance, x, y);

    /// <summary>The operand of larger magnitude, a number before NaN; the slope of the first one where both are equal.</summary>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <returns>One of the operands.</returns>
    public static Formula<T> MaxMagnitudeNumber(Formula<T> x, Formula<T> y) => Of(Operation<SelectOperator<MaxMagnitudeNumberSelection>, T>.Instance, x, y);

    /// <summary>The larger operand as the platform chooses; the slope of the first one where both are equal.</summary>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <returns>One of the operands.</returns>
    public static Formula<T> MaxNative(Formula<T> x, Formula<T> y) => Of(Operation<SelectOperator<MaxNativeSelection>, T>.Instance, x, y);

    /// <summary>The larger operand, a number before NaN; the slope of the first one where both are equal.</summary>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <returns>One of the operands.</returns>
    public static Formula<T> MaxNumber(Formula<T> x, Formula<T> y) => Of(Operation<SelectOperator<MaxNumberSelection>, T>.Instance, x, y);

    /// <summary>The smaller operand; the slope of the second one where both are equal.</summary>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <returns>One of the operands.</returns>
    public static Formula<T> Min(Formula<T> x, Formula<T> y) => Of(Operation<SelectOperator<MinSelection>, T>.Instance, x, y);

    /// <summary>The operand of smaller magnitude; the slope of the second one where both are equal.</summary>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <returns>One of the operands.</returns>
    public static Formula<T> MinMagnitude(Formula<T> x, Formula<T> y) => Of(Operation<SelectOperator<MinMagnitudeSelection>, T>.Instance, x, y);

    /// <summary>The operand of smaller magnitude, a number before NaN; the slope of the second one where both are equal.</summary>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <returns>One of the operands.</returns>
    public static Formula<T> MinMagnitudeNumber(Formula<T> x, Formula<T> y) => Of(Operation<SelectOperator<MinMagnitudeNumberSelection>, T>.Instance, x, y);

    /// <summary>The smaller operand as the platform chooses; the slope of the second one where both are equal.</summary>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <returns>One of the operands.</returns>
    public static Formula<T> MinNative(Formula<T> x, Formula<T> y) => Of(Operation<SelectOperator<MinNativeSelection>, T>.Instance, x, y);

    /// <summary>The smaller operand, a number before NaN; the slope of the second one where both are equal.</summary>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <returns>One of the operands.</returns>
    public static Formula<T> MinNumber(Formula<T> x, Formula<T> y) => Of(Operation<SelectOperator<MinNumberSelection>, T>.Instance, x, y);

    // That the bounds are in order is a condition: in the other case T throws, even if the result is not used.
    private static void AskForBounds(Formula<T> min, Formula<T> max)
    {
        bool areConstant = min.IsConstant && max.IsConstant;
        if (areConstant)
            _ = T.Clamp(T.Zero, min.Node.Value, max.Node.Value);
        else if ((min.IsConstant ? max : min).Node.HasValue)
            _ = Ask(Questions<T>.Less, max, min);
    }

    // What the shared selections ask of a number type; here a selection is an operation, so nothing calls it.
    private Formula<T> WithValue(T value) => throw new UnreachableException(ToText());
}

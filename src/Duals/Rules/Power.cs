using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>
/// xʸ = v; derivatives y·xʸ⁻¹ and v·ln x; y(y − 1)xʸ⁻², xʸ⁻¹(1 + y·ln x), v·ln²x.
/// </summary>
/// <remarks>
/// The cases of the slope in x:
/// (1) y exactly 0: 0. (2) y exactly 1: 1. Exactly: with every inner tangent zero; ∂²(xʸ)/∂x∂y at (2, 1) is 1 + ln 2, not 0.
/// (3) x ≠ 0 finite and v normal: y·(v/x), no second power. (4) Else y·xʸ⁻¹ by the library's power, which is exact at x = 0 where the
/// falling factorial y(y − 1)(y − 2)… ends in an exact 0, and finite where v overflows first.
/// The cases of the slope in y: (5) x &gt; 0: v·ln x, 0 where v is 0. (6) x = 0: 0 for y &gt; 0, −∞ for y = 0, NaN for y &lt; 0.
/// (7) x &lt; 0: NaN; it meets only tangents of y that are not exactly zero.
/// </remarks>
internal readonly struct PowRule : IBinaryRule
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        T.Pow(x, y);

    public static (T Value, T FirstX, T FirstY) FirstOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.Pow(x, y);
        return (value, SlopeInBase(x, y, value), SlopeInExponent(x, y, value));
    }

    public static (T Value, T FirstX, T FirstY, T SecondXX, T SecondXY, T SecondYY) SecondOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T firstX, T firstY) = FirstOrder(x, y);
        T secondXX = CurvatureInBase(x, y, value);
        if (T.IsZero(x))
        {
            (_, T mixed, T secondYY) = PowAtZeroRule.FirstOrder(x, y);
            return (value, firstX, firstY, secondXX, mixed, secondYY);
        }

        if (!(x > T.Zero))
            return (value, firstX, firstY, secondXX, Undefined.At(x, y), Undefined.At(x, y));

        T logarithm = T.Log(x);
        T power = IsQuotientSafe(x, value) ? value / x : T.Pow(x, y - T.One);
        return (
            value,
            firstX,
            firstY,
            secondXX,
            Strong.Product(T.One + Strong.Product(logarithm, y), power),
            Strong.Product(logarithm, firstY));
    }

    /// <summary>y·xʸ⁻¹, given v = xʸ.</summary>
    public static T SlopeInBase<T>(T x, T y, T value)
        where T : IFloatingPointIeee754<T>
    {
        if (Parts.AreConstant(y))
        {
            if (T.IsZero(y))
                return T.Zero;

            if (y == T.One)
                return T.One;
        }
        else if (T.IsZero(x))
        {
            return Rule.Apply<PowBaseSlopeAtZeroRule, T>(x, y);
        }

        return IsQuotientSafe(x, value) ? y * (value / x) : Strong.Product(T.Pow(x, y - T.One), y);
    }

    /// <summary>y(y − 1)xʸ⁻², given v = xʸ.</summary>
    public static T CurvatureInBase<T>(T x, T y, T value)
        where T : IFloatingPointIeee754<T>
    {
        // Strong products: an exact 0 among the factors of y(y − 1) stays 0 against an infinite power.
        T power = IsQuotientSafe(x, value) ? value / x / x : T.Pow(x, y - Algebra.Two<T>());
        return Strong.Product(Strong.Product(power, y - T.One), y);
    }

    private static T SlopeInExponent<T>(T x, T y, T value)
        where T : IFloatingPointIeee754<T>
    {
        if (T.IsZero(x))
            return Rule.Apply<PowAtZeroRule, T>(x, y);

        return x > T.Zero ? Strong.Product(T.Log(x), value) : Undefined.At(x, y);
    }

    // v/x has full precision only where v has.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsQuotientSafe<T>(T x, T value)
        where T : IFloatingPointIeee754<T> =>
        T.IsNormal(value) && T.IsFinite(x) && !T.IsZero(x);
}

/// <summary>
/// The slope of xʸ in y at x = 0, with its derivatives as limits from the right: the value 0, −∞, NaN for y &gt; 0, y = 0, y &lt; 0;
/// by x: 0 for y &gt; 1, −∞ at y = 1, NaN below; by y: 0, +∞, NaN for y &gt; 0, y = 0, y &lt; 0.
/// </summary>
internal readonly struct PowAtZeroRule : IBinaryRule
{
    public static T Value<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        Parts.IsPlain<T>() ? Choose(y, T.Zero, T.Zero, T.NegativeInfinity) : Rule.Apply<PowAtZeroRule, T>(x, y);

    public static (T Value, T FirstX, T FirstY) FirstOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        (Value(x, y), Choose(y, T.One, T.Zero, T.NegativeInfinity), Choose(y, T.Zero, T.Zero, T.PositiveInfinity));

    public static (T Value, T FirstX, T FirstY, T SecondXX, T SecondXY, T SecondYY) SecondOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T firstX, T firstY) = FirstOrder(x, y);

        // ∂³/∂x²∂y ends at y = 2, ∂³/∂x∂y² (xʸ⁻¹ ln x (2 + y·ln x)) at y = 1, ∂³/∂y³ at y = 0.
        return (
            value,
            firstX,
            firstY,
            Choose(y, Algebra.Two<T>(), T.Zero, T.NegativeInfinity),
            Choose(y, T.One, T.Zero, T.PositiveInfinity),
            Choose(y, T.Zero, T.Zero, T.NegativeInfinity));
    }

    private static T Choose<T>(T y, T threshold, T above, T at)
        where T : IFloatingPointIeee754<T> =>
        y > threshold ? above : y == threshold ? at : T.NaN;
}

/// <summary>
/// The slope y·xʸ⁻¹ of a power in its base at x = 0 for an active exponent: derivatives y(y − 1)xʸ⁻² by x and, by y, the
/// first derivative of <see cref="PowAtZeroRule"/>.
/// </summary>
internal readonly struct PowBaseSlopeAtZeroRule : IBinaryRule
{
    public static T Value<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        PowRule.SlopeInBase(x, y, T.Pow(x, y));

    public static (T Value, T FirstX, T FirstY) FirstOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        (_, T mixed, _) = PowAtZeroRule.FirstOrder(x, y);
        return (Value(x, y), PowRule.CurvatureInBase(x, y, T.Pow(x, y)), mixed);
    }

    public static (T Value, T FirstX, T FirstY, T SecondXX, T SecondXY, T SecondYY) SecondOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T firstX, T firstY) = FirstOrder(x, y);
        (_, _, _, T secondXY, T secondYY, _) = PowAtZeroRule.SecondOrder(x, y);
        T third = Strong.Product(Strong.Product(Strong.Product(T.Pow(x, y - T.CreateChecked(3)), y - Algebra.Two<T>()), y - T.One), y);
        return (value, firstX, firstY, third, secondXY, secondYY);
    }
}

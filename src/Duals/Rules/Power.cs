using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>
/// xʸ = v; derivatives y·xʸ⁻¹ and v·ln x; y(y − 1)xʸ⁻², xʸ⁻¹(1 + y·ln x), v·ln²x.
/// </summary>
/// <remarks>
/// The cases of the slope in x:
/// (1) y exactly 0: 0. (2) y exactly 1: 1. Exactly: with every inner tangent zero; ∂²(xʸ)/∂x∂y at (2, 1) is 1 + ln 2, not 0.
/// (3) x ≠ 0 finite and v/x normal: y·(v/x), no second power (on plain numbers). (3a) v underflows for |x| &gt; 1: by halves, y·(√v/x)·√v.
/// (4) Else y·xʸ⁻¹ by the library's power, which is exact at x = 0 where the falling factorial y(y − 1)(y − 2)… ends in an exact 0,
/// and finite where v overflows first.
/// The cases of the slope in y: (5) x &gt; 0: v·ln x, 0 where v is 0. (6) x = 0: 0 for y &gt; 0, −∞ for y = 0, NaN for y &lt; 0.
/// (7) x &lt; 0: NaN; it meets only tangents of y that are not exactly zero.
/// </remarks>
internal readonly struct PowRule : ITextbookSlopes<PowRule>
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
        return (
            value,
            firstX,
            firstY,
            CurvatureInBase(x, y, value, firstX),
            Mixed(x, y, value),
            CurvatureInExponent(x, y, firstY));
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

        if (!Parts.IsPlain<T>())
            return Rule.Apply<PowBaseSlopeRule, T>(x, y);

        return TimesLowerPower(y, x, y, value);
    }

    /// <summary>y(y − 1)xʸ⁻², given v = xʸ and the slope y·xʸ⁻¹.</summary>
    public static T CurvatureInBase<T>(T x, T y, T value, T slope)
        where T : IFloatingPointIeee754<T>
    {
        if (Parts.IsPlain<T>() && T.IsFinite(x) && !T.IsZero(x))
        {
            T factor = (y - T.One) / x;
            if (T.IsNormal(slope))
                return T.IsFinite(factor) ? slope * factor : slope / x * (y - T.One);

            if (UnderflowsByHalves(x, value))
            {
                T half = T.Pow(T.Abs(x), y * Algebra.Half<T>()) / x;
                return y * half * ((y - T.One) * T.CopySign(half, x * value));
            }
        }

        // Strong products: an exact 0 among the factors of y(y − 1) stays 0 against an infinite power.
        return Strong.Product(Strong.Product(T.Pow(x, y - Algebra.Two<T>()), y - T.One), y);
    }

    /// <summary>xʸ⁻¹(1 + y·ln x), given v = xʸ; at x = 0 the limit from the right: 0 for y &gt; 1, −∞ at y = 1, NaN below.</summary>
    public static T Mixed<T>(T x, T y, T value)
        where T : IFloatingPointIeee754<T>
    {
        if (T.IsZero(x))
            return Limit(y, T.One, T.NegativeInfinity);

        if (!(x > T.Zero))
            return Undefined.At(x, y);

        return TimesLowerPower(T.One + Strong.Product(T.Log(x), y), x, y, value);
    }

    /// <summary>v·ln x, given v = xʸ; at x = 0 the limit from the right: 0 for y &gt; 0, −∞ at y = 0, NaN below.</summary>
    public static T SlopeInExponent<T>(T x, T y, T value)
        where T : IFloatingPointIeee754<T>
    {
        if (!Parts.IsPlain<T>())
            return Rule.Apply<PowExponentSlopeRule, T>(x, y);

        if (T.IsZero(x))
            return Limit(y, T.Zero, T.NegativeInfinity);

        if (!(x > T.Zero))
            return T.NaN;

        if (!T.IsSubnormal(value))
            return Strong.Product(T.Log(x), value);

        // Half of the power at a time has all its digits.
        T half = T.Pow(x, y * Algebra.Half<T>());
        return T.Log(x) * half * half;
    }

    /// <summary>v·ln²x, given the slope v·ln x; at x = 0 the limit from the right: 0 for y &gt; 0, +∞ at y = 0, NaN below.</summary>
    public static T CurvatureInExponent<T>(T x, T y, T slope)
        where T : IFloatingPointIeee754<T>
    {
        if (T.IsZero(x))
            return Limit(y, T.Zero, T.PositiveInfinity);

        if (!(x > T.Zero))
            return Undefined.At(x, y);

        if (!Parts.IsPlain<T>() || !T.IsSubnormal(slope))
            return Strong.Product(T.Log(x), slope);

        T half = T.Log(x) * T.Pow(x, y * Algebra.Half<T>());
        return half * half;
    }

    /// <summary>A limit at x = 0: 0 for an exponent above the threshold, a pole at it, NaN below.</summary>
    public static T Limit<T>(T y, T threshold, T atThreshold)
        where T : IFloatingPointIeee754<T> =>
        y > threshold ? T.Zero : y == threshold ? atThreshold : T.NaN;

    // factor·xʸ⁻¹, given v = xʸ, the strong product. On plain numbers only by the quotient v/x: in its tangent, (v̇ − v/x·ẋ)/x, all digits of a
    // small x would cancel.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T TimesLowerPower<T>(T factor, T x, T y, T value)
        where T : IFloatingPointIeee754<T>
    {
        if (!Parts.IsPlain<T>())
            return Strong.Product(T.Pow(x, y - T.One), factor);

        T quotient = value / x;
        return T.IsNormal(quotient) && T.IsNormal(value) && T.IsFinite(x) ? factor * quotient : TimesLowerPowerAtEnds(factor, x, y, value);
    }

    // Where v or v/x overflows or has lost digits.
    private static T TimesLowerPowerAtEnds<T>(T factor, T x, T y, T value)
        where T : IFloatingPointIeee754<T>
    {
        if (UnderflowsByHalves(x, value))
        {
            T half = T.Pow(T.Abs(x), y * Algebra.Half<T>());
            return factor * (half / x) * T.CopySign(half, value);
        }

        return T.IsNormal(value) && T.IsFinite(x) && !T.IsZero(x)
            ? factor / x * value
            : Strong.Product(T.Pow(x, y - T.One), factor);
    }

    // A power of |x| > 1 that is small: xʸ⁻¹ is smaller still, but y times it need not be. √v is far from the end of the range.
    private static bool UnderflowsByHalves<T>(T x, T value)
        where T : IFloatingPointIeee754<T> =>
        T.IsFinite(x) && T.Abs(x) > T.One && T.Abs(value) < T.One;

    public static T SlopeX<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        y * T.Pow(x, y - T.One);

    public static T SlopeY<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        T.Pow(x, y) * T.Log(x);
}

/// <summary>
/// The slope y·xʸ⁻¹ of a power in its base, as a rule of its own: its derivatives y(y − 1)xʸ⁻² and xʸ⁻¹(1 + y·ln x) cancel when they are
/// taken from the quotient y·(v/x), and at x = 0 they are limits.
/// </summary>
internal readonly struct PowBaseSlopeRule : ITextbookSlopes<PowBaseSlopeRule>
{
    public static T Value<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        PowRule.SlopeInBase(x, y, T.Pow(x, y));

    public static (T Value, T FirstX, T FirstY) FirstOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        T power = T.Pow(x, y);
        T slope = PowRule.SlopeInBase(x, y, power);
        return (slope, PowRule.CurvatureInBase(x, y, power, slope), PowRule.Mixed(x, y, power));
    }

    /// <summary>
    /// With L = ln x the second derivatives are y(y − 1)(y − 2)xʸ⁻³, xʸ⁻²(2y − 1 + y(y − 1)L) and xʸ⁻¹L(2 + yL).
    /// </summary>
    public static (T Value, T FirstX, T FirstY, T SecondXX, T SecondXY, T SecondYY) SecondOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T firstX, T firstY) = FirstOrder(x, y);
        T two = Algebra.Two<T>();
        T third = Strong.Product(Strong.Product(Strong.Product(T.Pow(x, y - T.CreateChecked(3)), y - two), y - T.One), y);
        return (value, firstX, firstY, third, PowExponentSlopeRule.ByBaseTwice(x, y), PowExponentSlopeRule.ByBaseAndExponent(x, y));
    }

    public static T SlopeX<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        y * (y - T.One) * T.Pow(x, y - Algebra.Two<T>());

    public static T SlopeY<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        T.Pow(x, y - T.One) * (T.One + y * T.Log(x));
}

/// <summary>
/// The slope v·ln x of a power in its exponent, as a rule of its own: derivatives xʸ⁻¹(1 + y·ln x) and v·ln²x, which at x = 0 are limits.
/// </summary>
internal readonly struct PowExponentSlopeRule : ITextbookSlopes<PowExponentSlopeRule>
{
    public static T Value<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        PowRule.SlopeInExponent(x, y, T.Pow(x, y));

    public static (T Value, T FirstX, T FirstY) FirstOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        T power = T.Pow(x, y);
        T slope = PowRule.SlopeInExponent(x, y, power);
        return (slope, PowRule.Mixed(x, y, power), PowRule.CurvatureInExponent(x, y, slope));
    }

    /// <summary>With L = ln x the second derivatives are xʸ⁻²(2y − 1 + y(y − 1)L), xʸ⁻¹L(2 + yL) and v·L³.</summary>
    public static (T Value, T FirstX, T FirstY, T SecondXX, T SecondXY, T SecondYY) SecondOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T firstX, T firstY) = FirstOrder(x, y);
        T third = T.IsZero(x)
            ? PowRule.Limit(y, T.Zero, T.NegativeInfinity)
            : x > T.Zero ? Strong.Product(T.Log(x), firstY) : Undefined.At(x, y);
        return (value, firstX, firstY, ByBaseTwice(x, y), ByBaseAndExponent(x, y), third);
    }

    /// <summary>∂³(xʸ)/∂x²∂y.</summary>
    public static T ByBaseTwice<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        T two = Algebra.Two<T>();
        if (T.IsZero(x))
            return PowRule.Limit(y, two, T.NegativeInfinity);

        return x > T.Zero ? T.Pow(x, y - two) * (y + y - T.One + y * (y - T.One) * T.Log(x)) : Undefined.At(x, y);
    }

    /// <summary>∂³(xʸ)/∂x∂y².</summary>
    public static T ByBaseAndExponent<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        if (T.IsZero(x))
            return PowRule.Limit(y, T.One, T.PositiveInfinity);

        if (!(x > T.Zero))
            return Undefined.At(x, y);

        T logarithm = T.Log(x);
        return T.Pow(x, y - T.One) * logarithm * (Algebra.Two<T>() + y * logarithm);
    }

    public static T SlopeX<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        T.Pow(x, y - T.One) * (T.One + y * T.Log(x));

    public static T SlopeY<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        T.Pow(x, y) * T.Log(x) * T.Log(x);
}

/// <summary>x²; derivatives 2x, 2.</summary>
internal readonly struct SquareRule : ITextbookSlope<SquareRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        x * x;

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        (Rule.Apply<SquareRule, T>(x), x + x);

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        (Rule.Apply<SquareRule, T>(x), x + x, Algebra.Two<T>());

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        x + x;
}

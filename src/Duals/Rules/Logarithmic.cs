using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>What the logarithms to every base share: derivatives 1/(u·ln b), −1/(u²·ln b) at u = x or u = 1 + x.</summary>
internal static class Logarithm
{
    /// <summary>
    /// A logarithm's value and 1/(u·ln b). Left of the domain, where the value is NaN, the slope is that NaN (1/u would be finite and wrong).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Value, T First) FirstOrder<T>(T value, T u, T reciprocalLnBase)
        where T : IFloatingPointIeee754<T> =>
        (value, T.IsNaN(value) ? value : Algebra.Scale(T.One / u, reciprocalLnBase));

    /// <summary>The same for the natural logarithm.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Value, T First) FirstOrder<T>(T value, T u)
        where T : IFloatingPointIeee754<T> =>
        (value, T.IsNaN(value) ? value : T.One / u);

    /// <summary>With the second derivative, −1/(u²·ln b), from the first one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Value, T First, T Second) SecondOrder<T>((T Value, T First) order, T u)
        where T : IFloatingPointIeee754<T> =>
        (order.Value, order.First, -(order.First * (T.One / u)));
}

/// <summary>ln x; derivatives 1/x, −1/x²; +∞, −∞ at ±0.</summary>
internal readonly struct LogRule : ITextbookSlope<LogRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Log(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        Logarithm.FirstOrder(T.Log(x), Algebra.WithoutNegativeZero(x));

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        Logarithm.SecondOrder(FirstOrder(x), Algebra.WithoutNegativeZero(x));

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.One / x;
}

/// <summary>ln(1 + x); derivatives 1/(1 + x), −1/(1 + x)².</summary>
internal readonly struct LogP1Rule : ITextbookSlope<LogP1Rule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.LogP1(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        Logarithm.FirstOrder(T.LogP1(x), T.One + x);

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        Logarithm.SecondOrder(FirstOrder(x), T.One + x);

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.One / (T.One + x);
}

/// <summary>log₂ x; derivatives 1/(x ln 2), −1/(x² ln 2).</summary>
internal readonly struct Log2Rule : ITextbookSlope<Log2Rule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Log2(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        Logarithm.FirstOrder(T.Log2(x), Algebra.WithoutNegativeZero(x), Algebra.ReciprocalLn2<T>());

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        Logarithm.SecondOrder(FirstOrder(x), Algebra.WithoutNegativeZero(x));

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.One / (x * Algebra.Ln2<T>());
}

/// <summary>log₂(1 + x); derivatives 1/((1 + x) ln 2), −1/((1 + x)² ln 2).</summary>
internal readonly struct Log2P1Rule : ITextbookSlope<Log2P1Rule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Log2P1(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        Logarithm.FirstOrder(T.Log2P1(x), T.One + x, Algebra.ReciprocalLn2<T>());

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        Logarithm.SecondOrder(FirstOrder(x), T.One + x);

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.One / ((T.One + x) * Algebra.Ln2<T>());
}

/// <summary>log₁₀ x; derivatives 1/(x ln 10), −1/(x² ln 10).</summary>
internal readonly struct Log10Rule : ITextbookSlope<Log10Rule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Log10(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        Logarithm.FirstOrder(T.Log10(x), Algebra.WithoutNegativeZero(x), Algebra.ReciprocalLn10<T>());

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        Logarithm.SecondOrder(FirstOrder(x), Algebra.WithoutNegativeZero(x));

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.One / (x * Algebra.Ln10<T>());
}

/// <summary>log₁₀(1 + x); derivatives 1/((1 + x) ln 10), −1/((1 + x)² ln 10).</summary>
internal readonly struct Log10P1Rule : ITextbookSlope<Log10P1Rule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Log10P1(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        Logarithm.FirstOrder(T.Log10P1(x), T.One + x, Algebra.ReciprocalLn10<T>());

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        Logarithm.SecondOrder(FirstOrder(x), T.One + x);

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.One / ((T.One + x) * Algebra.Ln10<T>());
}

/// <summary>
/// log_b x = ln x / ln b, with L = ln b and v the value; derivatives 1/(xL), −v/(bL);
/// −1/(x²L), −1/(x·b·L²), v(L + 2)/(b²L²).
/// </summary>
internal readonly struct LogBaseRule : ITextbookSlopes<LogBaseRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        T.Log(x, y);

    public static (T Value, T FirstX, T FirstY) FirstOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.Log(x, y);
        if (T.IsNaN(value))
            return (value, value, value);

        T firstX = T.One / Algebra.WithoutNegativeZero(x) / T.Log(y);
        T firstY = Parts.IsPlain<T>() ? -(value / T.Log(y) / y) : Rule.Apply<LogBaseSlopeRule, T>(x, y);
        return (value, firstX, firstY);
    }

    public static (T Value, T FirstX, T FirstY, T SecondXX, T SecondXY, T SecondYY) SecondOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T firstX, T firstY) = FirstOrder(x, y);
        (_, T secondXY, T secondYY) = LogBaseSlopeRule.Derivatives(x, y, firstX, firstY);
        return (value, firstX, firstY, -(firstX / Algebra.WithoutNegativeZero(x)), secondXY, secondYY);
    }

    public static T SlopeX<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        T.One / (x * T.Log(y));

    public static T SlopeY<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        -(T.Log(x) / (y * T.Log(y) * T.Log(y)));
}

/// <summary>
/// The slope −v/(bL) of log_b x in its base, as a rule of its own: taken from the quotients, its derivatives would cancel infinities at x = 0.
/// </summary>
internal readonly struct LogBaseSlopeRule : IBinaryRule
{
    public static T Value<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        LogBaseRule.FirstOrder(x, y).FirstY;

    public static (T Value, T FirstX, T FirstY) FirstOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        (_, T firstX, T firstY) = LogBaseRule.FirstOrder(x, y);
        return Derivatives(x, y, firstX, firstY);
    }

    /// <summary>
    /// The slope and its derivatives; with M = 1 + 2/L the second ones are (1/(xL))/(x·b·L), (1/(xL))·M/(b²·L), (v/(bL))·(2 + 6/L + 6/L²)/b².
    /// </summary>
    public static (T Value, T FirstX, T FirstY, T SecondXX, T SecondXY, T SecondYY) SecondOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        (_, T slopeX, T slopeY) = LogBaseRule.FirstOrder(x, y);
        (T value, T firstX, T firstY) = Derivatives(x, y, slopeX, slopeY);
        T logBase = T.Log(y);
        T two = Algebra.Two<T>();
        T six = T.CreateChecked(6);
        return (
            value,
            firstX,
            firstY,
            -(firstX / Algebra.WithoutNegativeZero(x)),
            slopeX / logBase * (T.One + two / logBase) / y / y,
            slopeY * (two + (six + six / logBase) / logBase) / y / y);
    }

    /// <summary>The slope in the base and its derivatives −(1/(xL))/(bL) and (v/(bL))(1 + 2/L)/b, given both slopes of the logarithm.</summary>
    public static (T Slope, T ByX, T ByBase) Derivatives<T>(T x, T y, T firstX, T firstY)
        where T : IFloatingPointIeee754<T>
    {
        if (T.IsNaN(firstY))
            return (firstY, firstY, firstY);

        T logBase = T.Log(y);

        return (firstY, -Mixed(x, y, firstX, logBase), -(firstY * (T.One + Algebra.Two<T>() / logBase) / y));
    }

    // 1/(x·b·L²). The slope in x leaves the range where x is huge or tiny and the base may bring it back, so the two are multiplied first.
    private static T Mixed<T>(T x, T y, T firstX, T logBase)
        where T : IFloatingPointIeee754<T>
    {
        T product = x * y;
        if (T.IsNormal(product))
            return T.One / product / logBase / logBase;

        bool isTooSmall = T.Abs(product) < T.One && !T.IsZero(x) && !T.IsZero(y);
        return isTooSmall ? T.One / (x * logBase) / (y * logBase) : firstX / logBase / y;
    }
}

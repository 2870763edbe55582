using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>What arcsine and arccosine share: 1/√(1 − x²) and its derivative x/(1 − x²)^(3/2), infinite at ±1, NaN beyond.</summary>
internal static class ArcSlope
{
    /// <summary>1/√(1 − x²).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T First<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.One / T.Sqrt(Algebra.OneMinusSquare(x));

    /// <summary>x/(1 − x²)^(3/2), from the first derivative.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Second<T>(T x, T first)
        where T : IFloatingPointIeee754<T> =>
        x / Algebra.OneMinusSquare(x) * first;
}

/// <summary>The derivatives of the arctangent: 1/(1 + x²) and −2x/(1 + x²)², for |x| &gt; 1 from 1/x, since 1 + x² overflows.</summary>
internal static class ArcTangentSlope
{
    /// <summary>1/(1 + x²).</summary>
    public static T First<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        if (T.Abs(x) <= T.One)
            return T.One / (T.One + x * x);

        T reciprocal = T.One / x;
        return reciprocal / (x + reciprocal);
    }

    /// <summary>−2x/(1 + x²)², from the first derivative.</summary>
    public static T Second<T>(T x, T first)
        where T : IFloatingPointIeee754<T> =>
        -Algebra.Two<T>() * XOverOnePlusSquare(x) * first;

    /// <summary>x/(1 + x²).</summary>
    public static T XOverOnePlusSquare<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Abs(x) <= T.One ? x / (T.One + x * x) : T.One / (x + T.One / x);
}

/// <summary>arcsin x; derivatives 1/√(1 − x²), x/(1 − x²)^(3/2).</summary>
internal readonly struct AsinRule : ITextbookSlope<AsinRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Asin(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        return (T.Asin(x), ArcSlope.First(x));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T first = ArcSlope.First(x);
        return (T.Asin(x), first, ArcSlope.Second(x, first));
    }

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.One / T.Sqrt(T.One - x * x);
}

/// <summary>arccos x; derivatives −1/√(1 − x²), −x/(1 − x²)^(3/2).</summary>
internal readonly struct AcosRule : ITextbookSlope<AcosRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Acos(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        return (T.Acos(x), -ArcSlope.First(x));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T first = -ArcSlope.First(x);
        return (T.Acos(x), first, ArcSlope.Second(x, first));
    }

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        -(T.One / T.Sqrt(T.One - x * x));
}

/// <summary>arctan x; derivatives 1/(1 + x²), −2x/(1 + x²)²; 0 at ±∞.</summary>
internal readonly struct AtanRule : ITextbookSlope<AtanRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Atan(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        return (T.Atan(x), ArcTangentSlope.First(x));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T first = ArcTangentSlope.First(x);
        return (T.Atan(x), first, ArcTangentSlope.Second(x, first));
    }

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.One / (T.One + x * x);
}

/// <summary>arcsin(x)/π; derivatives 1/(π√(1 − x²)), x/(π(1 − x²)^(3/2)).</summary>
internal readonly struct AsinPiRule : ITextbookSlope<AsinPiRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.AsinPi(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        return (T.AsinPi(x), Algebra.Scale(ArcSlope.First(x), Algebra.ReciprocalPi<T>()));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T first = Algebra.Scale(ArcSlope.First(x), Algebra.ReciprocalPi<T>());
        return (T.AsinPi(x), first, ArcSlope.Second(x, first));
    }

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.One / (T.Pi * T.Sqrt(T.One - x * x));
}

/// <summary>arccos(x)/π; derivatives −1/(π√(1 − x²)), −x/(π(1 − x²)^(3/2)).</summary>
internal readonly struct AcosPiRule : ITextbookSlope<AcosPiRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.AcosPi(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        return (T.AcosPi(x), Algebra.Scale(-ArcSlope.First(x), Algebra.ReciprocalPi<T>()));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T first = Algebra.Scale(-ArcSlope.First(x), Algebra.ReciprocalPi<T>());
        return (T.AcosPi(x), first, ArcSlope.Second(x, first));
    }

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        -(T.One / (T.Pi * T.Sqrt(T.One - x * x)));
}

/// <summary>arctan(x)/π; derivatives 1/(π(1 + x²)), −2x/(π(1 + x²)²); 0 at ±∞.</summary>
internal readonly struct AtanPiRule : ITextbookSlope<AtanPiRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.AtanPi(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        return (T.AtanPi(x), Algebra.Scale(ArcTangentSlope.First(x), Algebra.ReciprocalPi<T>()));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T first = Algebra.Scale(ArcTangentSlope.First(x), Algebra.ReciprocalPi<T>());
        return (T.AtanPi(x), first, ArcTangentSlope.Second(x, first));
    }

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.One / (T.Pi * (T.One + x * x));
}

/// <summary>
/// The polar angle of (x, y); with s = x² + y² the derivatives are x/s in y and −y/s in x; −2xy/s², (y² − x²)/s² (mixed) and 2xy/s².
/// The first argument is y, as in the library. NaN at the origin, 0 where an argument is infinite.
/// </summary>
internal readonly struct Atan2Rule : ITextbookSlopes<Atan2Rule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        T.Atan2(x, y);

    public static (T Value, T FirstX, T FirstY) FirstOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        return (T.Atan2(x, y), Atan2SlopeRule.Of(x, y), -Atan2SlopeRule.Of(y, x));
    }

    public static (T Value, T FirstX, T FirstY, T SecondXX, T SecondXY, T SecondYY) SecondOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        (T slopeX, T product, T mixed) = Atan2SlopeRule.FirstOrder(x, y);
        return (T.Atan2(x, y), slopeX, -Atan2SlopeRule.Of(y, x), product, mixed, -product);
    }

    public static T SlopeX<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        y / (x * x + y * y);

    public static T SlopeY<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        -(x / (x * x + y * y));
}

/// <summary>The polar angle divided by π; derivatives those of <see cref="Atan2Rule"/> divided by π.</summary>
internal readonly struct Atan2PiRule : ITextbookSlopes<Atan2PiRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        T.Atan2Pi(x, y);

    public static (T Value, T FirstX, T FirstY) FirstOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        (_, T slopeX, T slopeY) = Atan2Rule.FirstOrder(x, y);
        return (T.Atan2Pi(x, y), Algebra.Scale(slopeX, Algebra.ReciprocalPi<T>()), Algebra.Scale(slopeY, Algebra.ReciprocalPi<T>()));
    }

    public static (T Value, T FirstX, T FirstY, T SecondXX, T SecondXY, T SecondYY) SecondOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        (_, T slopeX, T slopeY, T secondXX, T secondXY, T secondYY) = Atan2Rule.SecondOrder(x, y);
        return (
            T.Atan2Pi(x, y),
            Algebra.Scale(slopeX, Algebra.ReciprocalPi<T>()),
            Algebra.Scale(slopeY, Algebra.ReciprocalPi<T>()),
            Algebra.Scale(secondXX, Algebra.ReciprocalPi<T>()),
            Algebra.Scale(secondXY, Algebra.ReciprocalPi<T>()),
            Algebra.Scale(secondYY, Algebra.ReciprocalPi<T>()));
    }

    public static T SlopeX<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        y / (T.Pi * (x * x + y * y));

    public static T SlopeY<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        -(x / (T.Pi * (x * x + y * y)));
}

/// <summary>
/// y/(x² + y²) = y/s, the slope of the polar angle in its first argument x, and with the arguments exchanged and the opposite sign that in
/// its second one. A rule of its own, since its derivatives −2xy/s² and (x² − y²)/s² cancel when they are taken from the quotient.
/// </summary>
internal readonly struct Atan2SlopeRule : IBinaryRule
{
    /// <summary>The slope.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        Parts.IsPlain<T>() ? Value(x, y) : Rule.Apply<Atan2SlopeRule, T>(x, y);

    public static T Value<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        T square = x * x + y * y;
        if (T.IsNormal(square))
            return y / square;

        if (IsNowhere(x, y))
            return Undefined.At(x, y);

        if (T.IsInfinity(x) || T.IsInfinity(y))
            return T.Zero;

        (T scaledX, T scaledY, int exponent) = Scaled(x, y);
        return T.ScaleB(scaledY / (scaledX * scaledX + scaledY * scaledY), exponent);
    }

    public static (T Value, T FirstX, T FirstY) FirstOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        T slope = Of(x, y);
        if (IsNowhere(x, y))
            return (slope, Undefined.At(x, y), Undefined.At(x, y));

        if (T.IsInfinity(x) || T.IsInfinity(y))
            return (slope, T.Zero, T.Zero);

        T square = x * x + y * y;
        if (T.IsNormal(square))
            return (slope, ByX(x, y, square), ByY(x, y, square));

        (T scaledX, T scaledY, int exponent) = Scaled(x, y);
        square = scaledX * scaledX + scaledY * scaledY;
        T byX = ByX(scaledX, scaledY, square);
        T byY = ByY(scaledX, scaledY, square);

        // Twice by the exponent: the power of two itself may be out of range.
        return (slope, T.ScaleB(T.ScaleB(byX, exponent), exponent), T.ScaleB(T.ScaleB(byY, exponent), exponent));
    }

    /// <summary>The slope f and its derivatives; with g = x/s the second ones are 2f(3g² − f²), 2g(3f² − g²) and −2f(3g² − f²).</summary>
    public static (T Value, T FirstX, T FirstY, T SecondXX, T SecondXY, T SecondYY) SecondOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        (T f, T firstX, T firstY) = FirstOrder(x, y);
        if (IsNowhere(x, y))
            return (f, firstX, firstY, firstX, firstX, firstX);

        T g = Of(y, x);
        T two = Algebra.Two<T>();
        T three = T.CreateChecked(3);
        T pure = two * f * (three * g * g - f * f);
        return (f, firstX, firstY, pure, two * g * (three * f * f - g * g), -pure);
    }

    private static T ByX<T>(T x, T y, T square)
        where T : IFloatingPointIeee754<T>
    {
        T half = -(x / square * (y / square));
        return half + half;
    }

    // Factored: x² − y² would cancel near |x| = |y|, where the differences of x and y are exact.
    private static T ByY<T>(T x, T y, T square)
        where T : IFloatingPointIeee754<T> =>
        (x - y) / square * ((x + y) / square);

    // The origin has no angle, and NaN no direction.
    private static bool IsNowhere<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        T.IsNaN(x) || T.IsNaN(y) || (T.IsZero(x) && T.IsZero(y));

    // A power of two brings the larger coordinate into [1, 2): exact, and the squares neither overflow nor vanish.
    private static (T X, T Y, int Exponent) Scaled<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        int exponent = -T.ILogB(T.MaxMagnitude(x, y));
        return (T.ScaleB(x, exponent), T.ScaleB(y, exponent), exponent);
    }
}

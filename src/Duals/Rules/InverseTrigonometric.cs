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
internal readonly struct AsinRule : IUnaryRule
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
}

/// <summary>arccos x; derivatives −1/√(1 − x²), −x/(1 − x²)^(3/2).</summary>
internal readonly struct AcosRule : IUnaryRule
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
}

/// <summary>arctan x; derivatives 1/(1 + x²), −2x/(1 + x²)²; 0 at ±∞.</summary>
internal readonly struct AtanRule : IUnaryRule
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
}

/// <summary>arcsin(x)/π; derivatives 1/(π√(1 − x²)), x/(π(1 − x²)^(3/2)).</summary>
internal readonly struct AsinPiRule : IUnaryRule
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
}

/// <summary>arccos(x)/π; derivatives −1/(π√(1 − x²)), −x/(π(1 − x²)^(3/2)).</summary>
internal readonly struct AcosPiRule : IUnaryRule
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
}

/// <summary>arctan(x)/π; derivatives 1/(π(1 + x²)), −2x/(π(1 + x²)²); 0 at ±∞.</summary>
internal readonly struct AtanPiRule : IUnaryRule
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
}

/// <summary>
/// The polar angle of (x, y); with s = x² + y² the derivatives are x/s in y and −y/s in x; −2xy/s², (y² − x²)/s² (mixed) and 2xy/s².
/// The first argument is y, as in the library. NaN at the origin, 0 where an argument is infinite.
/// </summary>
internal readonly struct Atan2Rule : IBinaryRule
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        T.Atan2(x, y);

    public static (T Value, T FirstX, T FirstY) FirstOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        (T first, T second) = Slopes(x, y);
        return (T.Atan2(x, y), first, second);
    }

    public static (T Value, T FirstX, T FirstY, T SecondXX, T SecondXY, T SecondYY) SecondOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T firstX, T firstY) = FirstOrder(x, y);
        T product = Algebra.Two<T>() * firstX * firstY;

        // In terms of the slopes f = x/s and g = −y/s: 2fg, (g − f)(g + f), −2fg, which neither overflows nor cancels needlessly.
        return (value, firstX, firstY, product, (firstY - firstX) * (firstY + firstX), -product);
    }

    /// <summary>The slopes by the vertical and by the horizontal coordinate: x/(x² + y²), −y/(x² + y²).</summary>
    public static (T ByVertical, T ByHorizontal) Slopes<T>(T vertical, T horizontal)
        where T : IFloatingPointIeee754<T>
    {
        T square = vertical * vertical + horizontal * horizontal;
        return T.IsNormal(square) ? (horizontal / square, -(vertical / square)) : ScaledSlopes(vertical, horizontal);
    }

    private static (T ByVertical, T ByHorizontal) ScaledSlopes<T>(T vertical, T horizontal)
        where T : IFloatingPointIeee754<T>
    {
        if (T.IsNaN(vertical) || T.IsNaN(horizontal) || (T.IsZero(vertical) && T.IsZero(horizontal)))
            return (Undefined.At(vertical, horizontal), Undefined.At(vertical, horizontal));

        if (T.IsInfinity(vertical) || T.IsInfinity(horizontal))
            return (T.Zero, T.Zero);

        // A power of two brings the larger coordinate into [1, 2): exact, and the squares neither overflow nor vanish.
        int exponent = -T.ILogB(T.MaxMagnitude(vertical, horizontal));
        T y = T.ScaleB(vertical, exponent);
        T x = T.ScaleB(horizontal, exponent);
        T square = x * x + y * y;
        return (T.ScaleB(x / square, exponent), T.ScaleB(-(y / square), exponent));
    }
}

/// <summary>The polar angle divided by π; derivatives those of <see cref="Atan2Rule"/> divided by π.</summary>
internal readonly struct Atan2PiRule : IBinaryRule
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        T.Atan2Pi(x, y);

    public static (T Value, T FirstX, T FirstY) FirstOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        (T firstX, T firstY) = Atan2Rule.Slopes(x, y);
        return (T.Atan2Pi(x, y), Algebra.Scale(firstX, Algebra.ReciprocalPi<T>()), Algebra.Scale(firstY, Algebra.ReciprocalPi<T>()));
    }

    public static (T Value, T FirstX, T FirstY, T SecondXX, T SecondXY, T SecondYY) SecondOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T firstX, T firstY) = FirstOrder(x, y);
        (T slopeX, T slopeY) = Atan2Rule.Slopes(x, y);
        T product = Algebra.Two<T>() * slopeX * firstY;
        return (value, firstX, firstY, product, (firstY - firstX) * (slopeY + slopeX), -product);
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>The tangent of a quotient x / y = q, for each number type over T.</summary>
internal static class Quotient
{
    /// <summary>
    /// (ẋ − qẏ)/y. Where that is not finite, because q is not or because infinite tangents met zero ones, it is
    /// S(1/y, ẋ) − S(q/y, ẏ), in which zero tangents stay zero. An infinity that comes of overflow with a finite q stands as it is: the
    /// difference of two overflown products would be NaN.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Tangent<T>(T x, T y, T quotient, T tangentX, T tangentY)
        where T : IFloatingPointIeee754<T>
    {
        T tangent = (tangentX - quotient * tangentY) / y;
        return Parts.AreFinite(tangent) ? tangent : TangentWhereSingular(x, y, quotient, tangentX, tangentY, tangent);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T TangentWhereSingular<T>(T x, T y, T quotient, T tangentX, T tangentY, T tangent)
        where T : IFloatingPointIeee754<T>
    {
        if (T.IsFinite(quotient) && !Parts.AreAnyNaN(tangent))
            return tangent;

        (_, T byX, T byY) = DivideRule.FirstOrder(x, y);
        return Parts.ZeroWhereIdle(Strong.Product(byX, tangentX) + Strong.Product(byY, tangentY), x, y, tangentX, tangentY);
    }
}

/// <summary>
/// x / y = q; derivatives 1/y, −q/y; 0, −1/y², 2q/y². The number types divide by <see cref="Quotient"/>.
/// </summary>
internal readonly struct DivideRule : ITextbookSlopes<DivideRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        x / y;

    public static (T Value, T FirstX, T FirstY) FirstOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        T value = x / y;
        return (value, T.One / y, -(value / y));
    }

    public static (T Value, T FirstX, T FirstY, T SecondXX, T SecondXY, T SecondYY) SecondOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T firstX, T firstY) = FirstOrder(x, y);
        T half = firstY / y;
        return (value, firstX, firstY, T.Zero, -(firstX / y), -(half + half));
    }

    public static T SlopeX<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        T.One / y;

    public static T SlopeY<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        -(x / (y * y));
}

/// <summary>What the two remainders r share: derivatives 1 and −n, where n = (x − r)/y is a constant; no second derivative.</summary>
internal static class RemainderSlope
{
    /// <summary>The slopes in x and in y, given r.</summary>
    public static (T ByX, T ByY) Of<T>(T x, T y, T remainder)
        where T : IFloatingPointIeee754<T>
    {
        if (T.IsNaN(remainder))
            return (remainder, remainder);

        // As a difference of quotients: (x − r)/y is not an integer in one case of ten.
        T n = T.Round(x / y - remainder / y);
        return (T.One, T.IsFinite(n) ? -n : T.NaN);
    }
}

/// <summary>x % y, the remainder of the truncated quotient n; derivatives 1, −n.</summary>
internal readonly struct RemainderRule : ITextbookSlopes<RemainderRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        x % y;

    public static (T Value, T FirstX, T FirstY) FirstOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        T value = x % y;
        (T byX, T byY) = RemainderSlope.Of(x, y, value);
        return (value, byX, byY);
    }

    public static (T Value, T FirstX, T FirstY, T SecondXX, T SecondXY, T SecondYY) SecondOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T byX, T byY) = FirstOrder(x, y);
        T none = T.IsNaN(value) ? value : T.Zero;
        return (value, byX, byY, none, none, none);
    }

    public static T SlopeX<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        T.One;

    public static T SlopeY<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        -T.Truncate(x / y);
}

/// <summary>The IEEE 754 remainder, of the quotient n rounded to nearest; derivatives 1, −n.</summary>
internal readonly struct Ieee754RemainderRule : ITextbookSlopes<Ieee754RemainderRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        T.Ieee754Remainder(x, y);

    public static (T Value, T FirstX, T FirstY) FirstOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.Ieee754Remainder(x, y);
        (T byX, T byY) = RemainderSlope.Of(x, y, value);
        return (value, byX, byY);
    }

    public static (T Value, T FirstX, T FirstY, T SecondXX, T SecondXY, T SecondYY) SecondOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T byX, T byY) = FirstOrder(x, y);
        T none = T.IsNaN(value) ? value : T.Zero;
        return (value, byX, byY, none, none, none);
    }

    public static T SlopeX<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        T.One;

    public static T SlopeY<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        -T.Round(x / y);
}

/// <summary>The estimate of 1/x, whose value is the platform's estimate and whose derivatives are the exact −1/x², 2/x³.</summary>
internal readonly struct ReciprocalEstimateRule : ITextbookSlope<ReciprocalEstimateRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.ReciprocalEstimate(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T reciprocal = T.One / x;
        return (T.ReciprocalEstimate(x), -(reciprocal * reciprocal));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T reciprocal = T.One / x;
        T square = reciprocal * reciprocal;
        return (T.ReciprocalEstimate(x), -square, (reciprocal + reciprocal) * square);
    }

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        -(T.One / (x * x));
}

/// <summary>The estimate of 1/√x, whose derivatives are the exact −1/(2x√x), 3/(4x²√x).</summary>
internal readonly struct ReciprocalSqrtEstimateRule : ITextbookSlope<ReciprocalSqrtEstimateRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.ReciprocalSqrtEstimate(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T u = Algebra.WithoutNegativeZero(x);
        T slope = T.One / u * (T.One / T.Sqrt(u));
        return (T.ReciprocalSqrtEstimate(x), Algebra.Scale(slope, -Algebra.Half<T>()));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T first) = FirstOrder(x);
        T curvature = first / Algebra.WithoutNegativeZero(x);
        return (value, first, Algebra.Scale(curvature, T.CreateChecked(-1.5)));
    }

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        -(T.One / (Algebra.Two<T>() * x * T.Sqrt(x)));
}

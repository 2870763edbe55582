using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>Sine and cosine in one call, where that gives the bits of the two separate functions.</summary>
internal static class SineCosine
{
    /// <summary>
    /// True if <c>T.SinCos</c> has the bits of <c>T.Sin</c> and <c>T.Cos</c>. The C library of Linux computes the three with the same
    /// code (tests compare them); other systems promise nothing, so there the value is taken from T's own function by itself.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPaired<T>()
        where T : IFloatingPointIeee754<T>
    {
        if (default(T) is INumberWithTangents<T>)
            return ((INumberWithTangents<T>)default(T)!).HasPairedSineCosine;

        return (typeof(T) == typeof(double) || typeof(T) == typeof(float)) && OperatingSystem.IsLinux();
    }

    /// <summary>sin x and cos x, bit for bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Sine, T Cosine) Of<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        IsPaired<T>() ? T.SinCos(x) : (T.Sin(x), T.Cos(x));
}

/// <summary>sin x; derivatives cos x, −sin x.</summary>
internal readonly struct SinRule : ITextbookSlope<SinRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Sin(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        return SineCosine.Of(x);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        (T sine, T cosine) = SineCosine.Of(x);
        return (sine, cosine, -sine);
    }

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Cos(x);
}

/// <summary>cos x; derivatives −sin x, −cos x.</summary>
internal readonly struct CosRule : ITextbookSlope<CosRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Cos(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        (T sine, T cosine) = SineCosine.Of(x);
        return (cosine, -sine);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        (T sine, T cosine) = SineCosine.Of(x);
        return (cosine, -sine, -cosine);
    }

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        -T.Sin(x);
}

/// <summary>tan x = t; derivatives 1 + t², 2t(1 + t²).</summary>
internal readonly struct TanRule : ITextbookSlope<TanRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Tan(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.Tan(x);
        return (value, T.One + value * value);
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T first) = FirstOrder(x);
        return (value, first, Algebra.Two<T>() * value * first);
    }

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.One + T.Tan(x) * T.Tan(x);
}

/// <summary>sin πx; derivatives π cos πx, −π² sin πx.</summary>
internal readonly struct SinPiRule : ITextbookSlope<SinPiRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.SinPi(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        return (T.SinPi(x), T.Pi * T.CosPi(x));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.SinPi(x);
        return (value, T.Pi * T.CosPi(x), -(T.Pi * T.Pi) * value);
    }

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Pi * T.CosPi(x);
}

/// <summary>cos πx; derivatives −π sin πx, −π² cos πx.</summary>
internal readonly struct CosPiRule : ITextbookSlope<CosPiRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.CosPi(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        return (T.CosPi(x), -T.Pi * T.SinPi(x));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.CosPi(x);
        return (value, -T.Pi * T.SinPi(x), -(T.Pi * T.Pi) * value);
    }

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        -(T.Pi * T.SinPi(x));
}

/// <summary>tan πx = t; derivatives π(1 + t²), 2π²t(1 + t²); infinite at the poles.</summary>
internal readonly struct TanPiRule : ITextbookSlope<TanPiRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.TanPi(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.TanPi(x);
        return (value, Algebra.Scale(T.One + value * value, T.Pi));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T first) = FirstOrder(x);
        return (value, first, Algebra.Scale(value * first, T.Pi * Algebra.Two<T>()));
    }

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Pi * (T.One + T.TanPi(x) * T.TanPi(x));
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>sinh x; derivatives cosh x, sinh x.</summary>
internal readonly struct SinhRule : ITextbookSlope<SinhRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Sinh(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        return (T.Sinh(x), T.Cosh(x));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.Sinh(x);
        return (value, T.Cosh(x), value);
    }

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Cosh(x);
}

/// <summary>cosh x; derivatives sinh x, cosh x.</summary>
internal readonly struct CoshRule : ITextbookSlope<CoshRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Cosh(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        return (T.Cosh(x), T.Sinh(x));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.Cosh(x);
        return (value, T.Sinh(x), value);
    }

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Sinh(x);
}

/// <summary>tanh x = t; derivatives 1 − t², −2t(1 − t²); 0 at ±∞.</summary>
internal readonly struct TanhRule : ITextbookSlope<TanhRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Tanh(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.Tanh(x);
        return (value, Slope(x, value));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T first) = FirstOrder(x);
        return (value, first, -Algebra.Two<T>() * value * first);
    }

    // In the tails t rounds to ±1 and 1 − t² to 0, long before the slope (2e/(1 + e²))², e = exp(−|x|), does; e² might be subnormal where 4e²
    // is not. Below ¾ the square of t costs no library call and loses less than three ulp.
    private static T Slope<T>(T x, T value)
        where T : IFloatingPointIeee754<T>
    {
        if (T.Abs(value) <= T.CreateChecked(0.75))
            return T.One - value * value;

        T e = T.Exp(-T.Abs(x));
        T reciprocalCosh = (e + e) / (T.One + e * e);
        return reciprocalCosh * reciprocalCosh;
    }

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.One - T.Tanh(x) * T.Tanh(x);
}

/// <summary>arsinh x; derivatives 1/√(1 + x²), −x/(1 + x²)^(3/2); 0 at ±∞.</summary>
internal readonly struct AsinhRule : ITextbookSlope<AsinhRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Asinh(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        return (T.Asinh(x), First(x));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T first = First(x);
        return (T.Asinh(x), first, -(ArcTangentSlope.XOverOnePlusSquare(x) * first));
    }

    // 1 + x² overflows where the slope is still an ordinary number, so beyond 1 it is taken from 1/|x|.
    private static T First<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        if (T.Abs(x) <= T.One)
            return T.One / T.Sqrt(T.One + x * x);

        T reciprocal = T.One / T.Abs(x);
        return reciprocal / T.Sqrt(T.One + reciprocal * reciprocal);
    }

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.One / T.Sqrt(x * x + T.One);
}

/// <summary>arcosh x; derivatives 1/√(x² − 1), −x/(x² − 1)^(3/2); infinite at 1, 0 at +∞.</summary>
internal readonly struct AcoshRule : ITextbookSlope<AcoshRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Acosh(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        return (T.Acosh(x), First(x));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T first = First(x);
        return (T.Acosh(x), first, -(first / (x - T.One) / (T.One + T.One / x)));
    }

    // Two roots instead of √((x − 1)(x + 1)): no overflow for large x, and NaN for x < −1, where that product is positive.
    // Two reciprocals instead of one: at +∞ the product of the roots would meet zero tangents.
    private static T First<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.One / T.Sqrt(x - T.One) * (T.One / T.Sqrt(x + T.One));

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.One / T.Sqrt(x * x - T.One);
}

/// <summary>artanh x; derivatives 1/(1 − x²), 2x/(1 − x²)²; infinite at ±1, NaN beyond (where 1/(1 − x²) would be finite).</summary>
internal readonly struct AtanhRule : ITextbookSlope<AtanhRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Atanh(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.Atanh(x);
        return (value, T.IsNaN(value) ? value : T.One / Algebra.OneMinusSquare(x));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T first) = FirstOrder(x);
        return (value, first, Algebra.Two<T>() * x * first * first);
    }

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.One / (T.One - x * x);
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>eˣ; derivatives eˣ, eˣ.</summary>
internal readonly struct ExpRule : ITextbookSlope<ExpRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Exp(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.Exp(x);
        return (value, value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.Exp(x);
        return (value, value, value);
    }

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Exp(x);
}

/// <summary>eˣ − 1; derivatives eˣ, eˣ.</summary>
internal readonly struct ExpM1Rule : ITextbookSlope<ExpM1Rule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.ExpM1(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.ExpM1(x);
        return (value, Slope(x, value));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.ExpM1(x);
        T slope = Slope(x, value);
        return (value, slope, slope);
    }

    private static T Slope<T>(T x, T value)
        where T : IFloatingPointIeee754<T> =>
        PowerOfConstant.IsOneMoreThan(value) ? value + T.One : T.Exp(x);

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Exp(x);
}

/// <summary>What the powers of a constant base share: derivatives bˣ ln b, bˣ (ln b)².</summary>
internal static class PowerOfConstant
{
    /// <summary>A value and the derivative of the power.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Value, T First) FirstOrder<T>(T value, T power, T lnBase)
        where T : IFloatingPointIeee754<T> =>
        (value, Algebra.Scale(power, lnBase));

    /// <summary>With the second derivative.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Value, T First, T Second) SecondOrder<T>((T Value, T First) order, T lnBase)
        where T : IFloatingPointIeee754<T> =>
        (order.Value, order.First, Algebra.Scale(order.First, lnBase));

    /// <summary>True if bˣ can be had from bˣ − 1: adding 1 has lost nothing down to bˣ = 1/2; below it the power is computed anew.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsOneMoreThan<T>(T value)
        where T : IFloatingPointIeee754<T> =>
        value >= -Algebra.Half<T>();
}

/// <summary>2ˣ; derivatives 2ˣ ln 2, 2ˣ (ln 2)².</summary>
internal readonly struct Exp2Rule : ITextbookSlope<Exp2Rule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Exp2(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.Exp2(x);
        return PowerOfConstant.FirstOrder(value, value, Algebra.Ln2<T>());
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        PowerOfConstant.SecondOrder(FirstOrder(x), Algebra.Ln2<T>());

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Exp2(x) * Algebra.Ln2<T>();
}

/// <summary>2ˣ − 1; derivatives 2ˣ ln 2, 2ˣ (ln 2)².</summary>
internal readonly struct Exp2M1Rule : ITextbookSlope<Exp2M1Rule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Exp2M1(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.Exp2M1(x);
        return PowerOfConstant.FirstOrder(value, PowerOfConstant.IsOneMoreThan(value) ? value + T.One : T.Exp2(x), Algebra.Ln2<T>());
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        PowerOfConstant.SecondOrder(FirstOrder(x), Algebra.Ln2<T>());

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Exp2(x) * Algebra.Ln2<T>();
}

/// <summary>10ˣ; derivatives 10ˣ ln 10, 10ˣ (ln 10)².</summary>
internal readonly struct Exp10Rule : ITextbookSlope<Exp10Rule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Exp10(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.Exp10(x);
        return PowerOfConstant.FirstOrder(value, value, Algebra.Ln10<T>());
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        PowerOfConstant.SecondOrder(FirstOrder(x), Algebra.Ln10<T>());

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Exp10(x) * Algebra.Ln10<T>();
}

/// <summary>10ˣ − 1; derivatives 10ˣ ln 10, 10ˣ (ln 10)².</summary>
internal readonly struct Exp10M1Rule : ITextbookSlope<Exp10M1Rule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Exp10M1(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.Exp10M1(x);
        return PowerOfConstant.FirstOrder(value, PowerOfConstant.IsOneMoreThan(value) ? value + T.One : T.Exp10(x), Algebra.Ln10<T>());
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        PowerOfConstant.SecondOrder(FirstOrder(x), Algebra.Ln10<T>());

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Exp10(x) * Algebra.Ln10<T>();
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>eˣ; derivatives eˣ, eˣ.</summary>
internal readonly struct ExpRule : IUnaryRule
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
}

/// <summary>eˣ − 1; derivatives eˣ, eˣ.</summary>
internal readonly struct ExpM1Rule : IUnaryRule
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

    // value + 1 has lost nothing down to e^x = 1/2; below it the exponential is computed anew.
    private static T Slope<T>(T x, T value)
        where T : IFloatingPointIeee754<T> =>
        value >= -Algebra.Half<T>() ? value + T.One : T.Exp(x);
}

/// <summary>2ˣ; derivatives 2ˣ ln 2, 2ˣ (ln 2)².</summary>
internal readonly struct Exp2Rule : IUnaryRule
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Exp2(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.Exp2(x);
        return (value, Algebra.Scale(value, Algebra.Ln2<T>()));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T first) = FirstOrder(x);
        return (value, first, Algebra.Scale(first, Algebra.Ln2<T>()));
    }
}

/// <summary>2ˣ − 1; derivatives 2ˣ ln 2, 2ˣ (ln 2)².</summary>
internal readonly struct Exp2M1Rule : IUnaryRule
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Exp2M1(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.Exp2M1(x);
        T power = value >= -Algebra.Half<T>() ? value + T.One : T.Exp2(x);
        return (value, Algebra.Scale(power, Algebra.Ln2<T>()));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T first) = FirstOrder(x);
        return (value, first, Algebra.Scale(first, Algebra.Ln2<T>()));
    }
}

/// <summary>10ˣ; derivatives 10ˣ ln 10, 10ˣ (ln 10)².</summary>
internal readonly struct Exp10Rule : IUnaryRule
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Exp10(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.Exp10(x);
        return (value, Algebra.Scale(value, Algebra.Ln10<T>()));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T first) = FirstOrder(x);
        return (value, first, Algebra.Scale(first, Algebra.Ln10<T>()));
    }
}

/// <summary>10ˣ − 1; derivatives 10ˣ ln 10, 10ˣ (ln 10)².</summary>
internal readonly struct Exp10M1Rule : IUnaryRule
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Exp10M1(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.Exp10M1(x);
        T power = value >= -Algebra.Half<T>() ? value + T.One : T.Exp10(x);
        return (value, Algebra.Scale(power, Algebra.Ln10<T>()));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T first) = FirstOrder(x);
        return (value, first, Algebra.Scale(first, Algebra.Ln10<T>()));
    }
}

using System.Numerics;

namespace Duals.Tests.Rules;

/// <summary>erf x by its power series; the derivative, 2/√π·exp(−x²), is written by hand.</summary>
internal readonly struct ErfRule : IUnaryRule
{
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        // 2/√π·Σ (−1)ᵏx²ᵏ⁺¹/(k!(2k + 1))
        T term = x;
        T sum = x;
        for (int k = 1; k < 30; k++)
        {
            term *= -(x * x) / T.CreateChecked(k);
            sum += term / T.CreateChecked(2 * k + 1);
        }

        return Scale<T>() * sum;
    }

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        (Rule.Apply<ErfRule, T>(x), Scale<T>() * T.Exp(-(x * x)));

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T first) = FirstOrder(x);
        return (value, first, T.CreateChecked(-2) * x * first);
    }

    private static T Scale<T>()
        where T : IFloatingPointIeee754<T> =>
        T.CreateChecked(1.1283791670955126);
}

/// <summary>x² from a table of values at the integers, linear in between; the slope is another table.</summary>
internal readonly struct SquareTable : IUnaryRule
{
    private static readonly int[] s_squares = [0, 1, 4, 9, 16, 25, 36, 49, 64];

    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        LookUp(s_squares, x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        (Rule.Apply<SquareTable, T>(x), Rule.Apply<DoubleTable, T>(x));

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        (Rule.Apply<SquareTable, T>(x), Rule.Apply<DoubleTable, T>(x), T.CreateChecked(2));

    internal static T LookUp<T>(int[] table, T x)
        where T : IFloatingPointIeee754<T>
    {
        int index = Math.Clamp(int.CreateSaturating(T.Floor(x)), 0, table.Length - 2);
        T low = T.CreateChecked(table[index]);
        return low + (T.CreateChecked(table[index + 1]) - low) * (x - T.CreateChecked(index));
    }
}

/// <summary>2x from a table, the slope of <see cref="SquareTable"/>.</summary>
internal readonly struct DoubleTable : IUnaryRule
{
    private static readonly int[] s_doubles = [0, 2, 4, 6, 8, 10, 12, 14, 16];

    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        SquareTable.LookUp(s_doubles, x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        (Rule.Apply<DoubleTable, T>(x), T.CreateChecked(2));

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        (Rule.Apply<DoubleTable, T>(x), T.CreateChecked(2), T.Zero);
}

/// <summary>x²y.</summary>
internal readonly struct SquareTimesRule : IBinaryRule
{
    public static T Value<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        x * x * y;

    public static (T Value, T FirstX, T FirstY) FirstOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        (x * x * y, (x + x) * y, x * x);

    public static (T Value, T FirstX, T FirstY, T SecondXX, T SecondXY, T SecondYY) SecondOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        (x * x * y, (x + x) * y, x * x, y + y, x + x, T.Zero);
}

/// <summary>√x with a slope that is written without a thought of x = 0.</summary>
internal readonly struct RootRule : IUnaryRule
{
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Sqrt(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T root = T.Sqrt(x);
        return (root, T.One / root * T.CreateChecked(0.5));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T first) = FirstOrder(x);
        return (value, first, -first / (x + x));
    }
}

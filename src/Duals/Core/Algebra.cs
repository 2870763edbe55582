using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>Constants and small expressions that several rules share, each written so that it neither cancels nor overflows.</summary>
internal static class Algebra
{
    /// <summary>2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Two<T>()
        where T : IFloatingPointIeee754<T> =>
        T.CreateChecked(2);

    /// <summary>½.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Half<T>()
        where T : IFloatingPointIeee754<T> =>
        T.CreateChecked(0.5);

    /// <summary>1 / π.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ReciprocalPi<T>()
        where T : IFloatingPointIeee754<T> =>
        T.CreateChecked(1 / double.Pi);

    /// <summary>ln 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Ln2<T>()
        where T : IFloatingPointIeee754<T> =>
        T.CreateChecked(0.693147180559945309417);

    /// <summary>ln 10.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Ln10<T>()
        where T : IFloatingPointIeee754<T> =>
        T.CreateChecked(2.30258509299404568402);

    /// <summary>1 / ln 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ReciprocalLn2<T>()
        where T : IFloatingPointIeee754<T> =>
        T.CreateChecked(1.44269504088896340736);

    /// <summary>1 / ln 10.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ReciprocalLn10<T>()
        where T : IFloatingPointIeee754<T> =>
        T.CreateChecked(0.434294481903251827651);

    /// <summary>c·x for a constant c, in which an infinite x does not meet the constant's zero tangents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Scale<T>(T x, T constant)
        where T : IFloatingPointIeee754<T> =>
        Strong.Product(x, constant);

    /// <summary>
    /// 1 − x², without cancellation: as (1 − x)(1 + x) near |x| = 1; plainly near 0, where the tangent of the product, −(1 + x) + (1 − x),
    /// would cancel.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T OneMinusSquare<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Abs(x) <= Half<T>() ? T.One - x * x : (T.One - x) * (T.One + x);

    /// <summary>x with −0 replaced by +0, for slopes that are the same at both zeros.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T WithoutNegativeZero<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        x + T.Zero;

    /// <summary>xⁿ by repeated squaring, for n ≥ 0; x⁰ = 1. No product with 1: an infinite x would meet the zero tangents of that constant.</summary>
    public static T Power<T>(T x, int n)
        where T : IFloatingPointIeee754<T>
    {
        if (n == 0)
            return T.One;

        while (int.IsEvenInteger(n))
        {
            x *= x;
            n >>= 1;
        }

        T result = x;
        while ((n >>= 1) > 0)
        {
            x *= x;
            if (int.IsOddInteger(n))
                result *= x;
        }

        return result;
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>√x = r; derivatives 1/(2r), −1/(4xr); +∞ and −∞ at both zeros.</summary>
internal readonly struct SqrtRule : ITextbookSlope<SqrtRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Sqrt(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.Sqrt(x);
        return (value, T.One / Algebra.WithoutNegativeZero(value + value));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T first) = FirstOrder(x);

        // Halved last: 2x may overflow.
        return (value, first, -(first / Algebra.WithoutNegativeZero(x) * Algebra.Half<T>()));
    }

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.One / (Algebra.Two<T>() * T.Sqrt(x));
}

/// <summary>∛x = r; derivatives r/(3x) = 1/(3r²), −2/(3x) times the first; the slope is +∞ at both zeros.</summary>
internal readonly struct CbrtRule : ITextbookSlope<CbrtRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.Cbrt(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.Cbrt(x);
        T three = T.CreateChecked(3);

        // The library's root is off by an ulp, its square by two.
        if (T.IsFinite(x) && !T.IsZero(x))
            return (value, value / three / x);

        // (1/r)², not 1/r²: at 0 the tangent of r is infinite, and the product rule for r² would meet 0·∞.
        T reciprocal = T.One / value;
        return (value, reciprocal * reciprocal / three);
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T first) = FirstOrder(x);
        return (value, first, first / x * T.CreateChecked(-2.0 / 3));
    }

    public static T Slope<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.One / (T.CreateChecked(3) * T.Cbrt(x) * T.Cbrt(x));
}

/// <summary>
/// The n-th root r of x; derivatives r/(nx) = 1/(n·rⁿ⁻¹), (1 − n)/(nx) times the first. At 0 the slope is +∞ for n &gt; 1 (at both zeros),
/// −∞ for n &lt; 0; n = 1 is the identity, n = 0 is NaN.
/// </summary>
internal readonly struct RootNRule : IIndexedRule
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x, int n)
        where T : IFloatingPointIeee754<T> =>
        T.RootN(x, n);

    public static (T Value, T First) FirstOrder<T>(T x, int n)
        where T : IFloatingPointIeee754<T>
    {
        T value = T.RootN(x, n);
        return (value, Slope(x, n, value));
    }

    public static (T Value, T First, T Second) SecondOrder<T>(T x, int n)
        where T : IFloatingPointIeee754<T>
    {
        (T value, T first) = FirstOrder(x, n);
        if (T.IsNaN(value))
            return (value, value, value);

        // The factor 1 − n is exactly 0 for n = 1 and keeps it so at x = 0.
        T index = T.CreateChecked(n);
        return (value, first, Algebra.Scale(first / SameAtBothZeros(x, n), (T.One - index) / index));
    }

    private static T Slope<T>(T x, int n, T value)
        where T : IFloatingPointIeee754<T>
    {
        if (T.IsNaN(value))
            return value;

        T index = T.CreateChecked(n);
        if (!T.IsZero(x) && T.IsFinite(x))
        {
            T slope = value / x / index;
            return n is <= 3 and >= -2 || !T.IsFinite(slope) ? slope : Refined(x, n, index, value) / x / index;
        }

        if (n < 0)
            return value / SameAtBothZeros(x, n) / index;

        // At 0 and ∞ r/x is undefined but 1/(n·|r|ⁿ⁻¹) is not; in powers of 1/|r|, as the tangents of r may be infinite.
        T magnitude = int.IsEvenInteger(n) ? Algebra.WithoutNegativeZero(value) : T.Abs(value);
        return Algebra.Power(T.One / magnitude, n - 1) / index;
    }

    // The library takes these roots as powers with a rounded exponent 1/n, which is off by up to a hundred ulp at the ends of the range. The value
    // is its own affair, but the slope wants a better root: one step of Newton's method for rⁿ = x. Half of the power at a time stays in range.
    private static T Refined<T>(T x, int n, T index, T root)
        where T : IFloatingPointIeee754<T>
    {
        int factors = n > 0 ? n - 1 : -(n + 1);
        T half = Algebra.Power(root, factors / 2);
        T rest = Algebra.Power(root, factors - factors / 2);
        return n > 0 ? root + (x / half / rest - root) / index : root - (T.One / (x * half * rest) - root) / index;
    }

    // An even root sees no difference between the zeros; an odd one is odd, and so is its second derivative.
    private static T SameAtBothZeros<T>(T x, int n)
        where T : IFloatingPointIeee754<T> =>
        int.IsEvenInteger(n) ? Algebra.WithoutNegativeZero(x) : x;
}

/// <summary>
/// √(x² + y²) = h; derivatives x/h, y/h; (y/h)²/h, −(x/h)(y/h)/h, (x/h)²/h. At the origin the slopes are 0 (the minimum-norm subgradient)
/// and the second derivatives NaN. For one infinite argument its sign and 0 for the other, NaN if both are infinite.
/// </summary>
internal readonly struct HypotRule : ITextbookSlopes<HypotRule>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        T.Hypot(x, y);

    public static (T Value, T FirstX, T FirstY) FirstOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        T h = T.Hypot(x, y);
        return (h, HypotSlopeRule.Of(x, y, h), HypotSlopeRule.Of(y, x, h));
    }

    public static (T Value, T FirstX, T FirstY, T SecondXX, T SecondXY, T SecondYY) SecondOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        T h = T.Hypot(x, y);
        (T firstX, T secondXX, T secondXY) = HypotSlopeRule.Derivatives(x, y, h);
        (T firstY, T secondYY, _) = HypotSlopeRule.Derivatives(y, x, h);
        return (h, firstX, firstY, secondXX, secondXY, secondYY);
    }

    public static T SlopeX<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        x / T.Hypot(x, y);

    public static T SlopeY<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        y / T.Hypot(x, y);
}

/// <summary>
/// x/√(x² + y²), the slope of the hypotenuse, as a rule of its own: its derivatives (y/h)²/h and −(x/h)(y/h)/h
/// cancel when they are taken from the quotient, and at the origin they are NaN although the slope is 0.
/// </summary>
internal readonly struct HypotSlopeRule : ITextbookSlopes<HypotSlopeRule>
{
    /// <summary>The slope by <paramref name="x"/>, given the hypotenuse.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T x, T y, T h)
        where T : IFloatingPointIeee754<T> =>
        Parts.IsPlain<T>() ? Quotient(x, y, h) : Rule.Apply<HypotSlopeRule, T>(x, y);

    public static T Value<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        Quotient(x, y, T.Hypot(x, y));

    public static (T Value, T FirstX, T FirstY) FirstOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        Derivatives(x, y, T.Hypot(x, y));

    /// <summary>The slope by <paramref name="x"/> and its two derivatives, given the hypotenuse.</summary>
    public static (T Slope, T ByX, T ByY) Derivatives<T>(T x, T y, T h)
        where T : IFloatingPointIeee754<T>
    {
        T cosine = Of(x, y, h);
        if (T.IsZero(h))
            return (cosine, Undefined.At(x, y), Undefined.At(x, y));

        T sine = Of(y, x, h);
        if (!T.IsNormal(h) && T.IsFinite(x) && T.IsFinite(y))
            return ScaledDerivatives(x, y, cosine, sine);

        // sine·(sine/h) and not sine²/h, whose square may underflow; the mixed product cannot.
        return (cosine, sine * (sine / h), -(cosine * sine / h));
    }

    /// <summary>
    /// The slope and its derivatives; with c = x/h and s = y/h the second ones are −3cs²/h², s(2c² − s²)/h², c(2s² − c²)/h².
    /// </summary>
    public static (T Value, T FirstX, T FirstY, T SecondXX, T SecondXY, T SecondYY) SecondOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        T h = T.Hypot(x, y);
        (T c, T byX, T byY) = Derivatives(x, y, h);
        T s = Of(y, x, h);
        T two = Algebra.Two<T>();
        return (
            c,
            byX,
            byY,
            T.CreateChecked(-3) * c * (s / h) * (s / h),
            s / h * ((two * c * c - s * s) / h),
            c / h * ((two * s * s - c * c) / h));
    }

    private static T Quotient<T>(T x, T y, T h)
        where T : IFloatingPointIeee754<T>
    {
        if (T.IsNormal(h))
            return x / h;

        if (T.IsZero(h))
            return T.Zero;

        if (T.IsInfinity(x))
            return T.IsInfinity(y) ? T.NaN : T.CopySign(T.One, x);

        if (T.IsInfinity(y))
            return T.Zero;

        if (T.IsNaN(h))
            return h;

        (T scaledX, _, T scaledH, _) = Scaled(x, y);
        return scaledX / scaledH;
    }

    private static (T Slope, T ByX, T ByY) ScaledDerivatives<T>(T x, T y, T cosine, T sine)
        where T : IFloatingPointIeee754<T>
    {
        (_, _, T h, int exponent) = Scaled(x, y);
        return (cosine, T.ScaleB(sine * (sine / h), exponent), T.ScaleB(-(cosine * sine / h), exponent));
    }

    // The hypotenuse overflowed, or is too small to be accurate: a power of two brings the larger argument into [1, 2), exactly.
    private static (T X, T Y, T H, int Exponent) Scaled<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        int exponent = -T.ILogB(T.MaxMagnitude(x, y));
        T scaledX = T.ScaleB(x, exponent);
        T scaledY = T.ScaleB(y, exponent);
        return (scaledX, scaledY, T.Hypot(scaledX, scaledY), exponent);
    }

    public static T SlopeX<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        y * y / (T.Hypot(x, y) * T.Hypot(x, y) * T.Hypot(x, y));

    public static T SlopeY<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        -(x * y / (T.Hypot(x, y) * T.Hypot(x, y) * T.Hypot(x, y)));
}

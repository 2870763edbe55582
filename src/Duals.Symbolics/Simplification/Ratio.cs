using System.Numerics;

namespace Duals.Symbolics;

/// <summary>A coefficient as a numerator and a denominator, reduced where both are integers: x/3 stays x/3.</summary>
internal readonly record struct Ratio<T>(T Numerator, T Denominator)
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    // Integers up to this size, and products of two of them, are exact in double; in float they are exact by themselves.
    private static readonly T largest = T.CreateChecked(1 << 24);

    public static Ratio<T> One => new(T.One, T.One);

    public bool IsZero => T.IsZero(Numerator);

    public bool IsNegative => T.IsNegative(Numerator);

    public bool IsOne => Numerator == T.One && Denominator == T.One;

    public T Value => Numerator / Denominator;

    public Ratio<T> Negated => new(-Numerator, Denominator);

    public Ratio<T> Reciprocal => Reduced(Denominator, Numerator);

    public static Ratio<T> Of(T value) => new(value, T.One);

    public static Ratio<T> operator *(Ratio<T> left, Ratio<T> right) => Reduced(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Ratio<T> operator +(Ratio<T> left, Ratio<T> right)
    {
        if (left.Denominator == right.Denominator)
            return Reduced(left.Numerator + right.Numerator, left.Denominator);

        return IsSmallInteger(left.Denominator) && IsSmallInteger(right.Denominator)
            ? Reduced(left.Numerator * right.Denominator + right.Numerator * left.Denominator, left.Denominator * right.Denominator)
            : Of(left.Value + right.Value);
    }

    /// <summary>The greatest common divisor of two integers, or 1.</summary>
    public static T CommonDivisor(T x, T y)
    {
        if (!IsSmallInteger(x) || !IsSmallInteger(y))
            return T.One;

        (x, y) = (T.Abs(x), T.Abs(y));
        while (!T.IsZero(y))
            (x, y) = (y, x % y);

        return T.IsZero(x) ? T.One : x;
    }

    private static bool IsSmallInteger(T x) => T.IsInteger(x) && T.Abs(x) <= largest;

    private static Ratio<T> Reduced(T numerator, T denominator)
    {
        if (T.IsNegative(denominator))
            (numerator, denominator) = (-numerator, -denominator);

        T divisor = CommonDivisor(numerator, denominator);
        return new(numerator / divisor, denominator / divisor);
    }
}

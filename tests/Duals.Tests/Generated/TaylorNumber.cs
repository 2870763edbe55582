using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals.Tests.Generated;

// The algebra of Taylor polynomials cut off after t², a(t) = a₀ + a₁t + a₂t²:
//   ab   = a₀b₀ + (a₁b₀ + a₀b₁)t + (a₂b₀ + a₁b₁ + a₀b₂)t²
//   f(a) = f(a₀) + f′a₁t + (f′a₂ + ½f″a₁²)t²

/// <summary>
/// A number along a curve: its value, its velocity and half its acceleration. A number type outside the project of the pattern, which states its parts,
/// its algebra and its chain rule, and has every other member from the generator.
/// </summary>
/// <typeparam name="T">The inner type.</typeparam>
[NumberType]
public readonly partial struct TaylorNumber<T> : IDualNumber<TaylorNumber<T>, T>, INumberWithTangents<TaylorNumber<T>>, INumberOver<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private const bool IsSecondOrder = true;

    public TaylorNumber(T value, T first, T second)
    {
        Value = value;
        First = first;
        Second = second;
    }

    public static int PartCount => 3;

    public T Value { get; }

    /// <summary>Gets the coefficient of t.</summary>
    public T First { get; }

    /// <summary>Gets the coefficient of t².</summary>
    public T Second { get; }

    public static TaylorNumber<T> Constant(T value) => new(value, T.Zero, T.Zero);

    public static TaylorNumber<T> FromParts(ReadOnlySpan<T> parts) =>
        parts.Length == PartCount
            ? new(parts[0], parts[1], parts[2])
            : throw new ArgumentException($"A Taylor number has {PartCount} parts, not {parts.Length}.", nameof(parts));

    public T GetPart(int index) => index switch
    {
        0 => Value,
        1 => First,
        2 => Second,
        _ => throw new ArgumentOutOfRangeException(nameof(index), index, $"A Taylor number has {PartCount} parts."),
    };

    public static TaylorNumber<T> operator -(TaylorNumber<T> value) => new(-value.Value, -value.First, -value.Second);

    public static TaylorNumber<T> operator +(TaylorNumber<T> left, TaylorNumber<T> right) =>
        new(left.Value + right.Value, left.First + right.First, left.Second + right.Second);

    public static TaylorNumber<T> operator -(TaylorNumber<T> left, TaylorNumber<T> right) =>
        new(left.Value - right.Value, left.First - right.First, left.Second - right.Second);

    public static TaylorNumber<T> operator *(TaylorNumber<T> left, TaylorNumber<T> right) =>
        new(
            left.Value * right.Value,
            left.First * right.Value + left.Value * right.First,
            (left.Second * right.Value + left.Value * right.Second) + left.First * right.First);

    public static TaylorNumber<T> operator *(TaylorNumber<T> left, T right) => new(left.Value * right, left.First * right, left.Second * right);

    public static TaylorNumber<T> operator /(TaylorNumber<T> left, TaylorNumber<T> right)
    {
        T quotient = left.Value / right.Value;
        T first = (left.First - quotient * right.First) / right.Value;
        T second = (left.Second - quotient * right.Second - first * right.First) / right.Value;
        return Parts.AreFinite(first) && Parts.AreFinite(second) ? new(quotient, first, second) : Chain<DivideRule>(left, right);
    }

    public static TaylorNumber<T> operator /(TaylorNumber<T> left, T right) => left / Constant(right);

    public static TaylorNumber<T> Lerp(TaylorNumber<T> value1, TaylorNumber<T> value2, TaylorNumber<T> amount)
    {
        T rest = T.One - amount.Value;
        T difference = value2.Value - value1.Value;
        return new(
            T.Lerp(value1.Value, value2.Value, amount.Value),
            Strong.Product(rest, value1.First) + Strong.Product(amount.Value, value2.First) + Strong.Product(difference, amount.First),
            Strong.Product(rest, value1.Second) + Strong.Product(amount.Value, value2.Second) + Strong.Product(difference, amount.Second)
                + Strong.Product(value2.First - value1.First, amount.First));
    }

    public static TaylorNumber<T> ScaleB(TaylorNumber<T> x, int n) => new(T.ScaleB(x.Value, n), T.ScaleB(x.First, n), T.ScaleB(x.Second, n));

    TaylorNumber<T> INumberWithTangents<TaylorNumber<T>>.NonzeroPattern() =>
        new(Parts.NonzeroPattern(Value), Parts.NonzeroPattern(First), Parts.NonzeroPattern(Second));

    TaylorNumber<T> INumberWithTangents<TaylorNumber<T>>.DependencePattern()
    {
        T pattern = Parts.DependencePattern(Value);
        return new(pattern, pattern * First, pattern * Second + pattern * (First * First));
    }

    TaylorNumber<T> INumberWithTangents<TaylorNumber<T>>.ZeroedOutside(TaylorNumber<T> pattern) =>
        new(Parts.ZeroedOutside(Value, pattern.Value), Parts.ZeroedOutside(First, pattern.First), Parts.ZeroedOutside(Second, pattern.Second));

    TaylorNumber<T> INumberWithTangents<TaylorNumber<T>>.StrongProduct(TaylorNumber<T> tangent) =>
        new(
            Strong.Product(Value, tangent.Value),
            Strong.Product(Value, tangent.First) + Strong.Product(First, tangent.Value),
            Strong.Product(Value, tangent.Second) + Strong.Product(First, tangent.First) + Strong.Product(Second, tangent.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TaylorNumber<T> Chain<TRule>(TaylorNumber<T> x)
        where TRule : IUnaryRule
    {
        (T value, T first, T second) = TRule.SecondOrder(x.Value);
        return x.Carry(value, first, second);
    }

    private static TaylorNumber<T> Chain<TRule>(TaylorNumber<T> x, TaylorNumber<T> y)
        where TRule : IBinaryRule
    {
        (T value, T firstX, T firstY, T secondXX, T secondXY, T secondYY) = TRule.SecondOrder(x.Value, y.Value);
        T Known(T slope) => Parts.ZeroWhereIdle(slope, x.Value, y.Value);
        (firstX, firstY) = (Known(firstX), Known(firstY));
        T slopeX = Strong.Product(Known(secondXX), x.First) + Strong.Product(Known(secondXY), y.First);
        T slopeY = Strong.Product(Known(secondXY), x.First) + Strong.Product(Known(secondYY), y.First);
        return new(
            value,
            Strong.Product(firstX, x.First) + Strong.Product(firstY, y.First),
            Strong.Product(firstX, x.Second) + Strong.Product(firstY, y.Second)
                + Algebra.Scale(Strong.Product(slopeX, x.First) + Strong.Product(slopeY, y.First), Algebra.Half<T>()));
    }

    private static TaylorNumber<T> ChainIndexed<TRule>(TaylorNumber<T> x, int n)
        where TRule : IIndexedRule
    {
        (T value, T first, T second) = TRule.SecondOrder(x.Value, n);
        return x.Carry(value, first, second);
    }

    private TaylorNumber<T> Carry(T value, T first, T second, T parameter = default!)
    {
        first = Parts.ZeroWhereIdle(first, Value, parameter);
        second = Parts.ZeroWhereIdle(second, Value, parameter);
        return new(
            value,
            Strong.Product(first, First),
            Strong.Product(first, Second) + Algebra.Scale(Strong.Product(Strong.Product(second, First), First), Algebra.Half<T>()));
    }

    private TaylorNumber<T> WithValue(T value) => new(value, First, Second);

    private TaylorNumber<T> Scaled(T value, T factor) => new(value, Algebra.Scale(First, factor), Algebra.Scale(Second, factor));
}

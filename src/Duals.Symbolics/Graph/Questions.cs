using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals.Symbolics;

/// <summary>The questions that are asked of values.</summary>
internal static class Questions<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public static readonly Question<T> Equal = new(ConditionKind.Equality, "=", Answers.Equal);
    public static readonly Question<T> SameNumber = new(ConditionKind.Equality, "Equals", Answers.SameNumber);
    public static readonly Question<T> Less = new(ConditionKind.Order, "<", Answers.Less);
    public static readonly Question<T> LessOrEqual = new(ConditionKind.Order, "≤", Answers.LessOrEqual);
    public static readonly Question<T> Compare = new(ConditionKind.Order, "CompareTo", Answers.Compare);

    public static readonly Question<T> IsCanonical = new(ConditionKind.Predicate, nameof(IsCanonical), Answers.IsCanonical);
    public static readonly Question<T> IsEvenInteger = new(ConditionKind.Predicate, nameof(IsEvenInteger), Answers.IsEvenInteger);
    public static readonly Question<T> IsFinite = new(ConditionKind.Predicate, nameof(IsFinite), Answers.IsFinite);
    public static readonly Question<T> IsInfinity = new(ConditionKind.Predicate, nameof(IsInfinity), Answers.IsInfinity);
    public static readonly Question<T> IsInteger = new(ConditionKind.Predicate, nameof(IsInteger), Answers.IsInteger);
    public static readonly Question<T> IsNaN = new(ConditionKind.Predicate, nameof(IsNaN), Answers.IsNaN);
    public static readonly Question<T> IsNegative = new(ConditionKind.Predicate, nameof(IsNegative), Answers.IsNegative);
    public static readonly Question<T> IsNegativeInfinity = new(ConditionKind.Predicate, nameof(IsNegativeInfinity), Answers.IsNegativeInfinity);
    public static readonly Question<T> IsNormal = new(ConditionKind.Predicate, nameof(IsNormal), Answers.IsNormal);
    public static readonly Question<T> IsOddInteger = new(ConditionKind.Predicate, nameof(IsOddInteger), Answers.IsOddInteger);
    public static readonly Question<T> IsPositive = new(ConditionKind.Predicate, nameof(IsPositive), Answers.IsPositive);
    public static readonly Question<T> IsPositiveInfinity = new(ConditionKind.Predicate, nameof(IsPositiveInfinity), Answers.IsPositiveInfinity);
    public static readonly Question<T> IsRealNumber = new(ConditionKind.Predicate, nameof(IsRealNumber), Answers.IsRealNumber);
    public static readonly Question<T> IsSubnormal = new(ConditionKind.Predicate, nameof(IsSubnormal), Answers.IsSubnormal);
    public static readonly Question<T> IsZero = new(ConditionKind.Predicate, nameof(IsZero), Answers.IsZero);

    public static readonly Question<T> Sign = new(ConditionKind.Integer, nameof(Sign), Answers.Sign);
    public static readonly Question<T> Exponent = new(ConditionKind.Integer, "ILogB", Answers.Exponent);

    /// <summary>What a conversion to an integer type looks at.</summary>
    public static readonly Question<T> IntegerPart = new(ConditionKind.Integer, "Truncate", Answers.IntegerPart);

    public static readonly Question<T> Value = new(ConditionKind.Value, nameof(Value), Answers.Value);

    /// <summary>The bits of a number, those of one NaN for all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Bits(T x)
    {
        if (T.IsNaN(x))
            x = T.NaN;

        return typeof(T) == typeof(double)
            ? BitConverter.DoubleToInt64Bits((double)(object)x)
            : BitConverter.SingleToInt32Bits((float)(object)x);
    }

    // Static methods of one shape, which emitted code calls.
    private static class Answers
    {
        public static long Equal(T x, T y) => x == y ? 1 : 0;

        public static long SameNumber(T x, T y) => x.Equals(y) ? 1 : 0;

        public static long Less(T x, T y) => x < y ? 1 : 0;

        public static long LessOrEqual(T x, T y) => x <= y ? 1 : 0;

        public static long Compare(T x, T y) => x.CompareTo(y);

        public static long IsCanonical(T x, T y) => T.IsCanonical(x) ? 1 : 0;

        public static long IsEvenInteger(T x, T y) => T.IsEvenInteger(x) ? 1 : 0;

        public static long IsFinite(T x, T y) => T.IsFinite(x) ? 1 : 0;

        public static long IsInfinity(T x, T y) => T.IsInfinity(x) ? 1 : 0;

        public static long IsInteger(T x, T y) => T.IsInteger(x) ? 1 : 0;

        public static long IsNaN(T x, T y) => T.IsNaN(x) ? 1 : 0;

        public static long IsNegative(T x, T y) => T.IsNegative(x) ? 1 : 0;

        public static long IsNegativeInfinity(T x, T y) => T.IsNegativeInfinity(x) ? 1 : 0;

        public static long IsNormal(T x, T y) => T.IsNormal(x) ? 1 : 0;

        public static long IsOddInteger(T x, T y) => T.IsOddInteger(x) ? 1 : 0;

        public static long IsPositive(T x, T y) => T.IsPositive(x) ? 1 : 0;

        public static long IsPositiveInfinity(T x, T y) => T.IsPositiveInfinity(x) ? 1 : 0;

        public static long IsRealNumber(T x, T y) => T.IsRealNumber(x) ? 1 : 0;

        public static long IsSubnormal(T x, T y) => T.IsSubnormal(x) ? 1 : 0;

        public static long IsZero(T x, T y) => T.IsZero(x) ? 1 : 0;

        // NaN has no sign: T.Sign throws there, so the answer is one that no number has.
        public static long Sign(T x, T y) => T.IsNaN(x) ? 2 : T.Sign(x);

        public static long Exponent(T x, T y) => T.ILogB(x);

        public static long IntegerPart(T x, T y) => Bits(T.Truncate(x) + T.Zero);

        public static long Value(T x, T y) => Bits(x);
    }
}

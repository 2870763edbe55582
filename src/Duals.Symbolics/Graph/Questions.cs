using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals.Symbolics;

/// <summary>The questions that are asked of values.</summary>
internal static class Questions<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public static readonly Question<T> Equal = new(ConditionKind.Equality, "=", "({0}) == ({1})", Answers.Equal);
    public static readonly Question<T> SameNumber = new(ConditionKind.Equality, "Equals", "({0}).Equals({1})", Answers.SameNumber);
    public static readonly Question<T> Less = new(ConditionKind.Order, "<", "({0}) < ({1})", Answers.Less);
    public static readonly Question<T> LessOrEqual = new(ConditionKind.Order, "≤", "({0}) <= ({1})", Answers.LessOrEqual);
    public static readonly Question<T> Compare = new(ConditionKind.Order, "CompareTo", "({0}).CompareTo({1})", Answers.Compare);

    public static readonly Question<T> IsCanonical = new(ConditionKind.Predicate, nameof(IsCanonical), "true", Answers.IsCanonical);
    public static readonly Question<T> IsEvenInteger = new(ConditionKind.Predicate, nameof(IsEvenInteger), "{2}.IsEvenInteger({0})", Answers.IsEvenInteger);
    public static readonly Question<T> IsFinite = new(ConditionKind.Predicate, nameof(IsFinite), "{2}.IsFinite({0})", Answers.IsFinite);
    public static readonly Question<T> IsInfinity = new(ConditionKind.Predicate, nameof(IsInfinity), "{2}.IsInfinity({0})", Answers.IsInfinity);
    public static readonly Question<T> IsInteger = new(ConditionKind.Predicate, nameof(IsInteger), "{2}.IsInteger({0})", Answers.IsInteger);
    public static readonly Question<T> IsNaN = new(ConditionKind.Predicate, nameof(IsNaN), "{2}.IsNaN({0})", Answers.IsNaN);
    public static readonly Question<T> IsNegative = new(ConditionKind.Predicate, nameof(IsNegative), "{2}.IsNegative({0})", Answers.IsNegative);
    public static readonly Question<T> IsNegativeInfinity =
        new(ConditionKind.Predicate, nameof(IsNegativeInfinity), "{2}.IsNegativeInfinity({0})", Answers.IsNegativeInfinity);
    public static readonly Question<T> IsNormal = new(ConditionKind.Predicate, nameof(IsNormal), "{2}.IsNormal({0})", Answers.IsNormal);
    public static readonly Question<T> IsOddInteger = new(ConditionKind.Predicate, nameof(IsOddInteger), "{2}.IsOddInteger({0})", Answers.IsOddInteger);
    public static readonly Question<T> IsPositive = new(ConditionKind.Predicate, nameof(IsPositive), "{2}.IsPositive({0})", Answers.IsPositive);
    public static readonly Question<T> IsPositiveInfinity =
        new(ConditionKind.Predicate, nameof(IsPositiveInfinity), "{2}.IsPositiveInfinity({0})", Answers.IsPositiveInfinity);
    public static readonly Question<T> IsRealNumber = new(ConditionKind.Predicate, nameof(IsRealNumber), "{2}.IsRealNumber({0})", Answers.IsRealNumber);
    public static readonly Question<T> IsSubnormal = new(ConditionKind.Predicate, nameof(IsSubnormal), "{2}.IsSubnormal({0})", Answers.IsSubnormal);
    public static readonly Question<T> IsZero = new(ConditionKind.Predicate, nameof(IsZero), "({0}) == 0", Answers.IsZero);

    public static readonly Question<T> Sign = new(ConditionKind.IntegerValue, nameof(Sign), "({2}.IsNaN({0}) ? 2 : {2}.Sign({0}))", Answers.Sign);
    public static readonly Question<T> Exponent = new(ConditionKind.IntegerValue, "ILogB", "{2}.ILogB({0})", Answers.Exponent);

    /// <summary>What a conversion to an integer type looks at.</summary>
    public static readonly Question<T> IntegerPart = new(ConditionKind.IntegerValue, "Truncate", Code("{2}.Truncate({0}) + 0"), Answers.IntegerPart);

    public static readonly Question<T> Value = new(ConditionKind.Value, nameof(Value), Code("{0}"), Answers.Value);

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

    private static string Code(string number) =>
        typeof(T) == typeof(double)
            ? $"System.BitConverter.DoubleToInt64Bits({number} is var bits && double.IsNaN(bits) ? double.NaN : bits)"
            : $"System.BitConverter.SingleToInt32Bits({number} is var bits && float.IsNaN(bits) ? float.NaN : bits)";

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

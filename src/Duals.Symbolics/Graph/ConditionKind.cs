namespace Duals.Symbolics;

/// <summary>In which way a value decided what generic code did.</summary>
public enum ConditionKind
{
    /// <summary>Two numbers were tested for equality. Where they are equal the branch taken was differentiated, which is seldom what was meant.</summary>
    Equality,

    /// <summary>Two numbers were compared by size.</summary>
    Order,

    /// <summary>A property was asked for: whether a number is NaN, negative, an integer …</summary>
    Predicate,

    /// <summary>An integer was taken: a sign, an exponent, a conversion to an integer type.</summary>
    IntegerValue,

    /// <summary>The value itself was taken: by <c>Value</c>, a conversion, a hash code, text or bytes. The record holds at no other value.</summary>
    Value,
}

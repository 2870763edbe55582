namespace Duals;

/// <summary>
/// What the rules must know of a number that carries tangents and may itself be the number under another one.
/// </summary>
/// <remarks>
/// Generic code sees the innermost value of a nested number only: <c>T.IsZero</c> of a dual number is true at 0 whatever its tangent.
/// These members see every part. They are reached by a test that the compiler decides for each T, see <see cref="Parts"/>.
/// </remarks>
/// <typeparam name="TSelf">The number type itself.</typeparam>
internal interface INumberWithTangents<TSelf> : IProvidesJsonConverter
{
    /// <summary>True if every part, the value and all tangents at every level, is exactly zero.</summary>
    bool IsExactlyZero { get; }

    /// <summary>True if every tangent, at every level, is exactly zero.</summary>
    bool IsConstant { get; }

    /// <summary>True if every part is finite.</summary>
    bool HasFiniteParts { get; }

    /// <summary>True if some part is NaN.</summary>
    bool HasNaNParts { get; }

    /// <summary>True if the pair of SinCos has the bits of Sin and Cos; see <see cref="SineCosine"/>.</summary>
    bool HasPairedSineCosine { get; }

    /// <summary>Which parts are not exactly zero: 1 in those, 0 in the others.</summary>
    TSelf NonzeroPattern();

    /// <summary>
    /// Given the pattern of an argument's nonzero parts, that of a function of it: not zero in the value and in every tangent that the function can have.
    /// </summary>
    TSelf DependencePattern();

    /// <summary>This number with 0 in every part where <paramref name="pattern"/> has 0.</summary>
    TSelf ZeroedOutside(TSelf pattern);

    /// <summary>The strong product of this number, as a slope, with a tangent; see <see cref="Strong"/>.</summary>
    TSelf StrongProduct(TSelf tangent);

    /// <summary>True if every part has the same value, NaN being the same as NaN, and zeros the same sign.</summary>
    bool EqualsExact(TSelf other);

    /// <summary>A hash of every part.</summary>
    int GetExactHashCode();

    /// <summary>Makes the object through which generic code applies a rule to this type.</summary>
    UnaryApplication<TSelf> BindUnary<TRule>()
        where TRule : IUnaryRule;

    /// <summary>Makes the object through which generic code applies a rule of two arguments to this type.</summary>
    BinaryApplication<TSelf> BindBinary<TRule>()
        where TRule : IBinaryRule;
}

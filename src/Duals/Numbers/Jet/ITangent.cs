using System.Numerics;

namespace Duals;

/// <summary>
/// The tangents of a <see cref="Jet{T, TTangent}"/>: how they are added, multiplied and carried through a function. A new shape of tangents that a driver wants
/// (more lanes, a block of second derivatives) is one small struct.
/// </summary>
/// <remarks>In all members a, b … are values and ȧ, ḃ … their tangents; S is the strong product of <see cref="Strong"/>. The default value is zero.</remarks>
/// <typeparam name="TSelf">The tangents.</typeparam>
/// <typeparam name="T">The inner type.</typeparam>
internal interface ITangent<TSelf, T>
    where TSelf : struct, ITangent<TSelf, T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    /// <summary>The number of parts.</summary>
    static abstract int Count { get; }

    /// <summary>True if rules must compute second derivatives.</summary>
    static abstract bool IsSecondOrder { get; }

    /// <summary>True if every part is zero.</summary>
    bool IsZero { get; }

    /// <summary>Makes tangents of their parts.</summary>
    static abstract TSelf FromParts(ReadOnlySpan<T> parts);

    /// <summary>ȧ + ḃ.</summary>
    static abstract TSelf operator +(TSelf left, TSelf right);

    /// <summary>ȧ − ḃ.</summary>
    static abstract TSelf operator -(TSelf left, TSelf right);

    /// <summary>−ȧ.</summary>
    static abstract TSelf operator -(TSelf value);

    /// <summary>ȧ·c for a constant c.</summary>
    static abstract TSelf operator *(TSelf left, T right);

    /// <summary>S(c, ȧ) for a slope c that is taken for constant.</summary>
    static abstract TSelf Scale(T slope, TSelf tangent);

    /// <summary>
    /// What first-order tangents add at second order where two numbers meet: S(ȧ, ḃ) along the two directions, both ways. Nothing at first order.
    /// </summary>
    static abstract TSelf Cross(TSelf tangentA, TSelf tangentB);

    /// <summary>The tangents of a·b.</summary>
    static abstract TSelf Product(T a, TSelf tangentA, T b, TSelf tangentB);

    /// <summary>The tangents of a·b with a strong product for each product: a is a slope, b what it is applied to.</summary>
    static abstract TSelf StrongProduct(T a, TSelf tangentA, T b, TSelf tangentB);

    /// <summary>The tangents of a/b = q, as <see cref="Quotient"/> takes them.</summary>
    static abstract TSelf Quotient(T a, TSelf tangentA, T b, TSelf tangentB, T q);

    /// <summary>The tangents of f(a), given f′ and, for second order, f″.</summary>
    static abstract TSelf Chain(TSelf tangent, T first, T second);

    /// <summary>The tangents of f(a, b), given its first and, for second order, its second derivatives.</summary>
    static abstract TSelf Chain(TSelf tangentA, TSelf tangentB, T firstA, T firstB, T secondAA, T secondAB, T secondBB);

    /// <summary>Gets a part.</summary>
    T GetPart(int index);
}

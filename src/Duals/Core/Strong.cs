using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>
/// The strong product S(s, t) of a slope and a tangent: s·t, but exactly 0 where the tangent is 0, so that an infinite
/// or undefined slope (√ at 0, log at 0, 1/0) does not reach what does not depend on it.
/// </summary>
/// <remarks>
/// On a plain number S(s, t) = 0 where t = 0, else s·t. On a number with tangents it is the product rule with S for each product,
/// so that nested, hyper-dual and vector types agree in every part: S(s, t) = (S(s.v, t.v), S(s.v, t.d) + S(s.d, t.v)).
/// The product is computed plainly and looked at again only where it is NaN.
/// </remarks>
internal static class Strong
{
    /// <summary>S(<paramref name="slope"/>, <paramref name="tangent"/>).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Product<T>(T slope, T tangent)
        where T : IFloatingPointIeee754<T>
    {
        if (slope is INumberWithTangents<T>)
            return ((INumberWithTangents<T>)slope).StrongProduct(tangent);

        T product = slope * tangent;
        return T.IsNaN(product) && T.IsZero(tangent) ? T.Zero : product;
    }

    /// <summary>
    /// What a function carries from an argument to its result: S of its slope and the argument's tangent. A direction in which all numbers given are idle is
    /// idle in the product too, even where a slope of zero meets an infinite tangent along another one.
    /// </summary>
    /// <param name="slope">The slope.</param>
    /// <param name="tangent">The tangent; in reverse mode the slope of the argument in its form.</param>
    /// <param name="x">What the slope was computed from.</param>
    /// <param name="y">The same.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Carried<T>(T slope, T tangent, T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        // On plain numbers without a call, for which the caller would have to save its registers.
        T product = slope * tangent;
        if (Parts.IsPlain<T>())
            return T.IsNaN(product) && T.IsZero(tangent) ? T.Zero : product;

        return Parts.AreAnyNaN(product) ? CarriedWhereNaN(slope, tangent, x, y) : product;
    }

    /// <inheritdoc cref="Carried{T}(T, T, T, T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Carried<T>(T slope, T tangent, T x)
        where T : IFloatingPointIeee754<T> =>
        Carried(slope, tangent, x, T.Zero);

    /// <summary>
    /// The product of an adjoint and a partial derivative in the sweep: S(a, p), to which what has not arrived adds nothing. A part of the adjoint that has
    /// arrived and is zero is a slope like any other: times an infinity it is NaN.
    /// </summary>
    /// <param name="adjoint">The adjoint a.</param>
    /// <param name="arrived">Which of its parts have arrived: not 0 in those, 0 in the others.</param>
    /// <param name="partial">The partial derivative p.</param>
    public static T Swept<T>(T adjoint, T arrived, T partial)
        where T : IFloatingPointIeee754<T>
    {
        if (adjoint is ISweptNumber<T>)
            return ((ISweptNumber<T>)adjoint).SweptProduct(arrived, partial);

        return T.IsZero(arrived) || T.IsZero(partial) ? T.Zero : adjoint * partial;
    }

    /// <summary>Which parts of an adjoint's product with a partial derivative arrive: the value with the adjoint's, a tangent with either factor's.</summary>
    /// <param name="arrived">Which parts of the adjoint have arrived.</param>
    /// <param name="partial">The partial derivative.</param>
    public static T Arrived<T>(T arrived, T partial)
        where T : IFloatingPointIeee754<T> =>
        arrived is ISweptNumber<T> ? ((ISweptNumber<T>)arrived).SweptPattern(partial) : arrived;

    /// <summary>
    /// A tangent or slope multiplied by a constant, of which a part that is exactly zero adds nothing: it is no slope that was computed.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ByConstant<T>(T constant, T tangent)
        where T : IFloatingPointIeee754<T>
    {
        T product = constant * tangent;
        if (Parts.IsPlain<T>())
            return T.IsNaN(product) && (T.IsZero(tangent) || T.IsZero(constant)) ? T.Zero : product;

        return Parts.AreAnyNaN(product) ? Swept(constant, Parts.NonzeroPattern(constant), tangent) : product;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T CarriedWhereNaN<T>(T slope, T tangent, T x, T y)
        where T : IFloatingPointIeee754<T> =>
        Parts.ZeroWhereIdle(Product(Parts.ZeroWhereIdle(slope, x, y), tangent), x, y, tangent);
}

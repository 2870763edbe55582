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
    /// The product that is zero where either factor is exactly zero, for slopes and adjoints of reverse mode: a partial derivative of zero keeps back an infinite
    /// one, as a zero tangent does in forward mode.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ProductOfSlopes<T>(T partial, T slope)
        where T : IFloatingPointIeee754<T>
    {
        // On plain numbers without a call, for which the caller would have to save its registers.
        T product = partial * slope;
        if (Parts.IsPlain<T>())
            return T.IsNaN(product) && (T.IsZero(partial) || T.IsZero(slope)) ? T.Zero : product;

        return Parts.AreAnyNaN(product) ? OfNaN(partial, slope) : product;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T OfNaN<T>(T partial, T slope)
        where T : IFloatingPointIeee754<T>
    {
        T product = Product(partial, slope);
        if (!Parts.AreAnyNaN(product))
            return product;

        // Part by part, as the tangents of each factor may be zero where its value is not: a part is zero if in each of its terms a factor is. In a sum of other
        // terms the zeros of the slope are seen in this order, those of the partial in the other one.
        T pattern = Parts.NonzeroPattern(partial) * Parts.NonzeroPattern(slope);
        T exchanged = Parts.ZeroedOutside(Product(slope, partial), pattern);
        return Parts.AreAnyNaN(exchanged) ? Parts.ZeroedOutside(product, pattern) : exchanged;
    }
}

using System.Numerics;

namespace Duals;

/// <summary>(f(to) − f(from))/(to − from), with what rounding makes of it and how steeply f leaves f(x) on either side.</summary>
/// <param name="Value">The quotient.</param>
/// <param name="Rounding">What half a unit in the last place of both values of f makes in it: differences that agree by chance are no better.</param>
/// <param name="RoundingOfX">
/// What half a unit in the last place of x makes in it, by the distances of both values from f(x). A function that rounds what it computes from x, such as y
/// − x² near 0, is off by so much,
/// and its value alone does not tell.
/// </param>
/// <param name="Variation">The steeper of both sides.</param>
internal readonly record struct Quotient<T>(T Value, T Rounding, T RoundingOfX, T Variation)
    where T : IFloatingPointIeee754<T>
{
    // What rounding may be in units of the estimate, which takes f for one operation, and of what rounding inside f adds to it.
    private const int Operations = 16;
    private const int Arguments = 4;

    /// <summary>Gets what rounding hardly ever exceeds.</summary>
    public T Noise => T.CreateChecked(Operations) * Rounding + T.CreateChecked(Arguments) * RoundingOfX;

    /// <summary>Gets the distance of 1 to the next number.</summary>
    public static T Unit => T.BitIncrement(T.One) - T.One;

    // No two values are added or subtracted where that might overflow and they do not.
    public static Quotient<T> Of<TLine>(TLine f, T x, T value, T from, T to)
        where TLine : struct, IUnivariateEvaluation<T>
    {
        T fFrom = from == x ? value : f.Invoke(from);
        T fTo = f.Invoke(to);
        T halfUnit = T.CreateChecked(0.5) * Unit;
        T distance = T.Abs(to - from);
        T left = from == x ? T.Zero : T.Abs(Slope(fFrom, value, from - x));
        T right = T.Abs(Slope(fTo, value, to - x));
        T ofX = halfUnit * (T.Abs(x) / distance);
        return new(
            Slope(fTo, fFrom, to - from),
            (halfUnit * T.Abs(fFrom) + halfUnit * T.Abs(fTo)) / distance,
            ofX == T.Zero ? T.Zero : ofX * left + ofX * right,
            T.Max(left, right));
    }

    private static T Slope(T to, T from, T distance)
    {
        T difference = to - from;
        if (T.IsFinite(difference) || !T.IsFinite(to) || !T.IsFinite(from))
            return difference / distance;

        T half = T.CreateChecked(0.5);
        return (half * to - half * from) / (half * distance);
    }
}

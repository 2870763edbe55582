using System.Numerics;

namespace Duals;

public static partial class FiniteDifference
{
    /// <summary>A central difference; the error estimate is the distance to the one at twice the step, and rounding.</summary>
    private static Difference<T> Central<TLine, T>(TLine f, T x, T scale)
        where TLine : struct, IUnivariateEvaluation<T>
        where T : IFloatingPointIeee754<T>
    {
        T two = T.CreateChecked(2);
        T value = f.Invoke(x);
        T step = FirstStep(x, scale, T.Cbrt(Quotient<T>.Unit));
        for (int halving = 0; halving < Halvings; halving++, step /= two)
        {
            Quotient<T> wide = Quotient<T>.Of(f, x, value, x - two * step, x + two * step);
            Quotient<T> narrow = Quotient<T>.Of(f, x, value, x - step, x + step);
            if (T.IsFinite(wide.Value) && T.IsFinite(narrow.Value))
                return Between(narrow, wide, step);
        }

        return Difference<T>.None;
    }

    /// <summary>
    /// A forward difference, backward at the upper end of a domain; the error estimate is the distance to the one at twice the step, and rounding.
    /// </summary>
    private static Difference<T> Forward<TLine, T>(TLine f, T x, T scale)
        where TLine : struct, IUnivariateEvaluation<T>
        where T : IFloatingPointIeee754<T>
    {
        T two = T.CreateChecked(2);
        T value = f.Invoke(x);
        T step = FirstStep(x, scale, T.Sqrt(Quotient<T>.Unit));
        for (int halving = 0; halving < Halvings; halving++, step = T.Abs(step) / two)
        {
            for (int side = 0; side < 2; side++, step = -step)
            {
                Quotient<T> wide = Quotient<T>.Of(f, x, value, x, x + two * step);
                Quotient<T> narrow = Quotient<T>.Of(f, x, value, x, x + step);
                if (T.IsFinite(wide.Value) && T.IsFinite(narrow.Value))
                    return Between(narrow, wide, step);
            }
        }

        return Difference<T>.None;
    }

    private static Difference<T> Between<T>(in Quotient<T> narrow, in Quotient<T> wide, T step)
        where T : IFloatingPointIeee754<T> =>
        new(narrow.Value, T.Abs(narrow.Value - wide.Value), narrow.Rounding, narrow.RoundingOfX, wide.Variation, step);

    private static bool IsLost<T>(T x, T step)
        where T : IFloatingPointIeee754<T> =>
        x + step == x - step && T.IsFinite(x);

    // Relative to |x|; near 0 to the scale, and where nobody gives one, to a tenth.
    private static T FirstStep<T>(T x, T scale, T relative)
        where T : IFloatingPointIeee754<T> =>
        relative * T.Max(T.Abs(x), scale == T.Zero ? T.CreateChecked(0.1) : scale);
}

using System.Numerics;

namespace Duals;

public static partial class FiniteDifference
{
    private const int Rows = 10;

    // A step is halved this often before the search for one inside the domain is given up: from 1e-2 of |x| down to its last bit.
    private const int Halvings = 52;

    // Before this row of the tableau, two entries may agree by chance.
    private const int FirstRowToStop = 3;

    /// <summary>
    /// Ridders' method: a Neville tableau of central differences at h, h/2, h/4 …, whose best entry is the one that differs least from its two parents.
    /// </summary>
    /// <remarks>
    /// The first step is 1e-2 of |x|: longer ones can span a period of f and be grossly wrong. The tableau ends when the error has doubled, as rounding
    /// takes over, or when the step is lost in x. A difference that is not finite starts the tableau anew, well below that step: close to an end of its
    /// domain f tends to be no polynomial.
    /// </remarks>
    private static (T Derivative, T Error) Ridders<TLine, T>(TLine f, T x)
        where TLine : struct, IUnivariateEvaluation<T>
        where T : IFloatingPointIeee754<T>
    {
        T two = T.CreateChecked(2);
        T four = T.CreateChecked(4);
        T step = FirstStep(x, 0.01);
        T best = T.NaN;
        T error = T.PositiveInfinity;
        T rounding = T.Zero;
        T[] previous = new T[Rows];
        T[] current = new T[Rows];
        int row = 0;
        bool leftDomain = false;
        for (int halving = 0; halving < Rows + Halvings && row < Rows; halving++, step /= two)
        {
            if (IsLost(x, step))
                break;

            (current[0], T roundingHere) = CentralQuotient(f, x, step);
            if (!T.IsFinite(current[0]))
            {
                (best, error, row, leftDomain) = (T.NaN, T.PositiveInfinity, 0, true);
                continue;
            }

            if (leftDomain)
            {
                leftDomain = false;
                step /= four;
                continue;
            }

            T factor = four;
            for (int k = 1; k <= row; k++, factor *= four)
            {
                current[k] = current[k - 1] + (current[k - 1] - previous[k - 1]) / (factor - T.One);
                T difference = T.Max(T.Abs(current[k] - current[k - 1]), T.Abs(current[k] - previous[k - 1]));
                if (difference <= error)
                    (best, error, rounding) = (current[k], difference, roundingHere);
            }

            if (row >= FirstRowToStop && T.Abs(current[row] - previous[row - 1]) >= two * error)
                break;

            (previous, current) = (current, previous);
            row++;
        }

        return (best, error + rounding);
    }

    /// <summary>A central difference; the error estimate is the distance to the one at twice the step, and rounding.</summary>
    private static (T Derivative, T Error) Central<TLine, T>(TLine f, T x)
        where TLine : struct, IUnivariateEvaluation<T>
        where T : IFloatingPointIeee754<T>
    {
        T two = T.CreateChecked(2);
        T step = FirstStep(x, T.Cbrt(RoundingUnit<T>()));
        for (int halving = 0; halving < Halvings; halving++, step /= two)
        {
            (T wide, _) = CentralQuotient(f, x, two * step);
            (T narrow, T rounding) = CentralQuotient(f, x, step);
            if (T.IsFinite(wide) && T.IsFinite(narrow))
                return (narrow, T.Abs(narrow - wide) + rounding);
        }

        return (T.NaN, T.PositiveInfinity);
    }

    /// <summary>
    /// A forward difference, backward at the upper end of a domain; the error estimate is the distance to the one at twice the step, and rounding.
    /// </summary>
    private static (T Derivative, T Error) Forward<TLine, T>(TLine f, T x)
        where TLine : struct, IUnivariateEvaluation<T>
        where T : IFloatingPointIeee754<T>
    {
        T two = T.CreateChecked(2);
        T step = FirstStep(x, T.Sqrt(RoundingUnit<T>()));
        T value = f.Invoke(x);
        for (int halving = 0; halving < Halvings; halving++, step = T.Abs(step) / two)
        {
            for (int side = 0; side < 2; side++, step = -step)
            {
                (T wide, _) = Quotient(x, value, x + two * step, f.Invoke(x + two * step));
                (T narrow, T rounding) = Quotient(x, value, x + step, f.Invoke(x + step));
                if (T.IsFinite(wide) && T.IsFinite(narrow))
                    return (narrow, T.Abs(narrow - wide) + rounding);
            }
        }

        return (T.NaN, T.PositiveInfinity);
    }

    private static (T Quotient, T Rounding) CentralQuotient<TLine, T>(TLine f, T x, T step)
        where TLine : struct, IUnivariateEvaluation<T>
        where T : IFloatingPointIeee754<T> =>
        Quotient(x - step, f.Invoke(x - step), x + step, f.Invoke(x + step));

    // The rounding is what half a unit in the last place of both values of f makes in the quotient: differences that agree by chance are no better.
    private static (T Quotient, T Rounding) Quotient<T>(T from, T fFrom, T to, T fTo)
        where T : IFloatingPointIeee754<T>
    {
        T distance = to - from;
        T rounding = RoundingUnit<T>() / T.CreateChecked(2) * (T.Abs(fFrom) + T.Abs(fTo));
        return ((fTo - fFrom) / distance, rounding / T.Abs(distance));
    }

    private static bool IsLost<T>(T x, T step)
        where T : IFloatingPointIeee754<T> =>
        x + step == x - step && T.IsFinite(x);

    // Relative to |x|; near 0, where nothing tells the scale of f, to a tenth.
    private static T FirstStep<T>(T x, T relative)
        where T : IFloatingPointIeee754<T> =>
        relative * T.Max(T.Abs(x), T.CreateChecked(0.1));

    private static T FirstStep<T>(T x, double relative)
        where T : IFloatingPointIeee754<T> =>
        FirstStep(x, T.CreateChecked(relative));

    private static T RoundingUnit<T>()
        where T : IFloatingPointIeee754<T> =>
        T.BitIncrement(T.One) - T.One;
}

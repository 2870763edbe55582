using System.Numerics;

namespace Duals;

public static partial class FiniteDifference
{
    private const int Rows = 10;
    private const int FineRows = 7;

    // Where the fine steps start: a tenth of the shortest period that is to be seen.
    private const double FineStep = 1e-7;

    // A step is halved this often before the search for one inside the domain is given up: from 1e-2 of |x| down to its last bit.
    private const int Halvings = 52;

    // Before this row of the tableau, two entries may agree by chance.
    private const int FirstRowToStop = 3;

    // What an error may be in units of the spread of its tableau; of one beyond this part of the derivative, nothing is expected.
    private const int Spreads = 10;
    private const double Poor = 1e-3;

    // By this part of the derivative the fine step may be off without a second look: f may round more than it shows.
    private const double Negligible = 1e-4;

    /// <summary>Ridders' method at steps of 1e-2 of |x|, and where they have missed something, at fine ones.</summary>
    /// <remarks>
    /// <para>Steps that span several periods of f see nothing of them, and may agree all the same. One difference at a fine step tells: if it does not agree,
    /// a second
    /// tableau is made there. It counts if its differences settle, as those of a smooth function do; the rounding of f, or what an iteration inside f leaves,
    /// makes them grow.
    /// Then the first tableau stays, and what the fine step saw is taken for such noise, which is smaller by the ratio of the steps.</para>
    /// </remarks>
    private static Difference<T> Ridders<TLine, T>(TLine f, T x, T scale)
        where TLine : struct, IUnivariateEvaluation<T>
        where T : IFloatingPointIeee754<T>
    {
        T value = f.Invoke(x);
        T unit = Quotient<T>.Unit;

        // In a T of few digits, longer steps lose less by rounding than by what they span.
        T first = T.Max(T.CreateChecked(0.01), T.Cbrt(unit) / T.CreateChecked(2));
        var wide = new Tableau<T>(Rows);
        wide.Extrapolate(f, x, value, FirstStep(x, scale, first));
        T step = FirstStep(x, scale, T.Max(T.CreateChecked(FineStep), T.CreateChecked(64) * unit));
        if (!T.IsFinite(wide.Best.Derivative) || step >= wide.Best.Step || IsLost(x, step))
            return wide.Best;

        T derivative = wide.Best.Derivative;
        Quotient<T> near = Quotient<T>.Of(f, x, value, x - step, x + step);
        T apart = T.Abs(near.Value - derivative);
        T largest = T.Max(T.Abs(derivative), T.Abs(near.Value));
        T spread = T.Min(T.CreateChecked(Spreads) * wide.Best.Truncation, T.CreateChecked(Poor) * largest);
        if (apart <= near.Noise)
            return wide.Best;

        if (!(apart <= T.Max(near.Noise + spread, T.CreateChecked(Negligible) * largest)))
        {
            var fine = new Tableau<T>(FineRows, isWhole: true);
            fine.Extrapolate(f, x, value, step);
            if (fine.Settles && IsMetBetween(f, x, value, step, fine.Best.Derivative, apart))
                return fine.Best with { Variation = T.Max(wide.Best.Variation, fine.Best.Variation) };
        }

        T left = apart * (step / wide.Best.Step);
        return T.IsFinite(left) ? wide.Best with { Truncation = T.Max(wide.Best.Truncation, left) } : wide.Best;
    }

    // Where f has steps of its own, differences at halved steps may agree to the last digit, and those between them do not.
    private static bool IsMetBetween<TLine, T>(TLine f, T x, T value, T step, T derivative, T apart)
        where TLine : struct, IUnivariateEvaluation<T>
        where T : IFloatingPointIeee754<T>
    {
        foreach (double part in (ReadOnlySpan<double>)[0.85, 0.7, 0.3])
        {
            T between = T.CreateChecked(part) * step;
            if (!(T.Abs(Quotient<T>.Of(f, x, value, x - between, x + between).Value - derivative) <= T.CreateChecked(0.1) * apart))
                return false;
        }

        return true;
    }

    /// <summary>
    /// A Neville tableau of central differences at h, h/2, h/4 …, whose best entry is the one that differs least from its two parents. C. J. F. Ridders,
    /// Accurate computation of
    /// F′(x) and F′(x)F″(x), Advances in Engineering Software 4 (1982) 75–76.
    /// </summary>
    /// <remarks>
    /// The tableau ends when the error has doubled, as rounding takes over, or when the step is lost in x. A difference that is not finite starts the tableau
    /// anew, well
    /// below that step: close to an end of its domain f tends to be no polynomial.
    /// </remarks>
    /// <param name="rows">The number of steps.</param>
    /// <param name="isWhole">True to go on to the last step in any case.</param>
    private struct Tableau<T>(int rows, bool isWhole = false)
        where T : IFloatingPointIeee754<T>
    {
        private T lastChange = T.Zero;
        private T lastNoise = T.Zero;
        private int settled;

        /// <summary>Gets the best entry.</summary>
        public Difference<T> Best { get; private set; }

        /// <summary>Gets a value indicating whether the differences change, and by less and less, down to their rounding.</summary>
        public bool Settles { get; private set; }

        public void Extrapolate<TLine>(TLine f, T x, T value, T step)
            where TLine : struct, IUnivariateEvaluation<T>
        {
            T two = T.CreateChecked(2);
            T four = T.CreateChecked(4);
            T[] previous = new T[rows];
            T[] current = new T[rows];
            int row = 0;
            bool leftDomain = false;
            Best = Difference<T>.None;
            for (int halving = 0; halving < rows + Halvings && row < rows && !IsLost(x, step); halving++, step /= two)
            {
                Quotient<T> quotient = Quotient<T>.Of(f, x, value, x - step, x + step);
                current[0] = quotient.Value;
                if (!T.IsFinite(current[0]))
                {
                    (Best, row, leftDomain) = (Difference<T>.None, 0, true);
                    continue;
                }

                if (leftDomain)
                {
                    leftDomain = false;
                    step /= four;
                    continue;
                }

                Follow(row, quotient, row == 0 ? T.Zero : previous[0]);
                Best = Best with { Variation = T.Max(Best.Variation, row == 0 ? quotient.Variation : T.Zero), Step = step };
                T factor = four;
                for (int k = 1; k <= row; k++, factor *= four)
                {
                    current[k] = current[k - 1] + (current[k - 1] - previous[k - 1]) / (factor - T.One);
                    T difference = T.Max(T.Abs(current[k] - current[k - 1]), T.Abs(current[k] - previous[k - 1]));
                    if (difference <= Best.Truncation)
                        Best = Best with { Derivative = current[k], Truncation = difference, Rounding = quotient.Rounding, RoundingOfX = quotient.RoundingOfX };
                }

                if (!isWhole && row >= FirstRowToStop && T.Abs(current[row] - previous[row - 1]) >= two * Best.Truncation)
                    break;

                (previous, current) = (current, previous);
                row++;
            }
        }

        // Differences of a smooth function change by a quarter with each halving. A flat row of zeros says only that f has no digits left.
        private void Follow(int row, in Quotient<T> quotient, T previous)
        {
            T change = row == 0 ? T.Abs(quotient.Value) : T.Abs(quotient.Value - previous);
            T noise = quotient.Noise + lastNoise;
            if (row <= 1)
                settled = quotient.Value == T.Zero ? 0 : row;
            else if (change <= T.CreateChecked(0.5) * lastChange + noise)
                settled++;
            else
                settled = int.MinValue;

            (lastChange, lastNoise) = (change, quotient.Noise);
            Settles = settled == rows - 1;
        }
    }
}

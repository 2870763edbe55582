namespace Duals.Tests.SomebodyElsesCode;

/// <summary>The numerical derivative of a function of one variable with many results.</summary>
/// <remarks>C. J. F. Ridders, Accurate computation of F′(x) and F′(x)F″(x), Advances in Engineering Software 4 (1982), 75–76.</remarks>
internal static class Ridders
{
    private const int Rows = 10;

    /// <summary>The derivative of each result at 0, extrapolated from central differences with halved steps.</summary>
    public static double[] DerivativeAtZero(Func<double, double[]> f, double firstStep)
    {
        double[][] differences = new double[Rows][];
        for (int row = 0; row < Rows; row++)
        {
            double step = Math.ScaleB(firstStep, -row);
            differences[row] = [.. f(step).Zip(f(-step), (above, below) => (above - below) / (2 * step))];
        }

        return [.. Enumerable.Range(0, differences[0].Length).Select(i => Extrapolate([.. differences.Select(row => row[i])]))];
    }

    // The entry of the extrapolation table that lies nearest to the two it was made of.
    private static double Extrapolate(double[] differences)
    {
        double best = differences[0];
        double smallestError = double.MaxValue;
        double[] above = [differences[0]];
        for (int row = 1; row < Rows; row++)
        {
            double[] current = new double[row + 1];
            current[0] = differences[row];
            for (int order = 1; order <= row; order++)
            {
                double factor = Math.ScaleB(1, 2 * order);
                current[order] = (factor * current[order - 1] - above[order - 1]) / (factor - 1);
                double error = Math.Max(Math.Abs(current[order] - current[order - 1]), Math.Abs(current[order] - above[order - 1]));
                if (error < smallestError)
                    (best, smallestError) = (current[order], error);
            }

            if (Math.Abs(current[row] - above[row - 1]) >= 2 * smallestError)
                break;

            above = current;
        }

        return best;
    }
}

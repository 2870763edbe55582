namespace Duals.Tests.Rules;

/// <summary>
/// Ridders' extrapolated central differences (C. J. F. Ridders, Advances in Engineering Software 4, 1982): a derivative from values only,
/// to check the exact ones against.
/// </summary>
internal static class Ridders
{
    private const int Rows = 10;
    private const double Shrink = 2;

    // Below it the step no longer follows |x|, else the differences near x = 0 would drown in rounding.
    private const double Small = 0.1;

    public static double Derivative(Func<double, double> f, double x)
    {
        double step = 1e-2 * Math.Max(Math.Abs(x), Small);

        // NaN in the tableau: the step left the domain.
        for (int attempt = 0; attempt < 60; attempt++, step /= Shrink)
        {
            double derivative = Extrapolate(f, x, step);
            if (!double.IsNaN(derivative))
                return derivative;
        }

        return double.NaN;
    }

    private static double Extrapolate(Func<double, double> f, double x, double step)
    {
        var previous = new double[Rows];
        var current = new double[Rows];
        double best = double.NaN;
        double bestError = double.PositiveInfinity;
        for (int row = 0; row < Rows; row++, step /= Shrink)
        {
            current[0] = Difference(f, x, step);
            if (double.IsNaN(current[0]))
                return double.NaN;

            double factor = Shrink * Shrink;
            for (int order = 1; order <= row; order++, factor *= Shrink * Shrink)
            {
                current[order] = current[order - 1] + (current[order - 1] - previous[order - 1]) / (factor - 1);
                double error = Math.Max(Math.Abs(current[order] - current[order - 1]), Math.Abs(current[order] - previous[order - 1]));
                if (error <= bestError)
                    (best, bestError) = (current[order], error);
            }

            if (row > 0 && Math.Abs(current[row] - previous[row - 1]) >= 2 * bestError)
                break;

            (previous, current) = (current, previous);
        }

        return best;
    }

    // Divided by the distance that the two points really have.
    private static double Difference(Func<double, double> f, double x, double step)
    {
        double left = x - step;
        double right = x + step;
        return (f(right) - f(left)) / (right - left);
    }
}

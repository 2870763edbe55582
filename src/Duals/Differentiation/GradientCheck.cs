using System.Globalization;
using System.Numerics;

namespace Duals;

/// <summary>
/// Compares a gradient or Jacobian, written by hand or computed in any way, with Ridders' finite differences of the plain function, and reports its
/// worst component.
/// </summary>
/// <remarks>
/// A component agrees if it differs from the numerical one by at most the tolerance times the larger of both magnitudes, or by no more than ten times the
/// estimate of the numerical error. A component that is small beside the typical one of its row, |f|/max(|xⱼ|, 1), is lost in the rounding of f, which the
/// estimate may miss: up to the tolerance times the typical one it may differ by a hundred times the estimate, or by a thousand roundings of the typical one.
/// </remarks>
public static class GradientCheck
{
    /// <summary>The relative tolerance if none is given.</summary>
    public const double DefaultTolerance = 1e-8;

    // Ridders' estimate is of the order of the error, not a bound.
    private const double ErrorFactor = 10;
    private const double SmallErrorFactor = 100;
    private const double SmallRoundings = 1000;

    /// <summary>Checks a gradient.</summary>
    /// <typeparam name="T">The number type of the plain function.</typeparam>
    /// <param name="f">The plain function.</param>
    /// <param name="gradient">The gradient to check, n numbers.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="tolerance">The relative tolerance.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="gradient"/> has another length.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative or NaN.</exception>
    public static GradientCheckReport Gradient<T>(
        Func<ReadOnlySpan<T>, T> f, ReadOnlySpan<T> gradient, ReadOnlySpan<T> x, double tolerance = DefaultTolerance)
        where T : IFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(gradient, x.Length, "that of x");
        ThrowIfNoTolerance(tolerance);
        (T[] numerical, T[] error) = FiniteDifference.Gradient(f, x);
        double value = double.CreateTruncating(f(x));
        var worst = new Search(tolerance);
        for (int j = 0; j < x.Length; j++)
            worst.Add(0, j, gradient[j], numerical[j], error[j], Typical(value, x[j]));

        return worst.Report(1, x.Length);
    }

    /// <summary>Checks a Jacobian.</summary>
    /// <typeparam name="T">The number type of the plain function.</typeparam>
    /// <param name="f">The plain function.</param>
    /// <param name="jacobian">The Jacobian to check, a row for each output and a column for each variable.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="tolerance">The relative tolerance.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> or <paramref name="jacobian"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="jacobian"/> has not a column for each variable.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative or NaN.</exception>
    public static GradientCheckReport Jacobian<T>(
        Action<ReadOnlySpan<T>, Span<T>> f, T[,] jacobian, ReadOnlySpan<T> x, double tolerance = DefaultTolerance)
        where T : IFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentNullException.ThrowIfNull(jacobian);
        Guard.NotEmpty(x);
        ThrowIfNoTolerance(tolerance);
        if (jacobian.GetLength(1) != x.Length)
            throw new ArgumentException($"There must be {x.Length} columns (the length of x), not {jacobian.GetLength(1)}.", nameof(jacobian));

        int outputs = jacobian.GetLength(0);
        (T[,] numerical, T[,] error) = FiniteDifference.Jacobian(f, x, outputs);
        var values = new T[outputs];
        f(x, values);
        var worst = new Search(tolerance);
        for (int i = 0; i < outputs; i++)
        {
            for (int j = 0; j < x.Length; j++)
                worst.Add(i, j, jacobian[i, j], numerical[i, j], error[i, j], Typical(double.CreateTruncating(values[i]), x[j]));
        }

        return worst.Report(outputs, x.Length);
    }

    private static void ThrowIfNoTolerance(double tolerance)
    {
        if (!(tolerance >= 0))
            throw new ArgumentOutOfRangeException(nameof(tolerance), tolerance, "The tolerance must be a number not less than 0.");
    }

    private static double Typical<T>(double value, T x)
        where T : IFloatingPointIeee754<T> =>
        Math.Abs(value) / Math.Max(Math.Abs(double.CreateTruncating(x)), 1);

    /// <summary>The search for the worst component: the one with the largest ratio of difference to allowance.</summary>
    private sealed class Search(double tolerance)
    {
        private double worstRatio = -1;
        private int row;
        private int column;
        private double given;
        private double numerical;
        private double error;

        public void Add<T>(int i, int j, T givenPart, T numericalPart, T errorPart, double typical)
            where T : IFloatingPointIeee754<T>
        {
            double a = double.CreateTruncating(givenPart);
            double b = double.CreateTruncating(numericalPart);
            double e = double.CreateTruncating(errorPart);
            double rounding = double.CreateTruncating(T.BitIncrement(T.One) - T.One);
            double small = Math.Min(tolerance * typical, Math.Max(SmallErrorFactor * e, SmallRoundings * rounding * typical));
            double ratio = Ratio(a, b, e, double.IsFinite(small) ? small : 0);
            if (ratio > worstRatio)
                (worstRatio, row, column, given, numerical, error) = (ratio, i, j, a, b, e);
        }

        public GradientCheckReport Report(int rows, int columns) =>
            new(rows, columns, row, column, given, numerical, error, worstRatio, tolerance);

        // What is not a number cannot agree, not even with another NaN: nothing was checked then.
        private double Ratio(double a, double b, double e, double small)
        {
            if (!double.IsFinite(a) || !double.IsFinite(b))
                return double.PositiveInfinity;

            double difference = Math.Abs(a - b);
            double allowance = Math.Max(Math.Max(tolerance * Math.Max(Math.Abs(a), Math.Abs(b)), ErrorFactor * e), small);
            return difference == 0 ? 0 : difference / allowance;
        }
    }
}

/// <summary>What a check of a gradient or Jacobian found: its worst component.</summary>
/// <remarks>Equality is by all members. The default value has no components and did not pass.</remarks>
/// <param name="Rows">The number of outputs; 1 for a gradient.</param>
/// <param name="Columns">The number of variables.</param>
/// <param name="WorstRow">The output of the worst component.</param>
/// <param name="WorstColumn">The variable of the worst component.</param>
/// <param name="Given">The figure that was checked.</param>
/// <param name="Numerical">The finite difference.</param>
/// <param name="NumericalError">The estimate of the error of the finite difference.</param>
/// <param name="Ratio">The difference of both, divided by what was allowed; above 1 the check failed. −1 if there were no components.</param>
/// <param name="Tolerance">The relative tolerance.</param>
public readonly record struct GradientCheckReport(
    int Rows,
    int Columns,
    int WorstRow,
    int WorstColumn,
    double Given,
    double Numerical,
    double NumericalError,
    double Ratio,
    double Tolerance)
{
    /// <summary>Gets a value indicating whether every component agreed.</summary>
    public bool Passed => Columns > 0 && Ratio <= 1;

    /// <summary>Says in a sentence whether the check passed, with the worst component, both figures and the numerical error.</summary>
    /// <returns>The sentence, in the invariant culture.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Passed ? "Passed" : "FAILED")}: {Rows} x {Columns} components at relative tolerance {Tolerance:G3}; worst is [{WorstRow}, {WorstColumn}]: given {Given:G17}, numerical {Numerical:G17} (error about {NumericalError:G2}), difference {Given - Numerical:G3}, {Ratio:G3} of what is allowed.");
}

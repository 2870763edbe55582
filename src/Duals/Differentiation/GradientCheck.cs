using System.Numerics;

namespace Duals;

/// <summary>
/// Compares a gradient, Jacobian or Hessian, written by hand or computed in any way, with Ridders' finite differences (see <see cref="FiniteDifference"/>),
/// and reports its
/// worst component.
/// </summary>
/// <remarks>
/// <para>A component agrees if it differs from the numerical one by at most the tolerance times the larger of both magnitudes, or by no more than ten times
/// the spread of the differences
/// and twice their rounding, which is u·|f|/h at the step h and u·|x|/h times the change of f over it, with the rounding unit u: a component that is zero
/// need not be met exactly. A component
/// that is small beside the typical one of its row, |f|/max(|xⱼ|, 1), is lost in the rounding of f, which the estimate may miss: up to the tolerance times
/// the typical one it may differ by a
/// hundred times the estimate, or by a thousand roundings of the typical one.</para>
/// <para>Where it agrees by the numerical error alone, and the difference and that error together are more than 3 % (in <see cref="Half"/> half) of the
/// figures and of the slope of f to either
/// side, a wrong figure would have agreed as well: the check is <see cref="CheckOutcome.Inconclusive"/>.</para>
/// <para>The steps suit variables of the size 0.1 and more; give the scales of smaller ones.</para>
/// </remarks>
public static class GradientCheck
{
    /// <summary>The relative tolerance if none is given.</summary>
    public const double DefaultTolerance = 1e-8;

    /// <summary>Checks a gradient.</summary>
    /// <typeparam name="T">The number type of the plain function.</typeparam>
    /// <param name="f">The plain function.</param>
    /// <param name="gradient">The gradient to check, n numbers.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="tolerance">The relative tolerance.</param>
    /// <param name="scales">The size of a change of each variable that matters to f, n numbers; by default, and where it is 0, a tenth.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="x"/> is empty, or <paramref name="gradient"/> or <paramref name="scales"/> has another length.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="tolerance"/> is negative or NaN, or one of <paramref name="scales"/> negative or not finite.
    /// </exception>
    public static GradientCheckReport Gradient<T>(
        Func<ReadOnlySpan<T>, T> f, ReadOnlySpan<T> gradient, ReadOnlySpan<T> x, double tolerance = DefaultTolerance, ReadOnlySpan<T> scales = default)
        where T : IFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Guard.Length(gradient, x.Length, "that of x");
        ThrowIfNoTolerance(tolerance);
        Difference<T>[] numerical = FiniteDifference.Differences(f, x, scales, DifferenceMethod.Ridders);
        T value = f(x);
        var search = new ComponentSearch<T>(tolerance);
        for (int j = 0; j < x.Length; j++)
            search.Add(0, j, gradient[j], numerical[j], Typical(value, x[j]));

        return search.Report(1, x.Length);
    }

    /// <summary>Checks a Jacobian.</summary>
    /// <typeparam name="T">The number type of the plain function.</typeparam>
    /// <param name="f">The plain function.</param>
    /// <param name="jacobian">The Jacobian to check, a row for each output and a column for each variable.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="tolerance">The relative tolerance.</param>
    /// <param name="scales">The size of a change of each variable that matters to f, n numbers; by default, and where it is 0, a tenth.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> or <paramref name="jacobian"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="x"/> is empty, <paramref name="scales"/> has another length, or <paramref name="jacobian"/> has not a column for each variable and
    /// a row for each output.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="tolerance"/> is negative or NaN, or one of <paramref name="scales"/> negative or not finite.
    /// </exception>
    public static GradientCheckReport Jacobian<T>(
        Action<ReadOnlySpan<T>, Span<T>> f, T[,] jacobian, ReadOnlySpan<T> x, double tolerance = DefaultTolerance, ReadOnlySpan<T> scales = default)
        where T : IFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentNullException.ThrowIfNull(jacobian);
        Guard.NotEmpty(x);
        ThrowIfNoTolerance(tolerance);
        if (jacobian.GetLength(1) != x.Length)
            throw new ArgumentException($"There must be {x.Length} columns (the length of x), not {jacobian.GetLength(1)}.", nameof(jacobian));

        ComponentSearch<T> search = Compare(new VectorDelegate<T>(f, nameof(jacobian)), jacobian, x, tolerance, scales, out _);
        return search.Report(jacobian.GetLength(0), x.Length);
    }

    /// <summary>
    /// Checks a Hessian by differences of the gradient, which must be exact, not numerical: a difference of differences has no digits left. It must be
    /// symmetric as well.
    /// </summary>
    /// <typeparam name="T">The number type of the plain function.</typeparam>
    /// <param name="gradient">Writes the gradient at a point: one by hand, or <c>(p, g) => Forward.Gradient(f, p, g)</c>.</param>
    /// <param name="hessian">The Hessian to check, n×n.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="tolerance">The relative tolerance.</param>
    /// <param name="scales">The size of a change of each variable that matters to f, n numbers; by default, and where it is 0, a tenth.</param>
    /// <returns>The report; its rows are the components of the gradient.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="gradient"/> or <paramref name="hessian"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="x"/> is empty, <paramref name="scales"/> has another length, or <paramref name="hessian"/> is not n×n.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="tolerance"/> is negative or NaN, or one of <paramref name="scales"/> negative or not finite.
    /// </exception>
    /// <example><code>
    /// double[,] byHand = { { -400 * y + 1200 * x * x + 2, -400 * x }, { -400 * x, 200 } };
    /// Console.WriteLine(GradientCheck.Hessian&lt;double&gt;((p, g) => Forward.Gradient(Rosenbrock, p, g), byHand, [x, y]));   // Passed: 2 x 2 components …
    /// </code></example>
    public static GradientCheckReport Hessian<T>(
        Action<ReadOnlySpan<T>, Span<T>> gradient, T[,] hessian, ReadOnlySpan<T> x, double tolerance = DefaultTolerance, ReadOnlySpan<T> scales = default)
        where T : IFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(gradient);
        ArgumentNullException.ThrowIfNull(hessian);
        Guard.NotEmpty(x);
        ThrowIfNoTolerance(tolerance);
        int n = x.Length;
        if (hessian.GetLength(0) != n || hessian.GetLength(1) != n)
        {
            throw new ArgumentException(
                $"There must be {n} rows and columns (the length of x), not {hessian.GetLength(0)} and {hessian.GetLength(1)}.", nameof(hessian));
        }

        ComponentSearch<T> search = Compare(new VectorDelegate<T>(gradient, nameof(gradient)), hessian, x, tolerance, scales, out Difference<T>[,] numerical);
        for (int i = 0; i < n && !search.HasFailed; i++)
        {
            for (int j = i + 1; j < n; j++)
                search.AddMirrored(i, j, hessian[i, j], hessian[j, i], numerical[i, j], numerical[j, i]);
        }

        return search.Report(n, n);
    }

    /// <summary>Checks a Hessian by differences of the function object's exact gradient; see <see cref="Hessian"/>.</summary>
    /// <typeparam name="TFunction">The type of the function, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="hessian">The Hessian to check, n×n.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="tolerance">The relative tolerance.</param>
    /// <param name="scales">The size of a change of each variable that matters to f, n numbers; by default, and where it is 0, a tenth.</param>
    /// <returns>The report; its rows are the components of the gradient.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> or <paramref name="hessian"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="x"/> is empty, <paramref name="scales"/> has another length, or <paramref name="hessian"/> is not n×n.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="tolerance"/> is negative or NaN, or one of <paramref name="scales"/> negative or not finite.
    /// </exception>
    public static GradientCheckReport HessianOf<TFunction, T>(
        TFunction f, T[,] hessian, ReadOnlySpan<T> x, double tolerance = DefaultTolerance, ReadOnlySpan<T> scales = default)
        where TFunction : IScalarFunction
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotNull(f);
        return Hessian((point, gradient) => f.Gradient(point, gradient), hessian, x, tolerance, scales);
    }

    private static ComponentSearch<T> Compare<T>(
        VectorDelegate<T> f, T[,] jacobian, ReadOnlySpan<T> x, double tolerance, ReadOnlySpan<T> scales, out Difference<T>[,] numerical)
        where T : IFloatingPointIeee754<T>
    {
        int outputs = jacobian.GetLength(0);
        numerical = FiniteDifference.Differences(f, x, outputs, scales, DifferenceMethod.Ridders);
        var values = new T[outputs];
        f.Invoke(x, values);
        var search = new ComponentSearch<T>(tolerance);
        for (int i = 0; i < outputs; i++)
        {
            for (int j = 0; j < x.Length; j++)
                search.Add(i, j, jacobian[i, j], numerical[i, j], Typical(values[i], x[j]));
        }

        return search;
    }

    /// <summary>Throws unless the tolerance is a number that is not negative.</summary>
    internal static void ThrowIfNoTolerance(double tolerance)
    {
        if (!(tolerance >= 0))
            throw new ArgumentOutOfRangeException(nameof(tolerance), tolerance, "The tolerance must be a number not less than 0.");
    }

    /// <summary>The size of a typical slope of a function with such a value at x.</summary>
    internal static double Typical<T>(T value, T x)
        where T : IFloatingPointIeee754<T> =>
        Math.Abs(double.CreateTruncating(value)) / Math.Max(Math.Abs(double.CreateTruncating(x)), 1);
}

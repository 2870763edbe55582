using System.Numerics;

namespace Duals;

/// <summary>
/// Numerical derivatives of plain functions with an estimate of their error: to check exact derivatives by, or for functions that take nothing but
/// <see cref="double"/>.
/// </summary>
/// <remarks>
/// <para>Steps start at 1e-2·max(|x|, s), with a scale s that the caller may give for each variable: the size of a change of x that matters to f. Where none
/// is given it is a tenth, so a
/// variable of 1e-9 needs one: exp(−1e-9/x) at 1e-9 is another function a step of 1e-3 further. A difference at 1e-7·max(|x|, s) is taken as well, so that
/// periods, kinks and branches
/// are seen down to 1e-6·max(|x|, s) (in <see cref="float"/> and <see cref="Half"/>, down to some hundred units in the last place). Of a function that
/// changes faster than that (sin at
/// 10¹⁰) neither the derivative nor the error estimate is right: shift its argument, or give it as a function of the difference to x.</para>
/// <para>A step is shortened while the function is NaN or infinite at its ends, so that an end of the domain is noticed. Where no step gives a number, the
/// result
/// is NaN and the error estimate +∞. Never difference twice: for order 2, difference the exact first derivative.</para>
/// <para>All members are safe to use from many threads at once.</para>
/// </remarks>
public static partial class FiniteDifference
{
    /// <summary>f′(x) numerically.</summary>
    /// <typeparam name="T">The number type, best a plain one.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point.</param>
    /// <param name="method">The method.</param>
    /// <param name="scale">The size of a change of x that matters to f, such as 1e-9 for a capacity; by default a tenth.</param>
    /// <returns>The derivative and an estimate of its absolute error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="method"/> is none of the methods, or <paramref name="scale"/> is negative or not finite.
    /// </exception>
    /// <example><code>
    /// (double slope, double error) = FiniteDifference.Derivative(c => Math.Exp(-1e-9 / c), 1e-9, scale: 1e-9);   // 3.68e8
    /// </code></example>
    public static (T Derivative, T Error) Derivative<T>(Func<T, T> f, T x, DifferenceMethod method = DifferenceMethod.Ridders, T scale = default!)
        where T : IFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        ThrowIfNoScale(scale, nameof(scale));
        Difference<T> difference = Estimate(new AlongAxis<T>(f), x, scale, method);
        return (difference.Derivative, difference.Error);
    }

    /// <summary>∇f(x) numerically, coordinate by coordinate.</summary>
    /// <typeparam name="T">The number type, best a plain one.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="method">The method.</param>
    /// <param name="scales">The size of a change of each variable that matters to f, n numbers; by default, and where it is 0, a tenth.</param>
    /// <returns>The n partial derivatives and estimates of their absolute errors.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="scales"/> has another length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="method"/> is none of the methods, or one of <paramref name="scales"/> is negative or not finite.
    /// </exception>
    public static (T[] Gradient, T[] Error) Gradient<T>(
        Func<ReadOnlySpan<T>, T> f, ReadOnlySpan<T> x, DifferenceMethod method = DifferenceMethod.Ridders, ReadOnlySpan<T> scales = default)
        where T : IFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        Difference<T>[] differences = Differences(f, x, scales, method);
        return (Array.ConvertAll(differences, d => d.Derivative), Array.ConvertAll(differences, d => d.Error));
    }

    /// <summary>The Jacobian of f at x numerically, coordinate by coordinate.</summary>
    /// <typeparam name="T">The number type, best a plain one.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="outputs">The number m of outputs.</param>
    /// <param name="method">The method.</param>
    /// <param name="scales">The size of a change of each variable that matters to f, n numbers; by default, and where it is 0, a tenth.</param>
    /// <returns>The m×n matrix of ∂yᵢ/∂xⱼ and estimates of the absolute errors.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="scales"/> has another length.</exception>
    /// <exception cref="ArgumentException">f writes more outputs than <paramref name="outputs"/>, or has not so many and throws.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="outputs"/> is negative, <paramref name="method"/> none of the methods, or one of <paramref name="scales"/> is negative or not finite.
    /// </exception>
    public static (T[,] Jacobian, T[,] Error) Jacobian<T>(
        Action<ReadOnlySpan<T>, Span<T>> f,
        ReadOnlySpan<T> x,
        int outputs,
        DifferenceMethod method = DifferenceMethod.Ridders,
        ReadOnlySpan<T> scales = default)
        where T : IFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        ArgumentOutOfRangeException.ThrowIfNegative(outputs);
        Difference<T>[,] differences = Differences(new VectorDelegate<T>(f, nameof(outputs)), x, outputs, scales, method);
        var jacobian = new T[outputs, x.Length];
        var error = new T[outputs, x.Length];
        for (int i = 0; i < outputs; i++)
        {
            for (int j = 0; j < x.Length; j++)
                (jacobian[i, j], error[i, j]) = (differences[i, j].Derivative, differences[i, j].Error);
        }

        return (jacobian, error);
    }

    /// <summary>f′(x) by Ridders' method with all that is known of its error.</summary>
    internal static Difference<T> Of<T>(Func<T, T> f, T x, T scale)
        where T : IFloatingPointIeee754<T> =>
        Ridders(new AlongAxis<T>(f), x, scale);

    /// <summary>The partial derivatives with all that is known of their errors.</summary>
    internal static Difference<T>[] Differences<T>(Func<ReadOnlySpan<T>, T> f, ReadOnlySpan<T> x, ReadOnlySpan<T> scales, DifferenceMethod method)
        where T : IFloatingPointIeee754<T>
    {
        ThrowIfNoScales(scales, x.Length);
        T[] point = x.ToArray();
        var differences = new Difference<T>[point.Length];
        for (int i = 0; i < point.Length; i++)
            differences[i] = Estimate(new AlongCoordinate<T>(f, point, i), x[i], scales.IsEmpty ? T.Zero : scales[i], method);

        return differences;
    }

    /// <inheritdoc cref="Differences{T}(Func{ReadOnlySpan{T}, T}, ReadOnlySpan{T}, ReadOnlySpan{T}, DifferenceMethod)"/>
    internal static Difference<T>[,] Differences<T>(VectorDelegate<T> f, ReadOnlySpan<T> x, int outputs, ReadOnlySpan<T> scales, DifferenceMethod method)
        where T : IFloatingPointIeee754<T>
    {
        ThrowIfNoScales(scales, x.Length);
        T[] point = x.ToArray();
        var differences = new Difference<T>[outputs, point.Length];
        for (int j = 0; j < point.Length; j++)
        {
            var column = new Column<T>(f, point, j, outputs);
            for (int i = 0; i < outputs; i++)
                differences[i, j] = Estimate(new OutputAlongCoordinate<T>(column, i), x[j], scales.IsEmpty ? T.Zero : scales[j], method);
        }

        return differences;
    }

    private static Difference<T> Estimate<TLine, T>(TLine f, T x, T scale, DifferenceMethod method)
        where TLine : struct, IUnivariateEvaluation<T>
        where T : IFloatingPointIeee754<T> =>
        method switch
        {
            DifferenceMethod.Ridders => Ridders(f, x, scale),
            DifferenceMethod.Central => Central(f, x, scale),
            DifferenceMethod.Forward => Forward(f, x, scale),
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, "There is no such method of differencing."),
        };

    private static void ThrowIfNoScales<T>(ReadOnlySpan<T> scales, int n)
        where T : IFloatingPointIeee754<T>
    {
        if (!scales.IsEmpty)
            Guard.Length(scales, n, "that of x");

        foreach (T scale in scales)
            ThrowIfNoScale(scale, nameof(scales));
    }

    /// <summary>Throws unless the scale is a finite number that is not negative.</summary>
    internal static void ThrowIfNoScale<T>(T scale, string name)
        where T : IFloatingPointIeee754<T>
    {
        if (!(scale >= T.Zero) || !T.IsFinite(scale))
            throw new ArgumentOutOfRangeException(name, scale, "A scale must be a number above 0, or 0 for that of a variable of usual size.");
    }
}

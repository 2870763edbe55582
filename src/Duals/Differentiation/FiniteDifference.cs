using System.Numerics;

namespace Duals;

/// <summary>
/// Numerical derivatives of plain functions with an estimate of their error: to check exact derivatives by, or for functions that take nothing but
/// <see cref="double"/>.
/// </summary>
/// <remarks>
/// <para>A step is shortened while the function is NaN or infinite at its ends, so that an end of the domain is noticed. Where no step gives a number, the
/// result is NaN and the error estimate +∞. Never difference twice: for order 2, difference the exact first derivative.</para>
/// <para>The steps are relative to |x|. A function that oscillates many times between 0 and x (sin at 10¹⁰) is not resolved by them, and the error estimate
/// does not tell: shift or scale its argument first.</para>
/// <para>All members are safe to use from many threads at once.</para>
/// </remarks>
public static partial class FiniteDifference
{
    /// <summary>f′(x) numerically.</summary>
    /// <typeparam name="T">The number type, best a plain one.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point.</param>
    /// <param name="method">The method.</param>
    /// <returns>The derivative and an estimate of its absolute error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="method"/> is none of the methods.</exception>
    public static (T Derivative, T Error) Derivative<T>(Func<T, T> f, T x, DifferenceMethod method = DifferenceMethod.Ridders)
        where T : IFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        return Estimate(new AlongAxis<T>(f), x, method);
    }

    /// <summary>∇f(x) numerically, coordinate by coordinate.</summary>
    /// <typeparam name="T">The number type, best a plain one.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="method">The method.</param>
    /// <returns>The n partial derivatives and estimates of their absolute errors.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="method"/> is none of the methods.</exception>
    public static (T[] Gradient, T[] Error) Gradient<T>(Func<ReadOnlySpan<T>, T> f, ReadOnlySpan<T> x, DifferenceMethod method = DifferenceMethod.Ridders)
        where T : IFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        T[] point = x.ToArray();
        var gradient = new T[point.Length];
        var error = new T[point.Length];
        for (int i = 0; i < point.Length; i++)
            (gradient[i], error[i]) = Estimate(new AlongCoordinate<T>(f, point, i), x[i], method);

        return (gradient, error);
    }

    /// <summary>The Jacobian of f at x numerically, coordinate by coordinate and output by output.</summary>
    /// <typeparam name="T">The number type, best a plain one.</typeparam>
    /// <param name="f">The function.</param>
    /// <param name="x">The point, n numbers.</param>
    /// <param name="outputs">The number m of outputs.</param>
    /// <param name="method">The method.</param>
    /// <returns>The m×n matrix of ∂yᵢ/∂xⱼ and estimates of the absolute errors.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outputs"/> is negative, or <paramref name="method"/> none of the methods.</exception>
    public static (T[,] Jacobian, T[,] Error) Jacobian<T>(
        Action<ReadOnlySpan<T>, Span<T>> f, ReadOnlySpan<T> x, int outputs, DifferenceMethod method = DifferenceMethod.Ridders)
        where T : IFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        Guard.NotEmpty(x);
        ArgumentOutOfRangeException.ThrowIfNegative(outputs);
        T[] point = x.ToArray();
        var image = new T[outputs];
        var jacobian = new T[outputs, point.Length];
        var error = new T[outputs, point.Length];
        for (int i = 0; i < outputs; i++)
        {
            for (int j = 0; j < point.Length; j++)
                (jacobian[i, j], error[i, j]) = Estimate(new OutputAlongCoordinate<T>(f, point, image, i, j), x[j], method);
        }

        return (jacobian, error);
    }

    private static (T Derivative, T Error) Estimate<TLine, T>(TLine f, T x, DifferenceMethod method)
        where TLine : struct, IUnivariateEvaluation<T>
        where T : IFloatingPointIeee754<T> =>
        method switch
        {
            DifferenceMethod.Ridders => Ridders(f, x),
            DifferenceMethod.Central => Central(f, x),
            DifferenceMethod.Forward => Forward(f, x),
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, "There is no such method of differencing."),
        };

    /// <summary>A function of one variable.</summary>
    private readonly struct AlongAxis<T>(Func<T, T> f) : IUnivariateEvaluation<T>
    {
        public T Invoke(T x) => f(x);
    }

    /// <summary>A function of n variables along one of them; the point is as before afterwards.</summary>
    private readonly struct AlongCoordinate<T>(Func<ReadOnlySpan<T>, T> f, T[] point, int index) : IUnivariateEvaluation<T>
    {
        public T Invoke(T x)
        {
            T saved = point[index];
            point[index] = x;
            T y = f(point);
            point[index] = saved;
            return y;
        }
    }

    /// <summary>One output of a function of n variables along one of them.</summary>
    private readonly struct OutputAlongCoordinate<T>(Action<ReadOnlySpan<T>, Span<T>> f, T[] point, T[] image, int output, int index) : IUnivariateEvaluation<T>
    {
        public T Invoke(T x)
        {
            T saved = point[index];
            point[index] = x;
            Array.Clear(image);
            f(point, image);
            point[index] = saved;
            return image[output];
        }
    }
}

using System.Numerics;

namespace Duals.Symbolics;

public static partial class Symbolic
{
    /// <summary>The derivative f′ of a function of one variable, without a point.</summary>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The derivative.</returns>
    /// <example>
    /// <code>
    /// Symbolic.Derivative(x =&gt; 2 * x * x * x + 5).ToString() // 6·x²
    /// </code>
    /// </example>
    /// <exception cref="InvalidOperationException">f asks for a value, by a comparison or a conversion: give the point that decides.</exception>
    public static Formula<double> Derivative(Func<Formula<double>, Formula<double>> f, TraceOptions? options = null) =>
        Derivative<double>(f, options);

    /// <summary>The derivative f′ of a function of one variable, without a point.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The derivative.</returns>
    /// <exception cref="InvalidOperationException">f asks for a value, by a comparison or a conversion: give the point that decides.</exception>
    public static Formula<T> Derivative<T>(Func<Formula<T>, Formula<T>> f, TraceOptions? options = null)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        DerivativesOf(Trace<T>.Of(f, [], options), 1)[1];

    /// <summary>The derivative f′ of a function of one variable, at a point.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="at">The point, which decides every branch.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The derivative.</returns>
    public static Formula<T> Derivative<T>(Func<Formula<T>, Formula<T>> f, T at, TraceOptions? options = null)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        DerivativesOf(Trace<T>.Of(f, [at], options), 1)[1];

    /// <summary>The second derivative f″ of a function of one variable, without a point.</summary>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The second derivative.</returns>
    /// <exception cref="InvalidOperationException">f asks for a value, by a comparison or a conversion: give the point that decides.</exception>
    public static Formula<double> SecondDerivative(Func<Formula<double>, Formula<double>> f, TraceOptions? options = null) =>
        SecondDerivative<double>(f, options);

    /// <summary>The second derivative f″ of a function of one variable, without a point.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The second derivative.</returns>
    /// <exception cref="InvalidOperationException">f asks for a value, by a comparison or a conversion: give the point that decides.</exception>
    public static Formula<T> SecondDerivative<T>(Func<Formula<T>, Formula<T>> f, TraceOptions? options = null)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        DerivativesOf(Trace<T>.Of(f, [], options), 2)[2];

    /// <summary>The second derivative f″ of a function of one variable, at a point.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="at">The point, which decides every branch.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The second derivative.</returns>
    public static Formula<T> SecondDerivative<T>(Func<Formula<T>, Formula<T>> f, T at, TraceOptions? options = null)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        DerivativesOf(Trace<T>.Of(f, [at], options), 2)[2];

    /// <summary>The function of one variable and its derivatives: f, f′, f″ …, without a point.</summary>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="order">The highest order.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The function and its derivatives, order + 1 formulas.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="order"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">f asks for a value, by a comparison or a conversion: give the point that decides.</exception>
    public static Formula<double>[] Derivatives(Func<Formula<double>, Formula<double>> f, int order, TraceOptions? options = null) =>
        Derivatives<double>(f, order, options);

    /// <summary>The function of one variable and its derivatives: f, f′, f″ …, without a point.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="order">The highest order.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The function and its derivatives, order + 1 formulas.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="order"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">f asks for a value, by a comparison or a conversion: give the point that decides.</exception>
    public static Formula<T>[] Derivatives<T>(Func<Formula<T>, Formula<T>> f, int order, TraceOptions? options = null)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        DerivativesOf(Trace<T>.Of(f, [], options), order);

    /// <summary>The function of one variable and its derivatives: f, f′, f″ …, at a point.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="at">The point, which decides every branch.</param>
    /// <param name="order">The highest order.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The function and its derivatives, order + 1 formulas.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="order"/> is negative.</exception>
    public static Formula<T>[] Derivatives<T>(Func<Formula<T>, Formula<T>> f, T at, int order, TraceOptions? options = null)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        DerivativesOf(Trace<T>.Of(f, [at], options), order);

    // Derivative after derivative: what they share is one record.
    private static Formula<T>[] DerivativesOf<T>(Trace<T> trace, int order)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(order);
        var accumulation = new Accumulation<T>(SlopeForm.Textbook);
        var derivatives = new Formula<T>[order + 1];
        derivatives[0] = trace.Outputs[0];
        for (int k = 1; k <= order; k++)
            derivatives[k] = accumulation.Forward([derivatives[k - 1]], trace.VariableNodes(), [Accumulation<T>.One])[0];

        return derivatives;
    }
}

using System.Numerics;

namespace Duals.Symbolics;

/// <summary>
/// The symbolic way to differentiate: generic code becomes formulas, and derivatives of formulas are formulas, to read, to print and to evaluate.
/// </summary>
/// <remarks>
/// <para>Functions are lambdas over <see cref="Duals.Symbolics.Formula{T}"/> or generic methods by name; they are called once. Without a
/// point the record holds everywhere, and a function that branches on a value throws. With one it holds wherever its
/// <see cref="Duals.Symbolics.Formula{T}.Conditions"/> do, and every part has its value there.</para>
/// <para>Derivatives are those of the textbook. At a kink or a singular point the other ways (<see cref="Forward"/>, <see cref="Reverse"/>) are exact; a
/// formula is what its text says.</para>
/// <para>All members are safe to use from many threads; nothing is kept but in the results.</para>
/// </remarks>
public static partial class Symbolic
{
    /// <summary>Writes down what a function of one variable computes, without a point.</summary>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The formula.</returns>
    /// <example>
    /// <code>
    /// Formula&lt;double&gt; f = Symbolic.Formula(x =&gt; x * Formula&lt;double&gt;.Sin(x)); // x·sin x
    /// </code>
    /// </example>
    /// <exception cref="InvalidOperationException">f asks for a value, by a comparison or a conversion: give the point that decides.</exception>
    public static Formula<double> Formula(Func<Formula<double>, Formula<double>> f, TraceOptions? options = null) =>
        Formula<double>(f, options);

    /// <summary>Writes down what a function of one variable computes, without a point.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="InvalidOperationException">f asks for a value, by a comparison or a conversion: give the point that decides.</exception>
    public static Formula<T> Formula<T>(Func<Formula<T>, Formula<T>> f, TraceOptions? options = null)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Trace<T>.Of(f, [], options).Outputs[0];

    /// <summary>Writes down what a function of one variable computes, at a point.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="at">The point, which decides every branch.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The formula.</returns>
    public static Formula<T> Formula<T>(Func<Formula<T>, Formula<T>> f, T at, TraceOptions? options = null)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Trace<T>.Of(f, [at], options).Outputs[0];

    /// <summary>Writes down what a function of several variables computes, without a point.</summary>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="n">The number of variables.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="InvalidOperationException">f asks for a value, by a comparison or a conversion: give the point that decides.</exception>
    public static Formula<double> Formula(Func<ReadOnlySpan<Formula<double>>, Formula<double>> f, int n, TraceOptions? options = null) =>
        Formula<double>(f, n, options);

    /// <summary>Writes down what a function of several variables computes, without a point.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="n">The number of variables.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="InvalidOperationException">f asks for a value, by a comparison or a conversion: give the point that decides.</exception>
    public static Formula<T> Formula<T>(Func<ReadOnlySpan<Formula<T>>, Formula<T>> f, int n, TraceOptions? options = null)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Trace<T>.Of(f, n, [], options).Outputs[0];

    /// <summary>Writes down what a function of several variables computes, at a point.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="at">The point, which decides every branch.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The formula.</returns>
    public static Formula<T> Formula<T>(Func<ReadOnlySpan<Formula<T>>, Formula<T>> f, ReadOnlySpan<T> at, TraceOptions? options = null)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        AtPoint(f, at, options).Outputs[0];

    /// <summary>Writes down what a function with several results computes, without a point.</summary>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="n">The number of variables.</param>
    /// <param name="outputs">The number of results.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The formulas of the results.</returns>
    /// <exception cref="InvalidOperationException">f asks for a value, by a comparison or a conversion: give the point that decides.</exception>
    public static Formula<double>[] Formulas(
        Action<ReadOnlySpan<Formula<double>>, Span<Formula<double>>> f, int n, int outputs, TraceOptions? options = null) =>
        Formulas<double>(f, n, outputs, options);

    /// <summary>Writes down what a function with several results computes, without a point.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="n">The number of variables.</param>
    /// <param name="outputs">The number of results.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The formulas of the results.</returns>
    /// <exception cref="InvalidOperationException">f asks for a value, by a comparison or a conversion: give the point that decides.</exception>
    public static Formula<T>[] Formulas<T>(Action<ReadOnlySpan<Formula<T>>, Span<Formula<T>>> f, int n, int outputs, TraceOptions? options = null)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Trace<T>.Of(f, n, [], outputs, options).Outputs;

    /// <summary>Writes down what a function with several results computes, at a point.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="at">The point, which decides every branch.</param>
    /// <param name="outputs">The number of results.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The formulas of the results.</returns>
    public static Formula<T>[] Formulas<T>(Action<ReadOnlySpan<Formula<T>>, Span<Formula<T>>> f, ReadOnlySpan<T> at, int outputs, TraceOptions? options = null)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        AtPoint(f, at, outputs, options).Outputs;
}

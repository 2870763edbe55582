using System.Numerics;

namespace Duals.Symbolics;

public static partial class Symbolic
{
    /// <summary>The gradient ∇f of a function of several variables, without a point.</summary>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="n">The number of variables.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The partial derivatives, one a variable.</returns>
    /// <example>
    /// <code>
    /// Formula&lt;double&gt;[] gradient = Symbolic.Gradient(x =&gt; x[0] * x[0] * x[1], 2); // 2·x₁·x₂, x₁²
    /// </code>
    /// </example>
    /// <exception cref="InvalidOperationException">f asks for a value, by a comparison or a conversion: give the point that decides.</exception>
    public static Formula<double>[] Gradient(Func<ReadOnlySpan<Formula<double>>, Formula<double>> f, int n, TraceOptions? options = null) =>
        Gradient<double>(f, n, options);

    /// <summary>The gradient ∇f of a function of several variables, without a point.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="n">The number of variables.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The partial derivatives, one a variable.</returns>
    /// <exception cref="InvalidOperationException">f asks for a value, by a comparison or a conversion: give the point that decides.</exception>
    public static Formula<T>[] Gradient<T>(Func<ReadOnlySpan<Formula<T>>, Formula<T>> f, int n, TraceOptions? options = null)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        GradientOf(Trace<T>.Of(f, n, [], options));

    /// <summary>The gradient ∇f of a function of several variables, at a point.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="at">The point, which decides every branch.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The partial derivatives, one a variable.</returns>
    public static Formula<T>[] Gradient<T>(Func<ReadOnlySpan<Formula<T>>, Formula<T>> f, ReadOnlySpan<T> at, TraceOptions? options = null)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        GradientOf(AtPoint(f, at, options));

    /// <summary>The Hessian of a function of several variables, without a point.</summary>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="n">The number of variables.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The second derivatives, symmetric.</returns>
    /// <exception cref="InvalidOperationException">f asks for a value, by a comparison or a conversion: give the point that decides.</exception>
    public static Formula<double>[,] Hessian(Func<ReadOnlySpan<Formula<double>>, Formula<double>> f, int n, TraceOptions? options = null) =>
        Hessian<double>(f, n, options);

    /// <summary>The Hessian of a function of several variables, without a point.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="n">The number of variables.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The second derivatives, symmetric.</returns>
    /// <exception cref="InvalidOperationException">f asks for a value, by a comparison or a conversion: give the point that decides.</exception>
    public static Formula<T>[,] Hessian<T>(Func<ReadOnlySpan<Formula<T>>, Formula<T>> f, int n, TraceOptions? options = null)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        HessianOf(Trace<T>.Of(f, n, [], options));

    /// <summary>The Hessian of a function of several variables, at a point.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="at">The point, which decides every branch.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The second derivatives, symmetric.</returns>
    public static Formula<T>[,] Hessian<T>(Func<ReadOnlySpan<Formula<T>>, Formula<T>> f, ReadOnlySpan<T> at, TraceOptions? options = null)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        HessianOf(AtPoint(f, at, options));

    private static Formula<T>[] GradientOf<T>(Trace<T> trace)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        new Accumulation<T>(SlopeForm.Textbook).Reverse(trace.Outputs, [Accumulation<T>.One], trace.VariableNodes());

    private static Formula<T>[,] HessianOf<T>(Trace<T> trace)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Node<T>[] variables = trace.VariableNodes();
        var accumulation = new Accumulation<T>(SlopeForm.Textbook);
        Formula<T>[] gradient = accumulation.Reverse(trace.Outputs, [Accumulation<T>.One], variables);
        var hessian = new Formula<T>[variables.Length, variables.Length];
        for (int i = 0; i < variables.Length; i++)
        {
            Formula<T>[] row = accumulation.Reverse([gradient[i]], [Accumulation<T>.One], variables.AsSpan(0, i + 1));
            for (int j = 0; j <= i; j++)
                hessian[i, j] = hessian[j, i] = row[j];
        }

        return hessian;
    }

    private static Trace<T> AtPoint<T>(Func<ReadOnlySpan<Formula<T>>, Formula<T>> f, ReadOnlySpan<T> at, TraceOptions? options)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotEmpty(at);
        return Trace<T>.Of(f, at.Length, at, options);
    }
}

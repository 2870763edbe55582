using System.Numerics;

namespace Duals.Symbolics;

public static partial class Symbolic
{
    /// <summary>The Jacobian of a function with several results, without a point.</summary>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="n">The number of variables.</param>
    /// <param name="outputs">The number of results.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The partial derivatives: a row for each result, a column for each variable.</returns>
    /// <exception cref="InvalidOperationException">f asks for a value, by a comparison or a conversion: give the point that decides.</exception>
    public static Formula<double>[,] Jacobian(
        Action<ReadOnlySpan<Formula<double>>, Span<Formula<double>>> f, int n, int outputs, TraceOptions? options = null) =>
        Jacobian<double>(f, n, outputs, options);

    /// <summary>The Jacobian of a function with several results, without a point.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="n">The number of variables.</param>
    /// <param name="outputs">The number of results.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The partial derivatives: a row for each result, a column for each variable.</returns>
    /// <exception cref="InvalidOperationException">f asks for a value, by a comparison or a conversion: give the point that decides.</exception>
    public static Formula<T>[,] Jacobian<T>(Action<ReadOnlySpan<Formula<T>>, Span<Formula<T>>> f, int n, int outputs, TraceOptions? options = null)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        JacobianOf(Trace<T>.Of(f, n, [], outputs, options));

    /// <summary>The Jacobian of a function with several results, at a point.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="at">The point, which decides every branch.</param>
    /// <param name="outputs">The number of results.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>The partial derivatives: a row for each result, a column for each variable.</returns>
    public static Formula<T>[,] Jacobian<T>(Action<ReadOnlySpan<Formula<T>>, Span<Formula<T>>> f, ReadOnlySpan<T> at, int outputs, TraceOptions? options = null)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        JacobianOf(AtPoint(f, at, outputs, options));

    /// <summary>The Jacobian times a direction, without a point: formulas in the variables and in the direction v₁, v₂ …</summary>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="n">The number of variables.</param>
    /// <param name="outputs">The number of results.</param>
    /// <returns>A formula for each result, in 2n variables: those of f, then the direction.</returns>
    /// <exception cref="InvalidOperationException">f asks for a value, by a comparison or a conversion: give the point that decides.</exception>
    public static Formula<double>[] JacobianVectorProduct(Action<ReadOnlySpan<Formula<double>>, Span<Formula<double>>> f, int n, int outputs) =>
        JacobianVectorProduct<double>(f, n, outputs);

    /// <inheritdoc cref="JacobianVectorProduct(Action{ReadOnlySpan{Formula{double}}, Span{Formula{double}}}, int, int)"/>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    public static Formula<T>[] JacobianVectorProduct<T>(Action<ReadOnlySpan<Formula<T>>, Span<Formula<T>>> f, int n, int outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Trace<T> trace = WithSymbols(f, n, outputs, "v", n);
        return new Accumulation<T>(SlopeForm.Textbook).Forward(trace.Outputs, trace.VariableNodes().AsSpan(0, n), trace.Variables.AsSpan(n));
    }

    /// <summary>The Jacobian times a direction, at a point.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="at">The point, which decides every branch.</param>
    /// <param name="direction">The direction, as long as the point.</param>
    /// <param name="outputs">The number of results.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>A formula for each result.</returns>
    public static Formula<T>[] JacobianVectorProduct<T>(
        Action<ReadOnlySpan<Formula<T>>, Span<Formula<T>>> f, ReadOnlySpan<T> at, ReadOnlySpan<T> direction, int outputs, TraceOptions? options = null)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.Length(direction, at.Length, "that of the point");
        Trace<T> trace = AtPoint(f, at, outputs, options);
        return new Accumulation<T>(SlopeForm.Textbook).Forward(trace.Outputs, trace.VariableNodes(), Constants(direction));
    }

    /// <summary>Weights times the Jacobian, without a point: formulas in the variables and in the weights u₁, u₂ …</summary>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="n">The number of variables.</param>
    /// <param name="outputs">The number of results.</param>
    /// <returns>A formula for each variable, in n + outputs variables: those of f, then the weights.</returns>
    /// <exception cref="InvalidOperationException">f asks for a value, by a comparison or a conversion: give the point that decides.</exception>
    public static Formula<double>[] VectorJacobianProduct(Action<ReadOnlySpan<Formula<double>>, Span<Formula<double>>> f, int n, int outputs) =>
        VectorJacobianProduct<double>(f, n, outputs);

    /// <inheritdoc cref="VectorJacobianProduct(Action{ReadOnlySpan{Formula{double}}, Span{Formula{double}}}, int, int)"/>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    public static Formula<T>[] VectorJacobianProduct<T>(Action<ReadOnlySpan<Formula<T>>, Span<Formula<T>>> f, int n, int outputs)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Trace<T> trace = WithSymbols(f, n, outputs, "u", outputs);
        return new Accumulation<T>(SlopeForm.Textbook).Reverse(trace.Outputs, trace.Variables.AsSpan(n), trace.VariableNodes().AsSpan(0, n));
    }

    /// <summary>Weights times the Jacobian, at a point.</summary>
    /// <typeparam name="T"><see cref="double"/> or <see cref="float"/>.</typeparam>
    /// <param name="f">The function: a lambda, or a generic method by name.</param>
    /// <param name="at">The point, which decides every branch.</param>
    /// <param name="weights">The weights, one for each result.</param>
    /// <param name="options">The names of the variables, and how long the record may become.</param>
    /// <returns>A formula for each variable.</returns>
    public static Formula<T>[] VectorJacobianProduct<T>(
        Action<ReadOnlySpan<Formula<T>>, Span<Formula<T>>> f, ReadOnlySpan<T> at, ReadOnlySpan<T> weights, TraceOptions? options = null)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Trace<T> trace = AtPoint(f, at, weights.Length, options);
        return new Accumulation<T>(SlopeForm.Textbook).Reverse(trace.Outputs, Constants(weights), trace.VariableNodes());
    }

    private static Formula<T>[,] JacobianOf<T>(Trace<T> trace)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Node<T>[] variables = trace.VariableNodes();
        var accumulation = new Accumulation<T>(SlopeForm.Textbook);
        var jacobian = new Formula<T>[trace.Outputs.Length, variables.Length];
        for (int i = 0; i < trace.Outputs.Length; i++)
        {
            Formula<T>[] row = accumulation.Reverse([trace.Outputs[i]], [Accumulation<T>.One], variables);
            for (int j = 0; j < row.Length; j++)
                jacobian[i, j] = row[j];
        }

        return jacobian;
    }

    private static Trace<T> AtPoint<T>(Action<ReadOnlySpan<Formula<T>>, Span<Formula<T>>> f, ReadOnlySpan<T> at, int outputs, TraceOptions? options)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Guard.NotEmpty(at);
        return Trace<T>.Of(f, at.Length, at, outputs, options);
    }

    // A trace with further variables, which f does not see.
    private static Trace<T> WithSymbols<T>(Action<ReadOnlySpan<Formula<T>>, Span<Formula<T>>> f, int n, int outputs, string symbol, int count)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        ArgumentOutOfRangeException.ThrowIfNegative(outputs);
        string[] names = [.. Trace<T>.Names("x", n), .. Trace<T>.Names(symbol, count)];
        return Trace<T>.Of((x, y) => f(x[..n], y), n + count, [], outputs, new() { VariableNames = names });
    }

    private static Formula<T>[] Constants<T>(ReadOnlySpan<T> numbers)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var constants = new Formula<T>[numbers.Length];
        for (int i = 0; i < constants.Length; i++)
            constants[i] = numbers[i];

        return constants;
    }
}

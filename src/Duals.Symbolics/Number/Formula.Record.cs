using System.Numerics;

namespace Duals.Symbolics;

public readonly partial struct Formula<T>
{
    /// <summary>Gets the conditions of the trace so far: what was asked of values, in order. Where every answer is the same the formula holds.</summary>
    public IReadOnlyList<Condition<T>> Conditions => Node.Graph?.Conditions() ?? [];

    /// <summary>Gets the variables of the trace, whether the formula depends on them or not; none for a constant that met no variable.</summary>
    public IReadOnlyList<Formula<T>> Variables => Node.Graph is { } graph ? [.. graph.Variables.Select(variable => new Formula<T>(variable))] : [];

    /// <summary>Gets the number of operations, each shared one counted once.</summary>
    public int OperationCount => Subgraph.Of(this).Count(static node => node.Operation.Arity > 0);

    /// <summary>Computes the value at another point: of one variable.</summary>
    /// <param name="x">The point.</param>
    /// <returns>The value, bit for bit what the traced function computes there.</returns>
    /// <exception cref="ArgumentException">The formula has several variables.</exception>
    /// <exception cref="InvalidOperationException">A condition of the trace does not hold at the point.</exception>
    public T Evaluate(T x) => Evaluate([x]);

    /// <summary>Computes the value at another point.</summary>
    /// <param name="x">The point, as long as there are variables.</param>
    /// <returns>The value, bit for bit what the traced function computes there.</returns>
    /// <exception cref="ArgumentException"><paramref name="x"/> has another length.</exception>
    /// <exception cref="InvalidOperationException">A condition of the trace does not hold at the point.</exception>
    public T Evaluate(ReadOnlySpan<T> x)
    {
        if (Node.Graph is not { } graph)
            return Node.Value;

        Guard.Length(x, graph.Variables.Count, "one for each variable");
        return Evaluation<T>.At(graph, this, x);
    }

    /// <summary>The formula with another one in a variable's place.</summary>
    /// <param name="variable">The variable, one of <see cref="Variables"/>.</param>
    /// <param name="replacement">What takes its place: a formula of the same trace or of another one, or a constant.</param>
    /// <returns>The formula, of the trace that <paramref name="replacement"/> belongs to if it has variables, else of the same trace.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="variable"/> is no variable, or a variable is left of another trace than the replacement's.
    /// </exception>
    public Formula<T> Substitute(Formula<T> variable, Formula<T> replacement)
    {
        if (!variable.Node.IsVariable)
            throw new ArgumentException($"Only a variable can be replaced, not {variable}.", nameof(variable));

        return Substitution<T>.Of(this, variable, replacement);
    }

    /// <summary>The partial derivative by a variable.</summary>
    /// <param name="variable">The variable, one of <see cref="Variables"/>.</param>
    /// <returns>The derivative, a formula of the same trace.</returns>
    /// <exception cref="ArgumentException"><paramref name="variable"/> is no variable.</exception>
    public Formula<T> Derivative(Formula<T> variable)
    {
        if (!variable.Node.IsVariable)
            throw new ArgumentException($"A formula is differentiated by a variable, not by {variable}.", nameof(variable));

        return Accumulation<T>.Partial(this, variable, SlopeForm.Textbook);
    }

    /// <summary>
    /// A shorter formula of the same value, but for rounding: sums and products in a canonical order, like terms and powers collected, identities of 0 and 1,
    /// quotients of equals, ln exp x, √x² = |x|, sin² + cos². Products of sums stay as they are, and a common factor comes out of a sum where that is shorter.
    /// </summary>
    /// <returns>The simplified formula.</returns>
    /// <remarks>Equal factors of a quotient cancel, so that x/x is 1 also at 0.</remarks>
    public Formula<T> Simplify() => Simplification<T>.Of(this);
}

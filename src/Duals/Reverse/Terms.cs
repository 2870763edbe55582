using System.Numerics;

namespace Duals;

/// <summary>Sums over data, paths or quadrature points in bounded memory: reverse mode sweeps back over a few terms as soon as they are computed.</summary>
public static class Terms
{
    /// <summary>
    /// Σ term(i) for i from 0 to count − 1, added up in this order from 0. On plain numbers and in forward mode it is a loop. In reverse mode some terms at a
    /// time are recorded on a tape of their own, small enough for the processor's cache, and swept back at once: of the whole sum the tape keeps its gradient,
    /// an edge for each parameter.
    /// </summary>
    /// <remarks>
    /// For log-likelihoods, Monte Carlo means and quadrature: the memory is that of a few terms however many there are, and the time that of recording them
    /// all, but for some nanoseconds per parameter every few thousand operations. After warm-up nothing is allocated. Where the derivative of what follows is
    /// infinite, it meets the gradient of the whole sum, not those of its terms. Where a derivative by a parameter that was itself computed comes out zero, the
    /// terms are computed once more, to tell that zero from no dependence at all. On a tape further in (of <c>Dual&lt;Adjoint&lt;double&gt;&gt;</c>,
    /// <c>Adjoint&lt;Adjoint&lt;double&gt;&gt;</c>) every term is recorded: for second derivatives use forward over reverse,
    /// <c>Adjoint&lt;Dual&lt;double&gt;&gt;</c>. Preaccumulation, term by term: see A. Griewank, A. Walther, Evaluating Derivatives, 2nd ed., SIAM 2008,
    /// chapter 10; for Monte Carlo, where the terms are paths, M. Giles, P. Glasserman, Smoking adjoints: fast Monte Carlo Greeks, Risk, January 2006.
    /// </remarks>
    /// <typeparam name="TTerm">The term, best a struct.</typeparam>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="term">The term.</param>
    /// <param name="count">The number of terms.</param>
    /// <param name="parameters">What every term may depend on; may be empty.</param>
    /// <returns>The sum, 0 if there are no terms.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="term"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="PerturbationConfusionException">The term uses a variable of reverse mode that is not among its parameters, or those are of several
    /// tapes.</exception>
    /// <exception cref="InvalidOperationException">A parameter's tape has been closed, or records on another thread.</exception>
    /// <exception cref="InsufficientMemoryException">A tape would not fit into memory.</exception>
    public static T Sum<TTerm, T>(TTerm term, int count, ReadOnlySpan<T> parameters)
        where TTerm : ITerm
        where T : IFloatingPointIeee754<T>
    {
        Guard.NotNull(term);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (Bound<TTerm, T>.Loop is { } loop)
            return loop.Run(term, count, parameters);

        T sum = T.Zero;
        for (int index = 0; index < count; index++)
            sum += term.Invoke(index, parameters);

        return sum;
    }

    private static class Bound<TTerm, T>
        where TTerm : ITerm
        where T : IFloatingPointIeee754<T>
    {
        public static readonly Summation<TTerm, T>? Loop =
            typeof(IRecordsLoops<T>).IsAssignableFrom(typeof(T)) ? ((IRecordsLoops<T>)default(T)!).BindSummation<TTerm>() : null;
    }
}

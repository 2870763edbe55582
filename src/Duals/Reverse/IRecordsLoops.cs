namespace Duals;

/// <summary>A number type that records what it computes, and repeats steps or adds up terms in a way of its own to record less.</summary>
/// <typeparam name="TSelf">The number type itself.</typeparam>
internal interface IRecordsLoops<TSelf>
{
    /// <summary>Makes the object through which generic code repeats a step.</summary>
    Repetition<TStep, TSelf> BindRepetition<TStep>()
        where TStep : IStep;

    /// <summary>Makes the object through which generic code adds up terms.</summary>
    Summation<TTerm, TSelf> BindSummation<TTerm>()
        where TTerm : ITerm;
}

/// <summary>How a number type repeats a step.</summary>
internal abstract class Repetition<TStep, T>
    where TStep : IStep
{
    /// <summary>Computes the state after a number of steps.</summary>
    public abstract void Run(TStep step, int steps, ReadOnlySpan<T> state, ReadOnlySpan<T> parameters, Span<T> result);
}

/// <summary>How a number type adds up terms.</summary>
internal abstract class Summation<TTerm, T>
    where TTerm : ITerm
{
    /// <summary>Computes the sum of a number of terms.</summary>
    public abstract T Run(TTerm term, int count, ReadOnlySpan<T> parameters);
}

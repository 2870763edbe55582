namespace Duals;

public sealed partial class Tape<T>
{
    /// <summary>
    /// Releases the memory that this thread's tapes over <typeparamref name="T"/> keep for the next recording, as after a large one on a thread that lives
    /// long. The next
    /// recording grows its arrays anew. Tapes of other threads are left alone.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// A tape records on this thread: inside a function that is differentiated, or before a tape started by hand is disposed.
    /// </exception>
    /// <example><code>
    /// double[] gradient = Reverse.Gradient(f, x);   // a long computation, once
    /// Tape&lt;double&gt;.ReleaseMemoryOfThread();
    /// </code></example>
    public static void ReleaseMemoryOfThread()
    {
        if (Innermost() is not null)
        {
            throw new InvalidOperationException(
                $"A tape still records {TypeName.Of(typeof(Adjoint<T>))} on this thread. "
                + "Dispose it first, or call this outside the function that is differentiated.");
        }

        // The outermost leads to all others. Who still holds a closed one holds no memory by it.
        for (Tape<T>? tape = outermost; tape is not null; tape = tape.inner)
            tape.ReleaseMemory();

        outermost = null;
    }
}

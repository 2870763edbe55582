namespace Duals.Tests.Differentiation;

/// <summary>Measures what a call allocates on this thread.</summary>
internal static class Allocations
{
    private const int Attempts = 20;

    /// <summary>
    /// The least of several measurements: the first ones warm up, and a full collection in between may empty the pool of buffers, which is no
    /// fault of the call.
    /// </summary>
    public static long Least(Func<long> measure) => Enumerable.Range(0, Attempts).Min(_ => measure());

    /// <summary>The bytes that a call allocates after warm-up.</summary>
    public static long Of(Action call) => Least(() =>
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        call();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });
}

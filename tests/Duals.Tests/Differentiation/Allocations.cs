namespace Duals.Tests.Differentiation;

/// <summary>Measures what a call allocates on this thread.</summary>
internal static class Allocations
{
    private const int Attempts = 300;
    private const int QuickAttempts = 40;

    /// <summary>
    /// The least of several measurements: the first ones warm up (code that is not yet optimised may box what it does not need to), and a full
    /// collection in between may empty the pool of buffers, which is no fault of the call.
    /// </summary>
    public static long Least(Func<long> measure)
    {
        long least = long.MaxValue;
        for (int attempt = 0; attempt < Attempts && least > 0; attempt++)
        {
            // Time for the compiler, which optimises in the background what was called thirty times.
            if (attempt >= QuickAttempts)
                Thread.Sleep(10);

            least = Math.Min(least, measure());
        }

        return least;
    }

    /// <summary>The bytes that a call allocates after warm-up.</summary>
    public static long Of(Action call) => Least(() =>
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        call();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });
}

using System.Diagnostics;

namespace Duals.Tests.Differentiation;

/// <summary>Measures what a call allocates on this thread.</summary>
internal static class Allocations
{
    private const int QuickAttempts = 40;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>
    /// The least of several measurements: the first ones warm up (code that is not yet optimised may box what it does not need to), and a full
    /// collection in between may empty the pool of buffers, which is no fault of the call.
    /// </summary>
    public static long Least(Func<long> measure)
    {
        long least = long.MaxValue;
        var watch = Stopwatch.StartNew();
        for (int attempt = 0; least > 0 && watch.Elapsed < Patience; attempt++)
        {
            // Time for the compiler, which optimises in the background what was called thirty times, on a busy machine late.
            if (attempt >= QuickAttempts)
                Thread.Sleep(10);

            least = Math.Min(least, measure());
        }

        return least;
    }

    /// <summary>The bytes that a call allocates after warm-up.</summary>
    public static long Of(Action call) => Least(() => Once(call));

    /// <summary>The bytes that a call allocates now.</summary>
    public static long Once(Action call)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        call();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

using System.Runtime.CompilerServices;

namespace Duals;

public sealed partial class Tape<T>
{
    private const int SmallestCapacity = 256;

    // Room is made for so many edges at a time, and their nodes, two for an operation. It is also where a tape finds out that another thread records on it.
    private const int EdgesAtATime = 1024;

    private int recordableEdges;

    [ThreadStatic]
    private static long limit;

    /// <summary>Gets or sets how many bytes an array of this thread's tapes may take, for tests; 0 for what memory holds.</summary>
    internal static long Limit
    {
        get => limit;
        set => limit = value;
    }

    /// <summary>Makes room to record, and for some nodes more.</summary>
    private void MakeRoom(int moreNodes = 0)
    {
        ThrowUnlessOnItsThread();
        long edgesNeeded = edgeCount + EdgesAtATime + 2L;
        long nodesNeeded = nodeCount + 2L * (EdgesAtATime + 1) + moreNodes;
        if (partials.Length < edgesNeeded)
        {
            Grow(ref partials, edgesNeeded);
            Grow(ref arguments, partials.Length);
            Grow(ref nodesOfRanges, partials.Length);
        }

        if (nodes.Length < nodesNeeded)
            Grow(ref nodes, nodesNeeded);

        recordableEdges = edgeCount + EdgesAtATime;
    }

    /// <summary>Doubles an array, or refuses where memory would not hold it: an exception is better than a process that the system kills.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow<TItem>(ref TItem[] array, long needed)
    {
        long capacity = Math.Min(Math.Max(Math.Max(needed, 2L * array.Length), SmallestCapacity), Array.MaxLength);
        long bytes = capacity * Unsafe.SizeOf<TItem>();
        if (needed > capacity || bytes > Room(bytes))
            ThrowTooLarge(bytes, null);

        try
        {
            Array.Resize(ref array, (int)capacity);
        }
        catch (OutOfMemoryException exception)
        {
            ThrowTooLarge(bytes, exception);
        }
    }

    private static long Room(long bytes)
    {
        if (Limit > 0)
            return Limit;

        // Asking the collector takes a while; small arrays always fit.
        const long Unquestioned = 1 << 26;
        return bytes <= Unquestioned ? bytes : GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4 * 3 - GC.GetTotalMemory(forceFullCollection: false);
    }

    private void ThrowTooLarge(long bytes, Exception? cause) =>
        throw new InsufficientMemoryException(
            $"The tape holds {edgeCount:N0} partial derivatives and {nodeCount:N0} nodes, {RecordedBytes:N0} bytes, and would need another {bytes:N0} bytes to go on. "
            + "Record less at a time (Checkpoint recomputes the steps of a loop), or use forward mode, which records nothing.",
            cause);
}

using System.Runtime.CompilerServices;

namespace Duals;

public sealed partial class Tape<T>
{
    private const int SmallestCapacity = 256;

    // Room is made for so many edges at a time, and their nodes, two for an operation.
    private const int EdgesAtATime = 1024;

    private int recordableEdges;
    private bool isOutOfMemory;

    [ThreadStatic]
    private static long limit;

    /// <summary>Gets or sets how many bytes an array of this thread's tapes may take, for tests; 0 for what memory holds.</summary>
    internal static long Limit
    {
        get => limit;
        set => limit = value;
    }

    /// <summary>Makes room to record, and for some nodes and edges more.</summary>
    private void MakeRoom(int moreNodes = 0, int moreEdges = 0)
    {
        long edgesNeeded = edgeCount + EdgesAtATime + 2L + moreEdges;
        long nodesNeeded = nodeCount + 2L * (EdgesAtATime + 1) + moreNodes;
        EnsureCapacity(ref partials, edgesNeeded);
        EnsureCapacity(ref arguments, edgesNeeded);
        EnsureCapacity(ref nodesOfRanges, edgesNeeded);
        EnsureCapacity(ref nodes, nodesNeeded);

        recordableEdges = edgeCount + EdgesAtATime;
        LookOverPartials();
    }

    private void EnsureCapacity<TItem>(ref TItem[] array, long needed)
    {
        if (array.Length < needed)
            Grow(ref array, needed);
    }

    /// <summary>Doubles an array; throws if memory would not hold even what is needed, since the system would kill the process later.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow<TItem>(ref TItem[] array, long needed)
    {
        if (needed > Array.MaxLength || !IsRoomAtLastFor<TItem>(needed))
            ThrowTooLarge(needed * Unsafe.SizeOf<TItem>(), null);

        long doubled = Math.Min(Math.Max(Math.Max(needed, 2L * array.Length), SmallestCapacity), Array.MaxLength);
        if (IsRoomFor<TItem>(doubled) && TryResize(ref array, doubled) is null)
            return;

        if (TryResize(ref array, needed) is { } exception)
            ThrowTooLarge(needed * Unsafe.SizeOf<TItem>(), exception);
    }

    private static OutOfMemoryException? TryResize<TItem>(ref TItem[] array, long capacity)
    {
        try
        {
            Array.Resize(ref array, (int)capacity);
            return null;
        }
        catch (OutOfMemoryException exception)
        {
            return exception;
        }
    }

    /// <summary>True if there is room, at the latest when garbage and what ended threads have left has been collected.</summary>
    private static bool IsRoomAtLastFor<TItem>(long capacity)
    {
        if (IsRoomFor<TItem>(capacity))
            return true;

        CloseThoseOfEndedThreads();
        GC.Collect();
        return IsRoomFor<TItem>(capacity);
    }

    private static bool IsRoomFor<TItem>(long capacity)
    {
        long bytes = capacity * Unsafe.SizeOf<TItem>();
        return bytes <= Room(bytes);
    }

    private void ReleaseMemory()
    {
        (partials, arguments, nodesOfRanges, nodes, adjoints, arrivals) = ([], [], [], [], [], []);
        isOutOfMemory = false;
    }

    private static long Room(long bytes)
    {
        if (Limit > 0)
            return Limit;

        // Asking the collector takes a while; small arrays always fit.
        const long Unquestioned = 1 << 26;
        return bytes <= Unquestioned ? bytes : GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4 * 3 - GC.GetTotalMemory(forceFullCollection: false);
    }

    // What the recording holds is let go with it: the next one may be a small one, and the memory is needed elsewhere.
    private void ThrowTooLarge(long bytes, Exception? cause)
    {
        isOutOfMemory = true;
        throw new InsufficientMemoryException(
            $"The tape holds {edgeCount:N0} partial derivatives and {nodeCount:N0} nodes, {RecordedBytes:N0} bytes, "
            + $"and would need another {bytes:N0} bytes to go on. "
            + "Record less at a time (Checkpoint recomputes the steps of a loop), or use forward mode, which records nothing.",
            cause);
    }
}

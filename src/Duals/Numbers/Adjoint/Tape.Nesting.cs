using System.Diagnostics.CodeAnalysis;

namespace Duals;

public sealed partial class Tape<T>
{
    private const int SlotBits = 12;
    private const int SlotMask = (1 << SlotBits) - 1;

    // The tapes that record, each at the place that the low bits of its stamp name: a number leads to its tape without asking for the thread, which would
    // take as long as the rest of recording.
    private static readonly Tape<T>?[] Slots = new Tape<T>?[1 << SlotBits];

    private static long lastSerial;

    private int thread;
    private long stamp;

    /// <summary>Gives the recording a stamp of its own and makes it known by it.</summary>
    private void Open()
    {
        thread = Environment.CurrentManagedThreadId;
        long serial = Interlocked.Increment(ref lastSerial);

        // Threads start in different places and so seldom meet.
        for (int i = 0; i <= SlotMask; i++)
        {
            int slot = (thread * 16 + i) & SlotMask;
            if (Slots[slot] is null && Interlocked.CompareExchange(ref Slots[slot], this, null) is null)
            {
                stamp = serial << SlotBits | (long)slot;
                return;
            }
        }

        throw new InvalidOperationException($"{SlotMask + 1} tapes record already; close some of them.");
    }

    private void Close()
    {
        Slots[(int)stamp & SlotMask] = null;
        stamp = 0;
    }

    /// <summary>Throws for two numbers that no tape can record together.</summary>
    [DoesNotReturn]
    private static TapeForm Refuse(long x, long y)
    {
        if (RecordsHere(x) && RecordsHere(y))
            throw new PerturbationConfusionException(typeof(Adjoint<T>));

        throw Foreign();
    }

    /// <summary>True if a recording is under way on this thread.</summary>
    private static bool RecordsHere(long stamp) =>
        Slots[(int)stamp & SlotMask] is { } tape && tape.stamp == stamp && tape.thread == Environment.CurrentManagedThreadId;

    /// <summary>Throws unless a result is a constant or was recorded here.</summary>
    private void ThrowUnlessRecordedHere(in Adjoint<T> result)
    {
        ThrowIfClosed();
        ThrowUnlessOnItsThread();
        if (result.IsConstant || result.Stamp == stamp)
            return;

        throw RecordsHere(result.Stamp) ? new PerturbationConfusionException(typeof(Adjoint<T>)) : Foreign();
    }

    private void ThrowIfClosed()
    {
        if (stamp == 0)
            throw new InvalidOperationException("The tape has been closed.");
    }

    private void ThrowUnlessOnItsThread()
    {
        if (thread != Environment.CurrentManagedThreadId)
            throw Foreign();
    }

    private static InvalidOperationException Foreign() =>
        new(
            $"The {typeof(Adjoint<T>)} belongs to a tape that has been closed or that records on another thread. Use numbers of reverse mode only inside the "
            + "function that is differentiated and on its thread; what is kept longer must be kept as Value.");
}

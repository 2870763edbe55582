using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Duals;

public sealed partial class Tape<T>
{
    private const int SlotBits = 12;
    private const int SlotMask = (1 << SlotBits) - 1;

    // The tapes that record, each at the place that the low bits of its stamp name: a number leads to its tape without asking for the thread, which would
    // take half as long again as the rest of recording.
    private static readonly Tape<T>?[] Slots = new Tape<T>?[1 << SlotBits];

    private static long lastSerial;

    private Thread? owner;
    private long stamp;

    // Recording has to know in every operation that it runs on the tape's thread. A thread's stack is one piece of memory: what lies between two positions that
    // were on the tape's thread is on it too, and only beyond them the runtime is asked.
    private nint lowestOnThread;
    private nint highestOnThread;

    /// <summary>Gives the recording a stamp of its own and makes it known by it.</summary>
    private void Open()
    {
        owner = Thread.CurrentThread;
        lowestOnThread = highestOnThread = StackPosition();
        if (!TryOpen())
        {
            CloseThoseOfEndedThreads();
            if (!TryOpen())
                throw new InvalidOperationException($"{SlotMask + 1} tapes record already; close some of them.");
        }
    }

    private bool TryOpen()
    {
        long serial = Interlocked.Increment(ref lastSerial);

        // Threads start in different places and so seldom meet.
        int start = owner!.ManagedThreadId * 16;
        for (int i = 0; i <= SlotMask; i++)
        {
            int slot = (start + i) & SlotMask;
            if (Slots[slot] is null && Interlocked.CompareExchange(ref Slots[slot], this, null) is null)
            {
                stamp = serial << SlotBits | (long)slot;
                return true;
            }
        }

        return false;
    }

    /// <summary>Closes the tapes that their threads have left open, and that nobody else will close.</summary>
    private static void CloseThoseOfEndedThreads()
    {
        foreach (Tape<T>? tape in Slots)
        {
            if (tape is { owner.IsAlive: false })
                tape.Close();
        }
    }

    private void Close()
    {
        CutOff();
        blocks.Clear();
        if (isOutOfMemory)
            ReleaseMemory();
    }

    /// <summary>Takes the tape from its place: all its numbers are refused from now on.</summary>
    private void CutOff()
    {
        // The stamp first: who finds the tape at its place only now is refused.
        long closing = Interlocked.Exchange(ref stamp, 0);
        if (closing != 0)
            Interlocked.CompareExchange(ref Slots[(int)closing & SlotMask], null, this);
    }

    /// <summary>Where the stack of the running thread is now.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint StackPosition()
    {
        Unsafe.SkipInit(out byte here);
        return Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref here);
    }

    /// <summary>True if a position is not known to be on the stack of the tape's thread.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayBeElsewhere(nint position) => position < lowestOnThread || position > highestOnThread;

    /// <summary>Throws on another thread; else remembers that the position is on this one.</summary>
    private void ThrowUnlessOnItsThread(nint position)
    {
        if (owner != Thread.CurrentThread)
            throw Foreign();

        lowestOnThread = Math.Min(lowestOnThread, position);
        highestOnThread = Math.Max(highestOnThread, position);
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
        Slots[(int)stamp & SlotMask] is { } tape && tape.stamp == stamp && tape.owner == Thread.CurrentThread;

    /// <summary>Throws unless a result is a constant or was recorded here.</summary>
    private void ThrowUnlessRecordedHere(in Adjoint<T> result)
    {
        ThrowUnlessRecordingHere();
        if (result.IsConstant || result.Stamp == stamp)
            return;

        throw RecordsHere(result.Stamp) ? new PerturbationConfusionException(typeof(Adjoint<T>)) : Foreign();
    }

    private void ThrowUnlessRecordingHere()
    {
        if (stamp == 0)
            throw new InvalidOperationException("The tape has been closed.");

        ThrowUnlessOnItsThread(StackPosition());
    }

    private static InvalidOperationException Foreign() =>
        new(
            $"The {TypeName.Of(typeof(Adjoint<T>))} belongs to a tape that has been closed or that records on another thread. Use numbers of reverse mode only inside the "
            + "function that is differentiated and on its thread; what is kept longer must be kept as Value.");
}

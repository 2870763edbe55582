using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Duals;

public sealed partial class Tape<T>
{
    private const int SlotBits = 12;
    private const int SlotMask = (1 << SlotBits) - 1;

    // The tapes that record now. The low bits of a tape's stamp are its index here, so that a number finds its tape by its own stamp. A thread-local look-up in
    // every operation would make recording half as slow again.
    private static readonly Tape<T>?[] Slots = new Tape<T>?[1 << SlotBits];

    // A tape takes so many serial numbers at a time, in one atomic operation.
    private const int SerialsAtATime = 64;

    private static long lastSerial;

    private Thread? owner;
    private long stamp;
    private long nextSerial;

    // Every operation checks that it runs on the tape's thread. A thread's stack is one range of memory, so an address between two that are known to be on that
    // stack is on it too. Only an address outside the known range costs a call of the runtime.
    private nint lowestOnThread;
    private nint highestOnThread;

    /// <summary>Gives the recording a new stamp and enters the tape into the slot that the stamp names.</summary>
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
        if (nextSerial % SerialsAtATime == 0)
            nextSerial = Interlocked.Add(ref lastSerial, SerialsAtATime);

        long serial = nextSerial++;

        // Threads start their search at different slots, so they seldom compete for one.
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

    /// <summary>Closes the tapes of threads that have ended without closing them.</summary>
    private static void CloseThoseOfEndedThreads()
    {
        foreach (Tape<T>? tape in Slots)
        {
            if (tape is { owner.IsAlive: false })
            {
                // Another thread may be doing the same.
                tape.isHandedOut = true;
                tape.Close();
            }
        }
    }

    private void Close()
    {
        if (isHandedOut)
            CutOff();
        else
            CutOffUnshared();

        blocks.Clear();
        if (isOutOfMemory)
            ReleaseMemory();
    }

    /// <summary>Removes the tape from its slot: from now on recording any of its numbers throws.</summary>
    private void CutOff()
    {
        // The stamp is cleared first: a number that still finds the tape in the slot then sees another stamp than its own, and throws.
        long closing = Interlocked.Exchange(ref stamp, 0);
        if (closing != 0)
            Interlocked.CompareExchange(ref Slots[(int)closing & SlotMask], null, this);
    }

    /// <summary>The same for the tape of a driver, which nobody else has: plain stores in the same order will do.</summary>
    private void CutOffUnshared()
    {
        long closing = stamp;
        if (closing == 0)
            return;

        Volatile.Write(ref stamp, 0);
        Volatile.Write(ref Slots[(int)closing & SlotMask], null);
    }

    /// <summary>Where the stack of the running thread is now.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint StackPosition()
    {
        Unsafe.SkipInit(out byte here);
        return Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref here);
    }

    /// <summary>True if an address is not known to be on the stack of the tape's thread.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayBeElsewhere(nint position) => position < lowestOnThread || position > highestOnThread;

    /// <summary>Throws on another thread; otherwise extends the known range of this thread's stack to the address.</summary>
    private void ThrowUnlessOnItsThread(nint position)
    {
        if (owner != Thread.CurrentThread)
            throw Foreign();

        lowestOnThread = Math.Min(lowestOnThread, position);
        highestOnThread = Math.Max(highestOnThread, position);
    }

    /// <summary>Throws for two numbers that no tape can record together.</summary>
    [DoesNotReturn]
    private static TapeForm ThrowForTwoTapes(long x, long y)
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
            $"The {TypeName.Of(typeof(Adjoint<T>))} belongs to a tape that has been closed or that records on another thread. Use adjoint numbers only inside "
            + "the function that is differentiated and on its thread; what is kept longer must be kept as Value.");
}

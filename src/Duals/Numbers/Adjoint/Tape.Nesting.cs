using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Duals;

public sealed partial class Tape<T>
{
    /// <summary>The tape further out that records both x and y, of which the current one does not.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Tape<T> RecordingFurtherOut(long x, long y)
    {
        Tape<T>? tapeX = Open(x);
        Tape<T>? tapeY = Open(y);
        if (tapeX is null || tapeY is null)
            ThrowForeign();

        return tapeX == tapeY ? tapeX : throw new PerturbationConfusionException(typeof(Adjoint<T>));
    }

    /// <summary>The recording with a stamp that is under way on this thread.</summary>
    private static Tape<T>? Open(long stamp)
    {
        Tape<T>? tape = current;
        while (tape is not null && tape.stamp != stamp)
            tape = tape.outer;

        return tape;
    }

    /// <summary>Throws unless a result is a constant or was recorded here.</summary>
    private void ThrowUnlessRecordedHere(in Adjoint<T> result)
    {
        ThrowIfClosed();
        if (result.IsConstant || result.Stamp == stamp)
            return;

        if (Open(result.Stamp) is not null)
            throw new PerturbationConfusionException(typeof(Adjoint<T>));

        ThrowForeign();
    }

    [DoesNotReturn]
    private static void ThrowForeign() =>
        throw new InvalidOperationException(
            $"The {typeof(Adjoint<T>)} belongs to a tape that has been closed or that records on another thread. Use numbers of reverse mode only inside the "
            + "function that is differentiated and on its thread; what is kept longer must be kept as Value.");
}

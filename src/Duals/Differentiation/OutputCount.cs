namespace Duals;

/// <summary>
/// Finds out, after a function of several outputs has thrown, whether it was given room for fewer outputs than it writes, or for more than it has.
/// </summary>
/// <remarks>
/// A span says no more than that an index was out of range, and so does an array of the function's own. The count is at fault if the function, which has no
/// side
/// effects, throws with this count and completes with another one. Nothing is paid where nothing is thrown.
/// </remarks>
internal static class OutputCount
{
    // Counts beyond the given one that are tried: each eight times the one before.
    private const int Trials = 5;

    /// <summary>
    /// True for what spans and arrays throw that are too short: by an index, a slice or a copy. What f says of its own arguments is left alone.
    /// </summary>
    public static bool MayBeWrong(Exception exception) =>
        exception is IndexOutOfRangeException or ArgumentOutOfRangeException or ArgumentException { ParamName: "destination" };

    /// <summary>Throws if another count of outputs would have been right.</summary>
    /// <param name="f">The function.</param>
    /// <param name="x">The point at which it threw.</param>
    /// <param name="given">The count it threw with.</param>
    /// <param name="name">The parameter that says the count.</param>
    /// <param name="exception">What it threw.</param>
    public static void ThrowIfWrong<TNumber>(
        Action<ReadOnlySpan<TNumber>, Span<TNumber>> f, ReadOnlySpan<TNumber> x, int given, string name, Exception exception)
    {
        long fails = given;
        long more = given + 1;
        for (int trial = 0; trial < Trials && more <= Array.MaxLength; trial++, fails = more, more *= 8)
        {
            if (!Completes(f, x, more))
                continue;

            while (more - fails > 1)
                (fails, more) = Narrow(f, x, fails, more);

            throw new ArgumentException($"The function writes {more} outputs, not {given}.", name, exception);
        }

        (fails, long fewer) = (given, 0);
        if (given < 2 || !Completes(f, x, fewer))
            return;

        while (fails - fewer > 1)
            (fails, fewer) = Narrow(f, x, fails, fewer);

        if (fewer > 0)
            throw new ArgumentException($"The function has {fewer} outputs at most, not {given}.", name, exception);
    }

    private static (long Fails, long Completes) Narrow<TNumber>(
        Action<ReadOnlySpan<TNumber>, Span<TNumber>> f, ReadOnlySpan<TNumber> x, long fails, long completes)
    {
        long middle = (fails + completes) / 2;
        return Completes(f, x, middle) ? (fails, middle) : (middle, completes);
    }

    private static bool Completes<TNumber>(Action<ReadOnlySpan<TNumber>, Span<TNumber>> f, ReadOnlySpan<TNumber> x, long outputs)
    {
        try
        {
            f(x, new TNumber[outputs]);
            return true;
        }
        catch (Exception exception) when (MayBeWrong(exception))
        {
            return false;
        }
    }
}

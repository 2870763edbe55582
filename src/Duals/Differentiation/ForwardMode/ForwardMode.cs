using System.Numerics;

namespace Duals;

/// <summary>
/// The engines of forward mode: how a derivative is assembled from passes through the function. They take delegates and function objects alike, check
/// nothing but that no level of differentiation is mixed up with another (<see cref="Nesting{TNumber, T}"/>), and write into spans; <see cref="Forward"/> and
/// <see cref="FunctionDifferentiation"/> are their API.
/// </summary>
/// <remarks>
/// Every engine copies the point into a buffer of its own first, so the caller's x and the result may be the same span.
/// </remarks>
internal static partial class ForwardMode
{
    /// <summary>Writes the point as constants.</summary>
    private static void FillConstants<TNumber, T>(Span<TNumber> point, ReadOnlySpan<T> x)
        where TNumber : struct, IDualNumber<TNumber, T>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        for (int i = 0; i < point.Length; i++)
            point[i] = TNumber.Constant(x[i]);
    }

    /// <summary>Makes all numbers zero: an output that f does not write is 0, not what the workspace held. Inline, as there are few of them.</summary>
    private static void Clear<TNumber, T>(Span<TNumber> image)
        where TNumber : struct, IDualNumber<TNumber, T>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        for (int i = 0; i < image.Length; i++)
            image[i] = TNumber.Constant(T.Zero);
    }

    /// <summary>Writes the point of the first pass: its chunk are variables, the rest constants.</summary>
    private static void SeedFirstChunk<TChunk, TNumber, T>(Span<TNumber> point, ReadOnlySpan<T> x)
        where TChunk : struct, IChunk<TNumber, T>
        where TNumber : struct, IDualNumber<TNumber, T>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        int count = Math.Min(TChunk.Lanes, x.Length);
        for (int lane = 0; lane < count; lane++)
            point[lane] = TChunk.Variable(x[lane], lane);

        FillConstants(point[count..], x[count..]);
    }

    /// <summary>After the pass whose chunk starts here: makes its variables constants, and the next chunk variables. After the last pass, nothing.</summary>
    private static void SeedNextChunk<TChunk, TNumber, T>(Span<TNumber> point, int start)
        where TChunk : struct, IChunk<TNumber, T>
        where TNumber : struct, IDualNumber<TNumber, T>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        int next = start + TChunk.Lanes;
        if (next >= point.Length)
            return;

        Unseed<TNumber, T>(point[start..next]);
        Span<TNumber> chunk = point.Slice(next, Math.Min(TChunk.Lanes, point.Length - next));
        for (int lane = 0; lane < chunk.Length; lane++)
            chunk[lane] = TChunk.Variable(chunk[lane].Value, lane);
    }

    /// <summary>Makes the variables of a pass constants again.</summary>
    private static void Unseed<TNumber, T>(Span<TNumber> chunk)
        where TNumber : struct, IDualNumber<TNumber, T>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        for (int i = 0; i < chunk.Length; i++)
            chunk[i] = TNumber.Constant(chunk[i].Value);
    }
}

using System.Numerics;

namespace Duals;

/// <summary>
/// The engines of forward mode: how a derivative is assembled from passes through the function. They take delegates and function objects alike, check
/// nothing but that no level of differentiation is mixed up with another (<see cref="Nesting{TNumber, T}"/>), and write into spans; <see cref="Differentiate"/> and <see cref="FunctionDifferentiation"/> are their faces.
/// </summary>
/// <remarks>
/// Every engine copies the point into a buffer of its own first, so the caller's x and the result may be the same span.
/// </remarks>
internal static partial class Forward
{
    /// <summary>Writes the point as constants.</summary>
    private static void FillConstants<TNumber, T>(Span<TNumber> point, ReadOnlySpan<T> x)
        where TNumber : struct, IDualNumber<TNumber, T>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        for (int i = 0; i < point.Length; i++)
            point[i] = TNumber.Constant(x[i]);
    }

    /// <summary>Makes a few entries of the point the variables of a pass.</summary>
    private static void Seed<TChunk, TNumber, T>(Span<TNumber> chunk)
        where TChunk : struct, IChunk<TNumber, T>
        where TNumber : struct, IDualNumber<TNumber, T>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        for (int i = 0; i < chunk.Length; i++)
            chunk[i] = TChunk.Variable(chunk[i].Value, i);
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

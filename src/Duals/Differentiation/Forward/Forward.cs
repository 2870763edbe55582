using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Duals;

/// <summary>
/// The engines of forward mode: how a derivative is assembled from passes through the function. They take delegates and function objects alike, check
/// nothing, and write into spans; <see cref="Differentiate"/> and <see cref="FunctionDifferentiation"/> are their faces.
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

    /// <summary>Makes a chunk of the point the variables: the i-th has tangent 1 in lane i.</summary>
    private static void Seed<T>(Span<DualVector<T>> chunk)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ReadOnlySpan<Vector512<T>> units = UnitVectors<T>.All;
        for (int i = 0; i < chunk.Length; i++)
            chunk[i] = new(chunk[i].Value, units[i]);
    }

    /// <summary>Makes a chunk of the point constants again.</summary>
    private static void Unseed<T>(Span<DualVector<T>> chunk)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        for (int i = 0; i < chunk.Length; i++)
            chunk[i] = DualVector<T>.Constant(chunk[i].Value);
    }

    /// <summary>Copies as many lanes as the destination holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyLanes<T>(Vector512<T> partials, Span<T> destination)
    {
        if (destination.Length >= Vector512<T>.Count)
        {
            partials.CopyTo(destination);
            return;
        }

        for (int i = 0; i < destination.Length; i++)
            destination[i] = partials.GetElement(i);
    }

    /// <summary>The rows of the unit matrix, ready-made: inserting an element into a vector is slow.</summary>
    private static class UnitVectors<T>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        private static readonly Vector512<T>[] Rows = Create();

        public static ReadOnlySpan<Vector512<T>> All => Rows;

        private static Vector512<T>[] Create()
        {
            var rows = new Vector512<T>[Vector512<T>.Count];
            for (int i = 0; i < rows.Length; i++)
                rows[i] = Vector512<T>.Zero.WithElement(i, T.One);

            return rows;
        }
    }
}

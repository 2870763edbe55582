using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>The orders of axes behind the layouts: lists that name, for each axis of the result, the axis of the source.</summary>
internal static class Axes
{
    /// <summary>A run of axes in their order.</summary>
    public static IEnumerable<int> Forward(int start, int count) => Enumerable.Range(start, count);

    /// <summary>A run of axes in the opposite order.</summary>
    public static IEnumerable<int> Backward(int start, int count) => Enumerable.Range(start, count).Reverse();

    /// <summary>The entries of a tensor, given row-major, in the row-major order of the permuted tensor.</summary>
    public static T[] Permute<T>(T[] entries, ReadOnlySpan<nint> shape, ReadOnlySpan<int> axes) =>
        axes.Length < 2 ? (T[])entries.Clone() : Entries.Copy(Tensor.PermuteDimensions(Tensor.Create(entries, shape), axes));
}

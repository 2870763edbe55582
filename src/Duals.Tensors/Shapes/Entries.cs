using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>A tensor's entries in row-major order, whatever its strides.</summary>
internal static class Entries
{
    /// <summary>The entries where they lie if they lie in order, else copied.</summary>
    public static ReadOnlySpan<T> Of<T>(Tensor<T> tensor)
    {
        Span<nint> origin = stackalloc nint[tensor.Rank];
        origin.Clear();
        return tensor.IsDense && tensor.TryGetSpan(origin, (int)tensor.FlattenedLength, out ReadOnlySpan<T> entries) ? entries : Copy(tensor);
    }

    /// <summary>The entries, copied.</summary>
    public static T[] Copy<T>(Tensor<T> tensor)
    {
        var entries = new T[tensor.FlattenedLength];
        tensor.FlattenTo(entries);
        return entries;
    }

    /// <summary>A dense copy of a tensor.</summary>
    public static Tensor<T> CopyTensor<T>(Tensor<T> tensor) => Tensor.Create(Copy(tensor), tensor.Lengths);

    /// <summary>The tensor over an array that holds a value of a shape.</summary>
    public static Tensor<T> ToTensor<T>(T[] entries, ReadOnlySpan<nint> shape) => Tensor.Create(entries, Shape.OfTensor(shape));
}

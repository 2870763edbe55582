namespace Duals.Tensors;

/// <summary>Broadcasting: axes are matched from the last one; an axis of length 1, or one that is missing, repeats.</summary>
internal static class Batch
{
    /// <summary>The shape to which two shapes broadcast.</summary>
    public static nint[] Broadcast(ReadOnlySpan<nint> left, ReadOnlySpan<nint> right, string name)
    {
        var shape = new nint[Math.Max(left.Length, right.Length)];
        for (int back = 1; back <= shape.Length; back++)
        {
            nint a = back <= left.Length ? left[^back] : 1;
            nint b = back <= right.Length ? right[^back] : 1;
            if (a != b && a != 1 && b != 1)
                throw new ArgumentException($"Batches of {Shape.Text(left)} and {Shape.Text(right)} do not broadcast.", name);

            shape[^back] = a == 1 ? b : a;
        }

        return shape;
    }

    /// <summary>The row-major position in a shape that is broadcast to the shape of the index.</summary>
    public static int Position(ReadOnlySpan<nint> shape, ReadOnlySpan<nint> index)
    {
        ReadOnlySpan<nint> own = index[^shape.Length..];
        nint position = 0;
        for (int axis = 0; axis < shape.Length; axis++)
            position = position * shape[axis] + (shape[axis] == 1 ? 0 : own[axis]);

        return (int)position;
    }
}

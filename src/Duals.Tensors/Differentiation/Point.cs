using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>
/// The tensor with which a function is called. The drivers of the core seed spans that they rent; a tensor needs an array of its own, so the seeds are
/// copied into this one for each pass, which costs about as much as adding two tensors within f.
/// </summary>
internal sealed class Point<TNumber>
{
    private readonly TNumber[] entries;
    private readonly Tensor<TNumber> tensor;

    /// <summary>Makes room for a point of a shape.</summary>
    public Point(ReadOnlySpan<nint> shape)
    {
        entries = new TNumber[Shape.Count(shape)];
        tensor = Entries.ToTensor(entries, shape);
    }

    /// <summary>The tensor, filled with the seeds of a pass.</summary>
    public Tensor<TNumber> Fill(ReadOnlySpan<TNumber> x)
    {
        x.CopyTo(entries);
        return tensor;
    }
}

/// <summary>The point of a run over one number type, which is not known before its first pass.</summary>
internal sealed class PointOfRun(nint[] shape)
{
    private object? point;

    /// <inheritdoc cref="Point{TNumber}.Fill"/>
    public Tensor<TNumber> Fill<TNumber>(ReadOnlySpan<TNumber> x)
    {
        if (point is not Point<TNumber> typed)
            point = typed = new Point<TNumber>(shape);

        return typed.Fill(x);
    }
}

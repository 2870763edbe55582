using System.Numerics.Tensors;

namespace Duals.Tensors;

public sealed partial class GeneralizedJacobian<T>
{
    /// <summary>All entries in generalized layout, the shape of y followed by that of x.</summary>
    /// <returns>A new tensor; of a scalar by a scalar, one of length 1.</returns>
    public Tensor<T> ToTensor() => InLayout(Layout.Generalized);

    /// <summary>All entries in a layout; see <see cref="Layout"/> for the shapes.</summary>
    /// <param name="layout">The order of the axes.</param>
    /// <returns>A new tensor. Of a scalar by a scalar it is one of length 1 in every layout.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="layout"/> is none of the three.</exception>
    public Tensor<T> InLayout(Layout layout)
    {
        int[] axes = Arrangement.To(layout, outputShape.Length, inputShape.Length);
        return Entries.ToTensor(Axes.Permute(entries, [.. outputShape, .. inputShape], axes), Arrangement.Padded(layout, outputShape, inputShape));
    }

    /// <summary>The Jacobian of vec(y) by vec(x): a matrix with a row for each entry of y and a column for each entry of x.</summary>
    /// <param name="order">The order in which vec strings entries, those of y and those of x alike.</param>
    /// <returns>A new matrix; a scalar counts as one entry.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="order"/> is neither of the two.</exception>
    public Tensor<T> ToMatrix(VectorOrder order = VectorOrder.RowMajor)
    {
        int a = outputShape.Length;
        int b = inputShape.Length;
        int[] axes = order switch
        {
            VectorOrder.RowMajor => [.. Axes.Forward(0, a + b)],
            VectorOrder.ColumnMajor => [.. Axes.Backward(0, a), .. Axes.Backward(a, b)],
            _ => throw new ArgumentOutOfRangeException(nameof(order), order, "There is no such order."),
        };
        return Tensor.Create(Axes.Permute(entries, [.. outputShape, .. inputShape], axes), [outputs, inputs]);
    }
}

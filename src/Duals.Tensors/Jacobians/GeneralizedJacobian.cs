using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>
/// The derivative of a tensor y of shape M₁×…×M_a by a tensor x of shape N₁×…×N_b: the entry at [i, j] is ∂yᵢ/∂xⱼ, with a multi-index i of y and a
/// multi-index j of x. It is a tensor of shape M₁×…×M_a×N₁×…×N_b, and a linear map from x's shape to y's.
/// </summary>
/// <remarks>
/// <para>A scalar has the empty shape and the empty multi-index. Since <see cref="Tensor{T}"/> has no rank 0, the tensor that stands for a scalar, taken or
/// returned, has the one axis of length 1.</para>
/// <para>In a product a factor of exactly zero gives zero, against an infinite or undefined slope too: what does not depend on √x at 0 does not turn into NaN.
/// All forms of a linear map so agree.</para>
/// <para>Immutable: the entries are copied in and out, but for the read-only <see cref="AsReadOnlyTensorSpan"/>. It holds all of its entries; where they are
/// too many, <see cref="LinearMap{T}"/> does the same without them, and <see cref="ElementwiseJacobian{T}"/> keeps a diagonal.</para>
/// </remarks>
/// <typeparam name="T">The number type.</typeparam>
public sealed partial class GeneralizedJacobian<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    // Row-major: a row for each entry of y.
    private readonly T[] entries;
    private readonly nint[] outputShape;
    private readonly nint[] inputShape;
    private readonly int outputs;
    private readonly int inputs;

    /// <summary>Takes over the entries.</summary>
    internal GeneralizedJacobian(T[] entries, ReadOnlySpan<nint> outputShape, ReadOnlySpan<nint> inputShape)
    {
        this.entries = entries;
        this.outputShape = outputShape.ToArray();
        this.inputShape = inputShape.ToArray();
        outputs = Shape.Count(outputShape);
        inputs = Shape.Count(inputShape);
    }

    /// <summary>Gets the shape of y, empty for a scalar.</summary>
    public ReadOnlySpan<nint> OutputShape => outputShape;

    /// <summary>Gets the shape of x, empty for a scalar.</summary>
    public ReadOnlySpan<nint> InputShape => inputShape;

    /// <summary>Gets the entries, row-major, a row for each entry of y.</summary>
    internal ReadOnlySpan<T> Matrix => entries;

    /// <summary>Gets ∂yᵢ/∂xⱼ: <c>jacobian[[1, 1], [0, 2]]</c>.</summary>
    /// <param name="i">The multi-index of y, <c>[]</c> for a scalar.</param>
    /// <param name="j">The multi-index of x, <c>[]</c> for a scalar.</param>
    /// <exception cref="ArgumentException">A multi-index has not one number for each axis.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A multi-index lies outside of its shape.</exception>
    [SuppressMessage("Design", "CA1043:Use Integral Or String Argument For Indexers", Justification = "Multi-indices, as Tensor<T> takes them.")]
    public T this[ReadOnlySpan<nint> i, ReadOnlySpan<nint> j] => entries[Shape.Position(outputShape, i) * inputs + Shape.Position(inputShape, j)];

    /// <summary>The row ∂yᵢ/∂x: the gradient of one entry of y.</summary>
    /// <param name="i">The multi-index of y, <c>[]</c> for a scalar.</param>
    /// <returns>A new tensor of x's shape.</returns>
    /// <exception cref="ArgumentException">The multi-index has not one number for each axis of y.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The multi-index lies outside of y's shape.</exception>
    public Tensor<T> Row(ReadOnlySpan<nint> i) =>
        Entries.ToTensor(entries.AsSpan(Shape.Position(outputShape, i) * inputs, inputs).ToArray(), inputShape);

    /// <summary>The column ∂y/∂xⱼ: how y moves with one entry of x.</summary>
    /// <param name="j">The multi-index of x, <c>[]</c> for a scalar.</param>
    /// <returns>A new tensor of y's shape.</returns>
    /// <exception cref="ArgumentException">The multi-index has not one number for each axis of x.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The multi-index lies outside of x's shape.</exception>
    public Tensor<T> Column(ReadOnlySpan<nint> j)
    {
        int position = Shape.Position(inputShape, j);
        var column = new T[outputs];
        for (int row = 0; row < column.Length; row++)
            column[row] = entries[row * inputs + position];

        return Entries.ToTensor(column, outputShape);
    }

    /// <summary>All entries in generalized layout, where they lie: read-only, not copied.</summary>
    /// <returns>The entries, in the shape of <see cref="ToTensor"/>.</returns>
    public ReadOnlyTensorSpan<T> AsReadOnlyTensorSpan() => new(entries, Shape.OfTensor([.. outputShape, .. inputShape]));

    /// <summary>
    /// Tells whether the shapes are the same and the entries close: |a − b| ≤ tolerance·max(1, |a|, |b|). NaN is close to NaN, an infinity to itself.
    /// </summary>
    /// <param name="other">The Jacobian to compare with.</param>
    /// <param name="tolerance">How far entries may be apart, 0 or more.</param>
    /// <returns>True if no entry differs by more. Over a number type the values are compared, not the tangents.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative or NaN.</exception>
    public bool EqualsWithin(GeneralizedJacobian<T> other, T tolerance)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!(tolerance >= T.Zero))
            throw new ArgumentOutOfRangeException(nameof(tolerance), tolerance, "The tolerance must be a number not less than 0.");

        if (!outputShape.AsSpan().SequenceEqual(other.outputShape) || !inputShape.AsSpan().SequenceEqual(other.inputShape))
            return false;

        for (int k = 0; k < entries.Length; k++)
        {
            if (!IsClose(entries[k], other.entries[k], tolerance))
                return false;
        }

        return true;
    }

    private static bool IsClose(T a, T b, T tolerance) =>
        T.IsFinite(a) && T.IsFinite(b)
            ? T.Abs(a - b) <= tolerance * T.Max(T.One, T.Max(T.Abs(a), T.Abs(b)))
            : a.Equals(b);
}

using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>
/// The derivative of a function that is applied entry by entry, yᵢ = f(xᵢ): zero off the diagonal, so that the diagonal f′(xᵢ), in x's shape, is all that is
/// kept. Applying it is an elementwise product, in either direction.
/// </summary>
/// <remarks>
/// Immutable. <see cref="ToJacobian"/> writes the zeros out, n² entries for n; nothing else does. A factor of exactly zero gives zero, against an infinite
/// slope too.
/// </remarks>
/// <typeparam name="T">The number type.</typeparam>
public sealed class ElementwiseJacobian<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private readonly T[] diagonal;
    private readonly nint[] shape;

    /// <summary>Takes over the diagonal.</summary>
    internal ElementwiseJacobian(T[] diagonal, ReadOnlySpan<nint> shape)
    {
        this.diagonal = diagonal;
        this.shape = shape.ToArray();
    }

    /// <summary>Gets the shape of x and of y.</summary>
    public ReadOnlySpan<nint> Shape => shape;

    /// <summary>Gets ∂yᵢ/∂xᵢ.</summary>
    /// <param name="i">The multi-index.</param>
    /// <exception cref="ArgumentException">The multi-index has not one number for each axis.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The multi-index lies outside of the shape.</exception>
    [SuppressMessage("Design", "CA1043:Use Integral Or String Argument For Indexers", Justification = "A multi-index, as Tensor<T> takes it.")]
    public T this[params ReadOnlySpan<nint> i] => diagonal[Tensors.Shape.Position(shape, i)];

    /// <summary>The chain rule for two elementwise functions: the product of the diagonals.</summary>
    /// <param name="left">The Jacobian ∂z/∂y of the outer function.</param>
    /// <param name="right">The Jacobian ∂y/∂x of the inner function.</param>
    /// <returns>∂z/∂x, a diagonal again.</returns>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="ArgumentException">The shapes differ.</exception>
    public static ElementwiseJacobian<T> operator *(ElementwiseJacobian<T> left, ElementwiseJacobian<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Compose(right);
    }

    /// <summary>The chain rule for an elementwise function of another one: each row times its entry of the diagonal.</summary>
    /// <param name="left">The Jacobian ∂z/∂y of the elementwise outer function.</param>
    /// <param name="right">The Jacobian ∂y/∂x of the inner function.</param>
    /// <returns>∂z/∂x.</returns>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="ArgumentException">The shapes of y differ.</exception>
    public static GeneralizedJacobian<T> operator *(ElementwiseJacobian<T> left, GeneralizedJacobian<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Compose(right);
    }

    /// <summary>The chain rule for a function of an elementwise one: each column times its entry of the diagonal.</summary>
    /// <param name="left">The Jacobian ∂z/∂y of the outer function.</param>
    /// <param name="right">The Jacobian ∂y/∂x of the elementwise inner function.</param>
    /// <returns>∂z/∂x.</returns>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="ArgumentException">The shapes of y differ.</exception>
    public static GeneralizedJacobian<T> operator *(GeneralizedJacobian<T> left, ElementwiseJacobian<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Compose(right);
    }

    /// <summary>The derivative along Δx: Δx ⊙ diagonal.</summary>
    /// <param name="direction">Δx, in x's shape.</param>
    /// <returns>A new tensor of the same shape.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="direction"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="direction"/> has another shape than x.</exception>
    public Tensor<T> Apply(Tensor<T> direction)
    {
        Tensors.Shape.Require(direction, shape, "that of x");
        return Times(direction);
    }

    /// <summary>The transposed product, which is the same one: w ⊙ diagonal.</summary>
    /// <param name="weights">w, in y's shape.</param>
    /// <returns>A new tensor of the same shape.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="weights"/> has another shape than y.</exception>
    public Tensor<T> ApplyTransposed(Tensor<T> weights)
    {
        Tensors.Shape.Require(weights, shape, "that of y");
        return Times(weights);
    }

    /// <summary>The chain rule for two elementwise functions.</summary>
    /// <param name="inner">The Jacobian of the inner function.</param>
    /// <returns>The product of the diagonals; NaN where a slope of zero follows an infinite one, as 3u²·∞ in (∛x)³ at 0.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="inner"/> is null.</exception>
    /// <exception cref="ArgumentException">The shapes differ.</exception>
    public ElementwiseJacobian<T> Compose(ElementwiseJacobian<T> inner)
    {
        ArgumentNullException.ThrowIfNull(inner);
        Tensors.Shape.Require(inner.shape, shape, "what the outer function takes", nameof(inner));
        var product = new T[diagonal.Length];
        StrongContraction.Chain<T>(diagonal, inner.diagonal, product);
        return new(product, shape);
    }

    /// <summary>The chain rule for an elementwise function of another one.</summary>
    /// <param name="inner">The Jacobian ∂y/∂x of the inner function.</param>
    /// <returns>∂z/∂x: each row of the inner one, times its entry of the diagonal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="inner"/> is null.</exception>
    /// <exception cref="ArgumentException">The inner function's y has another shape than this one's.</exception>
    public GeneralizedJacobian<T> Compose(GeneralizedJacobian<T> inner)
    {
        ArgumentNullException.ThrowIfNull(inner);
        Tensors.Shape.Require(inner.OutputShape, shape, "what the outer function takes", nameof(inner));
        var product = new T[inner.Matrix.Length];
        int columns = product.Length / diagonal.Length;
        for (int row = 0; row < diagonal.Length; row++)
            StrongContraction.Chain(diagonal[row], inner.Matrix.Slice(row * columns, columns), product.AsSpan(row * columns, columns));

        return new(product, shape, inner.InputShape);
    }

    /// <summary>The diagonal.</summary>
    /// <returns>A new tensor, in x's shape.</returns>
    public Tensor<T> ToTensor() => Tensor.Create((T[])diagonal.Clone(), shape);

    /// <summary>The same derivative with its zeros, n² entries for n.</summary>
    /// <returns>The generalized Jacobian.</returns>
    /// <exception cref="InvalidOperationException">n² is more than an array holds.</exception>
    public GeneralizedJacobian<T> ToJacobian()
    {
        int n = diagonal.Length;
        if ((long)n * n > Array.MaxLength)
            throw new InvalidOperationException($"The Jacobian by {Tensors.Shape.Text(shape)} would have {(long)n * n} entries, more than an array holds.");

        var entries = new T[n * n];
        for (int i = 0; i < n; i++)
            entries[i * n + i] = diagonal[i];

        return new(entries, shape, shape);
    }

    /// <summary>The derivative as a linear map, to compose with such.</summary>
    /// <returns>The map.</returns>
    public LinearMap<T> ToLinearMap() => new(shape, shape, Apply, ApplyTransposed);

    /// <summary>The shape.</summary>
    /// <returns>For an elementwise function of 2×3 matrices, for example, <c>∂(2×3)/∂(2×3), diagonal</c>.</returns>
    public override string ToString() => $"∂({Tensors.Shape.Text(shape)})/∂({Tensors.Shape.Text(shape)}), diagonal";

    /// <summary>∂z/∂y composed with this, column by column.</summary>
    internal GeneralizedJacobian<T> ScaleColumns(GeneralizedJacobian<T> outer)
    {
        var product = new T[outer.Matrix.Length];
        for (int start = 0; start < product.Length; start += diagonal.Length)
            StrongContraction.MultiplyEntries(outer.Matrix.Slice(start, diagonal.Length), diagonal, product.AsSpan(start, diagonal.Length));

        return new(product, outer.OutputShape, shape);
    }

    private Tensor<T> Times(Tensor<T> tensor)
    {
        var product = new T[diagonal.Length];
        StrongContraction.MultiplyEntries(Entries.Of(tensor), diagonal, product);
        return Tensor.Create(product, shape);
    }
}

/// <summary>Makes elementwise Jacobians of given entries.</summary>
public static class ElementwiseJacobian
{
    /// <summary>Makes a Jacobian of its diagonal.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="diagonal">The diagonal, in x's shape; it is copied.</param>
    /// <returns>The Jacobian.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagonal"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="diagonal"/> has no entry, or is a view of more than an array holds.</exception>
    public static ElementwiseJacobian<T> Create<T>(Tensor<T> diagonal)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Shape.RequireEntries(diagonal);
        return new(Entries.Copy(diagonal), diagonal.Lengths);
    }
}

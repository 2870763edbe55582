using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>
/// A linear map from tensors of one shape to tensors of another, known by what it does: the derivative of a function at a point without its entries. Composing
/// maps composes functions; no array of the size of a Jacobian is ever made.
/// </summary>
/// <remarks>
/// <para><see cref="TensorDifferentiate.Linearize{T}(Func{Tensor{Dual{T}}, Tensor{Dual{T}}}, Tensor{T})"/> makes the map of a function,
/// <see cref="GeneralizedJacobian{T}.ToLinearMap"/> and <see cref="ElementwiseJacobian{T}.ToLinearMap"/> that of stored derivatives, and
/// <see cref="LinearMap.Create"/> one of your own, such as a Fourier transform.</para>
/// <para>For n numbers in and m out, applying a function's map takes a seed and a result of twice the size for each, a copy of the values, and the
/// product: about six copies of x for an elementwise function, besides buffers of four that are rented, and whatever f itself needs.</para>
/// <para>Immutable, and safe to use from many threads at once if its functions are. A scalar has the empty shape; the tensor that stands for it has the
/// one axis of length 1.</para>
/// </remarks>
/// <typeparam name="T">The number type.</typeparam>
public sealed class LinearMap<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    private readonly nint[] outputShape;
    private readonly nint[] inputShape;
    private readonly Func<Tensor<T>, Tensor<T>> apply;
    private readonly Func<Tensor<T>, Tensor<T>> applyTransposed;

    internal LinearMap(
        ReadOnlySpan<nint> outputShape, ReadOnlySpan<nint> inputShape, Func<Tensor<T>, Tensor<T>> apply, Func<Tensor<T>, Tensor<T>> applyTransposed)
    {
        this.outputShape = outputShape.ToArray();
        this.inputShape = inputShape.ToArray();
        this.apply = apply;
        this.applyTransposed = applyTransposed;
    }

    /// <summary>Gets the shape of what the map gives, empty for a scalar.</summary>
    public ReadOnlySpan<nint> OutputShape => outputShape;

    /// <summary>Gets the shape of what the map takes, empty for a scalar.</summary>
    public ReadOnlySpan<nint> InputShape => inputShape;

    /// <summary>Composes two maps: (left·right)(v) = left(right(v)).</summary>
    /// <param name="left">The outer map.</param>
    /// <param name="right">The inner map.</param>
    /// <returns>The composition.</returns>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="ArgumentException">The inner map gives another shape than the outer one takes.</exception>
    public static LinearMap<T> operator *(LinearMap<T> left, LinearMap<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Compose(right);
    }

    /// <summary>Applies the map: for a derivative ∂y/∂x·Δx, by one forward pass.</summary>
    /// <param name="direction">Δx, in the input shape.</param>
    /// <returns>A new tensor of the output shape.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="direction"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="direction"/> has another shape than the input, or the map's function failed to give the output shape.
    /// </exception>
    public Tensor<T> Apply(Tensor<T> direction)
    {
        Shape.Require(direction, inputShape, "that of the input");
        return Result(apply(direction), outputShape, "the output shape");
    }

    /// <summary>Applies the transposed map, which pulls weights of y back to x: for a derivative the gradient of Σᵢ wᵢyᵢ, by a sweep of reverse mode.</summary>
    /// <param name="weights">w, in the output shape.</param>
    /// <returns>A new tensor of the input shape.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="weights"/> has another shape than the output, or the map's function failed to give the input shape.
    /// </exception>
    public Tensor<T> ApplyTransposed(Tensor<T> weights)
    {
        Shape.Require(weights, outputShape, "that of the output");
        return Result(applyTransposed(weights), inputShape, "the input shape");
    }

    /// <summary>Composes with a map that goes first: v ↦ this(inner(v)).</summary>
    /// <param name="inner">The map that goes first.</param>
    /// <returns>The composition, which holds the two maps and nothing else.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="inner"/> is null.</exception>
    /// <exception cref="ArgumentException">The inner map gives another shape than this one takes.</exception>
    public LinearMap<T> Compose(LinearMap<T> inner)
    {
        ArgumentNullException.ThrowIfNull(inner);
        Shape.Require(inner.outputShape, inputShape, "what the outer map takes", nameof(inner));
        return new(outputShape, inner.inputShape, direction => Apply(inner.Apply(direction)), weights => inner.ApplyTransposed(ApplyTransposed(weights)));
    }

    /// <summary>The shapes.</summary>
    /// <returns>For a map from triples to pairs, for example, <c>linear map 3 → 2</c>.</returns>
    public override string ToString() => $"linear map {Shape.Text(inputShape)} → {Shape.Text(outputShape)}";

    private static Tensor<T> Result(Tensor<T> result, ReadOnlySpan<nint> shape, string reason)
    {
        Shape.Require(result, shape, reason);
        return result;
    }
}

using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>
/// A linear map from tensors of one shape to tensors of another, known by what it does: the derivative of a function at a point without its entries. Composing
/// maps composes functions; no array of the size of a Jacobian is ever made.
/// </summary>
/// <remarks>
/// <para><see cref="TensorForward.extension(Forward).Linearize{T}(Func{Tensor{Dual{T}}, Tensor{Dual{T}}}, Tensor{T})"/> makes the map of a function,
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

    // Either the functions of a map of its own, or the two maps of a composition.
    private readonly (Func<Tensor<T>, Tensor<T>> Apply, Func<Tensor<T>, Tensor<T>> ApplyTransposed) functions;
    private readonly (LinearMap<T> Outer, LinearMap<T> Inner)? composition;

    /// <summary>Makes a map of functions, each of which gives a new tensor of the right shape.</summary>
    internal LinearMap(
        ReadOnlySpan<nint> outputShape, ReadOnlySpan<nint> inputShape, Func<Tensor<T>, Tensor<T>> apply, Func<Tensor<T>, Tensor<T>> applyTransposed)
    {
        this.outputShape = outputShape.ToArray();
        this.inputShape = inputShape.ToArray();
        functions = (apply, applyTransposed);
    }

    private LinearMap(LinearMap<T> outer, LinearMap<T> inner)
    {
        outputShape = outer.outputShape;
        inputShape = inner.inputShape;
        composition = (outer, inner);
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
    /// <paramref name="direction"/> has another shape than the input; or the map's function, by the name under which it was given, returned null or another
    /// shape than the output's.
    /// </exception>
    public Tensor<T> Apply(Tensor<T> direction)
    {
        Shape.Require(direction, inputShape, "that of the input");
        Tensor<T> image = direction;
        foreach (LinearMap<T> map in InOrder(transposed: false))
            image = map.functions.Apply(image);

        return image;
    }

    /// <summary>
    /// Applies the transposed map, which pulls weights of y back to x: for a derivative the gradient of Σᵢ wᵢyᵢ. It takes one sweep of reverse mode, but of a
    /// delegate without a second one for reverse mode a forward pass for each entry of x.
    /// </summary>
    /// <param name="weights">w, in the output shape.</param>
    /// <returns>A new tensor of the input shape.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="weights"/> has another shape than the output; or the map's function, by the name under which it was given, returned null or another
    /// shape than the input's.
    /// </exception>
    public Tensor<T> ApplyTransposed(Tensor<T> weights)
    {
        Shape.Require(weights, outputShape, "that of the output");
        Tensor<T> image = weights;
        foreach (LinearMap<T> map in InOrder(transposed: true))
            image = map.functions.ApplyTransposed(image);

        return image;
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
        return new(this, inner);
    }

    /// <summary>The shapes.</summary>
    /// <returns>For a map from triples to pairs, for example, <c>linear map 3 → 2</c>.</returns>
    public override string ToString() => $"linear map {Shape.Text(inputShape)} → {Shape.Text(outputShape)}";

    // The maps with functions of their own, in the order in which they are applied: without recursion, since a loop may compose any number.
    private IEnumerable<LinearMap<T>> InOrder(bool transposed)
    {
        var pending = new Stack<LinearMap<T>>([this]);
        while (pending.TryPop(out LinearMap<T>? map))
        {
            if (map.composition is not (var outer, var inner))
            {
                yield return map;
                continue;
            }

            pending.Push(transposed ? inner : outer);
            pending.Push(transposed ? outer : inner);
        }
    }
}

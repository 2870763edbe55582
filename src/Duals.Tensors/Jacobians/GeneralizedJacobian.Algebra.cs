using System.Diagnostics.CodeAnalysis;
using System.Numerics.Tensors;

namespace Duals.Tensors;

public sealed partial class GeneralizedJacobian<T>
{
    /// <summary>The chain rule: ∂z/∂y composed with ∂y/∂x.</summary>
    /// <param name="left">The Jacobian ∂z/∂y of the outer function.</param>
    /// <param name="right">The Jacobian ∂y/∂x of the inner function.</param>
    /// <returns>∂z/∂x.</returns>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="ArgumentException">The shape of y differs.</exception>
    public static GeneralizedJacobian<T> operator *(GeneralizedJacobian<T> left, GeneralizedJacobian<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Compose(right);
    }

    /// <summary>The derivative along Δx: (∂y/∂x·Δx)ᵢ = Σⱼ (∂y/∂x)ᵢⱼ Δxⱼ.</summary>
    /// <param name="direction">Δx, in x's shape.</param>
    /// <returns>A new tensor of y's shape.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="direction"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="direction"/> has another shape than x.</exception>
    public Tensor<T> Apply(Tensor<T> direction)
    {
        Shape.Require(direction, inputShape, "that of x");
        var product = new T[outputs];
        StrongContraction.Multiply(entries, Entries.Of(direction), product);
        return Entries.ToTensor(product, outputShape);
    }

    /// <summary>The transposed product, which pulls weights of y back to x: Σᵢ wᵢ (∂y/∂x)ᵢⱼ, the gradient of Σᵢ wᵢyᵢ.</summary>
    /// <param name="weights">w, in y's shape.</param>
    /// <returns>A new tensor of x's shape.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="weights"/> has another shape than y.</exception>
    public Tensor<T> ApplyTransposed(Tensor<T> weights)
    {
        Shape.Require(weights, outputShape, "that of y");
        var product = new T[inputs];
        StrongContraction.MultiplyTransposed(Entries.Of(weights), entries, product);
        return Entries.ToTensor(product, inputShape);
    }

    /// <summary>The chain rule: with this as ∂z/∂y, (∂z/∂x)ᵢⱼ = Σₖ (∂z/∂y)ᵢₖ (∂y/∂x)ₖⱼ.</summary>
    /// <param name="inner">The Jacobian ∂y/∂x of the inner function.</param>
    /// <returns>∂z/∂x.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="inner"/> is null.</exception>
    /// <exception cref="ArgumentException">The inner function's y has another shape than this one's.</exception>
    public GeneralizedJacobian<T> Compose(GeneralizedJacobian<T> inner)
    {
        ArgumentNullException.ThrowIfNull(inner);
        Shape.Require(inner.outputShape, inputShape, "what the outer function takes", nameof(inner));
        T[] product = GeneralizedJacobian.Allocate<T>(outputShape, inner.inputShape, nameof(inner));
        StrongContraction.Multiply<T>(entries, inner.entries, product, inputs, inner.inputs);
        return new(product, outputShape, inner.inputShape);
    }

    /// <summary>The chain rule for a function of an elementwise one: each column times its entry of the diagonal.</summary>
    /// <param name="inner">The Jacobian of the elementwise inner function.</param>
    /// <returns>∂z/∂x.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="inner"/> is null.</exception>
    /// <exception cref="ArgumentException">The inner function's y has another shape than this one's.</exception>
    public GeneralizedJacobian<T> Compose(ElementwiseJacobian<T> inner)
    {
        ArgumentNullException.ThrowIfNull(inner);
        Shape.Require(inner.Shape, inputShape, "what the outer function takes", nameof(inner));
        return inner.ScaleColumns(this);
    }

    /// <summary>The derivative as a linear map, to compose with such.</summary>
    /// <returns>The map.</returns>
    public LinearMap<T> ToLinearMap() => new(outputShape, inputShape, Apply, ApplyTransposed);
}

namespace Duals.Tensors;

/// <summary>In which order the axes of a derivative stand, for y of shape M₁×…×M_a and x of shape N₁×…×N_b.</summary>
/// <remarks>
/// Numerator and denominator layout are those of textbooks on matrix calculus, continued to any rank. A scalar has no axes. Where a scalar meets a vector,
/// both pad the result to a matrix.
/// </remarks>
public enum Layout
{
    /// <summary>y's axes, then x's, never padded: M₁×…×M_a×N₁×…×N_b.</summary>
    Generalized,

    /// <summary>
    /// y's axes, then x's reversed: M₁×…×M_a×N_b×…×N₁. A scalar by a p×q matrix gives q×p, an m-vector by an n-vector m×n, a scalar by an n-vector 1×n, an
    /// m-vector by a scalar m×1.
    /// </summary>
    Numerator,

    /// <summary>
    /// The transpose of <see cref="Numerator"/>, all axes reversed: N₁×…×N_b×M_a×…×M₁. A scalar by a p×q matrix gives p×q: the layout in which the shapes
    /// match in a step θ ← θ − η·∂L/∂θ, but for a vector θ, whose n×1 broadcasts against n to n×n. A step takes the gradient itself, in θ's shape for every θ:
    /// <see cref="GeneralizedJacobian{T}.Row"/> of the empty index, or <see cref="Generalized"/>.
    /// </summary>
    Denominator,
}

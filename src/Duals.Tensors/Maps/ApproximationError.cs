using System.Numerics;

namespace Duals.Tensors;

/// <summary>How far a linear approximation is off at one step.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Step">‖Δx‖, the Euclidean norm over all entries.</param>
/// <param name="Error">‖f(x + Δx) − f(x) − ∂y/∂x·Δx‖.</param>
public readonly record struct ApproximationError<T>(T Step, T Error)
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    /// <summary>Gets the error over ‖Δx‖²: about the same at all small steps if the derivative is right and f is smooth, until rounding takes over.</summary>
    public T Ratio => Error / (Step * Step);
}

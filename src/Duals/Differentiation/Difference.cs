using System.Numerics;

namespace Duals;

/// <summary>A numerical derivative with what limits it.</summary>
/// <param name="Derivative">The derivative; NaN if no step gave one.</param>
/// <param name="Truncation">How far differences at several steps are apart, which is of the order of the error that their steps make.</param>
/// <param name="Rounding">What the rounding of f's values makes of the derivative; see <see cref="Quotient{T}"/>.</param>
/// <param name="RoundingOfX">What rounding inside f may make of it.</param>
/// <param name="Variation">How steeply f changes over the longest step, either way: what a slope that matters is large or small by.</param>
/// <param name="Step">The shortest step that was taken.</param>
internal readonly record struct Difference<T>(T Derivative, T Truncation, T Rounding, T RoundingOfX, T Variation, T Step)
    where T : IFloatingPointIeee754<T>
{
    /// <summary>Gets the estimate of the error.</summary>
    public T Error => Truncation + Rounding;

    /// <summary>No derivative, as where f is undefined.</summary>
    public static Difference<T> None => new(T.NaN, T.PositiveInfinity, T.Zero, T.Zero, T.Zero, T.PositiveInfinity);
}

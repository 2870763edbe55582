using System.Numerics;

namespace Duals;

/// <summary>A term of a sum over data, paths or quadrature points, which <see cref="Terms"/> adds up.</summary>
/// <remarks>
/// Implement it on a struct. The term must have no side effects. What it depends on with derivatives must come in through the parameters; an adjoint number in
/// a field would belong to another tape, which throws. Nothing may be kept from one term for another.
/// </remarks>
public interface ITerm
{
    /// <summary>Computes a term.</summary>
    /// <typeparam name="T">The number type to compute in.</typeparam>
    /// <param name="index">The index of the term, from 0.</param>
    /// <param name="parameters">The parameters, the same in every term.</param>
    /// <returns>The term.</returns>
    T Invoke<T>(int index, ReadOnlySpan<T> parameters)
        where T : IFloatingPointIeee754<T>;
}

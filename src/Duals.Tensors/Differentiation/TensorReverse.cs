namespace Duals.Tensors;

/// <summary>
/// What <see cref="Reverse"/> does with functions from tensors to scalars, given as delegates over <see cref="Adjoint{T}"/>: lambdas, or generic methods by
/// name (<c>Reverse.Gradient(Loss, x)</c>). In F#, which does not see extension members, the same methods are called on this class.
/// </summary>
/// <remarks>
/// The function, the tensors and nesting are as for <see cref="TensorForward"/>, but it is called once for each recording. All members are safe to use from
/// many threads at once.
/// </remarks>
public static partial class TensorReverse
{
}

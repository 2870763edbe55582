using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>
/// Derivatives of functions between tensors, given as delegates: lambdas, or generic methods by name (<c>TensorDifferentiate.Jacobian(Model, x)</c>).
/// </summary>
/// <remarks>
/// <para>A function from tensors to tensors goes to <see cref="Jacobian"/> or
/// <see cref="Linearize{T}(Func{Tensor{Dual{T}}, Tensor{Dual{T}}}, Tensor{T})"/>, one from tensors to scalars to <see cref="Gradient"/>, one from scalars to
/// tensors to <see cref="Derivative"/>, and one of a number, taken entry by entry, to <see cref="ElementwiseJacobian"/>. Functions given as objects
/// (<see cref="TensorFunctionDifferentiation"/>) are faster and nest freely.</para>
/// <para>f may return any shape, but always the same one at a given shape of x: it is called once to learn it, and then once for every chunk of variables. It
/// must have no side effects, and the tensor it is given belongs to the driver. Tensors may have any strides (slices, transposed views); results
/// are dense and share nothing with x or with what f returned.</para>
/// <para>Nesting is checked as by <see cref="Forward"/>, on whose drivers this stands. All members are safe to use from many threads at
/// once.</para>
/// </remarks>
public static partial class TensorDifferentiate
{
}

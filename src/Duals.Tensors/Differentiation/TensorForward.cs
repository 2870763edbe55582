using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>
/// What <see cref="Forward"/> does with functions between tensors, given as delegates: lambdas, or generic methods by name
/// (<c>Forward.Jacobian(Model, x)</c>). In F#, which does not see extension members, the same methods are called on this class.
/// </summary>
/// <remarks>
/// <para>A function from tensors to tensors goes to <c>Jacobian</c> or <c>Linearize</c>, one from tensors to scalars to <c>Gradient</c>, one from scalars to
/// tensors to <c>Derivative</c>, and one of a number, taken entry by entry, to <c>ElementwiseJacobian</c>. Functions given as objects
/// (<see cref="TensorFunctionDifferentiation"/>) are faster and nest freely.</para>
/// <para>f may return any shape, but always the same one at a given shape of x: it is called once to learn it, and then once for every chunk of variables. It
/// must have no side effects, and the tensor it is given belongs to the driver. Tensors may have any strides (slices, transposed views); results
/// are dense and share nothing with x or with what f returned.</para>
/// <para>Nesting is checked as by the core's drivers, on which these stand. All members are safe to use from many threads at once.</para>
/// </remarks>
public static partial class TensorForward
{
}

namespace Duals;

/// <summary>
/// Derivatives of functions given as objects (<see cref="IUnivariateFunction"/>, <see cref="IScalarFunction"/>, <see cref="IVectorFunction"/>), as extension
/// methods: <c>model.Gradient(x)</c>.
/// </summary>
/// <remarks>
/// <para>The operators and forms are those of <see cref="Forward"/>. A struct is compiled into its driver; the driver chooses the number type; and since
/// that type differs at each level, drivers nest freely: T may be a number type itself, so that the gradient of a gradient works. A function
/// object that keeps a number of an outer level in a field must be differentiated at a point of that type; at a plain one the levels would be mixed up, and
/// <see cref="PerturbationConfusionException"/> is thrown (but for captures among the levels within one <c>Derivatives</c>).</para>
/// <para>The functions are called several times and must have no side effects; x and the result may be the same span; all members are safe to use
/// from many threads at once. Over double and float the passes are chunked over the lanes of <see cref="DualVector{T}"/>, twice as many where the machine has 512-bit registers; over other numbers, which no
/// vector holds, there is one pass a variable.</para>
/// </remarks>
public static partial class FunctionDifferentiation
{
}

namespace Duals;

/// <summary>
/// Derivatives of functions given as objects (<see cref="IUnivariateFunction"/>, <see cref="IScalarFunction"/>, <see cref="IVectorFunction"/>), as extension
/// methods: <c>model.Gradient(x)</c>.
/// </summary>
/// <remarks>
/// <include file="Docs/Operators.xml" path="docs/symbols/*"/>
/// <para>The operators and forms are those of <see cref="Forward"/>, but for those that return functions. A struct is compiled into its driver; the driver
/// chooses the number type; and since that type differs at each level, drivers nest freely: T may be a number type itself, so that the gradient
/// of a gradient works. A function object that keeps a number of an outer level in a field must be differentiated at a point of that type; at a plain point the
/// levels would be mixed up, and <see cref="PerturbationConfusionException"/> is thrown. Not covered by that check: captures among the levels within one
/// <c>Derivatives</c>.</para>
/// <para>In forward mode a pass takes as many variables as <see cref="DualVector{T}"/> has lanes, or twice as many where the machine has 512-bit registers;
/// over other numbers than double and float, which no vector holds, it takes one. The functions are called several times and must have no side effects;
/// x and the result may be the same span; all members are safe to use from many threads at once.</para>
/// </remarks>
public static partial class FunctionDifferentiation
{
}

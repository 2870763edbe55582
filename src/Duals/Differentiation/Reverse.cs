namespace Duals;

/// <summary>
/// Derivatives in reverse mode (backpropagation) of functions given as delegates over <see cref="Adjoint{T}"/>: lambdas, or generic methods by name
/// (<c>Reverse.Gradient(Rosenbrock, [1.0, 2.0])</c>). One sweep gives a whole gradient, however many variables there are.
/// </summary>
/// <remarks>
/// <include file="Docs/Operators.xml" path="docs/symbols/*"/>
/// <para>The operators and forms are those of <see cref="Forward"/>: alone; with the value (<c>ValueAnd…</c>); into the caller's spans, which allocates nothing
/// once the tape has grown to its size; and as a function. f is called once for each recording; it must have no side effects.
/// x and the result may be the same span. Functions given as objects (<see cref="FunctionDifferentiation"/>) choose between forward and reverse mode by the
/// sizes.</para>
/// <para>Numbers know their tape, so an inner function that has captured a variable of an outer driver throws <see cref="PerturbationConfusionException"/>.
/// Not covered by that check: functions that start threads.</para>
/// <para>All members are safe to use from many threads at once.</para>
/// </remarks>
public static partial class Reverse
{
}

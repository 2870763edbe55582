namespace Duals;

/// <summary>
/// Derivatives of functions given as delegates: lambdas, or generic methods by name (<c>Forward.Gradient(Rosenbrock, [1.0, 2.0])</c>).
/// </summary>
/// <remarks>
/// <include file="Docs/Operators.xml" path="docs/symbols/*"/>
/// <para>Each operator comes in four forms: alone; with the value (<c>ValueAnd…</c>); into the caller's spans, which allocates nothing after the first call;
/// and as a function, <c>Gradient(f)</c>, which throws at a point what the driver throws there. f is called several times, once for every
/// chunk of variables and more when drivers are nested; it must have no side effects. x and the result may be the same span. Functions given as objects
/// (<see cref="FunctionDifferentiation"/>) are faster, and nest freely.</para>
/// <para>A driver may run inside the function of another one. Over the same number type the two would share their ε; if the inner function has captured a
/// variable of the outer one, <see cref="PerturbationConfusionException"/> is thrown. Not covered by that check: functions that start threads,
/// numbers kept after their driver has returned, and numbers seeded by hand outside of any driver.</para>
/// <para>All members are safe to use from many threads at once.</para>
/// </remarks>
public static partial class Forward
{
}

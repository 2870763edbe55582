namespace Duals.Tensors;

/// <summary>
/// Derivatives of functions between tensors given as objects (<see cref="ITensorFunction"/>, <see cref="ITensorScalarFunction"/>,
/// <see cref="ITensorCurve"/>, and <see cref="IUnivariateFunction"/> for elementwise ones), as extension methods: <c>model.Jacobian(x)</c>.
/// </summary>
/// <remarks>
/// The operators and forms are those of <see cref="TensorForward"/>. The library chooses the number type, which differs at each level, so that
/// drivers nest freely and T may be any number. The functions are called several times, first with plain numbers for the shape of the result, and must have
/// no side effects. All members are safe to use from many threads at once.
/// </remarks>
public static partial class TensorFunctionDifferentiation
{
}

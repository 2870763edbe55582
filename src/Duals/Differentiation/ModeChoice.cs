using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>The choice between forward and reverse mode, see <see cref="DifferentiationMode.Automatic"/>.</summary>
/// <remarks>
/// The numbers are where the two meet on functions between cheap polynomials and transcendental ones (benchmarks/, "crossover"). Forward mode costs a pass for
/// every eight variables, of little more than the function itself; reverse mode a recording and a sweep of some five to twenty times the function.
/// </remarks>
internal static class ModeChoice
{
    private const int Gradient = 64;
    private const int HessianVectorProduct = 16;
    private const int Hessian = 64;
    private const int VariablesAnOutput = 8;
    private const int OutputsOfRecording = 4;

    /// <summary>True if a gradient is computed in reverse mode.</summary>
    public static bool ReversesGradient(DifferentiationMode mode, int variables) => Reverses(mode, variables >= Gradient);

    /// <summary>True if a Hessian-vector product is computed by forward over reverse.</summary>
    public static bool ReversesHessianVectorProduct(DifferentiationMode mode, int variables) => Reverses(mode, variables >= HessianVectorProduct);

    /// <summary>True if a Hessian is computed by forward over reverse.</summary>
    public static bool ReversesHessian(DifferentiationMode mode, int variables) => Reverses(mode, variables >= Hessian);

    /// <summary>True if a Jacobian is computed by rows.</summary>
    public static bool ReversesJacobian(DifferentiationMode mode, int variables, int outputs) =>
        Reverses(mode, variables >= Gradient && variables >= VariablesAnOutput * ((long)outputs + OutputsOfRecording));

    private static bool Reverses(DifferentiationMode mode, bool isFaster, [CallerArgumentExpression(nameof(mode))] string? name = null) => mode switch
    {
        DifferentiationMode.Automatic => isFaster,
        DifferentiationMode.Forward => false,
        DifferentiationMode.Reverse => true,
        _ => throw new ArgumentOutOfRangeException(name, mode, "There is no such mode."),
    };
}

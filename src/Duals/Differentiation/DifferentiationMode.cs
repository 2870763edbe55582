namespace Duals;

/// <summary>
/// By which mode a driver of function objects computes; the results agree but for rounding, for points where a partial derivative is infinite, and for
/// functions on whose way adjoints or tangents leave the range of T.
/// </summary>
/// <remarks>
/// Forward mode multiplies partial derivatives from the variables on, reverse mode from the result back. Either product may overflow, or underflow to zero, on the
/// way to a derivative that T can hold: ∂/∂x of 1/(√x·y) at (1, 10²⁰⁰) is −5·10⁻²⁰¹, but the adjoint of √x·y is −10⁻⁴⁰⁰, which is zero. It
/// happens soonest with <see cref="Half"/> and <see cref="float"/>; scale the result, or the variables, so that values and derivatives stay well inside the range.
/// </remarks>
public enum DifferentiationMode
{
    /// <summary>
    /// The mode that is faster by measurement, chosen from the numbers of variables and outputs alone, so that the same call always takes the same one: a gradient in reverse mode
    /// from 64 variables on, a Hessian or its product with a vector likewise from 64 and 16 on, a Jacobian if it has that many variables and at least
    /// 8 for each output and as many more as it would have for 4 outputs; else forward mode.
    /// </summary>
    Automatic,

    /// <summary>Forward mode: passes over chunks of the variables. Records nothing.</summary>
    Forward,

    /// <summary>Reverse mode: one recording, and a sweep back for each output. Takes memory for every operation of the function.</summary>
    Reverse,
}

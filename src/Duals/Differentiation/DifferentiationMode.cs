namespace Duals;

/// <summary>The mode in which a driver of function objects computes: forward, reverse, or the faster one of them.</summary>
/// <remarks>
/// <para>The results of the modes agree within rounding, except where a partial derivative is infinite, and where tangents or adjoints leave the range of T
/// on the way.</para>
/// <para>Forward mode multiplies partial derivatives from the variables on, reverse mode from the result back. Either product may overflow, or underflow to
/// zero, though T can hold the derivative: ∂/∂x of 1/(√x·y) at (1, 10²⁰⁰) is −5·10⁻²⁰¹, but the derivative by √x·y, with which reverse mode begins, is
/// −10⁻⁴⁰⁰, which is zero in <see cref="double"/>. It happens soonest with <see cref="Half"/> and <see cref="float"/>: scale the result, or the variables,
/// so that values and derivatives stay well inside the range.</para>
/// </remarks>
public enum DifferentiationMode
{
    /// <summary>The faster mode by measurement, chosen by the numbers of variables and outputs alone.</summary>
    /// <remarks>
    /// <para>Calls of the same size always take the same mode. With n variables and m outputs it is reverse mode for</para>
    /// <list type="bullet">
    /// <item><description>a gradient from n = 64 on,</description></item>
    /// <item><description>a Hessian from n = 64 on,</description></item>
    /// <item><description>a Hessian times a vector from n = 16 on,</description></item>
    /// <item><description>a Jacobian from n = 64 on, if n ≥ 8·(m + 4),</description></item>
    /// </list>
    /// <para>and forward mode otherwise.</para>
    /// </remarks>
    Automatic,

    /// <summary>Forward mode: a pass through the function for each chunk of variables. Records nothing.</summary>
    Forward,

    /// <summary>Reverse mode: one recording of the function, and a sweep back for each output. Takes memory for every operation.</summary>
    Reverse,
}

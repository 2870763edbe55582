using Duals.Tests.Rules;

namespace Duals.Tests.Semantics;

/// <summary>Division, in particular by zero and near the ends of the range.</summary>
public class DivisionTests
{
    private const double Infinity = double.PositiveInfinity;

    // Reverse mode has the slopes by each operand alone, of which one may be infinite where the sum is not; along a line it has the sum.
    private static readonly NumberType[] s_ofTangents = [.. NumberType.UpToSecondOrder, NumberType.AdjointAlongLine, NumberType.AdjointOfDualAlongLine];

    [Fact]
    public void Division_has_the_slopes_of_the_quotient() =>
        Law.Derivatives("Divide", (3, 4), first: (0.25, -0.1875), second: (0, -0.0625, 0.09375));

    [Fact]
    public void Division_by_zero_is_infinite_where_active_and_zero_where_not()
    {
        Law.Derivatives("Divide", (2, 0.0), first: (Infinity, -Infinity), second: (0, -Infinity, Infinity));
        Law.Derivatives("Divide", (-2, 0.0), first: (Infinity, Infinity), second: (0, -Infinity, -Infinity));
        Law.Derivatives("Divide", (2, -0.0), first: (-Infinity, -Infinity), second: (0, -Infinity, -Infinity));
        Law.Derivatives("1 / x", 0.0, first: -Infinity, second: Infinity);
        Law.Derivatives("x / 0", 2, first: Infinity, second: 0);
    }

    [Fact]
    public void Zero_over_zero_is_infinite_in_the_dividend_and_NaN_in_the_divisor()
    {
        Law.Slopes("Divide", (0.0, 0.0), first: (Infinity, double.NaN));
        Law.Slopes("Divide", (0.0, -0.0), first: (-Infinity, double.NaN));
        Law.Derivatives("0 / x", 0.0, first: double.NaN, second: double.NaN);
        Law.Derivatives("x / 0", 0.0, first: Infinity, second: 0);
    }

    [Fact]
    public void Division_of_or_by_infinity_leaves_zero_tangents_zero()
    {
        Law.Derivatives("Divide", (3, Infinity), first: (0, 0), second: (0, 0, 0));
        Law.Slopes("Divide", (Infinity, 4), first: (0.25, -Infinity));
    }

    [Fact]
    public void Division_by_a_subnormal_keeps_tangents_that_are_finite()
    {
        // 1/b overflows, (a' − q b')/b does not.
        const double Tiny = 1e-310;
        foreach (NumberType type in s_ofTangents)
        {
            double[] a = Seeds.Leaves(type, Tiny, mask => mask == 1 ? 3 * Tiny : 0);
            double[] b = Seeds.Leaves(type, Tiny, _ => 0);
            double[] result = type.Invoke("Divide", a, b);
            Assert.Equal(3.0, result[1], 1e-12);
            Assert.Equal(0.0, result[2..].Sum(Math.Abs));
        }
    }

    [Fact]
    public void An_infinite_tangent_by_overflow_of_a_finite_quotient_is_not_NaN()
    {
        // q = 1e200, the slopes 1e200 and −1e400: their sum is −∞, while the strong products would be formed of them as well.
        foreach (NumberType type in s_ofTangents)
        {
            double[] a = Seeds.Leaves(type, 1, mask => mask == 1 ? 0.75 : 0);
            double[] b = Seeds.Leaves(type, 1e-200, mask => mask == 1 ? 0.75 : 0);
            Assert.Equal(double.NegativeInfinity, type.Invoke("Divide", a, b)[1]);
        }
    }

    [Fact]
    public void Addition_subtraction_multiplication_and_the_fused_forms_have_the_exact_rule()
    {
        Law.Derivatives("Add", (2, 3), first: (1, 1), second: (0, 0, 0));
        Law.Derivatives("Subtract", (2, 3), first: (1, -1), second: (0, 0, 0));
        Law.Derivatives("Multiply", (2, 3), first: (3, 2), second: (0, 1, 0));
        Law.Derivatives("x * x", 0, first: 0, second: 2, third: 0);
        foreach (string fused in (string[])["FusedMultiplyAdd", "MultiplyAddEstimate"])
            Law.Derivatives(fused, [2, 3, 5], new Taylor([3, 2, 1], [[0, 1, 0], [1, 0, 0], [0, 0, 0]]));
    }

    [Fact]
    public void In_reverse_mode_an_infinite_factor_leaves_a_zero_tangent_zero()
    {
        foreach (NumberType type in (NumberType[])[NumberType.Adjoint, NumberType.AdjointAlongLine])
        {
            Assert.Equal([double.PositiveInfinity, 3 * 0.75], type.Invoke("Multiply", [Infinity, 0.75], [3, 0]));
            Assert.Equal([double.PositiveInfinity, double.PositiveInfinity], type.Invoke("Multiply", [Infinity, 0.75], [3, 0.5]));
            Assert.Equal([double.NaN, 0], type.Invoke("Multiply", [Infinity, 0.75], [0, 0]));
            Assert.Equal([double.PositiveInfinity, 3 * 0.75 - 0.5], type.Invoke("FusedMultiplyAdd", [Infinity, 0.75], [3, 0], [1, -0.5]));
        }
    }

    [Fact]
    public void Lerp_has_the_slopes_of_both_ends_and_of_the_weight()
    {
        Law.Derivatives("Lerp", [2, 6, 0.25], new Taylor([0.75, 0.25, 4], [[0, 0, -1], [0, 0, 1], [-1, 1, 0]]));
        Law.Derivatives("Lerp", [2, 6, -1], new Taylor([2, -1, 4], [[0, 0, -1], [0, 0, 1], [-1, 1, 0]]));
    }

    [Fact]
    public void The_estimates_have_exact_derivatives()
    {
        Law.Derivatives("ReciprocalEstimate", 4, first: -1.0 / 16, second: 2.0 / 64, third: -6.0 / 256);
        Law.Derivatives("ReciprocalSqrtEstimate", 4, first: -1.0 / 16, second: 3.0 / 128, third: -15.0 / 1024);
        Law.Derivatives("ReciprocalEstimate", 0.0, first: -Infinity, second: Infinity);
        Law.Derivatives("ReciprocalSqrtEstimate", 0.0, first: -Infinity, second: Infinity);
        Law.Derivatives("ReciprocalSqrtEstimate", -1, first: double.NaN, second: double.NaN);
    }
}

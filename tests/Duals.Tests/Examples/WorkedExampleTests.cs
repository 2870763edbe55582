using static System.Math;

namespace Duals.Tests.Examples;

/// <summary>Derivatives worked out by hand, at several points, against delegates, function objects and finite differences.</summary>
public class WorkedExampleTests
{
    private static readonly double[] Points = [1.5, -2, 0.25, 3, -0.75, 1.25, 0.5, -1.5, 2, 4, -3, 0.125];

    [Theory]
    [InlineData(1.5)]
    [InlineData(-2)]
    [InlineData(0)]
    public void Cubic_has_derivative_6x2(double x) => AssertDerivative(default(Cubic), x, 6 * x * x);

    [Theory]
    [InlineData(3)]
    [InlineData(-0.5)]
    public void X2_ln_x2_has_derivative_2x_times_1_plus_ln_x2(double x) =>
        AssertDerivative(default(SquareTimesLogOfSquare), x, 2 * x * (1 + Log(x * x)));

    [Fact]
    public void Monomial_4x4z3_has_gradient_16x3z3_and_12x4z2() =>
        AssertGradient(default(Monomial), 2, x => [16 * Pow(x[0], 3) * Pow(x[1], 3), 12 * Pow(x[0], 4) * Pow(x[1], 2)]);

    [Fact]
    public void X1_squared_plus_x1_ln_x2_plus_exp_x2x3_plus_2x3() =>
        AssertGradient(
            default(LogAndExponential),
            3,
            x => [2 * x[0] + Log(x[1]), x[0] / x[1] + x[2] * Exp(x[1] * x[2]), x[1] * Exp(x[1] * x[2]) + 2],
            x => x[1] > 0);

    [Fact]
    public void The_sum_over_a_3_by_4_matrix_has_derivative_1_everywhere() =>
        AssertGradient(default(Sum), 12, _ => [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);

    [Fact]
    public void Curve_of_3x2_plus_x_and_exp_x_and_ln_x() =>
        AssertJacobian(default(Curve), 1, x => new[,] { { 6 * x[0] + 1 }, { Exp(x[0]) }, { 1 / x[0] } }, x => x[0] > 0);

    [Fact]
    public void Two_polynomials_of_three_variables() =>
        AssertJacobian(default(Polynomials), 3, x => new[,] { { 1 + x[1] + x[2], x[0], x[0] }, { 2 * x[0], 0, 2 } });

    [Fact]
    public void A_matrix_of_a_scalar_at_0() =>
        AssertJacobianAt(default(MatrixOfScalar), [0], new double[,] { { 0 }, { 1 }, { 1 }, { 1 } });

    [Fact]
    public void A_matrix_of_a_scalar() =>
        AssertJacobian(
            default(MatrixOfScalar), 1, x => new[,] { { -Sin(x[0]) }, { Cos(x[0]) }, { Exp(x[0]) }, { 1 - Tanh(x[0]) * Tanh(x[0]) } });

    [Fact]
    public void A_vector_of_a_2_by_3_matrix() =>
        AssertJacobian(
            default(VectorOfMatrix),
            6,
            x => new[,]
            {
                { 1, 1, 1, 1, 1, 1 },
                { x[4] * x[5], 0, 0, 0, x[0] * x[5], x[0] * x[4] },
                { 0, x[3], 0, x[1], 0, 0 },
                { 0, 0, x[3] * x[4], x[2] * x[4], x[2] * x[3], 0 },
            });

    [Fact]
    public void A_2_by_4_matrix_of_a_vector() =>
        AssertJacobian(
            default(MatrixOfVector),
            3,
            x => new[,]
            {
                { 1, 1, 1 }, { x[2], 0, x[0] }, { 0, x[2], x[1] }, { 0, 1, 0 },
                { x[1], x[0], 0 }, { 2 * x[0], 0, 0 }, { 0, 2 * x[1], 0 }, { 0, 0, 1 },
            });

    [Fact]
    public void The_identity_has_the_unit_matrix() =>
        AssertJacobian(default(Identity), 3, _ => new double[,] { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } });

    [Fact]
    public void The_chain_rule_is_the_product_of_two_Jacobians()
    {
        double[] x = [1.5, -0.5, 2];
        double[] y = new double[2];
        default(Polynomials).Invoke<double>(x, y);
        double[,] inner = default(Polynomials).Jacobian(x, 2);
        double[,] outer = default(ProductAndSine).Jacobian(y, 2);

        double[,] product = new double[2, 3];
        for (int i = 0; i < 2; i++)
        {
            for (int j = 0; j < 3; j++)
                product[i, j] = outer[i, 0] * inner[0, j] + outer[i, 1] * inner[1, j];
        }

        // With y = (3.75, 6.25): [[y₂, y₁], [cos y₁, 0]]·[[2.5, 1.5, 1.5], [3, 0, 2]].
        double[,] byHand = { { 26.875, 9.375, 16.875 }, { 2.5 * Cos(3.75), 1.5 * Cos(3.75), 1.5 * Cos(3.75) } };
        AssertClose(byHand, product, 1e-14);
        AssertJacobianAt(default(ProductAndSineOfPolynomials), x, byHand);
    }

    [Fact]
    public void A_linear_approximation_is_the_Jacobian_times_the_step()
    {
        double[] x = [1, 1, 0];
        double[] step = [0.1, 0.2, 0.3];
        AssertJacobianAt(default(Powers), x, new double[,] { { 2, 1, 0 }, { 0, 3, 1 } });
        AssertClose([0.4, 0.9], default(Powers).JacobianVectorProduct(x, step, 2), 1e-14);
        AssertClose([0.4, 0.9], Forward.JacobianVectorProduct<double>(default(Powers).Invoke, x, step, 2), 1e-14);
    }

    private static void AssertDerivative<TFunction>(TFunction f, double x, double byHand)
        where TFunction : struct, IUnivariateFunction
    {
        AssertClose([byHand], [f.Derivative(x)], 1e-14);
        AssertClose([byHand], [Forward.Derivative<double>(f.Invoke, x)], 1e-14);
        AssertClose([byHand], [f.Derivative((float)x)], 1e-5);
        AssertClose([byHand], [FiniteDifference.Derivative<double>(f.Invoke, x).Derivative], 1e-9);
    }

    private static void AssertGradient<TFunction>(TFunction f, int variables, Func<double[], double[]> byHand, Func<double[], bool>? domain = null)
        where TFunction : struct, IScalarFunction
    {
        foreach (double[] x in PointsOf(variables, domain))
        {
            AssertClose(byHand(x), f.Gradient(x), 1e-13);
            AssertClose(byHand(x), Forward.Gradient<double>(f.Invoke, x), 1e-13);
            AssertClose(byHand(x), [.. f.Gradient(Array.ConvertAll(x, xi => (float)xi)).Select(part => (double)part)], 1e-4);
            AssertClose(byHand(x), FiniteDifference.Gradient<double>(f.Invoke, x).Gradient, 1e-9);
        }
    }

    private static void AssertJacobian<TFunction>(TFunction f, int variables, Func<double[], double[,]> byHand, Func<double[], bool>? domain = null)
        where TFunction : struct, IVectorFunction
    {
        foreach (double[] x in PointsOf(variables, domain))
            AssertJacobianAt(f, x, byHand(x));
    }

    private static void AssertJacobianAt<TFunction>(TFunction f, double[] x, double[,] byHand)
        where TFunction : struct, IVectorFunction
    {
        int outputs = byHand.GetLength(0);
        AssertClose(byHand, f.Jacobian(x, outputs), 1e-14);
        AssertClose(byHand, Forward.Jacobian<double>(f.Invoke, x, outputs), 1e-14);
        AssertClose(byHand, FiniteDifference.Jacobian<double>(f.Invoke, x, outputs).Jacobian, 1e-9);
    }

    private static List<double[]> PointsOf(int variables, Func<double[], bool>? domain)
    {
        List<double[]> points =
        [
            .. Enumerable.Range(0, Points.Length)
                .Select(start => Enumerable.Range(start, variables).Select(i => Points[i % Points.Length]).ToArray())
                .Where(point => domain is null || domain(point)),
        ];
        Assert.InRange(points.Count, 3, int.MaxValue);
        return points;
    }

    private static void AssertClose(double[,] expected, double[,] actual, double tolerance)
    {
        Assert.Equal((expected.GetLength(0), expected.GetLength(1)), (actual.GetLength(0), actual.GetLength(1)));
        AssertClose([.. expected.Cast<double>()], [.. actual.Cast<double>()], tolerance);
    }

    private static void AssertClose(double[] expected, double[] actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.True(
                Abs(expected[i] - actual[i]) <= tolerance * Max(Abs(expected[i]), 1), $"Component {i} is {actual[i]:R}, not {expected[i]:R}.");
        }
    }
}

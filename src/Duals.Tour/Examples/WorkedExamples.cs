using static System.Math;

namespace Duals.Tour.Examples;

/// <summary>The examples. The last argument of each is the derivative's formula, worked out at the point in plain numbers.</summary>
internal static class WorkedExamples
{
    public static IEnumerable<Example> All => [.. Scalars(), .. Vectors(), .. Matrices(), .. Products()];

    private static IEnumerable<Example> Scalars()
    {
        yield return Make.Derivative("f(x) = 2x³ + 5", "f′ = 6x²", Formulas.Cubic, Formulas.Cubic, 1.5, 13.5);
        yield return Make.Derivative(
            "f(x) = x² ln x²", "f′ = 2x(1 + ln x²)", Formulas.SquareTimesLogOfSquare, Formulas.SquareTimesLogOfSquare, 3.0, 2 * 3 * (1 + Log(9)));
        yield return Make.Gradient(
            "f(x, z) = 4x⁴z³", "∇f = (16x³z³, 12x⁴z²)", Formulas.Monomial, Formulas.Monomial, [1.5, -2], [16 * 3.375 * -8, 12 * 5.0625 * 4]);
        yield return Make.Gradient(
            "f(x) = x₁² + x₁ ln x₂ + exp(x₂x₃) + 2x₃",
            "∇f = (2x₁ + ln x₂, x₁/x₂ + x₃ exp(x₂x₃), x₂ exp(x₂x₃) + 2)",
            Formulas.LogAndExponential,
            Formulas.LogAndExponential,
            [1.5, 2, 0.25],
            [2 * 1.5 + Log(2), 1.5 / 2 + 0.25 * Exp(0.5), 2 * Exp(0.5) + 2]);
    }

    private static IEnumerable<Example> Vectors()
    {
        yield return Make.Jacobian(
            "f(x) = (3x² + x, exp x, ln x)",
            "f′ = (6x + 1, exp x, 1/x)",
            Formulas.Curve,
            Formulas.Curve,
            [1.25],
            new[,] { { 8.5 }, { Exp(1.25) }, { 0.8 } });
        yield return Make.Jacobian(
            "f(x) = (x₁ + x₁x₂ + x₁x₃, x₁² + 2x₃)",
            "J = [[1 + x₂ + x₃, x₁, x₁], [2x₁, 0, 2]]",
            Formulas.Polynomials,
            Formulas.Polynomials,
            [1.5, -0.5, 2],
            new[,] { { 2.5, 1.5, 1.5 }, { 3, 0, 2 } });
        yield return Make.Jacobian(
            "the identity of R³, elementwise",
            "J = I",
            Formulas.Identity,
            Formulas.Identity,
            [0.5, -1.5, 3],
            new double[,] { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } });
    }

    private static IEnumerable<Example> Matrices()
    {
        yield return Make.Gradient(
            "f(X) = ΣᵢⱼXᵢⱼ, X of 3×4",
            "∂f/∂X = all ones",
            Formulas.Sum,
            Formulas.Sum,
            [1, -2, 3, 0.5, 5, 0, 7, -8, 9, 0.25, 11, 12],
            [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
        yield return Make.Jacobian(
            "f(x) = [[cos x, sin x], [exp x, tanh x]]",
            "f′ = [[−sin x, cos x], [exp x, 1 − tanh² x]]",
            Formulas.MatrixOfScalar,
            Formulas.MatrixOfScalar,
            [0],
            new double[,] { { 0 }, { 1 }, { 1 }, { 1 } });
        yield return Make.Jacobian(
            "f(X) = (ΣX, x₁x₅x₆, x₂x₄, x₃x₄x₅), X = [[x₁, x₂, x₃], [x₄, x₅, x₆]]",
            "J = [[1, 1, 1, 1, 1, 1], [x₅x₆, 0, 0, 0, x₁x₆, x₁x₅], [0, x₄, 0, x₂, 0, 0], [0, 0, x₄x₅, x₃x₅, x₃x₄, 0]]",
            Formulas.VectorOfMatrix,
            Formulas.VectorOfMatrix,
            [1.5, -2, 0.5, 4, 3, -1],
            new[,] { { 1, 1, 1, 1, 1, 1 }, { -3, 0, 0, 0, -1.5, 4.5 }, { 0, 4, 0, -2, 0, 0 }, { 0, 0, 12, 1.5, 2, 0 } });
        yield return Make.Jacobian(
            "f(x) = [[Σx, x₁x₃, x₂x₃, x₂], [x₁x₂, x₁², x₂², x₃]]",
            "J = [[1, 1, 1], [x₃, 0, x₁], [0, x₃, x₂], [0, 1, 0], [x₂, x₁, 0], [2x₁, 0, 0], [0, 2x₂, 0], [0, 0, 1]]",
            Formulas.MatrixOfVector,
            Formulas.MatrixOfVector,
            [1.5, -2, 0.25],
            new[,] { { 1, 1, 1 }, { 0.25, 0, 1.5 }, { 0, 0.25, -2 }, { 0, 1, 0 }, { -2, 1.5, 0 }, { 3, 0, 0 }, { 0, -4, 0 }, { 0, 0, 1 } });
    }

    private static IEnumerable<Example> Products()
    {
        // At (1.5, −0.5, 2) y = f(x) = (3.75, 6.25).
        double[] x = [1.5, -0.5, 2];
        double[,] byHand =
        {
            { 6.25 * 2.5 + 3.75 * 3, 6.25 * 1.5, 6.25 * 1.5 + 3.75 * 2 },
            { Cos(3.75) * 2.5, Cos(3.75) * 1.5, Cos(3.75) * 1.5 },
        };
        double[] y = new double[2];
        Formulas.Polynomials<double>(x, y);
        double[,] product = Multiply(
            Forward.Jacobian<double>(Formulas.ProductAndSine, y, 2), Forward.Jacobian<double>(Formulas.Polynomials, x, 2));
        yield return Make.Jacobian(
            "z = g(f(x)), g(y) = (y₁y₂, sin y₁), f(x) = (x₁ + x₁x₂ + x₁x₃, x₁² + 2x₃), as a product of two Jacobians",
            "J = [[y₂, y₁], [cos y₁, 0]]·[[1 + x₂ + x₃, x₁, x₁], [2x₁, 0, 2]]",
            product,
            Formulas.ProductAndSineOfPolynomials,
            x,
            byHand);
        yield return Make.Jacobian(
            "the same z = g(f(x)), differentiated in one go",
            "the same J",
            Formulas.ProductAndSineOfPolynomials,
            Formulas.ProductAndSineOfPolynomials,
            x,
            byHand);
        yield return Make.JacobianVectorProduct(
            "f(x) = (x₁² + x₂, x₂³ + x₃), along Δx = (0.1, 0.2, 0.3)",
            "f(x + Δx) − f(x) ≈ J·Δx = [[2, 1, 0], [0, 3, 1]]·Δx",
            Formulas.Powers,
            Formulas.Powers,
            [1, 1, 0],
            [0.1, 0.2, 0.3],
            [0.4, 0.9]);
    }

    private static double[,] Multiply(double[,] left, double[,] right)
    {
        double[,] product = new double[left.GetLength(0), right.GetLength(1)];
        for (int i = 0; i < product.GetLength(0); i++)
        {
            for (int j = 0; j < product.GetLength(1); j++)
                product[i, j] = Enumerable.Range(0, left.GetLength(1)).Sum(k => left[i, k] * right[k, j]);
        }

        return product;
    }
}

using System.Numerics;
using Duals.Tour.Examples;

namespace Duals.Symbolics.Tests.Printing;

/// <summary>The worked examples print their textbook derivatives, or ones not longer.</summary>
public class WorkedExampleTests
{
    [Fact]
    public void Scalars()
    {
        Assert.Equal("6·x²", Symbolic.Derivative(Formulas.Cubic).ToString());
        string product = Symbolic.Derivative(Formulas.SquareTimesLogOfSquare).ToString();
        Assert.True(product.Length <= "2·x·(1 + ln x²)".Length, product);
        Assert.Equal(["16·x₁³·x₂³", "12·x₁⁴·x₂²"], Texts(Symbolic.Gradient(Formulas.Monomial, 2)));
        Assert.Equal(["2·x₁ + ln x₂", "x₃·exp(x₂·x₃) + x₁/x₂", "x₂·exp(x₂·x₃) + 2"], Texts(Symbolic.Gradient(Formulas.LogAndExponential, 3)));
    }

    [Fact]
    public void Vectors()
    {
        Assert.Equal("6·x + 1; exp x; 1/x", Rows(Symbolic.Jacobian(Formulas.Curve, 1, 3)));
        Assert.Equal("x₂ + x₃ + 1, x₁, x₁; 2·x₁, 0, 2", Rows(Symbolic.Jacobian(Formulas.Polynomials, 3, 2)));
        Assert.Equal("1, 0, 0; 0, 1, 0; 0, 0, 1", Rows(Symbolic.Jacobian(Formulas.Identity, 3, 3)));
    }

    [Fact]
    public void Matrices()
    {
        Assert.All(Texts(Symbolic.Gradient(Formulas.Sum, 12)), text => Assert.Equal("1", text));
        Assert.Equal("−sin x; cos x; exp x; 1 − tanh² x", Rows(Symbolic.Jacobian(Formulas.MatrixOfScalar, 1, 4)));
        Assert.Equal(
            "1, 1, 1, 1, 1, 1; x₅·x₆, 0, 0, 0, x₁·x₆, x₁·x₅; 0, x₄, 0, x₂, 0, 0; 0, 0, x₄·x₅, x₃·x₅, x₃·x₄, 0",
            Rows(Symbolic.Jacobian(Formulas.VectorOfMatrix, 6, 4)));
        Assert.Equal(
            "1, 1, 1; x₃, 0, x₁; 0, x₃, x₂; 0, 1, 0; x₂, x₁, 0; 2·x₁, 0, 0; 0, 2·x₂, 0; 0, 0, 1",
            Rows(Symbolic.Jacobian(Formulas.MatrixOfVector, 3, 8)));
    }

    [Fact]
    public void Products()
    {
        Assert.Equal("x₂, x₁; cos x₁, 0", Rows(Symbolic.Jacobian(Formulas.ProductAndSine, 2, 2)));
        Assert.Equal("2·x₁, 1, 0; 0, 3·x₂², 1", Rows(Symbolic.Jacobian(Formulas.Powers, 3, 2)));
        Assert.Equal(["2·v₁·x₁ + v₂", "3·v₂·x₂² + v₃"], Texts(Symbolic.JacobianVectorProduct(Formulas.Powers, 3, 2)).Select(Sorted));
    }

    // Variables are ordered as they are numbered, those of the direction last.
    private static string Sorted(string text) => text.Replace("x₁·v₁", "v₁·x₁", StringComparison.Ordinal).Replace("x₂²·v₂", "v₂·x₂²", StringComparison.Ordinal);

    private static IEnumerable<string> Texts(Formula<double>[] formulas) => formulas.Select(formula => formula.ToString());

    private static string Rows(Formula<double>[,] matrix) =>
        string.Join(
            "; ",
            Enumerable.Range(0, matrix.GetLength(0)).Select(i => string.Join(", ", Enumerable.Range(0, matrix.GetLength(1)).Select(j => matrix[i, j]))));
}

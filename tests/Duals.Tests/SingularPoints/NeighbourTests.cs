using Duals.Tests.References;

namespace Duals.Tests.SingularPoints;

/// <summary>More formulas in which a slope of zero follows an infinite one, or the other way round: NaN or the limit in every way.</summary>
public class NeighbourTests
{
    [Theory]
    [InlineData("(square (sqrt x))", 0, 1)]
    [InlineData("(pow2 (sqrt x))", 0, 1)]
    [InlineData("(square (pow0.5 x))", 0, 1)]
    [InlineData("(pow3 (cbrt x))", 0, 1)]
    [InlineData("(mul (cbrt x) (square (cbrt x)))", 0, 1)]
    [InlineData("(mul (square (cbrt x)) (cbrt (add x x)))", 0, 1.2599210498948732)]
    [InlineData("(mul (root5 x) (square (square (root5 x))))", 0, 1)]
    [InlineData("(inv (inv x))", 0, 1)]
    [InlineData("(pow-1 (pow-1 x))", 0, 1)]
    [InlineData("(square (pow-0.5 (inv x)))", 0, 1)]
    [InlineData("(inv (add (inv x) (inv (shift x))))", 0, 1)]
    [InlineData("(div (sqrt x) (inv (sqrt x)))", 0, 1)]
    [InlineData("(inv (exp (neg (log x))))", 0, 1)]
    [InlineData("(exp (add (log x) (logp1 x)))", 0, 1)]
    [InlineData("(exp (scale (neg (log x))))", 0, 0)]
    [InlineData("(expm1 (logp1 x))", -1, 1)]
    [InlineData("(exp (logp1 x))", -1, 1)]
    [InlineData("(cos (acos x))", 1, 1)]
    [InlineData("(square (acos x))", 1, -2)]
    [InlineData("(pow2 (acosh x))", 1, 2)]
    [InlineData("(cos (sqrt x))", 0, -0.5)]
    [InlineData("(cos (mul (sqrt x) (shift x)))", 0, -0.5)]
    [InlineData("(mul (sqrt x) (sin (sqrt x)))", 0, 1)]
    [InlineData("(mul (cbrt x) (sin (square (cbrt x))))", 0, 1)]
    [InlineData("(tanh (square (sqrt x)))", 0, 1)]
    [InlineData("(atan (mul (sqrt x) (sqrt x)))", 0, 1)]
    [InlineData("(logp1 (square (sqrt x)))", 0, 1)]
    [InlineData("(sub (square (sqrt x)) (pow3 (cbrt x)))", 0, 0)]
    [InlineData("(mul (pow0.5 x) (pow1.5 x))", 0, 0)]
    [InlineData("(mul x (log x))", 0, double.NegativeInfinity)]
    [InlineData("(div x (sqrt x))", 0, double.PositiveInfinity)]
    public void The_derivative_is_NaN_or_the_limit(string formula, double point, double limit)
    {
        foreach ((string way, double[] gradient) in Ways.Gradients(LimitFormula.Parse(formula), [point]))
        {
            double actual = gradient[0];
            double tolerance = way.Contains("float", StringComparison.Ordinal) ? 1e-5 : 1e-12;
            Assert.True(double.IsNaN(actual) || actual == limit || Math.Abs(actual - limit) <= tolerance, $"{way}: {actual} in place of {limit}");
        }
    }
}

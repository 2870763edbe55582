using System.Numerics;
using Duals.Tests.Contracts;

namespace Duals.Tests.SomebodyElsesCode;

/// <summary>Derivatives through <see cref="Algorithms"/> against closed forms; values against the same run on double, bit for bit.</summary>
public class AlgorithmTests
{
    [Fact]
    public void Horner_differentiates_by_the_coefficients_and_by_the_argument()
    {
        double[] c = [1.5, -2, 0.25, 3];
        const double x = 0.75;
        double value = Algorithms.Horner<double>(c, x);

        // By each coefficient and by x at once: the powers of x, and the derivative of the polynomial.
        DualVector<double>[] coefficients = [.. c.Select(DualVector<double>.Variable)];
        DualVector<double> result = Algorithms.Horner<DualVector<double>>(coefficients, DualVector<double>.Variable(x, 4));
        Assert.Equal(value, result.Value);
        AssertClose([1, x, x * x, x * x * x, -2 + 0.5 * x + 9 * x * x], [.. Enumerable.Range(0, 5).Select(i => result.Partials[i])]);

        HyperDual<double> second = Algorithms.Horner<HyperDual<double>>([.. c.Select(HyperDual<double>.Constant)], HyperDual<double>.Variable(x, 0.5, -3));
        Assert.Equal(value, second.Value);
        AssertClose([(0.5 + 18 * x) * 0.5 * -3], [second.Epsilon12]);
    }

    [Fact]
    public void A_root_found_by_Newton_has_the_derivative_of_the_implicit_function()
    {
        // x³ + x = a: x′ = 1/(3x² + 1), x″ = −6x x′³.
        const double a = 2.5;
        double x = Root(a);
        double slope = 1 / (3 * x * x + 1);

        Dual<double> dual = Root(new Dual<double>(a, -0.5));
        HyperDual<double> hyper = Root(HyperDual<double>.Variable(a, 0.5, 3));

        Assert.Equal([x, x], [dual.Value, hyper.Value]);
        AssertClose([-0.5 * slope, 0.5 * slope, 3 * slope], [dual.Derivative, hyper.Epsilon1, hyper.Epsilon2]);
        AssertClose([-6 * x * slope * slope * slope * 0.5 * 3], [hyper.Epsilon12], 1e-12);
    }

    [Fact]
    public void An_integral_differentiates_under_the_sign_and_at_its_ends()
    {
        // I(k, b) = ∫₀ᵇ e^(kt) dt = (e^(kb) − 1)/k.
        const double k = 0.75;
        const double b = 1.25;
        double value = Integral(k, b);
        double e = Math.Exp(k * b);

        DualVector<double> result = Integral(DualVector<double>.Variable(k, 0), DualVector<double>.Variable(b, 5));

        Assert.Equal(value, result.Value);
        AssertClose([(b * k * e - e + 1) / (k * k), e], [result.Partials[0], result.Partials[5]], 1e-10);
        Dual<Dual<double>> mixed = Integral(new Dual<Dual<double>>(new(k, 0.5), 0), new Dual<Dual<double>>(b, 3));
        AssertClose([b * e * 0.5 * 3], [mixed.Derivative.Derivative], 1e-10);
    }

    [Fact]
    public void A_linear_system_has_the_derivative_of_its_solution()
    {
        // A x = b: ẋ = A⁻¹(ḃ − Ȧ x). The first column forces a swap of rows.
        double[,] a = { { 0.125, 2, -1 }, { 4, -0.5, 0.25 }, { 1, 3, 5 } };
        double[] b = [1, -2, 0.5];
        double[,] aDot = { { 0.5, -1, 2 }, { 0.25, 3, -0.75 }, { -2, 0, 1.5 } };
        double[] bDot = [-0.5, 2, 4];

        double[] x = Algorithms.GaussianElimination((double[,])a.Clone(), [.. b]);
        double[] rightSide = [.. bDot.Select((bi, i) => bi - Enumerable.Range(0, 3).Sum(j => aDot[i, j] * x[j]))];
        double[] expected = Algorithms.GaussianElimination((double[,])a.Clone(), rightSide);

        var active = new Dual<double>[3, 3];
        for (int i = 0; i < 3; i++)
        {
            for (int j = 0; j < 3; j++)
                active[i, j] = new(a[i, j], aDot[i, j]);
        }

        Dual<double>[] solution = Algorithms.GaussianElimination(active, [.. b.Zip(bDot, (bi, di) => new Dual<double>(bi, di))]);

        Assert.Equal(x, solution.Select(xi => xi.Value));
        AssertClose(expected, [.. solution.Select(xi => xi.Derivative)]);
        Assert.Throws<ArithmeticException>(() => Algorithms.GaussianElimination(new Dual<double>[,] { { new(0, 1) } }, [Dual<double>.One]));
    }

    [Fact]
    public void An_oscillator_depends_on_its_frequency_and_its_start()
    {
        // y″ = −ω² y: y(t) = y₀ cos ωt, and ∂y/∂ω = −y₀ t sin ωt.
        const double omega = 1.5;
        const double start = 2;
        const double end = 2.5;
        double value = Oscillator(omega, start, end);

        DualVector<double> y = Oscillator(DualVector<double>.Variable(omega, 1), DualVector<double>.Variable(start, 2), DualVector<double>.Variable(end, 3));

        Assert.Equal(value, y.Value);
        AssertClose(
            [-start * end * Math.Sin(omega * end), Math.Cos(omega * end), -start * omega * Math.Sin(omega * end)],
            [y.Partials[1], y.Partials[2], y.Partials[3]],
            1e-10);
    }

    [Fact]
    public void A_median_passes_the_tangent_of_the_middle_on()
    {
        Assert.Equal([2, 0.5], Leaves<Dual<double>>.Of(Algorithms.Median<Dual<double>>([new(3, 7), new(2, 0.5), new(-1, 11)])));
        Assert.Equal([2.5, 0.5 * 0.5 + 0.5 * 7], Leaves<Dual<double>>.Of(Algorithms.Median<Dual<double>>([new(3, 7), new(2, 0.5), new(-1, 11), new(9, -5)])));
    }

    [Fact]
    public void A_minimum_found_by_comparisons_has_the_derivative_of_the_envelope()
    {
        // min over x of (x − a)² + a x is at x = a/2: 3a²/4, with derivative 3a/2.
        const double a = 1.5;
        double value = Minimum(a);
        Dual<double> minimum = Minimum(new Dual<double>(a, 2));

        Assert.Equal(value, minimum.Value);
        Assert.Equal(0.75 * a * a, minimum.Value, 1e-12);
        Assert.Equal(1.5 * a * 2, minimum.Derivative, 1e-6);
    }

    private static T Root<T>(T a)
        where T : IFloatingPointIeee754<T> =>
        Algorithms.Newton(x => x * x * x + x - a, x => T.CreateChecked(3) * x * x + T.One, T.One);

    private static T Integral<T>(T k, T b)
        where T : IFloatingPointIeee754<T> =>
        Algorithms.Simpson(t => T.Exp(k * t), T.Zero, b, 200);

    private static T Oscillator<T>(T omega, T start, T end)
        where T : IFloatingPointIeee754<T> =>
        Algorithms.RungeKutta((_, y) => [y[1], -omega * omega * y[0]], [start, T.Zero], end, 1500)[0];

    private static T Minimum<T>(T a)
        where T : IFloatingPointIeee754<T> =>
        Algorithms.GoldenSection(x => (x - a) * (x - a) + a * x, T.Zero, T.CreateChecked(4), 60);

    private static void AssertClose(double[] expected, double[] actual, double tolerance = 1e-14)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair => Assert.InRange(Math.Abs(pair.First - pair.Second), 0, tolerance * Math.Max(Math.Abs(pair.First), 1)));
    }
}

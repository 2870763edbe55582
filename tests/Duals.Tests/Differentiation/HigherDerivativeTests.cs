using System.Numerics;

namespace Duals.Tests.Differentiation;

public class HigherDerivativeTests
{
    public static TheoryData<int> Orders => [0, 1, 2, 3, 4, 5, 6, 7, 8];

    [Theory]
    [MemberData(nameof(Orders))]
    public void Derivatives_of_exp_2x_are_powers_of_two_times_itself(int order)
    {
        double[] derivatives = default(ExponentialOfDouble).Derivatives(0.75, order);

        Expect.Close([.. Enumerable.Range(0, order + 1).Select(k => Math.Pow(2, k) * Math.Exp(1.5))], derivatives);
        Assert.Equal(Math.Exp(1.5), derivatives[0]);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void Derivatives_of_1_over_x_are_factorials_with_alternating_signs(int order)
    {
        const double x = -1.5;
        double[] derivatives = new double[order + 1];
        default(Reciprocal).Derivatives(x, derivatives.AsSpan());

        double factor = 1 / x;
        for (int k = 0; k <= order; k++)
        {
            Assert.True(Math.Abs(derivatives[k] - factor) <= 1e-14 * Math.Abs(factor), $"Order {k}: {derivatives[k]:R}, not {factor:R}.");
            factor *= -(k + 1) / x;
        }
    }

    [Fact]
    public void Derivatives_of_a_polynomial_end_in_exact_zeros()
    {
        // x⁵ at 0 and at 2.
        Assert.Equal([0, 0, 0, 0, 0, 120, 0, 0, 0], default(FifthPower).Derivatives(0.0, 8));
        Assert.Equal([32, 80, 160, 240, 240, 120, 0, 0, 0], default(FifthPower).Derivatives(2.0, 8));
    }

    [Fact]
    public void The_first_two_orders_are_those_of_the_other_drivers()
    {
        double[] derivatives = default(SineOfSquare).Derivatives(1.25, 2);
        Expect.Close([Math.Sin(1.5625), SineOfSquare.First(1.25), SineOfSquare.Second(1.25)], derivatives);
    }

    [Fact]
    public void Derivatives_run_over_floats_and_duals()
    {
        Expect.Close([32, 80, 160, 240], default(FifthPower).Derivatives(2f, 3), Expect.FloatRounding);

        // Over a dual number with tangent ½ every order carries half of the next.
        Dual<double>[] nested = default(FifthPower).Derivatives(new Dual<double>(2, 0.5), 3);
        Expect.Close([32, 80, 160, 240], nested.Select(part => part.Value).ToArray());
        Expect.Close([40, 80, 120, 120], nested.Select(part => part.Derivative).ToArray());
    }

    [Fact]
    public void Bad_orders_and_spans_are_refused_by_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("order", () => default(FifthPower).Derivatives(1.0, -1));
        Assert.Throws<ArgumentOutOfRangeException>("order", () => default(FifthPower).Derivatives(1.0, FunctionDifferentiation.MaxOrder + 1));
        Assert.Throws<ArgumentException>("derivatives", () => default(FifthPower).Derivatives(1.0, []));
        Assert.Throws<ArgumentException>("derivatives", () => default(FifthPower).Derivatives(1.0, new double[FunctionDifferentiation.MaxOrder + 2].AsSpan()));
    }

    private readonly struct ExponentialOfDouble : IUnivariateFunction
    {
        public T Invoke<T>(T x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            T.Exp(x + x);
    }

    private readonly struct Reciprocal : IUnivariateFunction
    {
        public T Invoke<T>(T x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            T.One / x;
    }

    private readonly struct FifthPower : IUnivariateFunction
    {
        public T Invoke<T>(T x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            x * x * x * x * x;
    }
}

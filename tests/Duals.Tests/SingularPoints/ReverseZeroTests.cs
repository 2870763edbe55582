using System.Numerics;

namespace Duals.Tests.SingularPoints;

/// <summary>
/// A zero meets an infinite slope on the way back: every mode, type and size gives NaN or the limit, never another number. Reverse mode once gave 0.
/// </summary>
public class ReverseZeroTests
{
    [Fact]
    public void The_cube_of_a_cube_root_has_slope_1_at_0_or_none() => CheckGradient(default(Univariate<CubeOfRoot>), [0], [1], isNaNInAll: true);

    [Fact]
    public void A_root_times_itself_has_slope_1_at_0_or_none() => CheckGradient(default(Univariate<RootTimesRoot>), [0], [1], isNaNInAll: true);

    [Fact]
    public void The_exponential_of_a_logarithm_has_slope_1_at_0_or_none() => CheckGradient(default(Univariate<ExpOfLog>), [0], [1], isNaNInAll: true);

    [Fact]
    public void A_harmonic_mean_has_slope_3_at_0_or_none() => CheckGradient(default(HarmonicMean), [0, 1, 2], [3, 0, 0], isNaNInAll: false);

    [Fact]
    public void A_geometric_mean_by_logarithms_is_infinitely_steep_at_0_or_undefined() =>
        CheckGradient(default(GeometricMean), [0, 4], [double.PositiveInfinity, 0], isNaNInAll: false);

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(17)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    public void A_sum_of_cubes_of_cube_roots_has_the_same_slopes_at_every_n(int n)
    {
        var x = new double[n];
        foreach ((string way, double[] gradient) in Ways.Gradients(default(SumOfCubes), x))
            Assert.All(gradient, slope => Assert.True(double.IsNaN(slope), $"{way}: {slope}"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    public void The_square_of_a_norm_has_the_Hessian_2_at_0_or_none(int n)
    {
        foreach ((string way, double[] hessian) in Ways.Hessians(default(SquareOfNorm), new double[n]))
        {
            for (int i = 0; i < hessian.Length; i++)
                AssertNaNOr(i % (n + 1) == 0 ? 2 : 0, hessian[i], way);
        }
    }

    [Fact]
    public void A_kernel_of_equal_points_has_the_second_derivatives_2_and_minus_2_or_none()
    {
        foreach ((string way, double[] hessian) in Ways.Hessians(default(Kernel), [0.5, -1.5, 0.5, -1.5]))
        {
            for (int i = 0; i < 4; i++)
            {
                for (int j = 0; j < 4; j++)
                    AssertNaNOr(i == j ? -2 : i % 2 == j % 2 ? 2 : 0, hessian[4 * i + j], way);
            }
        }
    }

    // A constant of reverse mode; forward mode's product is plain arithmetic, in which 0·∞ is NaN.
    [Fact]
    public void A_mask_of_zero_switches_off_an_infinite_slope_in_reverse_mode()
    {
        Assert.Equal([0, 5], Reverse.Gradient<double>(x => 0 * Adjoint<double>.Sqrt(x[0]) + 5 * x[1], [0, 2]));
        Assert.Equal([0, 5], Reverse.Gradient<double>(x => Adjoint<double>.Sqrt(x[0]) * Adjoint<double>.Constant(-0.0) + 5 * x[1], [0, 2]));
        Assert.Equal([0, 5], Reverse.Gradient<double>(x => Adjoint<double>.FusedMultiplyAdd(0, Adjoint<double>.Sqrt(x[0]), 5 * x[1]), [0, 2]));
        Assert.Equal([0], Reverse.Gradient<double>(x => Adjoint<double>.Sqrt(0 * Adjoint<double>.Log(1 + Adjoint<double>.Sqrt(x[0]))), [0]));
        Assert.Equal([double.NaN], Reverse.Gradient<double>(x => 0 * Adjoint<double>.Log(x[0]), [0]));
        Assert.Equal([double.NaN, 5], Forward.Gradient<double>(x => 0 * DualVector<double>.Sqrt(x[0]) + 5 * x[1], [0, 2]));
        Assert.Equal([0f, 5], Reverse.Gradient<float>(x => 0 * Adjoint<float>.Sqrt(x[0]) + 5 * x[1], [0, 2]));
    }

    [Fact]
    public void A_mask_of_zero_below_the_tape_keeps_its_own_derivative()
    {
        using var tape = Tape<Dual<double>>.Start();
        Adjoint<Dual<double>> x = tape.Variable(0);
        tape.Sweep(new Dual<double>(0, -1.5) * Adjoint<Dual<double>>.Sqrt(x), 1);
        Assert.Equal((0, double.NegativeInfinity), (tape.AdjointOf(x).Value, tape.AdjointOf(x).Derivative));
    }

    [Fact]
    public void Unguarded_products_of_forward_mode_may_be_right_in_reverse_mode()
    {
        Assert.Equal([double.NegativeInfinity, double.PositiveInfinity], Reverse.Gradient<double>(x => 1 / x[0] * x[1], [0, 2]));
        Assert.Equal([2, double.PositiveInfinity], Reverse.Gradient<double>(x => (x[0] + double.PositiveInfinity) * x[1], [1, 2]));
        Assert.Equal([double.NaN, double.PositiveInfinity], Forward.Gradient<double>(x => (x[0] + double.PositiveInfinity) * x[1], [1, 2]));
    }

    [Fact]
    public void A_weight_of_zero_adds_nothing_and_an_adjoint_of_zero_does()
    {
        Assert.Equal([2.0, 0], Reverse.VectorJacobianProduct<double>(Outputs, [0, 2], [0, 1]));
        Assert.Equal([double.PositiveInfinity, 0], Reverse.VectorJacobianProduct<double>(Outputs, [0, 2], [1, 1]));
        Assert.Equal(
            [double.NaN, 0],
            Reverse.VectorJacobianProduct<double>((x, y) => y[0] = Adjoint<double>.Square(Adjoint<double>.Sqrt(x[0])) + x[1] * x[0], [0, 0], [1]));

        static void Outputs(ReadOnlySpan<Adjoint<double>> x, Span<Adjoint<double>> y)
        {
            y[0] = Adjoint<double>.Sqrt(x[0]);
            y[1] = x[0] * x[1];
        }
    }

    [Fact]
    public void A_norm_is_flat_at_0_in_every_way()
    {
        foreach ((string way, double[] gradient) in Ways.Gradients(default(Norm), [0, 0, 0]).Concat(Ways.Gradients(default(NormByHypot), [0, 0, 0])))
            Assert.All(gradient, slope => Assert.True(slope == 0, $"{way}: {slope}"));
    }

    private static void CheckGradient<TFunction>(TFunction f, double[] x, double[] limits, bool isNaNInAll)
        where TFunction : IScalarFunction
    {
        foreach ((string way, double[] gradient) in Ways.Gradients(f, x))
        {
            for (int i = 0; i < x.Length; i++)
            {
                AssertNaNOr(limits[i], gradient[i], way);
                Assert.True(!isNaNInAll || double.IsNaN(gradient[i]), $"{way}: {gradient[i]}");
            }
        }
    }

    private static void AssertNaNOr(double limit, double actual, string way) =>
        Assert.True(double.IsNaN(actual) || actual == limit, $"{way}: {actual} in place of {limit}");

    /// <summary>A function of one number.</summary>
    internal interface IFormula
    {
        static abstract T Of<T>(T x)
            where T : IFloatingPointIeee754<T>;
    }

    internal readonly struct CubeOfRoot : IFormula
    {
        public static T Of<T>(T x)
            where T : IFloatingPointIeee754<T> =>
            Formulas.CubeOfRoot(x);
    }

    internal readonly struct RootTimesRoot : IFormula
    {
        public static T Of<T>(T x)
            where T : IFloatingPointIeee754<T> =>
            Formulas.RootTimesRoot(x);
    }

    internal readonly struct ExpOfLog : IFormula
    {
        public static T Of<T>(T x)
            where T : IFloatingPointIeee754<T> =>
            Formulas.ExpOfLog(x);
    }

    private readonly struct Univariate<TFormula> : IScalarFunction
        where TFormula : IFormula
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            TFormula.Of(x[0]);
    }

    private readonly struct HarmonicMean : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Formulas.HarmonicMean(x[0], x[1], x[2]);
    }

    private readonly struct GeometricMean : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Formulas.GeometricMean(x[0], x[1]);
    }

    private readonly struct SumOfCubes : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Formulas.SumOfCubes(x);
    }

    private readonly struct SquareOfNorm : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Formulas.SquareOfNorm(x);
    }

    private readonly struct Kernel : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Formulas.Kernel(x);
    }

    private readonly struct Norm : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Formulas.Norm(x);
    }

    private readonly struct NormByHypot : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            T norm = T.Zero;
            foreach (T xi in x)
                norm = T.Hypot(norm, xi);

            return norm;
        }
    }
}

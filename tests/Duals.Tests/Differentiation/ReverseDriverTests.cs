using System.Numerics;

namespace Duals.Tests.Differentiation;

/// <summary>What is particular to drivers of reverse mode; what holds for all of them is in Scenarios/.</summary>
public class ReverseDriverTests
{
    private static Chain Function => default;

    [Fact]
    public void Second_order_takes_a_generic_method_as_it_is()
    {
        Assert.Equal(new double[,] { { 802, -400 }, { -400, 200 } }, Reverse.Hessian(Rosenbrock, [1.0, 1.0]));
        Assert.Equal([2 * 802 - 400, -800 + 200], Reverse.HessianVectorProduct(Rosenbrock, [1.0, 1.0], [2.0, 1.0]));
        Assert.Equal([2 * 802 - 400, -800 + 200], Reverse.HessianVectorProduct(Rosenbrock, [1.0f, 1.0f], [2.0f, 1.0f]));

        static T Rosenbrock<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>
        {
            T a = x[1] - x[0] * x[0];
            return T.CreateChecked(100) * a * a + (T.One - x[0]) * (T.One - x[0]);
        }
    }

    [Fact]
    public void Second_order_by_delegates_inside_another_driver_sees_what_it_captures()
    {
        foreach (bool isLinear in new[] { false, true })
        {
            Assert.Throws<PerturbationConfusionException>(() => Forward.Gradient(
                x =>
                {
                    DualVector<double> captured = x[1];
                    return x[0] * Reverse.Hessian<double>(y => isLinear ? y[0] * (y[0] + captured) : y[0] * y[0] * captured, [2.0])[0, 0];
                },
                [3.0, 4.0]));
        }

        Assert.Equal(0, Tape<DualVector<double>>.Depth);

        Assert.Throws<PerturbationConfusionException>(() => Forward.Derivative(
            x => x * Reverse.HessianVectorProduct<double>(y => y[0] * y[0] * x, [2.0], [1.0])[0], 3.0));

        // d/dx of x·∂²(y²x)/∂y² = 2x², with the inner point lifted.
        Assert.Equal(12, Forward.Derivative(
            x => x * Reverse.HessianVectorProduct<Dual<double>>(
                y => y[0] * y[0] * (Adjoint<Dual<Dual<double>>>)(Dual<Dual<double>>)x, [x * 0 + 2], [Dual<double>.One])[0],
            3.0), 1e-12);
    }

    [Fact]
    public void What_does_not_depend_on_its_variables_has_gradient_zero()
    {
        Assert.Equal([0, 0, 0], Reverse.Gradient(x => Adjoint<double>.Floor(x[0] * x[1]), Expect.Point(3)));
        Assert.Equal([0, 0, 0], Reverse.Gradient(x => x[0] - x[0], Expect.Point(3)));
    }

    [Fact]
    public void The_result_may_be_a_variable_or_a_multiple_of_one()
    {
        Assert.Equal([0, 1, 0], Reverse.Gradient(x => x[1], Expect.Point(3)));
        Assert.Equal([0, 0, -3], Reverse.Gradient(x => x[2] * -3, Expect.Point(3)));
        double[,] jacobian = Reverse.Jacobian<double>(
            (x, y) =>
            {
                y[0] = x[1];
                y[1] = x[1];
                y[2] = 2 * x[0];
                y[3] = 5;
            },
            Expect.Point(2),
            5);
        Assert.Equal([0, 1, 0, 1, 2, 0, 0, 0, 0, 0], jacobian.Cast<double>());
    }

    [Fact]
    public void An_output_that_is_not_written_is_zero()
    {
        Reverse.Gradient<double>(Function.Invoke, Expect.Point(100));
        (double[] values, double[,] jacobian) = Reverse.ValueAndJacobian<double>((x, y) => y[1] = x[0] * x[1], [2, 3], 3);
        Assert.Equal([0, 6, 0], values);
        Assert.Equal([0, 0, 3, 2, 0, 0], jacobian.Cast<double>());
    }

    [Fact]
    public void The_root_of_a_square_has_slope_zero_at_zero_in_both_modes()
    {
        foreach (DifferentiationMode mode in new[] { DifferentiationMode.Forward, DifferentiationMode.Reverse })
        {
            Assert.Equal([0, 1.0], default(RootOfSquare).Gradient([0.0, 2.0], mode));
            Assert.Equal([0, 1.0], default(RootOfSquare).Gradient([-0.0, 2.0], mode));
            Assert.Equal([0, 0], default(RootOfProduct).Gradient([0.0, 0.0], mode));
        }
    }

    [Fact]
    public void Numbers_over_numbers_of_reverse_mode_and_below_them_give_second_derivatives()
    {
        double[] x = Expect.Point(5);
        double[] v = Expect.Direction(5);
        double[,] hessian = Chain.Hessian(x);
        double[] product = Expect.Product(hessian, v);

        // Forward over reverse, by hand.
        Dual<double>[] along = [.. x.Zip(v, (value, seed) => new Dual<double>(value, seed))];
        Expect.Close(product, [.. Reverse.Gradient<Dual<double>>(Function.Invoke, along).Select(slope => slope.Derivative)]);

        // Reverse over forward: the gradient of the derivative along v.
        Expect.Close(
            product,
            Reverse.Gradient<double>(
                y =>
                {
                    var line = new Dual<Adjoint<double>>[y.Length];
                    for (int i = 0; i < line.Length; i++)
                        line[i] = new(y[i], v[i]);

                    return Function.Invoke<Dual<Adjoint<double>>>(line).Derivative;
                },
                x));

        // Reverse over reverse: the gradient of ⟨∇f, v⟩.
        Expect.Close(
            product,
            Reverse.Gradient<double>(
                y =>
                {
                    Adjoint<double>[] gradient = Reverse.Gradient<Adjoint<double>>(Function.Invoke, y);
                    Adjoint<double> sum = 0;
                    for (int i = 0; i < gradient.Length; i++)
                        sum += gradient[i] * v[i];

                    return sum;
                },
                x));

        // Eight columns at once.
        DualVector<double>[] lanes = [.. x.Select((value, i) => DualVector<double>.Variable(value, i))];
        DualVector<double>[] rows = Reverse.Gradient<DualVector<double>>(Function.Invoke, lanes);
        for (int i = 0; i < 5; i++)
            Expect.Close([.. Enumerable.Range(0, 5).Select(j => hessian[i, j])], [.. Enumerable.Range(0, 5).Select(j => rows[i].Partials[j])]);
    }

    private readonly struct RootOfSquare : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            T.Sqrt(x[0] * x[0]) + x[1];
    }

    private readonly struct RootOfProduct : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            T.Sqrt(x[0] * x[1]);
    }
}

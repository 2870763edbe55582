using System.Numerics;

namespace Duals.Tests.Differentiation;

/// <summary>The drivers of reverse mode, in every form, over every number, and that both modes agree.</summary>
public class ReverseDriverTests
{
    private const double HalfRounding = 0.03;

    private static Chain Function => default;

    public static TheoryData<int> Sizes => [1, 2, 8, 9, 17, 63, 64, 65, 1000];

    public static TheoryData<int> SmallSizes => [1, 2, 7, 8, 9, 17, 64, 65];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Gradient_in_every_form(int n)
    {
        double[] x = Expect.Point(n);
        double value = Function.Invoke<double>(x);
        double[] expected = Chain.Gradient(x);

        Expect.Close(expected, Reverse.Gradient<double>(Function.Invoke, x));
        Expect.Close(expected, Reverse.Gradient<double>(Function.Invoke)(x));
        AssertPair(Reverse.ValueAndGradient<double>(Function.Invoke, x));
        foreach (DifferentiationMode mode in Enum.GetValues<DifferentiationMode>())
        {
            Expect.Close(expected, Function.Gradient(x, mode));
            AssertPair(Function.ValueAndGradient(x, mode));
            double[] written = new double[n];
            Array.Fill(written, double.NaN);
            Assert.Equal(value, Function.Gradient(x, written, mode));
            Expect.Close(expected, written);
        }

        double[] gradient = new double[n];
        Assert.Equal(value, Reverse.Gradient<double>(Function.Invoke, x, gradient));
        Expect.Close(expected, gradient);

        void AssertPair((double Value, double[] Gradient) pair)
        {
            Assert.Equal(value, pair.Value);
            Expect.Close(expected, pair.Gradient);
        }
    }

    [Theory]
    [MemberData(nameof(SmallSizes))]
    public void Jacobian_in_every_form(int n)
    {
        foreach (int outputs in new[] { 0, 1, 2, 5 })
        {
            double[] x = Expect.Point(n);
            double[] values = Squares.Values(x, outputs);
            double[,] expected = Squares.Jacobian(x, outputs);

            Expect.Close(expected, Reverse.Jacobian<double>(default(Squares).Invoke, x, outputs));
            Expect.Close(expected, Reverse.Jacobian<double>(default(Squares).Invoke, outputs)(x));
            AssertPair(Reverse.ValueAndJacobian<double>(default(Squares).Invoke, x, outputs));
            foreach (DifferentiationMode mode in Enum.GetValues<DifferentiationMode>())
            {
                Expect.Close(expected, default(Squares).Jacobian(x, outputs, mode));
                AssertPair(default(Squares).ValueAndJacobian(x, outputs, mode));
            }

            double[] image = new double[outputs];
            double[] flat = new double[outputs * n];
            Reverse.Jacobian<double>(default(Squares).Invoke, x, image, flat);
            Expect.Close(values, image);
            Expect.Close([.. expected.Cast<double>()], flat);

            void AssertPair((double[] Value, double[,] Jacobian) pair)
            {
                Expect.Close(values, pair.Value);
                Expect.Close(expected, pair.Jacobian);
            }
        }
    }

    [Theory]
    [MemberData(nameof(SmallSizes))]
    public void VectorJacobianProduct_in_every_form(int n)
    {
        foreach (int outputs in new[] { 0, 1, 5 })
        {
            double[] x = Expect.Point(n);
            double[] w = Expect.Direction(outputs);
            double[] values = Squares.Values(x, outputs);
            double[] expected = Product(w, Squares.Jacobian(x, outputs));

            Expect.Close(expected, Reverse.VectorJacobianProduct<double>(default(Squares).Invoke, x, w));
            Expect.Close(expected, Reverse.VectorJacobianProduct<double>(default(Squares).Invoke)(x, w));
            Expect.Close(expected, default(Squares).VectorJacobianProduct(x, w));
            (double[] ofDelegate, double[] product) = Reverse.ValueAndVectorJacobianProduct<double>(default(Squares).Invoke, x, w);
            Expect.Close(values, ofDelegate);
            Expect.Close(expected, product);
            (double[] ofObject, product) = default(Squares).ValueAndVectorJacobianProduct(x, w);
            Expect.Close(values, ofObject);
            Expect.Close(expected, product);

            double[] image = new double[outputs];
            Array.Fill(product, double.NaN);
            Reverse.VectorJacobianProduct<double>(default(Squares).Invoke, x, w, image, product);
            Expect.Close(values, image);
            Expect.Close(expected, product);
        }
    }

    [Theory]
    [MemberData(nameof(SmallSizes))]
    public void Second_order_in_both_modes(int n)
    {
        double[] x = Expect.Point(n);
        double[] v = Expect.Direction(n);
        double value = Function.Invoke<double>(x);
        double[,] expected = Chain.Hessian(x);
        foreach (DifferentiationMode mode in Enum.GetValues<DifferentiationMode>())
        {
            Expect.Close(expected, Function.Hessian(x, mode));
            (double ofHessian, double[] gradient, double[,] hessian) = Function.ValueGradientAndHessian(x, mode);
            Assert.Equal(value, ofHessian);
            Expect.Close(Chain.Gradient(x), gradient);
            Expect.Close(expected, hessian);
            for (int i = 0; i < n; i++)
            {
                for (int j = 0; j < i; j++)
                    Assert.Equal(hessian[i, j], hessian[j, i]);
            }

            Expect.Close(Expect.Product(expected, v), Function.HessianVectorProduct(x, v, mode), Expect.Rounding * n);
            (double ofProduct, double[] product) = Function.ValueAndHessianVectorProduct(x, v, mode);
            Assert.Equal(value, ofProduct);
            Expect.Close(Expect.Product(expected, v), product, Expect.Rounding * n);
        }
    }

    [Theory]
    [MemberData(nameof(SmallSizes))]
    public void Second_order_by_delegates_in_every_form(int n)
    {
        double[] x = Expect.Point(n);
        double[] v = Expect.Direction(n);
        double value = Function.Invoke<double>(x);
        double[,] expected = Chain.Hessian(x);
        double[] product = Expect.Product(expected, v);

        Expect.Close(expected, Reverse.Hessian<double>(Function.Invoke, x));
        Expect.Close(expected, Reverse.Hessian<double>(Function.Invoke)(x));
        (double ofHessian, double[] gradient, double[,] hessian) = Reverse.ValueGradientAndHessian<double>(Function.Invoke, x);
        Assert.Equal(value, ofHessian);
        Expect.Close(Chain.Gradient(x), gradient);
        Expect.Close(expected, hessian);
        double[] flat = new double[n * n];
        Assert.Equal(value, Reverse.Hessian<double>(Function.Invoke, x, gradient, flat));
        Expect.Close([.. expected.Cast<double>()], flat);

        Expect.Close(product, Reverse.HessianVectorProduct<double>(Function.Invoke, x, v), Expect.Rounding * n);
        Expect.Close(product, Reverse.HessianVectorProduct<double>(Function.Invoke)(x, v), Expect.Rounding * n);
        (double ofProduct, double[] entries) = Reverse.ValueAndHessianVectorProduct<double>(Function.Invoke, x, v);
        Assert.Equal(value, ofProduct);
        Expect.Close(product, entries, Expect.Rounding * n);
        Assert.Equal(value, Reverse.HessianVectorProduct<double>(Function.Invoke, x, v, v));
        Expect.Close(product, v, Expect.Rounding * n);
    }

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
            x => x * Reverse.HessianVectorProduct<Dual<double>>(y => y[0] * y[0] * (Adjoint<Dual<Dual<double>>>)(Dual<Dual<double>>)x, [x * 0 + 2], [Dual<double>.One])[0], 3.0), 1e-12);
    }

    [Fact]
    public void Results_may_be_written_over_the_point()
    {
        double[] x = Expect.Point(17);
        double[] w = Expect.Direction(17);
        double[] expected = Chain.Gradient(x);

        double[] point = [.. x];
        Reverse.Gradient<double>(Function.Invoke, point, point);
        Expect.Close(expected, point);
        point = [.. x];
        Function.Gradient(point, point, DifferentiationMode.Reverse);
        Expect.Close(expected, point);

        point = [.. x];
        Function.HessianVectorProduct(point, w, point, DifferentiationMode.Reverse);
        Expect.Close(Expect.Product(Chain.Hessian(x), w), point, 1e-12);
        point = [.. x];
        Function.Hessian(point, point, new double[17 * 17], DifferentiationMode.Reverse);
        Expect.Close(expected, point);

        // The product over the point, the values over the vector, and the other way round.
        double[] product = Product(w, Squares.Jacobian(x, 17));
        (point, double[] vector) = ([.. x], [.. w]);
        default(Squares).VectorJacobianProduct(point, vector, vector, point);
        Expect.Close(Squares.Values(x, 17), vector);
        Expect.Close(product, point);
        (point, vector) = ([.. x], [.. w]);
        default(Squares).VectorJacobianProduct(point, vector, point, vector);
        Expect.Close(Squares.Values(x, 17), point);
        Expect.Close(product, vector);

        point = [.. x];
        double[] jacobian = new double[17 * 17];
        default(Squares).Jacobian(point, point, jacobian, DifferentiationMode.Reverse);
        Expect.Close(Squares.Values(x, 17), point);
        Expect.Close([.. Squares.Jacobian(x, 17).Cast<double>()], jacobian);
    }

    [Fact]
    public void A_constant_function_has_gradient_zero()
    {
        double[] gradient = [1, 2, 3];
        Assert.Equal(2.5, Reverse.Gradient(_ => (Adjoint<double>)2.5, Expect.Point(3), gradient));
        Assert.Equal([0, 0, 0], gradient);
        Assert.Equal([0, 0, 0], default(ConstantFunction).Gradient(Expect.Point(3), DifferentiationMode.Reverse));
        Assert.Equal([0, 0, 0], default(ConstantFunction).HessianVectorProduct(Expect.Point(3), [1, 2, 3], DifferentiationMode.Reverse));
        Assert.All(default(ConstantFunction).Hessian(Expect.Point(3), DifferentiationMode.Reverse).Cast<double>(), entry => Assert.Equal(0, entry));
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
    public void Every_number_below_has_its_gradient()
    {
        double[] x = Expect.Point(9);
        double[] expected = Chain.Gradient(x);
        Expect.Close(expected, Function.Gradient(Expect.To<float>(x), DifferentiationMode.Reverse), Expect.FloatRounding);
        Expect.Close(expected, Reverse.Gradient<float>(Function.Invoke, Expect.To<float>(x)), Expect.FloatRounding);
        Expect.Close(expected, Function.Gradient(Expect.To<Half>(x), DifferentiationMode.Reverse), HalfRounding);
        Expect.Close(Chain.Hessian(x), Function.Hessian(Expect.To<float>(x), DifferentiationMode.Reverse), Expect.FloatRounding);
        Expect.Close(Chain.Hessian(x), Function.Hessian(Expect.To<Half>(x), DifferentiationMode.Reverse), HalfRounding);
        Expect.Close(Chain.Hessian(x), Reverse.Hessian<float>(Function.Invoke, Expect.To<float>(x)), Expect.FloatRounding);
        double[] v = Expect.Direction(9);
        double[] product = Expect.Product(Chain.Hessian(x), v);
        Expect.Close(product, Reverse.HessianVectorProduct<float>(Function.Invoke, Expect.To<float>(x), Expect.To<float>(v)), Expect.FloatRounding);
        Expect.Close(product, Reverse.HessianVectorProduct<Half>(Function.Invoke, Expect.To<Half>(x), Expect.To<Half>(v)), HalfRounding);
        Expect.Close(product, Function.HessianVectorProduct(Expect.To<float>(x), Expect.To<float>(v), DifferentiationMode.Reverse), Expect.FloatRounding);
        Expect.Close(product, Function.HessianVectorProduct(Expect.To<Half>(x), Expect.To<Half>(v), DifferentiationMode.Reverse), HalfRounding);
        Expect.Close(
            Squares.Jacobian(x, 3), default(Squares).Jacobian(Expect.To<float>(x), 3, DifferentiationMode.Reverse), Expect.FloatRounding);
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

    [Fact]
    public void A_mode_that_does_not_exist_is_refused_by_name()
    {
        var mode = (DifferentiationMode)7;
        Action[] calls =
        [
            () => Function.Gradient([1.0, 2.0], mode),
            () => Function.ValueAndGradient([1.0, 2.0], mode),
            () => Function.Hessian([1.0, 2.0], mode),
            () => Function.HessianVectorProduct([1.0, 2.0], [1.0, 2.0], mode),
            () => default(Squares).Jacobian([1.0, 2.0], 2, mode),
        ];
        Assert.All(calls, call => Assert.Equal(mode, Assert.Throws<ArgumentOutOfRangeException>("mode", call).ActualValue));
    }

    private static double[] Product(double[] w, double[,] matrix) =>
        [.. Enumerable.Range(0, matrix.GetLength(1)).Select(j => w.Select((weight, i) => weight * matrix[i, j]).Sum())];

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

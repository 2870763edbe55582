namespace Duals.Tests.Differentiation;

public class HessianDriverTests
{
    private static Chain Function => default;

    public static TheoryData<int> SmallSizes => [1, 2, 7, 8, 9, 15, 16, 17];

    public static TheoryData<int> Sizes => [1, 7, 8, 9, 15, 16, 17, 1000];

    [Theory]
    [MemberData(nameof(SmallSizes))]
    public void Hessian_in_every_form(int n)
    {
        double[] x = Expect.Point(n);
        double value = Function.Invoke<double>(x);
        double[] gradient = Chain.Gradient(x);
        double[,] expected = Chain.Hessian(x);

        Expect.Close(expected, Forward.Hessian<double>(Function.Invoke, x));
        Expect.Close(expected, Forward.Hessian<double>(Function.Invoke)(x));
        Expect.Close(expected, Function.Hessian(x));
        AssertTriple(Forward.ValueGradientAndHessian<double>(Function.Invoke, x));
        AssertTriple(Function.ValueGradientAndHessian(x));

        double[] first = new double[n];
        double[] second = new double[n * n];
        Assert.Equal(value, Forward.Hessian<double>(Function.Invoke, x, first, second));
        Expect.Close(gradient, first);
        Expect.Close([.. expected.Cast<double>()], second);

        Array.Fill(first, double.NaN);
        Array.Fill(second, double.NaN);
        Assert.Equal(value, Function.Hessian(x, first.AsSpan(), second));
        Expect.Close(gradient, first);
        Expect.Close([.. expected.Cast<double>()], second);

        void AssertTriple((double Value, double[] Gradient, double[,] Hessian) triple)
        {
            Assert.Equal(value, triple.Value);
            Expect.Close(gradient, triple.Gradient);
            Expect.Close(expected, triple.Hessian);
        }
    }

    [Theory]
    [MemberData(nameof(SmallSizes))]
    public void Hessian_of_floats(int n)
    {
        float[] x = Expect.To<float>(Expect.Point(n));
        double[,] expected = Chain.Hessian(Expect.Point(n));

        Expect.Close(expected, Forward.Hessian<float>(Function.Invoke, x), Expect.FloatRounding);
        Expect.Close(expected, Function.Hessian(x), Expect.FloatRounding);
    }

    [Fact]
    public void A_Hessian_is_exactly_symmetric()
    {
        double[,] hessian = Forward.Hessian<double>(x => HyperDual<double>.Exp(x[0] * x[1]) / (x[2] + HyperDual<double>.Sin(x[0])) * x[3], [0.3, 1.7, 2.1, -0.9]);
        for (int i = 0; i < 4; i++)
        {
            for (int j = 0; j < i; j++)
                Assert.Equal(hessian[i, j], hessian[j, i]);
        }

        Assert.NotEqual(0, hessian[0, 1]);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void HessianVectorProduct_in_every_form(int n)
    {
        double[] x = Expect.Point(n);
        double[] vector = Expect.Direction(n);
        double value = Function.Invoke<double>(x);
        double[] expected = Expect.Product(Chain.Hessian(x), vector);

        Expect.Close(expected, Forward.HessianVectorProduct<double>(Function.Invoke, x, vector));
        Expect.Close(expected, Forward.HessianVectorProduct<double>(Function.Invoke)(x, vector));
        Expect.Close(expected, Function.HessianVectorProduct(x, vector));
        AssertPair(Forward.ValueAndHessianVectorProduct<double>(Function.Invoke, x, vector));
        AssertPair(Function.ValueAndHessianVectorProduct(x, vector));

        double[] product = new double[n];
        AssertPair((Forward.HessianVectorProduct<double>(Function.Invoke, x, vector, product), product));
        Array.Fill(product, double.NaN);
        AssertPair((Function.HessianVectorProduct(x, vector, product.AsSpan()), product));

        void AssertPair((double Value, double[] Product) pair)
        {
            Assert.Equal(value, pair.Value);
            Expect.Close(expected, pair.Product);
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Laplacian_in_every_form(int n)
    {
        double[] x = Expect.Point(n);
        double value = Function.Invoke<double>(x);
        double expected = Expect.Trace(Chain.Hessian(x));
        double tolerance = Expect.Rounding * n;

        Expect.Close(expected, Forward.Laplacian<double>(Function.Invoke, x), tolerance);
        Expect.Close(expected, Forward.Laplacian<double>(Function.Invoke)(x), tolerance);
        Expect.Close(expected, Function.Laplacian(x), tolerance);
        AssertPair(Forward.ValueAndLaplacian<double>(Function.Invoke, x));
        AssertPair(Function.ValueAndLaplacian(x));

        void AssertPair((double Value, double Laplacian) pair)
        {
            Assert.Equal(value, pair.Value);
            Expect.Close(expected, pair.Laplacian, tolerance);
        }
    }

    [Fact]
    public void Results_may_be_written_over_the_point()
    {
        double[] point = Expect.Point(9);
        double[] vector = Expect.Direction(9);
        double[,] hessian = Chain.Hessian(point);

        double[] x = [.. point];
        double[] second = new double[81];
        Forward.Hessian<double>(Function.Invoke, x, x, second);
        Expect.Close(Chain.Gradient(point), x);
        Expect.Close([.. hessian.Cast<double>()], second);

        x = [.. point];
        Function.HessianVectorProduct(x, vector, x.AsSpan());
        Expect.Close(Expect.Product(hessian, vector), x);

        double[] product = [.. vector];
        Forward.HessianVectorProduct<double>(Function.Invoke, point, product, product);
        Expect.Close(Expect.Product(hessian, vector), product);
    }

    [Fact]
    public void A_constant_function_has_second_derivatives_zero()
    {
        (double value, double[] gradient, double[,] hessian) = default(ConstantFunction).ValueGradientAndHessian(Expect.Point(9));
        Assert.Equal(2.5, value);
        Assert.All(gradient, part => Assert.Equal(0, part));
        Assert.All(hessian.Cast<double>(), part => Assert.Equal(0, part));
        Assert.Equal(0, Forward.Laplacian(_ => (HyperDual<double>)2.5, Expect.Point(9)));
        Assert.All(default(ConstantFunction).HessianVectorProduct(Expect.Point(9), Expect.Direction(9)), part => Assert.Equal(0, part));
    }
}

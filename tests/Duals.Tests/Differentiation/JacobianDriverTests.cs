namespace Duals.Tests.Differentiation;

public class JacobianDriverTests
{
    private static Squares Function => default;

    public static TheoryData<int, int> Shapes
    {
        get
        {
            var shapes = new TheoryData<int, int>();
            foreach (int n in (int[])[1, 7, 8, 9, 15, 16, 17, 1000])
            {
                foreach (int m in (int[])[0, 1, 3, 9])
                    shapes.Add(n, m);
            }

            return shapes;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Jacobian_in_every_form(int n, int m)
    {
        double[] x = Expect.Point(n);
        double[] values = Squares.Values(x, m);
        double[,] expected = Squares.Jacobian(x, m);

        Expect.Close(expected, Forward.Jacobian<double>(Function.Invoke, x, m));
        Expect.Close(expected, Forward.Jacobian<double>(Function.Invoke, m)(x));
        Expect.Close(expected, Function.Jacobian(x, m));
        AssertPair(Forward.ValueAndJacobian<double>(Function.Invoke, x, m));
        AssertPair(Function.ValueAndJacobian(x, m));

        double[] y = new double[m];
        double[] jacobian = new double[m * n];
        double[] rowMajor = [.. expected.Cast<double>()];
        Forward.Jacobian<double>(Function.Invoke, x, y, jacobian);
        Expect.Close(values, y);
        Expect.Close(rowMajor, jacobian);

        Array.Fill(y, double.NaN);
        Array.Fill(jacobian, double.NaN);
        Function.Jacobian(x, y.AsSpan(), jacobian);
        Expect.Close(values, y);
        Expect.Close(rowMajor, jacobian);

        void AssertPair((double[] Value, double[,] Jacobian) pair)
        {
            Expect.Close(values, pair.Value);
            Expect.Close(expected, pair.Jacobian);
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Jacobian_of_floats(int n, int m)
    {
        float[] x = Expect.To<float>(Expect.Point(n));
        double[,] expected = Squares.Jacobian(Expect.Point(n), m);

        Expect.Close(expected, Forward.Jacobian<float>(Function.Invoke, x, m), Expect.FloatRounding);
        Expect.Close(expected, Function.Jacobian(x, m), Expect.FloatRounding);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void JacobianVectorProduct_in_every_form(int n, int m)
    {
        double[] x = Expect.Point(n);
        double[] vector = Expect.Direction(n);
        double[] values = Squares.Values(x, m);
        double[] expected = Expect.Product(Squares.Jacobian(x, m), vector);
        double tolerance = Expect.Rounding * n;

        Expect.Close(expected, Forward.JacobianVectorProduct<double>(Function.Invoke, x, vector, m), tolerance);
        Expect.Close(expected, Forward.JacobianVectorProduct<double>(Function.Invoke, m)(x, vector), tolerance);
        Expect.Close(expected, Function.JacobianVectorProduct(x, vector, m), tolerance);
        AssertPair(Forward.ValueAndJacobianVectorProduct<double>(Function.Invoke, x, vector, m));
        AssertPair(Function.ValueAndJacobianVectorProduct(x, vector, m));

        double[] y = new double[m];
        double[] product = new double[m];
        Forward.JacobianVectorProduct<double>(Function.Invoke, x, vector, y, product);
        AssertPair((y, product));

        Array.Fill(y, double.NaN);
        Array.Fill(product, double.NaN);
        Function.JacobianVectorProduct(x, vector, y.AsSpan(), product);
        AssertPair((y, product));

        void AssertPair((double[] Value, double[] Product) pair)
        {
            Expect.Close(values, pair.Value);
            Expect.Close(expected, pair.Product, tolerance);
        }
    }

    [Fact]
    public void Results_may_be_written_over_the_point()
    {
        double[] point = Expect.Point(9);
        double[] vector = Expect.Direction(9);
        double[] values = Squares.Values(point, 9);
        double[,] expected = Squares.Jacobian(point, 9);

        double[] x = [.. point];
        double[] jacobian = new double[81];
        Forward.Jacobian<double>(Function.Invoke, x, x, jacobian);
        Expect.Close(values, x);
        Expect.Close([.. expected.Cast<double>()], jacobian);

        x = [.. point];
        Function.JacobianVectorProduct(x, vector, new double[9].AsSpan(), x);
        Expect.Close(Expect.Product(expected, vector), x);

        double[] product = [.. vector];
        Forward.JacobianVectorProduct<double>(Function.Invoke, point, product, new double[9], product);
        Expect.Close(Expect.Product(expected, vector), product);
    }

    [Fact]
    public void Outputs_that_are_constant_or_not_written_have_rows_of_zeros()
    {
        double[] values = [9, 9, 9];
        double[] jacobian = new double[30];
        Array.Fill(jacobian, 9);

        // The pool's buffers are dirty by now, as another function has run over them.
        Function.Jacobian(Expect.Point(10), new double[3].AsSpan(), new double[30]);
        default(PartlyWritten).Jacobian(Expect.Point(10), values.AsSpan(), jacobian);

        Assert.Equal([1, 0, 3], values);
        Assert.All(jacobian, part => Assert.Equal(0, part));

        (double[] value, double[,] delegateJacobian) = Forward.ValueAndJacobian<double>(default(PartlyWritten).Invoke, Expect.Point(10), 3);
        Assert.Equal([1, 0, 3], value);
        Assert.All(delegateJacobian.Cast<double>(), part => Assert.Equal(0, part));

        (double[] productValue, double[] product) = default(PartlyWritten).ValueAndJacobianVectorProduct(Expect.Point(10), Expect.Direction(10), 3);
        Assert.Equal([1, 0, 3], productValue);
        Assert.Equal([0, 0, 0], product);
    }
}

namespace Duals.Tests.Differentiation;

public class GradientDriverTests
{
    private static Chain Function => default;

    /// <summary>Gets numbers of variables around the lane counts: 8 doubles, 16 floats.</summary>
    public static TheoryData<int> Sizes => [1, 2, 7, 8, 9, 15, 16, 17, 31, 32, 33, 1000];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Gradient_in_every_form(int n)
    {
        double[] x = Expect.Point(n);
        double value = Function.Invoke<double>(x);
        double[] expected = Chain.Gradient(x);

        Expect.Close(expected, Forward.Gradient<double>(Function.Invoke, x));
        Expect.Close(expected, Forward.Gradient<double>(Function.Invoke)(x));
        Expect.Close(expected, Function.Gradient(x));

        (double delegateValue, double[] delegateGradient) = Forward.ValueAndGradient<double>(Function.Invoke, x);
        Assert.Equal(value, delegateValue);
        Expect.Close(expected, delegateGradient);
        (double objectValue, double[] objectGradient) = Function.ValueAndGradient(x);
        Assert.Equal(value, objectValue);
        Expect.Close(expected, objectGradient);

        double[] gradient = new double[n];
        Assert.Equal(value, Forward.Gradient<double>(Function.Invoke, x, gradient));
        Expect.Close(expected, gradient);
        Array.Fill(gradient, double.NaN);
        Assert.Equal(value, Function.Gradient(x, gradient.AsSpan()));
        Expect.Close(expected, gradient);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Gradient_of_floats(int n)
    {
        float[] x = Expect.To<float>(Expect.Point(n));
        double[] expected = Chain.Gradient(Expect.To<double>(Expect.Point(n)));

        Expect.Close(expected, Forward.Gradient<float>(Function.Invoke, x), Expect.FloatRounding);
        Expect.Close(expected, Function.Gradient(x), Expect.FloatRounding);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void DirectionalDerivative_in_every_form(int n)
    {
        double[] x = Expect.Point(n);
        double[] direction = Expect.Direction(n);
        double value = Function.Invoke<double>(x);
        double expected = Expect.Dot(Chain.Gradient(x), direction);
        double tolerance = Expect.Rounding * n;

        Expect.Close(expected, Forward.DirectionalDerivative<double>(Function.Invoke, x, direction), tolerance);
        Expect.Close(expected, Forward.DirectionalDerivative<double>(Function.Invoke)(x, direction), tolerance);
        Expect.Close(expected, Function.DirectionalDerivative(x, direction), tolerance);

        (double delegateValue, double delegateDerivative) = Forward.ValueAndDirectionalDerivative<double>(Function.Invoke, x, direction);
        Assert.Equal(value, delegateValue);
        Expect.Close(expected, delegateDerivative, tolerance);
        (double objectValue, double objectDerivative) = Function.ValueAndDirectionalDerivative(x, direction);
        Assert.Equal(value, objectValue);
        Expect.Close(expected, objectDerivative, tolerance);
    }

    [Fact]
    public void The_gradient_may_be_written_over_the_point()
    {
        double[] expected = Chain.Gradient(Expect.Point(17));

        double[] x = Expect.Point(17);
        Forward.Gradient<double>(Function.Invoke, x, x);
        Expect.Close(expected, x);

        x = Expect.Point(17);
        Function.Gradient(x, x.AsSpan());
        Expect.Close(expected, x);
    }

    [Fact]
    public void A_constant_function_has_gradient_zero()
    {
        double[] gradient = [1, 2, 3, 4, 5, 6, 7, 8, 9];
        Assert.Equal(2.5, Forward.Gradient(_ => (DualVector<double>)2.5, Expect.Point(9), gradient));
        Assert.All(gradient, part => Assert.Equal(0, part));

        Array.Fill(gradient, 1);
        Assert.Equal(2.5, default(ConstantFunction).Gradient(Expect.Point(9), gradient.AsSpan()));
        Assert.All(gradient, part => Assert.Equal(0, part));
    }

    [Fact]
    public void The_point_that_f_sees_is_seeded_in_one_chunk_at_a_time()
    {
        var passes = new List<string>();
        Forward.Gradient(
            x =>
            {
                string seeds = "";
                foreach (DualVector<double> number in x)
                    seeds += number.Partials == default ? "." : "v";

                passes.Add(seeds);
                return x[0];
            },
            Expect.Point(10));

        Assert.Equal(["vvvvvvvv..", "........vv"], passes);
    }
}

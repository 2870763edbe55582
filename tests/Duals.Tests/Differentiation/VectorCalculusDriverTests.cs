namespace Duals.Tests.Differentiation;

public class VectorCalculusDriverTests
{
    private static Field Function => default;
    private static SpaceField Space => default;

    public static TheoryData<int> Sizes => [1, 3, 7, 8, 9, 15, 16, 17, 1000];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Divergence_in_every_form(int n)
    {
        double[] x = Expect.Point(n);
        double[] values = Field.Values(x);
        double expected = Field.Divergence(x);

        Expect.Close(expected, Forward.Divergence<double>(Function.Invoke, x));
        Expect.Close(expected, Forward.Divergence<double>(Function.Invoke)(x));
        Expect.Close(expected, Function.Divergence(x));
        AssertPair(Forward.ValueAndDivergence<double>(Function.Invoke, x));
        AssertPair(Function.ValueAndDivergence(x));

        double[] y = new double[n];
        AssertPair((y, Forward.Divergence<double>(Function.Invoke, x, y)));
        Array.Fill(y, double.NaN);
        AssertPair((y, Function.Divergence(x, y.AsSpan())));

        void AssertPair((double[] Value, double Divergence) pair)
        {
            Expect.Close(values, pair.Value);
            Expect.Close(expected, pair.Divergence);
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Divergence_of_floats(int n)
    {
        float[] x = Expect.To<float>(Expect.Point(n));
        double expected = Field.Divergence(Expect.Point(n));

        Expect.Close(expected, Forward.Divergence<float>(Function.Invoke, x), Expect.FloatRounding);
        Expect.Close(expected, Function.Divergence(x), Expect.FloatRounding);
    }

    [Fact]
    public void Curl_in_every_form()
    {
        double[] x = [1.5, -2, 0.75];
        double[] values = SpaceField.Values(x);
        double[] expected = SpaceField.Curl(x);

        Expect.Close(expected, Forward.Curl<double>(Space.Invoke, x));
        Expect.Close(expected, Forward.Curl<double>(Space.Invoke)(x));
        Expect.Close(expected, Space.Curl(x));
        Expect.Close(expected, Space.Curl(Expect.To<float>(x)), Expect.FloatRounding);
        AssertPair(Forward.ValueAndCurl<double>(Space.Invoke, x));
        AssertPair(Space.ValueAndCurl(x));

        double[] y = new double[3];
        double[] curl = new double[3];
        Forward.Curl<double>(Space.Invoke, x, y, curl);
        AssertPair((y, curl));
        Array.Fill(y, double.NaN);
        Array.Fill(curl, double.NaN);
        Space.Curl(x, y.AsSpan(), curl);
        AssertPair((y, curl));

        void AssertPair((double[] Value, double[] Curl) pair)
        {
            Expect.Close(values, pair.Value);
            Expect.Close(expected, pair.Curl);
        }
    }

    [Fact]
    public void A_curl_has_no_part_from_a_gradient_field()
    {
        // ∇(x²yz³) = (2xyz³, x²z³, 3x²yz²).
        double[] curl = Forward.Curl(
            (x, y) => (y[0], y[1], y[2]) = (2 * x[0] * x[1] * x[2] * x[2] * x[2], x[0] * x[0] * x[2] * x[2] * x[2], 3 * x[0] * x[0] * x[1] * x[2] * x[2]),
            [1.5, -2, 0.5]);

        Assert.Equal([0, 0, 0], curl);
    }

    [Fact]
    public void Results_may_be_written_over_the_point()
    {
        double[] x = Expect.Point(9);
        Expect.Close(Field.Divergence(Expect.Point(9)), Forward.Divergence<double>(Function.Invoke, x, x));
        Expect.Close(Field.Values(Expect.Point(9)), x);

        double[] p = [1.5, -2, 0.75];
        Space.Curl(p, p.AsSpan(), new double[3]);
        Expect.Close(SpaceField.Values([1.5, -2, 0.75]), p);

        p = [1.5, -2, 0.75];
        Forward.Curl<double>(Space.Invoke, p, new double[3], p);
        Expect.Close(SpaceField.Curl([1.5, -2, 0.75]), p);
    }
}

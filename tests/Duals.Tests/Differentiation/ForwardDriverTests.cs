namespace Duals.Tests.Differentiation;

/// <summary>What is particular to drivers of forward mode; what holds for all of them is in Scenarios/.</summary>
public class ForwardDriverTests
{
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

    [Fact]
    public void A_Hessian_is_exactly_symmetric()
    {
        double[,] hessian = Forward.Hessian(
            x => HyperDual<double>.Exp(x[0] * x[1]) / (x[2] + HyperDual<double>.Sin(x[0])) * x[3], [0.3, 1.7, 2.1, -0.9]);
        for (int i = 0; i < 4; i++)
        {
            for (int j = 0; j < i; j++)
                Assert.Equal(hessian[i, j], hessian[j, i]);
        }

        Assert.NotEqual(0, hessian[0, 1]);
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
}

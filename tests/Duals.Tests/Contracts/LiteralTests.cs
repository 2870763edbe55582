namespace Duals.Tests.Contracts;

/// <summary>Formulas as people write them, with literals beside the numbers, for one level and two.</summary>
public class LiteralTests
{
    [Fact]
    public void Literals_mix_with_a_dual_number()
    {
        var x = new Dual<double>(3, 0.5);

        Dual<double> y = (2 * x * x - x / 4 + 1.5) * 3 - 1 / x + 7 % x;

        // 6x² − 3x/4 + 9/2 − 1/x + 7 mod x, where 7 mod x = 7 − 2x near 3.
        Assert.Equal(54 - 2.25 + 4.5 - 1 / 3.0 + 1, y.Value, 1e-14);
        Assert.Equal((36 - 0.75 + 1 / 9.0 - 2) * 0.5, y.Derivative, 1e-13);
        Assert.All(new[] { x > 0, x >= 3, x < 4, x <= 3, x == 3, x != 4 }, Assert.True);
        Assert.All(new[] { 0 < x, 3 >= x, 4 > x, 3 <= x, 3 == x, 4 != x }, Assert.True);
    }

    [Fact]
    public void Literals_mix_with_a_dual_number_of_dual_numbers()
    {
        var x = new Dual<Dual<double>>(new(3, 0.5), new(2, 0.25));

        Dual<Dual<double>> y = 2 * x * x - x / 4 + 1.5;

        // y = 2x² − x/4 + 3/2: y′ = 4x − 1/4, y″ = 4.
        Assert.Equal(18.75, y.Value.Value);
        Assert.Equal(11.75 * 0.5, y.Value.Derivative);
        Assert.Equal(11.75 * 2, y.Derivative.Value);
        Assert.Equal(4 * 0.5 * 2 + 11.75 * 0.25, y.Derivative.Derivative);
        Assert.All(new[] { x > 0, x >= 3, x < 4, x <= 3, x == 3, x != 4 }, Assert.True);
        Assert.All(new[] { 0 < x, 3 >= x, 4 > x, 3 <= x, 3 == x, 4 != x }, Assert.True);
    }

    [Fact]
    public void Literals_mix_with_a_hyper_dual_number_and_a_vector()
    {
        var h = new HyperDual<double>(3, 0.5, 2, 0.25);
        HyperDual<double> g = 2 * h * h - h / 4 + 1.5;
        Assert.Equal([18.75, 11.75 * 0.5, 11.75 * 2, 4 * 0.5 * 2 + 11.75 * 0.25], Leaves<HyperDual<double>>.Of(g));
        Assert.All(new[] { h > 0, 0 < h, h == 3, 4 != h }, Assert.True);

        DualVector<double> v = DualVector<double>.Variable(3, 5);
        DualVector<double> w = 2 * v * v - v / 4 + 1.5;
        Assert.Equal([18.75, 0, 0, 0, 0, 0, 11.75, 0, 0], Leaves<DualVector<double>>.Of(w));
        Assert.All(new[] { v > 0, 0 < v, v == 3, 4 != v }, Assert.True);
    }

    [Fact]
    public void A_number_adds_up_with_compound_assignment_and_increments()
    {
        var x = new Dual<double>(3, 0.5);
        x += 2;
        x *= 3;
        x -= 1;
        x /= 2;
        x++;
        --x;

        Assert.Equal([7, 0.75], Leaves<Dual<double>>.Of(x));
    }
}

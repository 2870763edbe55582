using System.Runtime.Intrinsics;

namespace Duals.Tests.Contracts;

public class FactoryTests
{
    [Fact]
    public void A_dual_variable_has_the_tangent_one_or_its_seed()
    {
        Assert.Equal([2.5, 1], Leaves<Dual<double>>.Of(Dual<double>.Variable(2.5)));
        Assert.Equal([2.5, -3], Leaves<Dual<double>>.Of(Dual<double>.Variable(2.5, -3)));
        Assert.Equal([2.5, 0.5, 1, 0], Leaves<Dual<Dual<double>>>.Of(Dual<Dual<double>>.Variable(new(2.5, 0.5))));
    }

    [Fact]
    public void A_hyper_dual_variable_has_both_first_order_tangents_and_no_mixed_one()
    {
        Assert.Equal([2.5, 1, 1, 0], Leaves<HyperDual<double>>.Of(HyperDual<double>.Variable(2.5)));
        Assert.Equal([2.5, -3, 4, 0], Leaves<HyperDual<double>>.Of(HyperDual<double>.Variable(2.5, -3, 4)));
    }

    [Fact]
    public void A_vector_variable_has_the_tangent_one_in_its_lane()
    {
        for (int lane = 0; lane < DualVector<double>.Count; lane++)
        {
            double[] expected = new double[9];
            (expected[0], expected[lane + 1]) = (2.5, 1);
            Assert.Equal(expected, Leaves<DualVector<double>>.Of(DualVector<double>.Variable(2.5, lane)));
        }

        Vector512<float> seeds = Vector512.CreateSequence(2f, -0.5f);
        Assert.Equal(seeds, DualVector<float>.Variable(2.5f, seeds).Partials);
        Assert.Equal(8, DualVector<double>.Count);
        Assert.Equal(16, DualVector<float>.Count);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(8)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_lane_that_does_not_exist_is_refused_by_name(int lane)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => DualVector<double>.Variable(2.5, lane));
        Assert.Equal("lane", exception.ParamName);
        Assert.Equal(lane, exception.ActualValue);
    }

    [Fact]
    public void Lane_sixteen_does_not_exist_for_floats() =>
        Assert.Equal("lane", Assert.Throws<ArgumentOutOfRangeException>(() => DualVector<float>.Variable(2.5f, 16)).ParamName);

    [Fact]
    public void Numbers_are_taken_apart_in_the_order_of_their_constructors()
    {
        (double value, double derivative) = new Dual<double>(1, 2);
        Assert.Equal((1, 2), (value, derivative));

        (double v, double e1, double e2, double e12) = new HyperDual<double>(1, 2, 3, 4);
        Assert.Equal((1, 2, 3, 4), (v, e1, e2, e12));

        Vector512<double> lanes = Vector512.CreateSequence(2.0, 0.5);
        (double head, Vector512<double> partials) = new DualVector<double>(1, lanes);
        Assert.Equal((1, lanes), (head, partials));
    }

    [Fact]
    public void The_parts_come_in_the_order_in_which_they_are_written()
    {
        var h = new HyperDual<double>(1, 2, 3, 4);
        Assert.Equal((4, h.Value, h.Epsilon1, h.Epsilon2, h.Epsilon12), (HyperDual<double>.PartCount, h.GetPart(0), h.GetPart(1), h.GetPart(2), h.GetPart(3)));

        var d = new Dual<double>(1, 2);
        Assert.Equal((2, d.Value, d.Derivative), (Dual<double>.PartCount, d.GetPart(0), d.GetPart(1)));

        var v = new DualVector<double>(1, Vector512.CreateSequence(2.0, 1.0));
        Assert.Equal((9, 1, 2, 9), (DualVector<double>.PartCount, v.GetPart(0), v.GetPart(1), v.GetPart(8)));
    }
}

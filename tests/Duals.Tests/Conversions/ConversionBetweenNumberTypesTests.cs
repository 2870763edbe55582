using Duals.Tests.Contracts;

namespace Duals.Tests.Conversions;

public class ConversionBetweenNumberTypesTests
{
    [Fact]
    public void A_number_of_numbers_comes_down_with_its_inner_tangent_where_the_outer_one_is_zero()
    {
        var number = new Dual<Dual<double>>(new(2, 0.5), new(0, 0));

        Assert.Equal([2, 0.5], Leaves<Dual<double>>.Of(Convert<Dual<double>>.Checked(number)));
        Assert.Equal([2, 0.5], Leaves<Dual<double>>.Of(Convert<Dual<double>>.Saturating(number)));
        Assert.Equal([2, 0.5], Leaves<Dual<double>>.Of(Convert<Dual<double>>.Truncating(number)));
        Assert.Equal([2, 0.5], Leaves<Dual<double>>.Of((Dual<double>)number));
    }

    [Fact]
    public void A_number_of_numbers_does_not_come_down_where_the_outer_tangent_would_be_lost()
    {
        foreach (Dual<double> outer in new Dual<double>[] { new(1, 0), new(0, 1e-300) })
        {
            var number = new Dual<Dual<double>>(new(2, 0.5), outer);
            Assert.Throws<OverflowException>(() => Convert<Dual<double>>.Checked(number));
            Assert.Equal([2, 0.5], Leaves<Dual<double>>.Of(Convert<Dual<double>>.Saturating(number)));
            Assert.Equal([2, 0.5], Leaves<Dual<double>>.Of(Convert<Dual<double>>.Truncating(number)));
        }
    }

    [Fact]
    public void Every_type_comes_down_to_the_number_it_stands_over()
    {
        var hyper = HyperDual<Dual<double>>.Constant(new(2, 0.5));
        Assert.Equal([2, 0.5], Leaves<Dual<double>>.Of(Convert<Dual<double>>.Checked(hyper)));
        Assert.Throws<OverflowException>(() => Convert<Dual<double>>.Checked(HyperDual<Dual<double>>.Variable(new(2, 0.5))));

        var vector = DualVector<double>.Variable(2, 3);
        DualVector<double> below = Convert<DualVector<double>>.Checked(Dual<DualVector<double>>.Constant(vector));
        Assert.Equal([2, 0, 0, 0, 1, 0, 0, 0, 0], Leaves<DualVector<double>>.Of(below));
        Assert.Throws<OverflowException>(() => Convert<DualVector<double>>.Checked(Dual<DualVector<double>>.Variable(vector)));

        var nested = new Dual<Dual<double>>(new(1, 2), new(3, 4));
        Assert.Equal([1, 2, 3, 4], Leaves<Dual<Dual<double>>>.Of(Convert<Dual<Dual<double>>>.Checked(Dual<Dual<Dual<double>>>.Constant(nested))));
    }

    [Fact]
    public void Two_levels_at_once_never_lose_a_derivative_silently()
    {
        var active = Dual<Dual<Dual<double>>>.Constant(Dual<Dual<double>>.Constant(new(2, 0.5)));
        var constant = Dual<Dual<Dual<double>>>.Constant(Dual<Dual<double>>.Constant(new(2, 0)));

        Assert.Throws<OverflowException>(() => Convert<Dual<double>>.Checked(active));
        Assert.Equal([2, 0], Leaves<Dual<double>>.Of(Convert<Dual<double>>.Checked(constant)));
        Assert.Equal([2, 0.5, 0, 0, 0, 0, 0, 0], Leaves<Dual<Dual<Dual<double>>>>.Of(Convert<Dual<Dual<Dual<double>>>>.Checked(new Dual<double>(2, 0.5))));
    }

    [Fact]
    public void Numbers_over_double_and_over_float_convert_by_value()
    {
        Assert.Equal([0.1f, 0], Leaves<Dual<float>>.Of(Convert<Dual<float>>.Checked(Dual<double>.Constant(0.1))));
        Assert.Equal([0.1f, 0], Leaves<Dual<double>>.Of(Convert<Dual<double>>.Checked(Dual<float>.Constant(0.1f))));
        Assert.Throws<OverflowException>(() => Convert<Dual<float>>.Checked(Dual<double>.Variable(0.1)));
        Assert.Throws<OverflowException>(() => Convert<Dual<double>>.Checked(Dual<float>.Variable(0.1f)));
        Assert.Throws<OverflowException>(() => Convert<DualVector<float>>.Checked(DualVector<double>.Variable(0.1, 7)));
        Assert.Equal([0.1f, 0], Leaves<Dual<float>>.Of(Convert<Dual<float>>.Saturating(Dual<double>.Variable(0.1))));
        Assert.Equal([0.1f, 0], Leaves<Dual<double>>.Of(Convert<Dual<double>>.Truncating(Dual<float>.Variable(0.1f))));
        Assert.Equal(float.PositiveInfinity, Convert<Dual<float>>.Checked(Dual<double>.Constant(1e300)).Value);
    }

    [Fact]
    public void Types_side_by_side_convert_by_value()
    {
        Assert.Equal([0.1, 0, 0, 0], Leaves<HyperDual<double>>.Of(Convert<HyperDual<double>>.Checked(Dual<double>.Constant(0.1))));
        Assert.Equal([0.1, 0], Leaves<Dual<double>>.Of(Convert<Dual<double>>.Checked(DualVector<double>.Constant(0.1))));
        Assert.Throws<OverflowException>(() => Convert<HyperDual<double>>.Checked(Dual<double>.Variable(0.1)));
        Assert.Throws<OverflowException>(() => Convert<Dual<double>>.Checked(HyperDual<double>.Variable(0.1)));
        Assert.Throws<OverflowException>(() => Convert<DualVector<double>>.Checked(HyperDual<double>.Variable(0.1)));
        Assert.Equal([0.1, 0], Leaves<Dual<double>>.Of(Convert<Dual<double>>.Saturating(DualVector<double>.Variable(0.1, 2))));
    }

    [Fact]
    public void The_public_conversions_of_the_struct_are_those_of_generic_code()
    {
        var active = new Dual<Dual<double>>(new(2, 0.5), new(1, 0));

        Assert.Equal([0.1, 0, 0, 0], Leaves<Dual<Dual<double>>>.Of(Dual<Dual<double>>.CreateChecked(0.1)));
        Assert.Throws<OverflowException>(() => Dual<double>.CreateChecked(active));
        Assert.Equal([2, 0.5], Leaves<Dual<double>>.Of(Dual<double>.CreateSaturating(active)));
        Assert.Equal([2, 0.5], Leaves<Dual<double>>.Of(Dual<double>.CreateTruncating(active)));
        Assert.Equal([3, 0, 0, 0], Leaves<HyperDual<double>>.Of(HyperDual<double>.CreateChecked(3)));
        Assert.Throws<OverflowException>(() => double.CreateChecked(DualVector<double>.Variable(1, 0)));
    }

    [Fact]
    public void Casts_drop_the_tangents_of_their_level_only()
    {
        Dual<Dual<double>> lifted = new Dual<double>(2, 0.5);
        Assert.Equal([2, 0.5, 0, 0], Leaves<Dual<Dual<double>>>.Of(lifted));
        Assert.Equal(2.5, (double)new Dual<double>(2.5, 7));
        Assert.Equal(2.5, (double)new HyperDual<double>(2.5, 7, 8, 9));
        Assert.Equal(2.5f, (float)DualVector<float>.Variable(2.5f, 15));
        Assert.Equal([3, 4], Leaves<Dual<double>>.Of((Dual<double>)new Dual<Dual<double>>(new(3, 4), new(5, 6))));
    }
}

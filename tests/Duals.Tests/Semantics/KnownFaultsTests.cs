using Duals.Tests.Rules;

namespace Duals.Tests.Semantics;

/// <summary>Faults that were found in other libraries.</summary>
public class KnownFaultsTests
{
    [Fact]
    public void Inequality_is_the_negation_of_equality()
    {
        // An implementation by parts has to combine them by "or": by "and", numbers that differ in one part only are not unequal.
        Assert.True(new Dual<double>(1, 2) != new Dual<double>(3, 2));
        Assert.False(new Dual<double>(1, 2) != new Dual<double>(1, 3));
        Assert.True(new Dual<double>(double.NaN, 2) != new Dual<double>(double.NaN, 2));
        Assert.True(new HyperDual<double>(1, 2, 3, 4) != new HyperDual<double>(2, 2, 3, 4));
        Assert.False(new HyperDual<double>(1, 2, 3, 4) != new HyperDual<double>(1, 5, 6, 7));
        Assert.True(new Dual<Dual<double>>(new(1, 2), new(3, 4)) != new Dual<Dual<double>>(new(5, 2), new(3, 4)));
    }

    [Fact]
    public void The_exact_hash_tells_the_parts_apart()
    {
        // Not one part twice: numbers that differ in any one part have different hashes.
        IEqualityComparer<HyperDual<double>> comparer = HyperDual<double>.ExactComparer;
        HyperDual<double>[] numbers =
            [new(1, 2, 3, 4), new(9, 2, 3, 4), new(1, 9, 3, 4), new(1, 2, 9, 4), new(1, 2, 3, 9), new(1, 3, 2, 4), new(2, 1, 3, 4)];
        Assert.Equal(numbers.Length, numbers.Select(comparer.GetHashCode).Distinct().Count());
    }

    [Fact]
    public void CompareTo_orders_by_value_and_throws_for_other_types_only()
    {
        Assert.Equal(-1, new Dual<double>(1, 9).CompareTo(new Dual<double>(2, 0)));
        Assert.Equal(0, new Dual<double>(2, 9).CompareTo(new Dual<double>(2, 0)));
        Assert.Equal(1, new HyperDual<double>(2, 0, 0, 0).CompareTo((object)new HyperDual<double>(double.NaN, 1, 1, 1)));
        Assert.Equal(1, new Dual<double>(2, 9).CompareTo(null));
        Assert.Throws<ArgumentException>(() => new Dual<double>(2, 9).CompareTo("2"));
    }

    [Fact]
    public void Pow_is_not_exp_of_y_ln_x()
    {
        Law.Derivatives("Pow(x, 2)", -3, first: -6, second: 2);
        Law.Derivatives("Pow(x, 2)", 0.0, first: 0, second: 2);
        Assert.Equal(9, NumberType.Dual.Invoke("Pow", [-3, 0.75], [2, 0])[0]);
    }

    [Fact]
    public void Tanh_is_not_sinh_over_cosh()
    {
        Law.Derivatives("Tanh", 711, first: 0, second: 0);
        Assert.Equal([1, 0], NumberType.Dual.Invoke("Tanh", [711, 0.75]));
    }

    [Fact]
    public void Hypot_is_not_the_root_of_a_sum_of_squares() =>
        Assert.Equal([5e200, 0.6 * 0.75], NumberType.Dual.Invoke("Hypot", [3e200, 0.75], [4e200, 0]), Close);

    [Fact]
    public void Floor_works_and_stays_in_the_type()
    {
        Dual<double> floor = Dual<double>.Floor(new Dual<double>(2.7, 0.75));
        Assert.True(floor.EqualsExact(new(2, 0)));
    }

    [Fact]
    public void Asinh_and_atanh_carry_the_tangent_of_their_argument()
    {
        Law.Derivatives("Asinh", 0.75, first: 0.8, second: -0.384);
        Law.Derivatives("Atanh", 0.5, first: 4.0 / 3, second: 16.0 / 9);
    }

    [Fact]
    public void The_conventions_of_abs_and_max_fit_each_other_in_softplus()
    {
        // max(x, 0) + ln(1 + exp(−|x|)) has slope ½ at 0: 1 − ½ at +0, 0 + ½ at −0.
        Assert.Equal(0.5 * 0.75, NumberType.Dual.Invoke("Softplus by Max and Abs", [0.0, 0.75])[1]);
        Assert.Equal(0.5 * 0.75, NumberType.Dual.Invoke("Softplus by Max and Abs", [-0.0, 0.75])[1]);
        Law.Derivatives("Softplus by Max and Abs", 0.0, first: 0.5, second: 0.25);
        Law.Derivatives("Softplus by Max and Abs", -0.0, first: 0.5, second: 0.25);
    }

    private static bool Close(double x, double y) => Math.Abs(x - y) <= 4 * Ulp.Of(y);
}

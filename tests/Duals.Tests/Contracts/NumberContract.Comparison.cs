namespace Duals.Tests.Contracts;

public abstract partial class NumberContract<TSelf, T>
{
    // Each is exact in a Half.
    private static readonly double[] SpecialValues =
        [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, 65504.0, -65504.0, 6e-8, double.PositiveInfinity, double.NegativeInfinity, double.NaN];

    [Fact]
    public void Operators_compare_the_values_whatever_the_tangents()
    {
        foreach ((TSelf left, TSelf right, double x, double y) in SpecialPairs())
        {
            Assert.Equal(x == y, left == right);
            Assert.Equal(x != y, left != right);
            Assert.Equal(x < y, left < right);
            Assert.Equal(x <= y, left <= right);
            Assert.Equal(x > y, left > right);
            Assert.Equal(x >= y, left >= right);
        }
    }

    [Fact]
    public void Equals_and_CompareTo_look_at_the_values_only_and_take_NaN_for_equal_to_NaN()
    {
        foreach ((TSelf left, TSelf right, double x, double y) in SpecialPairs())
        {
            Assert.Equal(x.Equals(y), left.Equals(right));
            Assert.Equal(x.Equals(y), left.Equals((object)right));
            Assert.Equal(Math.Sign(x.CompareTo(y)), Math.Sign(left.CompareTo(right)));
            Assert.Equal(Math.Sign(x.CompareTo(y)), Math.Sign(left.CompareTo((object)right)));
        }
    }

    [Fact]
    public void Numbers_of_equal_value_have_one_hash_code()
    {
        foreach ((TSelf left, TSelf right, double x, double y) in SpecialPairs())
        {
            if (x.Equals(y))
                Assert.Equal(left.GetHashCode(), right.GetHashCode());
        }

        Assert.Equal(Plain(1.5).GetHashCode(), Sample(1.5).GetHashCode());
        Assert.NotEqual(Sample(2.5).GetHashCode(), Sample(1.5).GetHashCode());
    }

    [Fact]
    public void A_hash_set_and_a_sorted_set_keep_one_number_of_each_value()
    {
        TSelf[] numbers = [Sample(2), TSelf.CreateChecked(2), Sample(1), TSelf.CreateChecked(1)];

        Assert.Equal([2.0, 1.0], new HashSet<TSelf>(numbers).Select(number => Leaves<TSelf>.Of(number)[0]));
        Assert.Equal([1.0, 2.0], new SortedSet<TSelf>(numbers).Select(number => Leaves<TSelf>.Of(number)[0]));
    }

    [Fact]
    public void A_number_equals_neither_null_nor_an_object_of_another_type()
    {
        Assert.False(Sample().Equals(null));
        Assert.False(Sample().Equals(Sample().Value));
        Assert.False(Sample().Equals("1.5"));
    }

    [Fact]
    public void Null_comes_before_every_number_and_another_type_cannot_be_compared()
    {
        Assert.Equal(1, TSelf.NaN.CompareTo(null));
        Assert.Equal("obj", Assert.Throws<ArgumentException>(() => Sample().CompareTo("1.5")).ParamName);
        Assert.Equal("obj", Assert.Throws<ArgumentException>(() => Sample().CompareTo((object)Sample().Value)).ParamName);
    }

    [Fact]
    public void Sorting_orders_by_value_NaN_first_and_carries_the_tangents_along()
    {
        TSelf[] numbers = [Sample(2), Sample(double.NaN), Sample(-1), Sample(0.5)];

        Array.Sort(numbers);

        Assert.Equal([double.NaN, -1, 0.5, 2], numbers.Select(number => Leaves<TSelf>.Of(number)[0]));
        Assert.All(numbers, number => Assert.Equal(Leaves<TSelf>.Of(Sample())[1..], Leaves<TSelf>.Of(number)[1..]));
    }

    // Every pair of special values; the two numbers of a pair never have a tangent in common, and one is a constant at times.
    private static IEnumerable<(TSelf Left, TSelf Right, double X, double Y)> SpecialPairs()
    {
        foreach (double x in SpecialValues)
        {
            foreach (double y in SpecialValues)
            {
                yield return (Sample(x), -Sample(-y), x, y);
                yield return (TSelf.CreateChecked(x), Sample(y), x, y);
            }
        }
    }
}

namespace Duals.Tests.Contracts;

public abstract partial class NumberContract<TSelf, T>
{
    // Read by name, as every number type must have it.
    private static IEqualityComparer<TSelf> ExactComparer =>
        Assert.IsType<IEqualityComparer<TSelf>>(typeof(TSelf).GetProperty("ExactComparer")?.GetValue(null), exactMatch: false);

    [Fact]
    public void EqualsExact_sees_every_leaf()
    {
        TSelf number = Sample();
        Assert.True(number.EqualsExact(Sample()));
        for (int i = 0; i < Leaves<TSelf>.Count; i++)
        {
            TSelf other = Leaves<TSelf>.With(number, i, 100);
            Assert.Equal(i > 0, number == other);
            Assert.False(number.EqualsExact(other), $"leaf {i}");
            Assert.False(other.EqualsExact(number), $"leaf {i}");
        }
    }

    [Fact]
    public void EqualsExact_takes_NaN_for_equal_to_NaN_and_tells_zeros_apart_in_every_leaf()
    {
        for (int i = 0; i < Leaves<TSelf>.Count; i++)
        {
            TSelf nan = Leaves<TSelf>.With(Sample(), i, double.NaN);
            TSelf otherNaN = Leaves<TSelf>.With(Sample(), i, -BitConverter.Int64BitsToDouble(0x7FF8_4000_0000_0000));
            Assert.True(nan.EqualsExact(nan));
            Assert.True(nan.EqualsExact(otherNaN), $"leaf {i}");
            Assert.False(nan.EqualsExact(Sample()), $"leaf {i}");

            TSelf plusZero = Leaves<TSelf>.With(Sample(), i, 0.0);
            TSelf minusZero = Leaves<TSelf>.With(Sample(), i, -0.0);
            Assert.True(plusZero == minusZero);
            Assert.False(plusZero.EqualsExact(minusZero), $"leaf {i}");
            Assert.True(minusZero.EqualsExact(Leaves<TSelf>.With(Sample(), i, -0.0)), $"leaf {i}");
        }
    }

    [Fact]
    public void The_exact_comparer_agrees_with_EqualsExact_and_equal_numbers_have_one_hash_code()
    {
        double[] leaves = [0.0, -0.0, 1.0, double.NaN, BitConverter.Int64BitsToDouble(-0x0007_C000_0000_0000), double.PositiveInfinity];
        int last = Leaves<TSelf>.Count - 1;
        TSelf[] numbers = [.. from first in leaves from second in leaves select Leaves<TSelf>.With(Sample(first), last, second)];
        foreach (TSelf x in numbers)
        {
            foreach (TSelf y in numbers)
            {
                Assert.Equal(x.EqualsExact(y), ExactComparer.Equals(x, y));
                Assert.Equal(x.EqualsExact(y), Leaves<TSelf>.BitsOf(x).SequenceEqual(Leaves<TSelf>.BitsOf(y)));
                if (x.EqualsExact(y))
                    Assert.Equal(ExactComparer.GetHashCode(x), ExactComparer.GetHashCode(y));
            }
        }
    }

    [Fact]
    public void The_exact_hash_code_sees_every_leaf()
    {
        int hash = ExactComparer.GetHashCode(Sample());
        Assert.Equal(hash, ExactComparer.GetHashCode(Sample()));
        for (int i = 0; i < Leaves<TSelf>.Count; i++)
            Assert.NotEqual(hash, ExactComparer.GetHashCode(Leaves<TSelf>.With(Sample(), i, 100)));
    }

    [Fact]
    public void A_dictionary_with_the_exact_comparer_does_not_mix_up_derivatives()
    {
        TSelf active = Sample();
        TSelf constant = TSelf.Constant(active.Value);
        var cache = new Dictionary<TSelf, string>(ExactComparer) { [active] = "active", [constant] = "constant" };

        Assert.Equal(2, cache.Count);
        Assert.Equal("active", cache[Sample()]);
        Assert.Equal("constant", cache[TSelf.Constant(Sample().Value)]);
        Assert.False(cache.ContainsKey(Leaves<TSelf>.With(Sample(), Leaves<TSelf>.Count - 1, 7)));
    }
}

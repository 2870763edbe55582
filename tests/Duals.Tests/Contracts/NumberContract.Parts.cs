using System.Reflection;

namespace Duals.Tests.Contracts;

public abstract partial class NumberContract<TSelf, T>
{
    [Fact]
    public void The_default_is_the_constant_zero()
    {
        TSelf number = default;

        Assert.All(Leaves<TSelf>.BitsOf(number), bits => Assert.Equal(0, bits));
        Assert.True(number.EqualsExact(TSelf.Zero));
        Assert.True(number.EqualsExact(TSelf.Constant(T.Zero)));
        Assert.True(number.EqualsExact(TSelf.AdditiveIdentity));
        Assert.All(new TSelf[3], element => Assert.True(element.EqualsExact(TSelf.Zero)));
    }

    [Fact]
    public void A_constant_has_its_value_with_all_its_tangents_and_none_of_its_own()
    {
        T value = Sample().Value;
        var number = TSelf.Constant(value);

        Assert.Equal(Leaves<T>.Of(value), Leaves<T>.Of(number.Value));
        Assert.All(Leaves<TSelf>.Of(number)[Leaves<T>.Count..], tangent => Assert.Equal(0, tangent));
    }

    [Fact]
    public void The_constants_of_the_type_carry_no_tangent()
    {
        (TSelf Number, T Value)[] constants =
        [
            (TSelf.One, T.One), (TSelf.NegativeOne, T.NegativeOne), (TSelf.MultiplicativeIdentity, T.One), (TSelf.E, T.E), (TSelf.Pi, T.Pi),
            (TSelf.Tau, T.Tau), (TSelf.Epsilon, T.Epsilon), (TSelf.MaxValue, T.MaxValue), (TSelf.MinValue, T.MinValue), (TSelf.NaN, T.NaN),
            (TSelf.NegativeZero, T.NegativeZero), (TSelf.PositiveInfinity, T.PositiveInfinity), (TSelf.NegativeInfinity, T.NegativeInfinity),
        ];
        Assert.All(constants, constant => Assert.Equal(Leaves<TSelf>.BitsOf(TSelf.Constant(constant.Value)), Leaves<TSelf>.BitsOf(constant.Number)));
    }

    [Fact]
    public void FromParts_and_GetPart_are_inverse()
    {
        T[] parts = [.. Enumerable.Range(0, TSelf.PartCount).Select(Sample().GetPart)];

        var number = TSelf.FromParts(parts);

        // The parts of a number of reverse mode are its value; what it depends on is none.
        int held = TSelf.PartCount * Leaves<T>.Count;
        Assert.Equal(Leaves<TSelf>.BitsOf(Sample())[..held], Leaves<TSelf>.BitsOf(number)[..held]);
        Assert.All(parts, (part, i) => Assert.Equal(Leaves<T>.BitsOf(part), Leaves<T>.BitsOf(number.GetPart(i))));
        Assert.Equal(Leaves<T>.Of(number.Value), Leaves<T>.Of(number.GetPart(0)));
    }

    [Fact]
    public void A_part_that_does_not_exist_is_refused_by_name()
    {
        foreach (int index in new[] { -1, TSelf.PartCount, TSelf.PartCount + 1, int.MinValue, int.MaxValue })
        {
            ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => Sample().GetPart(index));
            Assert.Equal("index", exception.ParamName);
            Assert.Equal(index, exception.ActualValue);
        }
    }

    [Fact]
    public void Parts_of_a_wrong_number_are_refused_with_both_lengths()
    {
        foreach (int length in new[] { 0, 1, TSelf.PartCount - 1, TSelf.PartCount + 1, 100 })
        {
            if (length == TSelf.PartCount)
                continue;

            ArgumentException exception = Assert.Throws<ArgumentException>(() => TSelf.FromParts(new T[length]));
            Assert.Equal("parts", exception.ParamName);
            Assert.Contains($"{length}", exception.Message, StringComparison.Ordinal);
            Assert.Contains($"{TSelf.PartCount}", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_type_is_unmanaged_and_immutable()
    {
        Assert.True(RequireUnmanaged<TSelf>() >= TSelf.PartCount * RequireUnmanaged<T>());
        Assert.All(
            typeof(TSelf).GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic),
            field => Assert.True(field.IsInitOnly && field.IsPrivate, field.Name));
    }

    [Fact]
    public void A_literal_of_generic_code_is_a_constant()
    {
        Assert.Equal([2, .. new double[Leaves<TSelf>.Count - 1]], Leaves<TSelf>.Of(Two<TSelf>()));
    }

    // What generic code writes for the literal 2.
    private static TNumber Two<TNumber>()
        where TNumber : System.Numerics.INumberBase<TNumber> =>
        TNumber.CreateChecked(2);

    // Compiles for an unmanaged type only.
    private static int RequireUnmanaged<TNumber>()
        where TNumber : unmanaged =>
        System.Runtime.CompilerServices.Unsafe.SizeOf<TNumber>();
}

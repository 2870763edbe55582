using System.Numerics;
using Duals.Tests.Contracts;

namespace Duals.Tests.Conversions;

public abstract partial class ConversionContract<TSelf, T>
{
    [Fact]
    public void Integers_come_in_as_constants_with_the_value_that_the_number_below_gives_them()
    {
        AssertConstant<byte>(200);
        AssertConstant<sbyte>(-100);
        AssertConstant<short>(-30000);
        AssertConstant<ushort>(60000);
        AssertConstant(int.MinValue);
        AssertConstant(uint.MaxValue);
        AssertConstant(long.MaxValue);
        AssertConstant(ulong.MaxValue);
        AssertConstant(Int128.MinValue);
        AssertConstant(UInt128.MaxValue);
        AssertConstant((nint)(-7));
        AssertConstant('A');
        AssertConstant(BigInteger.Pow(-3, 9));
    }

    [Fact]
    public void Fractions_come_in_as_constants_with_the_value_that_the_number_below_gives_them()
    {
        AssertConstant(0.1);
        AssertConstant(-0.0);
        AssertConstant(0.1f);
        AssertConstant((Half)0.1);
        AssertConstant(0.1m);
        AssertConstant(double.NaN);
        AssertConstant(double.NegativeInfinity);
        AssertConstant(double.MaxValue);
        AssertConstant(float.Epsilon);
        AssertConstant(new Complex(0.1, 0));
        AssertConstant(new Complex(0.1, 2));
        AssertConstant(new System.Runtime.InteropServices.NFloat(0.1));
    }

    [Fact]
    public void A_number_of_the_same_type_keeps_its_tangents()
    {
        TSelf number = Leaves<TSelf>.Make([.. Enumerable.Range(0, Leaves<TSelf>.Count).Select(i => 0.25 * i - 1.125)]);
        long[] bits = Leaves<TSelf>.BitsOf(number);

        Assert.Equal(bits, Leaves<TSelf>.BitsOf(Convert<TSelf>.Checked(number)));
        Assert.Equal(bits, Leaves<TSelf>.BitsOf(Convert<TSelf>.Saturating(number)));
        Assert.Equal(bits, Leaves<TSelf>.BitsOf(Convert<TSelf>.Truncating(number)));
    }

    [Fact]
    public void A_number_of_the_type_below_keeps_its_tangents_below_and_has_none_above()
    {
        T below = Leaves<T>.Make([.. Enumerable.Range(0, Leaves<T>.Count).Select(i => 0.25 * i - 1.125)]);
        long[] bits = Leaves<TSelf>.BitsOf(TSelf.Constant(below));

        Assert.Equal(bits, Leaves<TSelf>.BitsOf(Convert<TSelf>.Checked(below)));
        Assert.Equal(bits, Leaves<TSelf>.BitsOf(Convert<TSelf>.Saturating(below)));
        Assert.Equal(bits, Leaves<TSelf>.BitsOf(Convert<TSelf>.Truncating(below)));
    }

    [Fact]
    public void A_type_that_neither_side_knows_is_not_supported()
    {
        Assert.Throws<NotSupportedException>(() => Convert<double>.Checked(default(Stranger)));
        Assert.Throws<NotSupportedException>(() => Convert<TSelf>.Checked(default(Stranger)));
        Assert.Throws<NotSupportedException>(() => Convert<TSelf>.Saturating(default(Stranger)));
        Assert.Throws<NotSupportedException>(() => Convert<TSelf>.Truncating(default(Stranger)));
        Assert.Throws<NotSupportedException>(() => Convert<Stranger>.Checked(TSelf.One));
        Assert.Throws<NotSupportedException>(() => Convert<Stranger>.Saturating(TSelf.One));
        Assert.Throws<NotSupportedException>(() => Convert<Stranger>.Truncating(TSelf.One));
    }

    private static void AssertConstant<TFrom>(TFrom value)
        where TFrom : INumberBase<TFrom>
    {
        AssertConstant(() => Convert<T>.Checked(value), () => Convert<TSelf>.Checked(value), value);
        AssertConstant(() => Convert<T>.Saturating(value), () => Convert<TSelf>.Saturating(value), value);
        AssertConstant(() => Convert<T>.Truncating(value), () => Convert<TSelf>.Truncating(value), value);

        // The innermost value is that of the plain number itself.
        Assert.Equal(Innermost(value), Leaves<TSelf>.BitsOf(Convert<TSelf>.Checked(value))[0]);
    }

    private static void AssertConstant<TFrom>(Func<T> below, Func<TSelf> convert, TFrom value)
    {
        long[] bits = Leaves<TSelf>.BitsOf(convert());
        Assert.True(bits.AsSpan(0, Leaves<T>.Count).SequenceEqual(Leaves<T>.BitsOf(below())), $"{typeof(TFrom)} {value}");
        Assert.All(bits[1..], tangent => Assert.Equal(0, tangent));
    }

    private static long Innermost<TFrom>(TFrom value)
        where TFrom : INumberBase<TFrom> =>
        default(T) switch
        {
            float or Dual<float> => Leaves<float>.BitsOf(float.CreateChecked(value))[0],
            Half => Leaves<Half>.BitsOf(Half.CreateChecked(value))[0],
            _ => Leaves<double>.BitsOf(double.CreateChecked(value))[0],
        };
}

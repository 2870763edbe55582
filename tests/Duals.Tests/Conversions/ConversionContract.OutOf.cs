using System.Numerics;
using Duals.Tests.Contracts;

namespace Duals.Tests.Conversions;

public abstract partial class ConversionContract<TSelf, T>
{
    [Fact]
    public void A_constant_converts_as_its_value_does()
    {
        AssertLikeTheValue<double>();
        AssertLikeTheValue<float>();
        AssertLikeTheValue<Half>();
        AssertLikeTheValue<decimal>();
        AssertLikeTheValue<Complex>();
        AssertLikeTheValue<System.Runtime.InteropServices.NFloat>();
        AssertLikeTheValue<byte>();
        AssertLikeTheValue<int>();
        AssertLikeTheValue<long>();
        AssertLikeTheValue<ulong>();
        AssertLikeTheValue<Int128>();
        AssertLikeTheValue<nint>();
        AssertLikeTheValue<BigInteger>();
        AssertLikeTheValue<char>();
    }

    [Fact]
    public void A_checked_conversion_that_would_lose_a_derivative_throws()
    {
        AssertTangentIsNotLost<double>();
        AssertTangentIsNotLost<float>();
        AssertTangentIsNotLost<Half>();
        AssertTangentIsNotLost<decimal>();
        AssertTangentIsNotLost<Complex>();
        AssertTangentIsNotLost<System.Runtime.InteropServices.NFloat>();
    }

    [Fact]
    public void Any_leaf_that_is_not_zero_makes_a_number_active()
    {
        for (int i = 1; i < Leaves<TSelf>.Count; i++)
        {
            foreach (double tangent in new[] { 6e-8, -1, double.NaN, double.NegativeInfinity })
            {
                TSelf number = Leaves<TSelf>.With(TSelf.One, i, tangent);
                Assert.Throws<OverflowException>(() => Convert<double>.Checked(number));
            }

            Assert.Equal(1.0, Convert<double>.Checked(Leaves<TSelf>.With(TSelf.One, i, -0.0)));
        }
    }

    [Fact]
    public void A_value_that_is_not_finite_has_no_derivative_to_lose()
    {
        Assert.Equal(double.NaN, Convert<double>.Checked(Active(double.NaN)));
        Assert.Equal(double.PositiveInfinity, Convert<double>.Checked(Active(double.PositiveInfinity)));
        Assert.Equal(float.NegativeInfinity, Convert<float>.Checked(Active(double.NegativeInfinity)));
    }

    [Fact]
    public void Conversion_to_an_integer_is_a_step_function_and_never_throws_for_activity()
    {
        Assert.Equal(2, Convert<int>.Checked(Active(2.75)));
        Assert.Equal(2, Convert<byte>.Checked(Active(2.75)));
        Assert.Equal(-2, Convert<long>.Checked(Active(-2.75)));
        Assert.Equal((Int128)(-2), Convert<Int128>.Checked(Active(-2.75)));
        Assert.Equal((BigInteger)(-2), Convert<BigInteger>.Checked(Active(-2.75)));
        Assert.Equal((nint)2, Convert<nint>.Checked(Active(2.75)));
        Assert.Equal((char)2, Convert<char>.Checked(Active(2.75)));

        // It throws for what does not fit, as the plain number does.
        Assert.Throws<OverflowException>(() => Convert<byte>.Checked(Active(-1)));
        Assert.Throws<OverflowException>(() => Convert<int>.Checked(Active(double.NaN)));
    }

    [Fact]
    public void Saturating_and_truncating_conversions_drop_the_tangents()
    {
        Assert.Equal(2.75, Convert<double>.Saturating(Active(2.75)));
        Assert.Equal(2.75, Convert<double>.Truncating(Active(2.75)));
        Assert.Equal(2.75f, Convert<float>.Saturating(Active(2.75)));
        Assert.Equal((Half)2.75, Convert<Half>.Truncating(Active(2.75)));
        Assert.Equal(2.75m, Convert<decimal>.Saturating(Active(2.75)));
        Assert.Equal(new Complex(2.75, 0), Convert<Complex>.Truncating(Active(2.75)));
        Assert.Equal(255, Convert<byte>.Saturating(Active(1000)));
        Assert.Equal(0, Convert<byte>.Saturating(Active(-3)));
        Assert.Equal(decimal.MaxValue, Convert<decimal>.Saturating(Active(double.PositiveInfinity)));
    }

    private static void AssertLikeTheValue<TTo>()
        where TTo : INumberBase<TTo>
    {
        foreach (double value in new[] { 0, -0.0, 1, -1, 2.5, 200, -200, 60000, double.NaN, double.PositiveInfinity, double.NegativeInfinity })
        {
            TSelf number = TSelf.CreateChecked(value);
            AssertSameOutcome(() => Convert<TTo>.Checked(value), () => Convert<TTo>.Checked(number));
            AssertSameOutcome(() => Convert<TTo>.Saturating(value), () => Convert<TTo>.Saturating(number));
            AssertSameOutcome(() => Convert<TTo>.Truncating(value), () => Convert<TTo>.Truncating(number));
        }
    }

    // The same result, or the same exception.
    private static void AssertSameOutcome<TTo>(Func<TTo> expected, Func<TTo> actual)
        where TTo : INumberBase<TTo>
    {
        Exception? exception = Record.Exception(() => expected());
        if (exception is null)
            Assert.Equal(expected(), actual());
        else
            Assert.IsType(exception.GetType(), Record.Exception(() => actual()));
    }

    private static void AssertTangentIsNotLost<TTo>()
        where TTo : INumberBase<TTo>
    {
        foreach (double value in new[] { 0, 1, -2.5 })
        {
            OverflowException exception = Assert.Throws<OverflowException>(() => Convert<TTo>.Checked(Active(value)));
            Assert.Contains("derivative", exception.Message, StringComparison.Ordinal);
            Assert.Contains($"conversion to {TypeName.Of(typeof(TTo))} would", exception.Message, StringComparison.Ordinal);
        }
    }
}

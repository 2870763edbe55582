using System.Numerics;

namespace Duals.Tests.Contracts;

/// <summary>An operator with a plain number on one side gives what it gives with the constant of that number there.</summary>
public class MixedOperatorTests
{
    [Fact]
    public void Dual_of_double() => Check<Dual<double>, double>(
        [(x, t) => x + t, (x, t) => x - t, (x, t) => x * t, (x, t) => x / t, (x, t) => x % t],
        [(t, x) => t + x, (t, x) => t - x, (t, x) => t * x, (t, x) => t / x, (t, x) => t % x],
        [(x, t) => x == t, (x, t) => x != t, (x, t) => x < t, (x, t) => x <= t, (x, t) => x > t, (x, t) => x >= t],
        [(t, x) => t == x, (t, x) => t != x, (t, x) => t < x, (t, x) => t <= x, (t, x) => t > x, (t, x) => t >= x]);

    [Fact]
    public void Dual_of_float() => Check<Dual<float>, float>(
        [(x, t) => x + t, (x, t) => x - t, (x, t) => x * t, (x, t) => x / t, (x, t) => x % t],
        [(t, x) => t + x, (t, x) => t - x, (t, x) => t * x, (t, x) => t / x, (t, x) => t % x],
        [(x, t) => x == t, (x, t) => x != t, (x, t) => x < t, (x, t) => x <= t, (x, t) => x > t, (x, t) => x >= t],
        [(t, x) => t == x, (t, x) => t != x, (t, x) => t < x, (t, x) => t <= x, (t, x) => t > x, (t, x) => t >= x]);

    [Fact]
    public void HyperDual_of_double() => Check<HyperDual<double>, double>(
        [(x, t) => x + t, (x, t) => x - t, (x, t) => x * t, (x, t) => x / t, (x, t) => x % t],
        [(t, x) => t + x, (t, x) => t - x, (t, x) => t * x, (t, x) => t / x, (t, x) => t % x],
        [(x, t) => x == t, (x, t) => x != t, (x, t) => x < t, (x, t) => x <= t, (x, t) => x > t, (x, t) => x >= t],
        [(t, x) => t == x, (t, x) => t != x, (t, x) => t < x, (t, x) => t <= x, (t, x) => t > x, (t, x) => t >= x]);

    [Fact]
    public void DualVector_of_double() => Check<DualVector<double>, double>(
        [(x, t) => x + t, (x, t) => x - t, (x, t) => x * t, (x, t) => x / t, (x, t) => x % t],
        [(t, x) => t + x, (t, x) => t - x, (t, x) => t * x, (t, x) => t / x, (t, x) => t % x],
        [(x, t) => x == t, (x, t) => x != t, (x, t) => x < t, (x, t) => x <= t, (x, t) => x > t, (x, t) => x >= t],
        [(t, x) => t == x, (t, x) => t != x, (t, x) => t < x, (t, x) => t <= x, (t, x) => t > x, (t, x) => t >= x]);

    [Fact]
    public void DualVector_of_float() => Check<DualVector<float>, float>(
        [(x, t) => x + t, (x, t) => x - t, (x, t) => x * t, (x, t) => x / t, (x, t) => x % t],
        [(t, x) => t + x, (t, x) => t - x, (t, x) => t * x, (t, x) => t / x, (t, x) => t % x],
        [(x, t) => x == t, (x, t) => x != t, (x, t) => x < t, (x, t) => x <= t, (x, t) => x > t, (x, t) => x >= t],
        [(t, x) => t == x, (t, x) => t != x, (t, x) => t < x, (t, x) => t <= x, (t, x) => t > x, (t, x) => t >= x]);

    [Fact]
    public void Dual_of_Dual() => Check<Dual<Dual<double>>, Dual<double>>(
        [(x, t) => x + t, (x, t) => x - t, (x, t) => x * t, (x, t) => x / t, (x, t) => x % t],
        [(t, x) => t + x, (t, x) => t - x, (t, x) => t * x, (t, x) => t / x, (t, x) => t % x],
        [(x, t) => x == t, (x, t) => x != t, (x, t) => x < t, (x, t) => x <= t, (x, t) => x > t, (x, t) => x >= t],
        [(t, x) => t == x, (t, x) => t != x, (t, x) => t < x, (t, x) => t <= x, (t, x) => t > x, (t, x) => t >= x]);

    [Fact]
    public void HyperDual_of_Dual() => Check<HyperDual<Dual<double>>, Dual<double>>(
        [(x, t) => x + t, (x, t) => x - t, (x, t) => x * t, (x, t) => x / t, (x, t) => x % t],
        [(t, x) => t + x, (t, x) => t - x, (t, x) => t * x, (t, x) => t / x, (t, x) => t % x],
        [(x, t) => x == t, (x, t) => x != t, (x, t) => x < t, (x, t) => x <= t, (x, t) => x > t, (x, t) => x >= t],
        [(t, x) => t == x, (t, x) => t != x, (t, x) => t < x, (t, x) => t <= x, (t, x) => t > x, (t, x) => t >= x]);

    [Fact]
    public void Adjoint_of_double()
    {
        using var tape = Tape<double>.Start();
        Check<Adjoint<double>, double>(
            [(x, t) => x + t, (x, t) => x - t, (x, t) => x * t, (x, t) => x / t, (x, t) => x % t],
            [(t, x) => t + x, (t, x) => t - x, (t, x) => t * x, (t, x) => t / x, (t, x) => t % x],
            [(x, t) => x == t, (x, t) => x != t, (x, t) => x < t, (x, t) => x <= t, (x, t) => x > t, (x, t) => x >= t],
            [(t, x) => t == x, (t, x) => t != x, (t, x) => t < x, (t, x) => t <= x, (t, x) => t > x, (t, x) => t >= x]);
    }

    [Fact]
    public void Adjoint_of_Dual()
    {
        using var tape = Tape<Dual<double>>.Start();
        Check<Adjoint<Dual<double>>, Dual<double>>(
            [(x, t) => x + t, (x, t) => x - t, (x, t) => x * t, (x, t) => x / t, (x, t) => x % t],
            [(t, x) => t + x, (t, x) => t - x, (t, x) => t * x, (t, x) => t / x, (t, x) => t % x],
            [(x, t) => x == t, (x, t) => x != t, (x, t) => x < t, (x, t) => x <= t, (x, t) => x > t, (x, t) => x >= t],
            [(t, x) => t == x, (t, x) => t != x, (t, x) => t < x, (t, x) => t <= x, (t, x) => t > x, (t, x) => t >= x]);
    }

    private static void Check<TSelf, T>(
        Func<TSelf, T, TSelf>[] plainOnTheRight, Func<T, TSelf, TSelf>[] plainOnTheLeft, Func<TSelf, T, bool>[] comparisons, Func<T, TSelf, bool>[] reversed)
        where TSelf : struct, IDualNumber<TSelf, T>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Func<TSelf, TSelf, TSelf>[] arithmetic = [(x, y) => x + y, (x, y) => x - y, (x, y) => x * y, (x, y) => x / y, (x, y) => x % y];
        Func<TSelf, TSelf, bool>[] comparison = [(x, y) => x == y, (x, y) => x != y, (x, y) => x < y, (x, y) => x <= y, (x, y) => x > y, (x, y) => x >= y];
        var random = new Random(20);
        for (int trial = 0; trial < 50; trial++)
        {
            TSelf x = Leaves<TSelf>.Make([.. Enumerable.Range(0, Leaves<TSelf>.Count).Select(_ => random.Next(-40, 40) / 8.0 + 0.0625)]);
            T t = trial % 3 == 0 ? x.Value : Leaves<T>.Make([.. Enumerable.Range(0, Leaves<T>.Count).Select(_ => random.Next(-40, 40) / 8.0 + 0.0625)]);
            for (int i = 0; i < arithmetic.Length; i++)
            {
                AssertSame(arithmetic[i](x, TSelf.Constant(t)), plainOnTheRight[i](x, t));
                AssertSame(arithmetic[i](TSelf.Constant(t), x), plainOnTheLeft[i](t, x));
            }

            for (int i = 0; i < comparison.Length; i++)
            {
                Assert.Equal(comparison[i](x, TSelf.Constant(t)), comparisons[i](x, t));
                Assert.Equal(comparison[i](TSelf.Constant(t), x), reversed[i](t, x));
            }
        }
    }

    // Bits of the value; the tangents to a few ulp, since less is computed where a tangent is known to be zero.
    private static void AssertSame<TSelf>(TSelf expected, TSelf actual)
        where TSelf : struct, IFloatingPointIeee754<TSelf>, IMinMaxValue<TSelf>
    {
        Assert.Equal(Leaves<TSelf>.BitsOf(expected)[0], Leaves<TSelf>.BitsOf(actual)[0]);
        double ulp = TSelf.One is Dual<float> or DualVector<float> ? 1e-6 : 1e-14;
        double scale = Leaves<TSelf>.Of(expected).Max(Math.Abs);
        Assert.All(
            Leaves<TSelf>.Of(expected).Zip(Leaves<TSelf>.Of(actual)),
            pair => Assert.InRange(Math.Abs(pair.First - pair.Second), 0, ulp * scale));
    }
}

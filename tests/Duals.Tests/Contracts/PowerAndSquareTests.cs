using System.Numerics;

namespace Duals.Tests.Contracts;

/// <summary>The powers with a plain exponent and the square, which the interfaces do not have.</summary>
public class PowerAndSquareTests
{
    [Fact]
    public void Square_is_the_product_of_a_number_with_itself()
    {
        CheckSquare<Dual<double>, double>(Dual<double>.Square);
        CheckSquare<HyperDual<double>, double>(HyperDual<double>.Square);
        CheckSquare<DualVector<double>, double>(DualVector<double>.Square);
        CheckSquare<Dual<Dual<double>>, Dual<double>>(Dual<Dual<double>>.Square);
        CheckSquare<HyperDual<DualVector<double>>, DualVector<double>>(HyperDual<DualVector<double>>.Square);

        using var tape = Tape<double>.Start();
        using var tapeOfDuals = Tape<Dual<double>>.Start();
        CheckSquare<Adjoint<double>, double>(Adjoint<double>.Square);
        CheckSquare<Adjoint<Dual<double>>, Dual<double>>(Adjoint<Dual<double>>.Square);
    }

    [Fact]
    public void A_plain_exponent_is_a_constant_exponent()
    {
        CheckPow<Dual<double>, double>(Dual<double>.Pow, Dual<double>.Pow);
        CheckPow<HyperDual<double>, double>(HyperDual<double>.Pow, HyperDual<double>.Pow);
        CheckPow<DualVector<double>, double>(DualVector<double>.Pow, DualVector<double>.Pow);
        CheckPow<Dual<Dual<double>>, Dual<double>>(Dual<Dual<double>>.Pow, Dual<Dual<double>>.Pow);

        using var tape = Tape<double>.Start();
        using var tapeOfDuals = Tape<Dual<double>>.Start();
        CheckPow<Adjoint<double>, double>(Adjoint<double>.Pow, Adjoint<double>.Pow);
        CheckPow<Adjoint<Dual<double>>, Dual<double>>(Adjoint<Dual<double>>.Pow, Adjoint<Dual<double>>.Pow);
    }

    [Fact]
    public void The_exponent_of_the_number_below_keeps_its_own_tangent()
    {
        // ∂/∂y of ∂(x^y)/∂x = x^(y−1)(1 + y ln x) at (2, 3): 4(1 + 3 ln 2).
        var x = new Dual<Dual<double>>(2, 0.5);
        var y = new Dual<double>(3, 0.25);

        Dual<Dual<double>> power = Dual<Dual<double>>.Pow(x, y);

        Assert.Equal(8, power.Value.Value);
        Assert.Equal(8 * Math.Log(2) * 0.25, power.Value.Derivative, 1e-15);
        Assert.Equal(12 * 0.5, power.Derivative.Value);
        Assert.Equal(4 * (1 + 3 * Math.Log(2)) * 0.5 * 0.25, power.Derivative.Derivative, 1e-15);
    }

    private static void CheckSquare<TSelf, T>(Func<TSelf, TSelf> square)
        where TSelf : struct, IDualNumber<TSelf, T>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        foreach (double value in new[] { -1.75, 0, 2.5 })
        {
            TSelf x = Sample<TSelf>(value);
            Assert.Equal(Leaves<TSelf>.Of(x * x), Leaves<TSelf>.Of(square(x)));
        }
    }

    private static void CheckPow<TSelf, T>(Func<TSelf, T, TSelf> pow, Func<TSelf, int, TSelf> powInt)
        where TSelf : struct, IDualNumber<TSelf, T>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        foreach (int exponent in new[] { -3, -1, 0, 1, 2, 7 })
        {
            foreach (double value in new[] { -1.75, 0.5, 2.5 })
            {
                TSelf x = Sample<TSelf>(value);
                double[] expected = Leaves<TSelf>.Of(TSelf.Pow(x, TSelf.CreateChecked(exponent)));
                Assert.Equal(expected, Leaves<TSelf>.Of(pow(x, T.CreateChecked(exponent))));
                Assert.Equal(expected, Leaves<TSelf>.Of(powInt(x, exponent)));

                // nxⁿ⁻¹ by hand, for the first tangent.
                Assert.Equal(exponent * Math.Pow(value, exponent - 1) * Leaves<TSelf>.Of(x)[1], expected[1], 1e-12 * Math.Abs(expected[1]));
            }
        }
    }

    private static TSelf Sample<TSelf>(double value)
        where TSelf : struct, IFloatingPointIeee754<TSelf>, IMinMaxValue<TSelf> =>
        Leaves<TSelf>.Make([value, .. Enumerable.Range(1, Leaves<TSelf>.Count - 1).Select(i => 0.25 * i - 1.125)]);
}

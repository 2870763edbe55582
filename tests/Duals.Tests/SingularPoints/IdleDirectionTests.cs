using System.Numerics;
using System.Runtime.Intrinsics;

namespace Duals.Tests.SingularPoints;

/// <summary>A direction that is idle, every part along it exactly zero, is idle in the result, even where a zero meets an infinity along another one.</summary>
public class IdleDirectionTests
{
    [Fact]
    public void The_square_of_a_cube_root_by_Pow_has_nothing_along_an_idle_direction()
    {
        HyperDual<double> alongFirst = Function(new HyperDual<double>(0, 1.5, 0, 0));
        HyperDual<double> alongSecond = Function(new HyperDual<double>(0, 0, 1.5, 0));
        Dual<Dual<double>> alongInner = Function(new Dual<Dual<double>>(new(0, 1.5), 0));
        Dual<Dual<double>> alongOuter = Function(new Dual<Dual<double>>(0, 1.5));
        Dual<DualVector<double>> withIdleLanes = Function(new Dual<DualVector<double>>(DualVector<double>.Variable(0, 3), 1.5));
        Jet<double, PairTangent<double>> pairs = Function(new Jet<double, PairTangent<double>>(0, new(default, Vector512.Create(1.5), default)));

        Assert.Equal((double.NaN, 0.0, 0.0), (alongFirst.Epsilon1, alongFirst.Epsilon2, alongFirst.Epsilon12));
        Assert.Equal((0.0, double.NaN, 0.0), (alongSecond.Epsilon1, alongSecond.Epsilon2, alongSecond.Epsilon12));
        Assert.Equal((double.NaN, 0.0, 0.0), (alongInner.Value.Derivative, alongInner.Derivative.Value, alongInner.Derivative.Derivative));
        Assert.Equal((0.0, double.NaN, 0.0), (alongOuter.Value.Derivative, alongOuter.Derivative.Value, alongOuter.Derivative.Derivative));
        Assert.Equal([0, 0, 0, double.NaN, 0, 0, 0, 0], Lanes(withIdleLanes.Value.Partials));
        Assert.Equal([0, 0, 0, double.NaN, 0, 0, 0, 0], Lanes(withIdleLanes.Derivative.Partials));
        Assert.Equal(new double[8], Lanes(pairs.Tangent.Mixed));
        Assert.All(Lanes(pairs.Tangent.Along2), lane => Assert.True(double.IsNaN(lane)));

        static T Function<T>(T x)
            where T : IFloatingPointIeee754<T> =>
            T.Pow(T.Cbrt(x), T.CreateChecked(2));
    }

    [Fact]
    public void The_same_in_reverse_mode()
    {
        using (var tape = Tape<Dual<double>>.Start())
        {
            Adjoint<Dual<double>> x = tape.Variable(0);
            tape.Sweep(Adjoint<Dual<double>>.Pow(Adjoint<Dual<double>>.Cbrt(x), 2), 1);
            Assert.Equal((double.NaN, 0.0), (tape.AdjointOf(x).Value, tape.AdjointOf(x).Derivative));
        }

        using (var tape = Tape<DualVector<double>>.Start())
        {
            Adjoint<DualVector<double>> x = tape.Variable(DualVector<double>.Variable(0, 3));
            tape.Sweep(Adjoint<DualVector<double>>.Pow(Adjoint<DualVector<double>>.Cbrt(x), 2), 1);
            Assert.Equal([0, 0, 0, double.NaN, 0, 0, 0, 0], Lanes(tape.AdjointOf(x).Partials));
        }

        using (var tape = Tape<HyperDual<double>>.Start())
        {
            Adjoint<HyperDual<double>> x = tape.Variable(new(0, 0, 1.5, 0));
            tape.Sweep(Adjoint<HyperDual<double>>.Pow(Adjoint<HyperDual<double>>.Cbrt(x), 2), 1);
            HyperDual<double> adjoint = tape.AdjointOf(x);
            Assert.Equal((double.NaN, 0.0, double.NaN, 0.0), (adjoint.Value, adjoint.Epsilon1, adjoint.Epsilon2, adjoint.Epsilon12));
        }
    }

    // In the sweep itself: the factors are nodes, as two variables meet in each.
    [Fact]
    public void Nothing_arrives_along_an_idle_direction_through_nodes()
    {
        using var tape = Tape<Dual<double>>.Start();
        Adjoint<Dual<double>> x = tape.Variable(0);
        Adjoint<Dual<double>> y = tape.Variable(0);
        Adjoint<Dual<double>> z = tape.Variable(new(1, 2.5));
        Adjoint<Dual<double>> root = Adjoint<Dual<double>>.Sqrt(x) + y;
        tape.Sweep(root * root + z * z, new Dual<double>(1, 0));
        Assert.Equal((double.NaN, 0.0), (tape.AdjointOf(x).Value, tape.AdjointOf(x).Derivative));
        Assert.Equal((0.0, 0.0), (tape.AdjointOf(y).Value, tape.AdjointOf(y).Derivative));
        Assert.Equal((2.0, 5.0), (tape.AdjointOf(z).Value, tape.AdjointOf(z).Derivative));
    }

    private static double[] Lanes(Vector512<double> vector) => [.. Enumerable.Range(0, 8).Select(i => vector[i])];
}

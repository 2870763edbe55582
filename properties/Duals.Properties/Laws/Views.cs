using System.Numerics;
using System.Runtime.Intrinsics;
using Duals.Properties.Generators;
using Duals.Properties.Trees;

namespace Duals.Properties.Laws;

/// <summary>
/// The value of a formula with its tangents ε₁, ε₂, ε₁₂, by every number type that can hold them.
/// </summary>
internal static class Views
{
    public static double[] HyperDual(TreeCase c) =>
        Parts(c, i => new HyperDual<double>(c.Point[i], c.Seeds1[i], c.Seeds2[i], c.Seeds12[i]), y => [y.Value, y.Epsilon1, y.Epsilon2, y.Epsilon12]);

    public static double[] DualOfDual(TreeCase c) =>
        Parts(
            c,
            i => new Dual<Dual<double>>(new(c.Point[i], c.Seeds1[i]), new(c.Seeds2[i], c.Seeds12[i])),
            y => [y.Value.Value, y.Value.Derivative, y.Derivative.Value, y.Derivative.Derivative]);

    /// <summary>ε₁ in one lane; the others hold other multiples of it.</summary>
    public static double[] DualOfVector(TreeCase c, int lane) =>
        Parts(
            c,
            i => new Dual<DualVector<double>>(new(c.Point[i], Lanes(c.Seeds1[i], lane)), new(c.Seeds2[i], Lanes(c.Seeds12[i], lane))),
            y => [y.Value.Value, y.Value.Partials[lane], y.Derivative.Value, y.Derivative.Partials[lane]]);

    /// <summary>The pair of directions in one lane of the internal type of pairs.</summary>
    public static double[] Pair(TreeCase c, int lane) =>
        Parts(
            c,
            i => new Jet<double, PairTangent<double>>(
                c.Point[i], new(Lanes(c.Seeds1[i], lane), Lanes(c.Seeds2[i], lane), Lanes(c.Seeds12[i], lane))),
            y => [y.Value, y.Tangent.Along1[lane], y.Tangent.Along2[lane], y.Tangent.Mixed[lane]]);

    /// <summary>Both directions the first one.</summary>
    public static double[] Curve(TreeCase c) =>
        Parts(
            c,
            i => new Jet<double, CurveTangent<double>>(c.Point[i], new(c.Seeds1[i], c.Seeds12[i])),
            y => [y.Value, y.Tangent.First, y.Tangent.First, y.Tangent.Second]);

    /// <summary>The case whose directions are both the first one.</summary>
    public static TreeCase AsCurve<TProfile>(TreeCase<TProfile> c)
        where TProfile : IProfile =>
        c with { Seeds2 = c.Seeds1 };

    /// <summary>Value and tangent by a dual number, along lane <paramref name="lane"/> of <see cref="Seed"/>.</summary>
    public static double[] Dual(TreeCase c, int lane) =>
        Parts(c, i => new Dual<double>(c.Point[i], Seed(c, i, lane)), y => [y.Value, y.Derivative]);

    /// <summary>The same in a lane of a vector.</summary>
    public static double[] Vector(TreeCase c, int lane)
    {
        DualVector<double> y = Evaluate(c, i => DualVector<double>.FromParts([c.Point[i], .. Enumerable.Range(0, 8).Select(k => Seed(c, i, k))]));
        return [y.Value, y.Partials[lane]];
    }

    /// <summary>The same in a lane of the wide internal type.</summary>
    public static double[] Wide(TreeCase c, int lane)
    {
        Jet<double, WideTangent<double>> y = Evaluate(
            c, i => Jet<double, WideTangent<double>>.FromParts([c.Point[i], .. Enumerable.Range(0, 16).Select(k => Seed(c, i, k))]));
        return [y.Value, y.Tangent.GetPart(lane)];
    }

    /// <summary>Value and tangent by reverse mode: the adjoint of each coordinate times its seed of the lane.</summary>
    public static double[] Adjoint(TreeCase c, int lane)
    {
        using var tape = Tape<double>.Start();
        Adjoint<double>[] x = [.. c.Point.Select(tape.Variable)];
        Adjoint<double> y = c.Tree.Evaluate<Adjoint<double>>(x);
        tape.Sweep(y, 1);
        double tangent = 0;
        for (int i = 0; i < x.Length; i++)
            tangent += Strong.Product(tape.AdjointOf(x[i]), Seed(c, i, lane));

        return [y.Value, tangent];
    }

    /// <summary>All tangents by forward over reverse: ε₁ below the tape, ε₂ by the sweep.</summary>
    public static double[] AdjointOfDual(TreeCase c)
    {
        using var tape = Tape<Dual<double>>.Start();
        Adjoint<Dual<double>>[] x = [.. c.Point.Select((value, i) => tape.Variable(new(value, c.Seeds1[i])))];
        Adjoint<Dual<double>> y = c.Tree.Evaluate<Adjoint<Dual<double>>>(x);
        tape.Sweep(y, 1);
        Dual<double> tangent = 0;
        for (int i = 0; i < x.Length; i++)
            tangent += Strong.Product(tape.AdjointOf(x[i]), new Dual<double>(c.Seeds2[i], c.Seeds12[i]));

        return [y.Value.Value, y.Value.Derivative, tangent.Value, tangent.Derivative];
    }

    /// <summary>The seed of the i-th coordinate in a lane: the seeds of the case in turn, some of them scaled.</summary>
    public static double Seed(TreeCase c, int i, int lane) => (lane % 5) switch
    {
        0 => c.Seeds1[i],
        1 => c.Seeds2[i],
        2 => lane % 3 == i ? 1 : 0,
        3 => -0.75 * c.Seeds1[i],
        _ => c.Seeds12[i],
    };

    private static double[] Parts<T>(TreeCase c, Func<int, T> variable, Func<T, double[]> parts)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        parts(Evaluate(c, variable));

    private static T Evaluate<T>(TreeCase c, Func<int, T> variable)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        c.Tree.Evaluate<T>([variable(0), variable(1), variable(2)]);

    private static Vector512<double> Lanes(double seed, int lane) => Vector512.Create(0, 1, -0.5, seed, 2 * seed, -3, 0, 0.3).WithElement(lane, seed);
}

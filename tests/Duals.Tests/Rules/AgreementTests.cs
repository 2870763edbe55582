using System.Numerics;

namespace Duals.Tests.Rules;

/// <summary>
/// All number types hold the same tangents: those of <see cref="HyperDual{T}"/> along any two directions, at random points to a few ulp of the
/// largest term that is summed, and at singular points and special values exactly.
/// </summary>
public class AgreementTests
{
    private const double Bound = 4;
    private const int Points = 40;

    private static readonly NumberType[] s_types = [NumberType.Dual, NumberType.DualVector, NumberType.DualOfDual, NumberType.DualOfDualVector];

    [Theory]
    [MemberData(nameof(RuleTable.Names), MemberType = typeof(RuleTable))]
    public void Number_types_agree_at_random_points(string name)
    {
        RuleRow row = RuleTable.Of(name);
        var random = new Random(4);
        for (int i = 0; i < Points; i++)
        {
            double[] point = row.Sample(random);
            Taylor derivatives = ExactDerivatives(row, point);
            foreach (NumberType type in s_types)
            {
                double[][] arguments = Seeds.Arguments(type, point, random);
                double[] actual = type.Invoke(name, arguments);
                for (int leaf = 1; leaf < actual.Length; leaf++)
                {
                    int mask = type.Masks[leaf];
                    double expected = Reference(name, type, arguments, mask);
                    double largest = derivatives.Terms(mask, (argument, directions) => Seed(type, arguments[argument], directions)).Max(Math.Abs);
                    double distance = Math.Abs(actual[leaf] - expected) / Ulp.Of(largest);
                    Assert.True(distance <= Bound, $"{type}, {row} at {Text(arguments)}, along {mask:b}: {actual[leaf]:R}, hyper-dual {expected:R}, {distance:G3} ulp of {largest:R}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(RuleTable.Names), MemberType = typeof(RuleTable))]
    public void Number_types_agree_exactly_at_singular_points(string name)
    {
        RuleRow row = RuleTable.Of(name);
        double[] values = [.. RuleTable.SpecialValues, .. row.Singular];
        foreach (double[] point in Points3(values, row.Arity))
        {
            // Every combination of zero and nonzero tangents.
            for (int pattern = 0; pattern < 1 << (3 * row.Arity); pattern++)
            {
                if (row.Arity == 3 && BitOperations.PopCount((uint)pattern * 2654435761 ^ (uint)point.GetHashCode()) % 8 != 0)
                    continue;

                foreach (NumberType type in s_types)
                    CheckExactly(name, type, [.. point.Select((value, i) => Special(type, value, pattern >> (3 * i), i))]);
            }
        }
    }

    private static void CheckExactly(string name, NumberType type, double[][] arguments)
    {
        double[] actual;
        try
        {
            actual = type.Invoke(name, arguments);
        }
        catch (ArgumentException)
        {
            // Clamp with its bounds exchanged: so does the hyper-dual one.
            Assert.ThrowsAny<ArgumentException>(() => Reference(name, type, arguments, 1));
            return;
        }

        for (int leaf = 1; leaf < actual.Length; leaf++)
        {
            int mask = type.Masks[leaf];

            // The first two lanes differ, the others repeat them.
            if ((mask & 0b11111100) != 0 && type.Masks.Count > 4)
                continue;

            double expected = Reference(name, type, arguments, mask);
            bool isSame = double.IsFinite(expected) && expected != 0
                ? Math.Abs(actual[leaf] - expected) <= 16 * Ulp.Of(Math.Max(Math.Abs(expected), 1))
                : actual[leaf] == expected || (double.IsNaN(actual[leaf]) && double.IsNaN(expected));
            Assert.True(isSame, $"{type}, {name} at {Text(arguments)}, along {mask:b}: {actual[leaf]:R}, hyper-dual {expected:R}");
        }
    }

    // Bits 0, 1 and 2 of the pattern: the tangent along an inner direction, along the outer one, and along both. Odd lanes are zero.
    private static double[] Special(NumberType type, double value, int pattern, int argument)
    {
        int outer = type.Masks.Max(mask => mask & -mask);
        bool hasSecond = type.Masks.Any(mask => BitOperations.PopCount((uint)mask) == 2);
        return Seeds.Leaves(type, value, mask =>
        {
            if (type.Masks.Count > 4 && (mask & 0b10101010) != 0)
                return 0;

            int bit = BitOperations.PopCount((uint)mask) == 2 ? 2 : hasSecond && mask == outer ? 1 : 0;
            return (pattern >> bit & 1) == 0 ? 0 : (bit + 1) switch { 1 => 0.75, 2 => -0.5, _ => 0.625 } * (argument + 1);
        });
    }

    // The tangent along one or two directions of a type, by the hyper-dual number that has the same seeds along them.
    private static double Reference(string name, NumberType type, double[][] arguments, int mask)
    {
        int first = mask & -mask;
        int second = mask ^ first;
        double[][] hyper =
        [
            .. arguments.Select(leaves => (double[])
            [
                leaves[0], Seed(type, leaves, first), second == 0 ? 0 : Seed(type, leaves, second), second == 0 ? 0 : Seed(type, leaves, mask),
            ]),
        ];
        return NumberType.HyperDual.Invoke(name, hyper)[second == 0 ? 1 : 3];
    }

    private static double Seed(NumberType type, double[] leaves, int mask)
    {
        for (int i = 0; i < leaves.Length; i++)
        {
            if (type.Masks[i] == mask)
                return leaves[i];
        }

        throw new ArgumentOutOfRangeException(nameof(mask));
    }

    private static Taylor ExactDerivatives(RuleRow row, double[] point)
    {
        int n = row.Arity;
        double[] At(int i, int j) =>
            NumberType.HyperDual.Invoke(row.Name, [.. point.Select((value, k) => (double[])[value, k == i ? 1 : 0, k == j ? 1 : 0, 0])]);
        return new Taylor(
            [.. Enumerable.Range(0, n).Select(i => At(i, i)[1])],
            [.. Enumerable.Range(0, n).Select(i => (double[])[.. Enumerable.Range(0, n).Select(j => At(i, j)[3])])]);
    }

    private static IEnumerable<double[]> Points3(double[] values, int arity) =>
        arity == 0 ? [[]] : Points3(values, arity - 1).SelectMany(_ => values, (rest, value) => (double[])[.. rest, value]);

    private static string Text(double[][] arguments) => string.Join(" and ", arguments.Select(leaves => $"<{string.Join("; ", leaves)}>"));
}

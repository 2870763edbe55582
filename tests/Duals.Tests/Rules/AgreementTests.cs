using System.Numerics;
using Duals.Tests.Elementary;

namespace Duals.Tests.Rules;

/// <summary>
/// All number types hold the same tangents: those of <see cref="HyperDual{T}"/> along any two directions, at random points to a few ulp of the
/// largest term that is summed, and at singular points and special values exactly.
/// </summary>
public class AgreementTests
{
    private const double Bound = 4;
    private const int Points = 40;

    private static readonly double[] s_fewValues = [0.0, -0.0, 1, -2, double.PositiveInfinity, double.NegativeInfinity, double.NaN];
    private static readonly string[] s_products = ["Multiply", "FusedMultiplyAdd", "MultiplyAddEstimate"];

    private static readonly NumberType[] s_types =
    [
        NumberType.Dual, NumberType.DualVector, NumberType.DualOfDual, NumberType.DualOfDualVector,
        .. NumberType.Reverse.Where(type => !type.IsSingle),
    ];

    [Theory]
    [MemberData(nameof(RuleTable.Names), MemberType = typeof(RuleTable))]
    public void Number_types_agree_at_random_points(string name)
    {
        ElementaryFunction<double> row = RuleTable.Of(name);
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
                    if (!(distance <= Bound))
                        Assert.Fail($"{type}, {row} at {Text(arguments)}, along {mask:b}: {actual[leaf]:R}, hyper-dual {expected:R}, {distance:G3} ulp apart");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(RuleTable.Names), MemberType = typeof(RuleTable))]
    public void Number_types_agree_exactly_at_singular_points(string name)
    {
        ElementaryFunction<double> row = RuleTable.Of(name);
        double[] values = row.Arity < 3 ? [.. RuleTable.SpecialValues, .. row.Singular] : s_fewValues;
        var random = new Random(5);
        foreach (double[] point in Grid(values, row.Arity))
        {
            // Clamp throws at bounds in the wrong order, in every type.
            if (Record.Exception(() => Functions<double>.Of(name)(point)) is { } exception)
            {
                Assert.All(s_types, type => Assert.Throws(exception.GetType(), () => type.Invoke(name, Arguments(type, point, pattern: 0))));
                continue;
            }

            // Every combination of zero and nonzero tangents; of three arguments a sixteenth of them, at random.
            for (int pattern = 0; pattern < 1 << (3 * row.Arity); pattern++)
            {
                if (row.Arity < 3 || random.Next(16) == 0)
                    CheckExactly(name, point, pattern);
            }
        }
    }

    private static void CheckExactly(string name, double[] point, int pattern)
    {
        double[] expected = NumberType.HyperDual.Invoke(name, Arguments(NumberType.HyperDual, point, pattern));

        // A lane that carries nothing: neither the tangent along 1 nor the mixed one.
        double[] idle = NumberType.HyperDual.Invoke(name, Arguments(NumberType.HyperDual, point, pattern & 0b010010010));
        foreach (NumberType type in s_types)
        {
            // The one difference: in reverse mode a product with a factor of exactly zero is zero in * too.
            if (NumberType.Reverse.Contains(type) && s_products.Contains(name) && !point.All(double.IsFinite))
                continue;

            double[] actual = type.Invoke(name, Arguments(type, point, pattern));
            for (int leaf = 1; leaf < actual.Length; leaf++)
            {
                int mask = type.Masks[leaf];
                double wanted = (IsIdle(type, mask) ? idle : expected)[Bit(type, mask) + 1];

                // Moderate results may be rounded differently; all else is the same.
                bool isSame = double.IsFinite(wanted) && wanted != 0
                    ? Math.Abs(actual[leaf] - wanted) <= 16 * Ulp.Of(Math.Max(Math.Abs(wanted), 1))
                    : actual[leaf] == wanted || (double.IsNaN(actual[leaf]) && double.IsNaN(wanted));
                if (!isSame)
                    Assert.Fail($"{type}, {name} at {Text(Arguments(type, point, pattern))}, along {mask:b}: {actual[leaf]:R}, hyper-dual {wanted:R}");
            }
        }
    }

    // Three bits of the pattern for each argument: a nonzero tangent along an inner direction, along the outer one, and along both.
    private static double[][] Arguments(NumberType type, double[] point, int pattern) =>
    [
        .. point.Select((value, argument) => Seeds.Leaves(type, value, mask =>
        {
            int bit = Bit(type, mask);
            bool isZero = (pattern >> (3 * argument + bit) & 1) == 0 || IsIdle(type, mask);
            return isZero ? 0 : (bit == 0 ? 0.75 : bit == 1 ? -0.5 : 0.625) * (argument + 1);
        })),
    ];

    private static int Bit(NumberType type, int mask) =>
        BitOperations.PopCount((uint)mask) == 2 ? 2 : (mask == 2 && type.Masks.Count == 4) || mask == 0x100 ? 1 : 0;

    // Every other lane of a vector.
    private static bool IsIdle(NumberType type, int mask) => type.Masks.Count > 4 && (mask & 0b10101010) != 0;

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

    private static Taylor ExactDerivatives(ElementaryFunction<double> row, double[] point)
    {
        int n = row.Arity;
        double[] At(int i, int j) =>
            NumberType.HyperDual.Invoke(row.Name, [.. point.Select((value, k) => (double[])[value, k == i ? 1 : 0, k == j ? 1 : 0, 0])]);
        return new Taylor(
            [.. Enumerable.Range(0, n).Select(i => At(i, i)[1])],
            [.. Enumerable.Range(0, n).Select(i => (double[])[.. Enumerable.Range(0, n).Select(j => At(i, j)[3])])]);
    }

    private static IEnumerable<double[]> Grid(double[] values, int arity) =>
        arity == 0 ? [[]] : Grid(values, arity - 1).SelectMany(_ => values, (rest, value) => (double[])[.. rest, value]);

    private static string Text(double[][] arguments) => string.Join(" and ", arguments.Select(leaves => $"<{string.Join("; ", leaves)}>"));
}

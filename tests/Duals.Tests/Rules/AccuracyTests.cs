using System.Numerics;
using Duals.Tests.Elementary;
using Duals.Tests.References;

namespace Duals.Tests.Rules;

/// <summary>
/// First and second derivatives against tables computed in higher precision, over the whole range of double, tails and ends of domains included.
/// The bounds are in units of the last place, of the smallest subnormal for results that are subnormal, and include up to one unit for
/// the product with the seeds.
/// </summary>
public class AccuracyTests
{
    private const double FirstBound = 4;
    private const double SecondBound = 5;

    private static readonly NumberType[] s_types = [.. NumberType.UpToSecondOrder, .. NumberType.Reverse.Where(type => !type.IsSingle)];

    public static TheoryData<string> UnaryNames() => Analytic(arity: 1);

    public static TheoryData<string> BinaryNames() => Analytic(arity: 2);

    [Theory]
    [MemberData(nameof(UnaryNames))]
    public void Unary_derivatives_are_accurate_to_the_last_places(string name)
    {
        string reference = RuleTable.Of(name).Reference;
        foreach (UnaryReference row in ReferenceTable.Unary.Where(row => row.Name == reference))
        {
            foreach (NumberType type in s_types)
            {
                double[] result = type.Invoke(name, Seeds.Leaves(type, row.X, SeedOf));
                ForEachTangent(type, result, (mask, actual) =>
                {
                    bool isFirst = BitOperations.PopCount((uint)mask) == 1;
                    double expected = (isFirst ? row.First : row.Second) * SeedProduct(mask);
                    AssertWithin(isFirst ? FirstBound : SecondBound, actual, expected, () => $"{type}, {row}, along {mask:b}");
                });
            }
        }
    }

    [Theory]
    [MemberData(nameof(BinaryNames))]
    public void Binary_derivatives_are_accurate_to_the_last_places(string name)
    {
        string reference = RuleTable.Of(name).Reference;
        foreach (BinaryReference row in ReferenceTable.Binary.Where(row => row.Name == reference))
        {
            // Every way to let two directions move one argument or the other.
            for (int pattern = 0; pattern < 4; pattern++)
            {
                foreach (NumberType type in s_types)
                    CheckBinary(name, row, type, pattern);
            }
        }
    }

    private static TheoryData<string> Analytic(int arity) =>
        [.. RuleTable.Rows.Where(row => row.Smoothness == Smoothness.Analytic && row.Arity == arity).Select(row => row.Name)];

    private static void CheckBinary(string function, BinaryReference row, NumberType type, int pattern)
    {
        double[] x = Seeds.Leaves(type, row.X, mask => MovesFirst(mask, type, pattern) ? SeedOf(mask) : 0);
        double[] y = Seeds.Leaves(type, row.Y, mask => MovesFirst(mask, type, pattern) ? 0 : SeedOf(mask));
        double[] result = type.Invoke(function, x, y);
        ForEachTangent(type, result, (mask, actual) =>
        {
            bool isFirst = BitOperations.PopCount((uint)mask) == 1;
            int moved = Directions(mask).Count(direction => !MovesFirst(direction, type, pattern));
            double derivative = isFirst
                ? (moved == 0 ? row.FirstX : row.FirstY)
                : moved switch { 0 => row.SecondXX, 1 => row.SecondXY, _ => row.SecondYY };
            double slack = 0;

            // Nested types take the tangents of 1/x and of ln b, which overflow for subnormal arguments.
            bool isSubnormal = double.IsSubnormal(row.X) || double.IsSubnormal(row.Y);
            if (function == "Log(x, b)" && !isFirst && moved == 1 && isSubnormal && type != NumberType.HyperDual)
                return;

            // xʸ⁻¹(1 + y·ln x) is a difference where y·ln x is near −1; the unit is that of the larger term.
            if (function == "Pow" && !isFirst && moved == 1)
                slack = SecondBound * Ulp.Of(Math.Pow(row.X, row.Y - 1)) * Math.Abs(SeedProduct(mask));

            AssertWithin(isFirst ? FirstBound : SecondBound, actual, derivative * SeedProduct(mask), () => $"{type}, {row}, along {mask:b}", slack);
        });
    }

    private static void ForEachTangent(NumberType type, double[] leaves, Action<int, double> check)
    {
        for (int i = 1; i < leaves.Length; i++)
            check(type.Masks[i], leaves[i]);
    }

    private static void AssertWithin(double bound, double actual, double expected, Func<string> what, double slack = 0)
    {
        // A rounding of a subnormal intermediate result is one unit however small the result, and constant factors such as 2π multiply it.
        if (double.IsSubnormal(expected))
            bound *= 2;

        double distance = Ulp.Distance(actual, expected);
        if (!(distance <= bound || Math.Abs(actual - expected) <= slack))
            Assert.Fail($"{what()}: {actual:R} is {distance:G3} ulp from {expected:R}");
    }

    // In types of many lanes the outermost direction meets every lane, so lanes count as direction 1 and it as direction 2.
    private static bool MovesFirst(int mask, NumberType type, int pattern)
    {
        bool isOuter = mask == type.Masks.Max(other => other & -other);
        return (pattern >> (isOuter ? 1 : 0) & 1) == 0;
    }

    private static IEnumerable<int> Directions(int mask) => Enumerable.Range(0, 16).Select(bit => 1 << bit).Where(direction => (mask & direction) != 0);

    // First order only: no second-order seed, so that the second-order tangent is the second derivative alone.
    private static double SeedOf(int mask) =>
        BitOperations.PopCount((uint)mask) == 1 ? (BitOperations.Log2((uint)mask) % 3) switch { 0 => -0.5, 1 => 0.75, _ => 1 } : 0;

    private static double SeedProduct(int mask) => Directions(mask).Aggregate(1.0, (product, direction) => product * SeedOf(direction));
}

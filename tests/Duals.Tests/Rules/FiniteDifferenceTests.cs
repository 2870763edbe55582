using Duals.Tests.Elementary;

namespace Duals.Tests.Rules;

/// <summary>Every rule against finite differences at random points of its domain, in every tangent of every number type.</summary>
public class FiniteDifferenceTests
{
    private const double Tolerance = 1e-10;
    private const int Points = 25;

    // Rounding of a few operations in float, relative to the largest term.
    private const double SingleTolerance = 16 * 6e-8;

    [Theory]
    [MemberData(nameof(RuleTable.Names), MemberType = typeof(RuleTable))]
    public void Tangents_of_all_orders_are_what_differences_say(string name)
    {
        ElementaryFunction<double> row = RuleTable.Of(name);
        var random = new Random(2);
        for (int i = 0; i < Points; i++)
        {
            double[] point = row.Sample(random);
            (Taylor derivatives, Taylor scales) = Differences(row, point);
            foreach (NumberType type in NumberType.All.Where(type => !type.IsSingle))
                Check(row, type, point, derivatives, scales, Tolerance, random);
        }
    }

    [Theory]
    [MemberData(nameof(RuleTable.Names), MemberType = typeof(RuleTable))]
    public void Tangents_in_float_are_those_in_double_rounded(string name)
    {
        ElementaryFunction<double> row = RuleTable.Of(name);
        var random = new Random(3);
        for (int i = 0; i < Points; i++)
        {
            double[] point = [.. row.Sample(random).Select(coordinate => (double)(float)coordinate)];
            Taylor exact = ExactDerivatives(row, point);
            Taylor scales = Scales(exact, point, Functions<double>.Of(name)(point));
            foreach (NumberType type in NumberType.All.Where(type => type.IsSingle))
                Check(row, type, point, exact, scales, SingleTolerance, random);
        }
    }

    private static void Check(
        ElementaryFunction<double> row, NumberType type, double[] point, Taylor derivatives, Taylor scales, double tolerance, Random random)
    {
        double[][] arguments = Seeds.Arguments(type, point, random);
        double[] result = type.Invoke(row.Name, arguments);
        for (int leaf = 1; leaf < result.Length; leaf++)
        {
            int mask = type.Masks[leaf];
            double Seed(int argument, int directions) => arguments[argument][IndexOf(type, directions)];
            double expected = derivatives.Terms(mask, Seed).Sum();
            double scale = scales.Terms(mask, (argument, directions) => Math.Abs(Seed(argument, directions))).Sum();
            double error = Math.Abs(result[leaf] - expected);
            if (!(error <= tolerance * scale))
                Assert.Fail($"{type}, {row} at {string.Join(", ", point)}, along {mask:b}: {result[leaf]:R} for {expected:R}, off by {error / scale:G3}");
        }
    }

    private static int IndexOf(NumberType type, int mask)
    {
        for (int i = 0; i < type.Masks.Count; i++)
        {
            if (type.Masks[i] == mask)
                return i;
        }

        throw new ArgumentOutOfRangeException(nameof(mask));
    }

    // Each order is the difference of the exact one below; a difference of differences would have no digits left.
    private static (Taylor Derivatives, Taylor Scales) Differences(ElementaryFunction<double> row, double[] point)
    {
        // The estimates have a value of a few digits on some machines, with the exact derivatives of what is estimated.
        string plain = row.Name switch { "ReciprocalEstimate" => "1 / x", "ReciprocalSqrtEstimate" => "1 / Sqrt(x)", _ => row.Name };
        Function<double> f = Functions<double>.Of(plain);
        int n = row.Arity;
        var first = Array(n, i => Ridders.Derivative(t => f(Moved(point, i, t)), point[i]));
        var second = Array(n, i => Array(n, j => Ridders.Derivative(t => ExactFirst(row, Moved(point, j, t), i), point[j])));
        var third = Array(n, i => Array(n, j => Array(n, k => Ridders.Derivative(t => ExactSecond(row, Moved(point, k, t), i, j), point[k]))));
        var derivatives = new Taylor(first, second, third);
        return (derivatives, Scales(derivatives, point, f(point)));
    }

    private static Taylor ExactDerivatives(ElementaryFunction<double> row, double[] point) =>
        new(
            Array(row.Arity, i => ExactFirst(row, point, i)),
            Array(row.Arity, i => Array(row.Arity, j => ExactSecond(row, point, i, j))));

    // What a derivative is compared with: itself, or the order below it over the distance to the origin.
    private static Taylor Scales(Taylor derivatives, double[] point, double value)
    {
        int n = point.Length;
        double Scale(double derivative, double below, int i) => Math.Max(Math.Abs(derivative), Math.Abs(below) / Math.Max(Math.Abs(point[i]), 1));
        return new Taylor(
            Array(n, i => Scale(derivatives.First[i], value, i)),
            Array(n, i => Array(n, j => Scale(derivatives.Second[i][j], derivatives.First[i], j))),
            derivatives.Third is null ? null : Array(n, i => Array(n, j => Array(n, k => Scale(derivatives.Third[i][j][k], derivatives.Second[i][j], k)))));
    }

    private static double ExactFirst(ElementaryFunction<double> row, double[] point, int i) =>
        NumberType.Dual.Invoke(row.Name, Array(point.Length, k => (double[])[point[k], k == i ? 1 : 0]))[1];

    private static double ExactSecond(ElementaryFunction<double> row, double[] point, int i, int j) =>
        NumberType.HyperDual.Invoke(row.Name, Array(point.Length, k => (double[])[point[k], k == i ? 1 : 0, k == j ? 1 : 0, 0]))[3];

    private static double[] Moved(double[] point, int index, double value)
    {
        double[] moved = [.. point];
        moved[index] = value;
        return moved;
    }

    private static TItem[] Array<TItem>(int length, Func<int, TItem> item) => [.. Enumerable.Range(0, length).Select(item)];
}

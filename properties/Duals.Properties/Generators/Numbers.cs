namespace Duals.Properties.Generators;

/// <summary>Random numbers of several kinds.</summary>
internal static class Numbers
{
    private static readonly double[] Magnitudes =
    [
        0, 1, 0.5, 2, 3, 1.5, 2.5, 10, 0.25, double.BitIncrement(1), double.BitDecrement(1), double.Pi / 2, double.E, 709, 745, 1e3, 1e5, 1e-5, 1e-9,
        double.Epsilon, 1e-310, 2.2250738585072014e-308, 1e-200, 1e-160, 1e160, 1e200, 1.3e154, 9007199254740992, 9007199254740994, 4503599627370495.5,
        double.MaxValue, double.PositiveInfinity, double.NaN,
    ];

    /// <summary>Zeros of both signs, small integers and halves, ends of domains, subnormal and huge numbers, infinities, NaN.</summary>
    public static double Special(Random random) => Signed(random, Magnitudes[random.Next(Magnitudes.Length)]);

    /// <summary>An integer or a half, up to six.</summary>
    public static double Half(Random random) => Signed(random, random.Next(13) * 0.5);

    /// <summary>A number of no particular form between −4 and 4.</summary>
    public static double Plain(Random random) => 8 * random.NextDouble() - 4;

    /// <summary>A number of no particular form from a thousandth to a thousand, of either sign.</summary>
    public static double Scaled(Random random) => Signed(random, Math.Pow(10, 6 * random.NextDouble() - 3));

    /// <summary>A number of any exponent.</summary>
    public static double Wide(Random random) => Signed(random, Math.ScaleB(1 + random.NextDouble(), random.Next(-1074, 1024)));

    /// <summary>Zero most of all, ±1, and a few where nothing is singular.</summary>
    public static double AtSingularPoints(Random random) => random.Next(8) switch
    {
        < 4 => Signed(random, 0),
        < 6 => Signed(random, 1),
        6 => Half(random),
        _ => Plain(random),
    };

    /// <summary>Plain and scaled ones with integers and halves among them: finite, and likely to tie.</summary>
    public static double Moderate(Random random) => random.Next(8) switch
    {
        < 3 => Half(random),
        < 6 => Plain(random),
        _ => Scaled(random),
    };

    /// <summary>Anything.</summary>
    public static double Any(Random random) => random.Next(10) switch
    {
        < 6 => Special(random),
        6 => Wide(random),
        _ => Moderate(random),
    };

    /// <summary>A tangent between −3 and 3, zero now and then.</summary>
    public static double Seed(Random random) => random.Next(6) == 0 ? 0 : 6 * random.NextDouble() - 3;

    /// <summary>A tangent, zero often, huge or tiny now and then.</summary>
    public static double AnySeed(Random random) => random.Next(8) switch
    {
        < 2 => 0,
        2 => Special(random) is var special && Math.Abs(special) < 1e100 ? special : 1,
        _ => Seed(random),
    };

    /// <summary>Simpler numbers: 0 and 1, then fewer digits, then the positive one.</summary>
    public static IEnumerable<double> Simpler(double x)
    {
        if (x is 0 or 1)
            yield break;

        yield return 0;
        yield return 1;
        if (!double.IsFinite(x))
            yield break;

        double whole = Math.Round(x);
        double half = Math.Round(2 * x) / 2;
        if (whole != x && whole is not (0 or 1))
            yield return whole;

        if (half != x && half != whole)
            yield return half;

        if (x < 0)
            yield return -x;
    }

    /// <summary>The arrays in which one element is simpler.</summary>
    public static IEnumerable<double[]> Simpler(double[] x)
    {
        for (int i = 0; i < x.Length; i++)
        {
            foreach (double simpler in Simpler(x[i]))
                yield return [.. x[..i], simpler, .. x[(i + 1)..]];
        }
    }

    private static double Signed(Random random, double magnitude) => random.Next(2) == 0 ? magnitude : -magnitude;
}

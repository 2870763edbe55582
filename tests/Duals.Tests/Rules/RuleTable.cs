namespace Duals.Tests.Rules;

/// <summary>A function of the table: its name in <see cref="Functions{T}"/>, a sampler of points of its domain, and the points where it is singular.</summary>
/// <param name="Name">The name.</param>
/// <param name="Arity">The number of arguments.</param>
/// <param name="Sample">Draws a point at which the function is smooth within one part in a hundred of every coordinate (or 1e-3).</param>
/// <param name="Singular">Values of an argument at which a derivative may be infinite or undefined, or changes; beside those that every function is tried at.</param>
internal sealed record RuleRow(string Name, int Arity, Func<Random, double[]> Sample, double[] Singular)
{
    public override string ToString() => Name;
}

/// <summary>Every rule of differentiation, once; the tests of this folder run over it.</summary>
internal static class RuleTable
{
    private static readonly Func<Random, double> s_line = Between(-10, 10);
    private static readonly Func<Random, double> s_positive = Spread(0.05, 1000);
    private static readonly Func<Random, double> s_notZero = Either(s_positive);
    private static readonly Func<Random, double> s_openUnit = Between(-0.95, 0.95);

    public static IReadOnlyList<RuleRow> Rows { get; } =
    [
        Row("Exp", [], s_line),
        Row("ExpM1", [], s_line),
        Row("Exp2", [], s_line),
        Row("Exp2M1", [], s_line),
        Row("Exp10", [], s_line),
        Row("Exp10M1", [], s_line),
        Row("Log", [], s_positive),
        Row("LogP1", [], Between(-0.95, 10)),
        Row("Log2", [], s_positive),
        Row("Log2P1", [], Between(-0.95, 10)),
        Row("Log10", [], s_positive),
        Row("Log10P1", [], Between(-0.95, 10)),
        Row("Log(x, b)", [], s_positive, Either(Between(1.1, 20), Between(0.1, 0.9))),
        Row("Pow", [], Spread(0.1, 20), Between(-5, 5)),
        Row("Sqrt", [], s_positive),
        Row("Cbrt", [], s_notZero),
        Row("Hypot", [], s_notZero, s_notZero),
        Row("RootN(-3)", [], s_notZero),
        Row("RootN(-2)", [], s_positive),
        Row("RootN(-1)", [], s_notZero),
        Row("RootN(1)", [], s_line),
        Row("RootN(2)", [], s_positive),
        Row("RootN(3)", [], s_notZero),
        Row("RootN(4)", [], s_positive),
        Row("RootN(5)", [], s_notZero),
        Row("RootN(7)", [], s_notZero),
        Row("Sin", [], s_line),
        Row("Cos", [], s_line),
        Row("Tan", [], Between(-1.4, 1.4)),
        Row("SinCos.Sin", [], s_line),
        Row("SinCos.Cos", [], s_line),
        Row("SinPi", [1.5, 0.25], s_line),
        Row("CosPi", [1.5, 0.25], s_line),
        Row("TanPi", [1.5, -1.5, 0.25], Between(-0.45, 0.45)),
        Row("SinCosPi.SinPi", [1.5, 0.25], s_line),
        Row("SinCosPi.CosPi", [1.5, 0.25], s_line),
        Row("Asin", [], s_openUnit),
        Row("Acos", [], s_openUnit),
        Row("Atan", [], s_line),
        Row("AsinPi", [], s_openUnit),
        Row("AcosPi", [], s_openUnit),
        Row("AtanPi", [], s_line),
        Row("DegreesToRadians", [], s_line),
        Row("RadiansToDegrees", [], s_line),
        Row("Atan2", [], s_notZero, s_notZero),
        Row("Atan2Pi", [], s_notZero, s_notZero),
        Row("Sinh", [], s_line),
        Row("Cosh", [], s_line),
        Row("Tanh", [25], s_line),
        Row("Asinh", [], s_line),
        Row("Acosh", [], Spread(1.05, 1000)),
        Row("Atanh", [], s_openUnit),
        Row("ReciprocalEstimate", [], s_notZero),
        Row("ReciprocalSqrtEstimate", [], s_positive),
        Row("Negate", [], s_line),
        Row("Increment", [], s_line),
        Row("Decrement", [], s_line),
        Row("Abs", [], s_notZero),
        Row("ScaleB(5)", [], s_line),
        Row("BitIncrement", [], s_line),
        Row("BitDecrement", [], s_line),
        Row("Floor", [1.5, 2.5], BetweenSteps),
        Row("Ceiling", [1.5, 2.5], BetweenSteps),
        Row("Truncate", [1.5, 2.5], BetweenSteps),
        Row("Round", [1.5, 2.5], BetweenSteps),
        Row("Round(2)", [0.125], BetweenSteps),
        Row("Round(mode)", [1.5, 2.5], BetweenSteps),
        Row("Round(1, mode)", [0.25], BetweenSteps),
        Row("Add", [], s_line, s_line),
        Row("Subtract", [], s_line, s_line),
        Row("Multiply", [], s_line, s_line),
        Row("Divide", [], s_line, s_notZero),
        new("Remainder", 2, random => Quotient(random, fraction: random.NextDouble() * 0.8 + 0.1), [3]),
        new("Ieee754Remainder", 2, random => Quotient(random, fraction: random.NextDouble() * 0.8 - 0.4), [3, 1.5]),
        Row("CopySign", [], s_notZero, s_notZero),
        Row("Max", Apart),
        Row("MaxNumber", Apart),
        Row("MaxNative", Apart),
        Row("MaxMagnitude", Apart),
        Row("MaxMagnitudeNumber", Apart),
        Row("Min", Apart),
        Row("MinNumber", Apart),
        Row("MinNative", Apart),
        Row("MinMagnitude", Apart),
        Row("MinMagnitudeNumber", Apart),
        new("Clamp", 3, random => Clamped(random), []),
        new("ClampNative", 3, random => Clamped(random), []),
        Row("Lerp", [], s_line, s_line, s_line),
        Row("FusedMultiplyAdd", [], s_line, s_line, s_line),
        Row("MultiplyAddEstimate", [], s_line, s_line, s_line),
    ];

    /// <summary>The values that every argument of every function is tried at.</summary>
    public static IReadOnlyList<double> SpecialValues { get; } =
        [0.0, -0.0, 1, -1, 0.5, -0.5, 2, -2, 3.25, -3.25, double.PositiveInfinity, double.NegativeInfinity, double.NaN];

    public static TheoryData<string> Names() => [.. Rows.Select(row => row.Name)];

    public static RuleRow Of(string name) => Rows.Single(row => row.Name == name);

    private static RuleRow Row(string name, double[] singular, params Func<Random, double>[] coordinates) =>
        new(name, coordinates.Length, random => [.. coordinates.Select(coordinate => coordinate(random))], singular);

    private static RuleRow Row(string name, Func<Random, double[]> pair) => new(name, 2, pair, []);

    private static Func<Random, double> Between(double low, double high) => random => low + (high - low) * random.NextDouble();

    // Even in the logarithm.
    private static Func<Random, double> Spread(double low, double high) => random => low * Math.Pow(high / low, random.NextDouble());

    private static Func<Random, double> Either(Func<Random, double> magnitude) => random => (random.Next(2) * 2 - 1) * magnitude(random);

    private static Func<Random, double> Either(Func<Random, double> first, Func<Random, double> second) =>
        random => random.Next(2) == 0 ? first(random) : second(random);

    // Not within 1e-2 |x| of a jump of any rounding to integers, halves, or two digits.
    private static double BetweenSteps(Random random) => (random.Next(-20, 20) + 0.25 + random.NextDouble() * 0.5) * 0.005;

    private static double[] Quotient(Random random, double fraction)
    {
        double y = 1 + 4 * random.NextDouble();
        double x = (random.Next(8) + fraction) * y;
        return [x, random.Next(2) == 0 ? y : -y];
    }

    private static double[] Apart(Random random)
    {
        double x = s_notZero(random);
        double ratio = 1.1 + random.NextDouble();
        return [x, x * (random.Next(2) == 0 ? ratio : 1 / ratio) * (random.Next(2) * 2 - 1)];
    }

    private static double[] Clamped(Random random)
    {
        double low = s_line(random);
        double width = 5 + 5 * random.NextDouble();
        double[] places = [low - 1.5, low + width / 2, low + width + 1.5];
        return [places[random.Next(3)], low, low + width];
    }
}

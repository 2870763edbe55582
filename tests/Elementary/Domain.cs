namespace Duals.Tests.Elementary;

/// <summary>Where a function is smooth: what draws an argument, or a point, there.</summary>
internal static class Domain
{
    public static Func<Random, double> Line { get; } = Between(-10, 10);

    public static Func<Random, double> Positive { get; } = Spread(0.05, 1000);

    public static Func<Random, double> NotZero { get; } = Either(Positive);

    public static Func<Random, double> OpenUnit { get; } = Between(-0.95, 0.95);

    public static Func<Random, double> Between(double low, double high) => random => low + (high - low) * random.NextDouble();

    /// <summary>Even in the logarithm.</summary>
    public static Func<Random, double> Spread(double low, double high) => random => low * Math.Pow(high / low, random.NextDouble());

    public static Func<Random, double> Either(Func<Random, double> magnitude) => random => (random.Next(2) * 2 - 1) * magnitude(random);

    public static Func<Random, double> Either(Func<Random, double> first, Func<Random, double> second) =>
        random => random.Next(2) == 0 ? first(random) : second(random);

    /// <summary>Not within 1e-2 |x| of a jump of any rounding to integers, halves, or two digits.</summary>
    public static double BetweenSteps(Random random) => (random.Next(-20, 20) + 0.25 + random.NextDouble() * 0.5) * 0.005;

    /// <summary>Two numbers whose quotient is an integer and a fraction between the two given.</summary>
    public static Func<Random, double[]> Quotient(double low, double high) => random =>
    {
        double fraction = Between(low, high)(random);
        double y = 1 + 4 * random.NextDouble();
        double x = (random.Next(8) + fraction) * y;
        return [x, random.Next(2) == 0 ? y : -y];
    };

    /// <summary>Two numbers of different magnitudes.</summary>
    public static double[] Apart(Random random)
    {
        double x = NotZero(random);
        double ratio = 1.1 + random.NextDouble();
        return [x, x * (random.Next(2) == 0 ? ratio : 1 / ratio) * (random.Next(2) * 2 - 1)];
    }

    /// <summary>A number and two bounds, of which it is below, between or above.</summary>
    public static double[] Clamped(Random random)
    {
        double low = Line(random);
        double width = 5 + 5 * random.NextDouble();
        double[] places = [low - 1.5, low + width / 2, low + width + 1.5];
        return [places[random.Next(3)], low, low + width];
    }
}

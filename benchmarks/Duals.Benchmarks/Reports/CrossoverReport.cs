using System.Globalization;

namespace Duals.Benchmarks.Reports;

/// <summary>Prints from which number of variables on reverse mode is faster than the chunks of forward mode.</summary>
internal static class CrossoverReport
{
    private static readonly int[] Sizes = [4, 8, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384];

    public static void Write()
    {
        Gradients("Rosenbrock", default(RosenbrockFunction));
        Gradients("Ackley", default(AckleyFunction));
    }

    private static void Gradients<TFunction>(string name, TFunction f)
        where TFunction : IScalarFunction
    {
        Console.WriteLine($"{name}: gradients, median times in µs");
        Console.WriteLine($"{"n",6}{"forward",11}{"reverse",11}{"reverse/forward",18}");
        int crossover = 0;
        foreach (int n in Sizes)
        {
            double[] x = Functions.Point(n);
            double[] gradient = new double[n];
            double[] times = Timing.Medians(
                () => f.Gradient(x, gradient.AsSpan(), DifferentiationMode.Forward),
                () => f.Gradient(x, gradient.AsSpan(), DifferentiationMode.Reverse));
            double ratio = times[1] / times[0];
            crossover = ratio >= 1 ? 0 : crossover == 0 ? n : crossover;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{n,6}{times[0] / 1000,11:0.000}{times[1] / 1000,11:0.000}{ratio,18:0.00}"));
        }

        Console.WriteLine(crossover == 0 ? $"Forward mode is faster up to n = {Sizes[^1]}." : $"Reverse mode is faster from n = {crossover} on.");
        Console.WriteLine();
    }
}

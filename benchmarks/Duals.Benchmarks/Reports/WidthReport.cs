namespace Duals.Benchmarks.Reports;

/// <summary>
/// Prints gradients in forward mode by chunks of 1, 8 and 16 variables, and by what the drivers choose, as multiples of the plain function
/// timed in the same run.
/// </summary>
internal static class WidthReport
{
    public static void Write()
    {
        Console.WriteLine("Gradients as multiples of the plain function f; times are medians. A chunk is what one pass differentiates by.");
        Console.WriteLine();
        Console.WriteLine($"{"function",-12}{"n",6}{"f [ns]",11}{"chunks of 1",13}{"of 8",9}{"of 16",9}{"delegate",11}{"object",9}");
        foreach (int n in new[] { 8, 64, 1024 })
        {
            Row("Rosenbrock", default(RosenbrockFunction), Functions.Rosenbrock, n);
            Row("Ackley", default(AckleyFunction), Functions.Ackley, n);
        }
    }

    private static void Row<TFunction>(string name, TFunction f, Func<ReadOnlySpan<DualVector<double>>, DualVector<double>> byDelegate, int n)
        where TFunction : IScalarFunction
    {
        double[] x = Functions.Point(n);
        double[] gradient = new double[n];
        double[] times = Timing.Medians(
            () => f.Invoke<double>(x),
            () => ForwardMode.Gradient<ScalarObject<TFunction, Dual<double>>, SingleChunk<double>, Dual<double>, double>(new(f), x, gradient),
            () => ForwardMode.Gradient<ScalarObject<TFunction, DualVector<double>>, VectorChunk<double>, DualVector<double>, double>(new(f), x, gradient),
            () => ForwardMode.Gradient<ScalarObject<TFunction, Jet<double, WideTangent<double>>>, WideChunk<double>, Jet<double, WideTangent<double>>, double>(
                new(f), x, gradient),
            () => Forward.Gradient(byDelegate, x, gradient),
            () => f.Gradient(x, gradient.AsSpan()));
        string multiples = string.Concat(times.Skip(1).Select((time, i) => Figure.Of(time / times[0]).PadLeft(i switch { 0 => 13, 3 => 11, _ => 9 })));
        Console.WriteLine($"{name,-12}{n,6}{Figure.Of(times[0]),11}{multiples}");
    }
}

namespace Duals.Benchmarks.Reports;

/// <summary>
/// Prints Hessians in forward mode by the number types that could carry them, and by what the drivers choose, as multiples of the plain
/// function timed in the same run.
/// </summary>
internal static class HessianReport
{
    public static void Write()
    {
        Console.WriteLine(
            "Hessians as multiples of the plain function f; times are medians. Nested numbers and hyper-dual ones take a pass for each pair of variables,");
        Console.WriteLine(
            "vectors in dual numbers one for a variable and eight others, chunks of pairs (hyper-dual numbers of vectors) one for each eight pairs.");
        Console.WriteLine();
        Console.WriteLine($"{"function",-12}{"n",6}{"f [ns]",11}{"nested",9}{"hyper-dual",12}{"vectors",9}{"object",9}{"nested/object",15}");
        foreach (int n in new[] { 8, 32 })
        {
            Row("Rosenbrock", default(RosenbrockFunction), n);
            Row("Ackley", default(AckleyFunction), n);
        }
    }

    private static void Row<TFunction>(string name, TFunction f, int n)
        where TFunction : struct, IScalarFunction
    {
        double[] x = Functions.Point(n);
        double[] gradient = new double[n];
        double[] hessian = new double[n * n];
        var nested = new Dual<Dual<double>>[n];
        var vectors = new Dual<DualVector<double>>[n];
        Func<ReadOnlySpan<HyperDual<double>>, HyperDual<double>> byDelegate = f.Invoke;
        double[] times = Timing.Medians(
            () => f.Invoke<double>(x),
            () => Nested(f, x, nested, hessian),
            () => Forward.Hessian(byDelegate, x, gradient, hessian),
            () => Vectors(f, x, vectors, hessian),
            () => f.Hessian(x, gradient, hessian));
        Console.WriteLine(
            $"{name,-12}{n,6}{Figure.Of(times[0]),11}{Figure.Of(times[1] / times[0]),9}{Figure.Of(times[2] / times[0]),12}{Figure.Of(times[3] / times[0]),9}"
            + $"{Figure.Of(times[4] / times[0]),9}{Figure.Of(times[1] / times[4]),15}");
    }

    private static void Nested<TFunction>(TFunction f, double[] x, Dual<Dual<double>>[] point, double[] hessian)
        where TFunction : struct, IScalarFunction
    {
        int n = x.Length;
        for (int i = 0; i < n; i++)
            point[i] = Dual.Constant(x[i]);

        for (int i = 0; i < n; i++)
        {
            for (int j = i; j < n; j++)
            {
                point[i] = new(new(x[i], 1), i == j ? 1.0 : 0.0);
                if (i != j)
                    point[j] = new(x[j], 1.0);

                hessian[i * n + j] = hessian[j * n + i] = f.Invoke<Dual<Dual<double>>>(point).Derivative.Derivative;
                point[j] = Dual.Constant(x[j]);
                point[i] = Dual.Constant(x[i]);
            }
        }
    }

    // A row at a time, from the chunk on that holds its diagonal.
    private static void Vectors<TFunction>(TFunction f, double[] x, Dual<DualVector<double>>[] point, double[] hessian)
        where TFunction : struct, IScalarFunction
    {
        int n = x.Length;
        int lanes = DualVector<double>.Count;
        for (int i = 0; i < n; i++)
            point[i] = DualVector<double>.Constant(x[i]);

        for (int start = 0; start < n; start += lanes)
        {
            int end = Math.Min(start + lanes, n);
            for (int j = start; j < end; j++)
                point[j] = DualVector<double>.Variable(x[j], j - start);

            for (int i = 0; i < end; i++)
            {
                DualVector<double> value = point[i].Value;
                point[i] = new(value, DualVector<double>.One);
                DualVector<double> row = f.Invoke<Dual<DualVector<double>>>(point).Derivative;
                point[i] = value;
                for (int j = Math.Max(i, start); j < end; j++)
                    hessian[i * n + j] = hessian[j * n + i] = row.Partials[j - start];
            }

            for (int j = start; j < end; j++)
                point[j] = DualVector<double>.Constant(x[j]);
        }
    }
}

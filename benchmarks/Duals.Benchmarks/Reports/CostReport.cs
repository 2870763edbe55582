using Duals.Benchmarks.AdBench;

namespace Duals.Benchmarks.Reports;

/// <summary>Prints what derivatives cost, as multiples of the plain function timed in the same run, and what the tape takes.</summary>
internal static class CostReport
{
    public static void Write()
    {
        Console.WriteLine("Times are medians; f is the plain function, the gradients are multiples of it, H·v a multiple of the gradient by reverse mode.");
        Console.WriteLine();
        Console.WriteLine(
            $"{"function",-22}{"n",9}{"f [µs]",11}{"reverse",9}{"forward",9}{"by hand",9}{"H·v",7}{"ns/variable",13}{"bytes/operation",17}");
        Mixture("mixture d=2, K=5", GaussianMixtureData.Load("gmm_d2_K5_N1000.txt"));
        Mixture("mixture d=10, K=25", GaussianMixtureData.Synthetic(dimensions: 10, components: 25, count: 1000));
        Network(LstmData.Synthetic(layers: 2, bits: 14, characters: 1024));
        Row("Ackley", default(AckleyFunction), Functions.Point(1024), 5 * 1024);
        Row("Rosenbrock", default(RosenbrockFunction), Functions.Point(1024), 8 * 1023);
        for (int n = 1000; n <= 1_000_000; n *= 10)
            Row("Rosenbrock", default(RosenbrockFunction), Functions.Point(n), 8L * (n - 1), withForward: false);

        Console.WriteLine();
        DriverReport.Write();
    }

    // A term of a point and component takes d differences, d² products and sums of Q·v beside d squares and sums, two operations on their sum, and four of
    // the log-sum-exp; a point three more.
    private static void Mixture(string name, GaussianMixtureData data)
    {
        int d = data.Dimensions;
        long operations = data.Count * (data.Components * (d * d + 3L * d + 6) + 3);
        double[] gradient = new double[data.Parameters.Length];
        Row(name, new GaussianMixture(data), data.Parameters, operations, () => GaussianMixtureByHand.Gradient(data, data.Parameters, gradient));
        Row("  by Terms.Sum", new GaussianMixture(data, isSweptPointByPoint: true), data.Parameters, operations, withForward: false);
    }

    // An entry of a layer takes 3 sigmoids of 4 operations, 4 linear functions of 2, 2 tangents and 4 products and sums; one of the ends 7.
    private static void Network(LstmData data)
    {
        long operations = (data.Characters - 1L) * data.Bits * (26 * data.Layers + 7);
        double[] gradient = new double[data.Parameters.Length];
        Row("LSTM 2 layers of 14", new Lstm(data), data.Parameters, operations, () => LstmByHand.Gradient(data, data.Parameters, gradient));
    }

    private static void Row<TFunction>(string name, TFunction f, double[] x, long operations, Action? byHand = null, bool withForward = true)
        where TFunction : IScalarFunction
    {
        double[] result = new double[x.Length];
        Action[] calls =
        [
            () => f.Invoke<double>(x),
            () => f.Gradient(x, result.AsSpan(), DifferentiationMode.Reverse),
            () => f.HessianVectorProduct(x, x, result.AsSpan(), DifferentiationMode.Reverse),
            .. withForward ? (Action[])[() => f.Gradient(x, result.AsSpan(), DifferentiationMode.Forward)] : [],
            .. byHand is null ? (Action[])[] : [byHand],
        ];
        double[] times = Timing.Medians(calls);
        string forward = withForward ? Figure.Of(times[3] / times[0]) : "";
        string hand = byHand is null ? "" : Figure.Of(times[^1] / times[0]);
        Console.WriteLine(
            $"{name,-22}{x.Length,9}{Figure.Of(times[0] / 1000),11}{Figure.Of(times[1] / times[0]),9}{forward,9}{hand,9}{Figure.Of(times[2] / times[1]),7}"
            + $"{Figure.Of(times[1] / x.Length),13}{Figure.Of(TapeBytes(f, x) / (double)operations),17}");
    }

    private static long TapeBytes<TFunction>(TFunction f, double[] x)
        where TFunction : IScalarFunction
    {
        using var tape = Tape<double>.Start();
        Adjoint<double>[] variables = Array.ConvertAll(x, tape.Variable);
        Adjoint<double> y = f.Invoke<Adjoint<double>>(variables);
        tape.Sweep(y, 1);
        return tape.RecordedBytes;
    }
}

using Duals.Benchmarks.AdBench;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace Duals.Tour.Minimisers;

/// <summary>A fit of a Gaussian mixture to ADBench's points, by its posterior density.</summary>
/// <param name="Method">The minimiser.</param>
/// <param name="Iterations">The minimiser's iterations.</param>
/// <param name="Start">The value it began with.</param>
/// <param name="Value">The value it found.</param>
/// <param name="Slope">The largest component of the gradient there.</param>
internal sealed record MixtureFit(string Method, int Iterations, double Start, double Value, double Slope)
{
    private const double GradientTolerance = 1e-5;

    /// <summary>Fits by both methods from the parameters of the instance.</summary>
    public static MixtureFit[] All()
    {
        GaussianMixtureData data = GaussianMixtureData.Load("gmm_d2_K5_N1000.txt");
        var f = new MixturePosterior(data);
        double start = f.Invoke<double>(data.Parameters);

        MixtureFit Found(string method, double[] point, int iterations)
        {
            (double value, double[] gradient) = f.ValueAndGradient(point);
            return new(method, iterations, start, value, gradient.Max(Math.Abs));
        }

        MinimizationResult bfgs = new BfgsMinimizer(GradientTolerance, 1e-10, 1e-14, maximumIterations: 1000)
            .FindMinimum(Objective.WithGradient(f), Vector<double>.Build.Dense(data.Parameters));
        (double[] descent, int steps) = GradientDescent.Run(f, data.Parameters, rate: 0.2, GradientTolerance, steps: 1000);
        return [Found("BFGS, gradients", bfgs.MinimizingPoint.ToArray(), bfgs.Iterations), Found("gradient descent", descent, steps)];
    }
}

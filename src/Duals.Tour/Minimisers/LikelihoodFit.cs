using Duals.Tour.Fits;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace Duals.Tour.Minimisers;

/// <summary>A fit by maximum likelihood.</summary>
/// <param name="Method">The minimiser.</param>
/// <param name="DataSet">The problem.</param>
/// <param name="Parameters">The parameters found, and last the deviation σ.</param>
/// <param name="Iterations">The minimiser's iterations.</param>
internal sealed record LikelihoodFit(string Method, DataSet DataSet, double[] Parameters, int Iterations)
{
    private const double GradientTolerance = 1e-9;

    /// <summary>Gets what is certified: the parameters of least squares, and σ² the mean square of the residuals.</summary>
    public double[] Certified => [.. DataSet.Certified, Math.Sqrt(DataSet.CertifiedSumOfSquares / DataSet.Responses.Length)];

    /// <summary>Gets how many digits of the worst parameter agree.</summary>
    public double Digits => Parameters.Zip(Certified, Fit.LogRelativeError).Min();

    /// <summary>Gets a value indicating whether every parameter agrees with the certified one.</summary>
    public bool Agrees => Digits >= Fit.RequiredDigits;

    /// <summary>Fits by every minimiser, from the second starting point and a σ as large as the residuals are there.</summary>
    public static LikelihoodFit[] All<TModel>()
        where TModel : IModel
    {
        DataSet data = DataSet.Load(typeof(TModel).Name);
        double[] scales = data.Starts[1];
        var f = new Likelihood<TModel>(data, scales);
        double squares = data.Predictors.Zip(data.Responses, (x, y) => Math.Pow(y - TModel.Predict<double>(scales, x), 2)).Sum();
        double[] start = [.. scales.Select(_ => 1.0), 0.5 * Math.Log(squares / data.Responses.Length)];

        LikelihoodFit Found(string method, IReadOnlyList<double> point, int iterations) =>
            new(method, data, [.. scales.Zip(point, (scale, multiple) => scale * multiple), Math.Exp(point[^1])], iterations);

        MinimizationResult bfgs = new BfgsMinimizer(GradientTolerance, 1e-12, 1e-16, maximumIterations: 1000)
            .FindMinimum(Objective.WithGradient(f), Vector<double>.Build.Dense(start));
        MinimizationResult newton = new NewtonMinimizer(GradientTolerance, maximumIterations: 100, useLineSearch: true)
            .FindMinimum(Objective.WithHessian(f), Vector<double>.Build.Dense(start));
        (double[] descent, int steps) = GradientDescent.Run(f, start, rate: 0.005, GradientTolerance, steps: 200_000);
        return
        [
            Found("BFGS, gradients", bfgs.MinimizingPoint.ToArray(), bfgs.Iterations),
            Found("Newton, Hessians", newton.MinimizingPoint.ToArray(), newton.Iterations),
            Found("gradient descent", descent, steps),
        ];
    }
}

using Duals.Tour.Minimisers;
using MathNet.Numerics.Optimization;

namespace Duals.Tour.Fits;

/// <summary>Fits a model with MathNet.Numerics' Levenberg–Marquardt method; the Jacobian is ours.</summary>
/// <remarks>
/// The method accepts a step only if the sum of squares falls. That sum is flat at its minimum, so it stops falling, in rounded numbers, when the
/// parameters have about half of their digits; started again from there with little damping, the method takes almost Gauss–Newton steps, which are
/// exact to more digits than the sum can show. Parameters differ by up to seven powers of ten, hence the scales.
/// </remarks>
internal static class LeastSquares
{
    private const double FirstDamping = 1e-3;
    private const double LaterDamping = 1e-6;
    private const int Runs = 6;

    public static Fit Run<TModel>(DataSet data, int start)
        where TModel : IModel
    {
        var model = new Predictions<TModel>(data.Predictors);
        IObjectiveModel objective = Objective.WithJacobian(model, data.Predictors, data.Responses);

        double[] b = data.Starts[start - 1];
        int iterations = 0;
        for (int run = 0; run < Runs; run++)
        {
            var minimizer = new LevenbergMarquardtMinimizer(initialMu: run == 0 ? FirstDamping : LaterDamping);
            NonlinearMinimizationResult result = minimizer.FindMinimum(objective, b, scales: [.. b.Select(Math.Abs)]);
            b = result.MinimizingPoint.ToArray();
            iterations += result.Iterations;
        }

        return new(data, start, b, SumOfSquares(data.Responses, Predict(model, b, data.Responses.Length)), iterations, Runs);
    }

    private static double[] Predict<TModel>(Predictions<TModel> model, double[] b, int observations)
        where TModel : IModel
    {
        double[] y = new double[observations];
        model.Invoke<double>(b, y);
        return y;
    }

    private static double SumOfSquares(double[] observed, double[] predicted) =>
        observed.Zip(predicted, (y, fitted) => (y - fitted) * (y - fitted)).Sum();
}

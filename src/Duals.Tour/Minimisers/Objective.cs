using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace Duals.Tour.Minimisers;

/// <summary>Function objects as MathNet.Numerics' minimisers want them, with our derivatives.</summary>
internal static class Objective
{
    /// <summary>For the methods that use gradients: BFGS, conjugate gradients.</summary>
    public static IObjectiveFunction WithGradient<TFunction>(TFunction f)
        where TFunction : IScalarFunction =>
        ObjectiveFunction.Gradient(x =>
        {
            (double value, double[] gradient) = f.ValueAndGradient(x.ToArray());
            return (value, Vector<double>.Build.Dense(gradient));
        });

    /// <summary>For Newton's method.</summary>
    public static IObjectiveFunction WithHessian<TFunction>(TFunction f)
        where TFunction : IScalarFunction =>
        ObjectiveFunction.GradientHessian(x =>
        {
            (double value, double[] gradient, double[,] hessian) = f.ValueGradientAndHessian(x.ToArray());
            return (value, Vector<double>.Build.Dense(gradient), Matrix<double>.Build.DenseOfArray(hessian));
        });

    /// <summary>For least squares by the Levenberg–Marquardt method: f gives the predictions as a function of the parameters.</summary>
    public static IObjectiveModel WithJacobian<TFunction>(TFunction f, double[] predictors, double[] responses)
        where TFunction : IVectorFunction =>
        ObjectiveFunction.NonlinearModel(
            (b, _) =>
            {
                double[] y = new double[responses.Length];
                f.Invoke<double>(b.ToArray(), y);
                return Vector<double>.Build.Dense(y);
            },
            (b, _) => Matrix<double>.Build.DenseOfArray(f.Jacobian(b.ToArray(), responses.Length)),
            Vector<double>.Build.Dense(predictors),
            Vector<double>.Build.Dense(responses));
}

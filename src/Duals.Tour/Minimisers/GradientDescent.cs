namespace Duals.Tour.Minimisers;

/// <summary>θ ← θ − η·∇f(θ).</summary>
internal static class GradientDescent
{
    /// <summary>Steps until the gradient is short, or often enough; returns where it stopped, and the number of steps.</summary>
    public static (double[] Point, int Steps) Run<TFunction>(TFunction f, double[] start, double rate, double gradientTolerance, int steps)
        where TFunction : IScalarFunction
    {
        double[] point = [.. start];
        double[] gradient = new double[start.Length];
        for (int step = 0; step < steps; step++)
        {
            f.Gradient(point, gradient.AsSpan());
            if (gradient.Max(Math.Abs) < gradientTolerance)
                return (point, step);

            for (int i = 0; i < point.Length; i++)
                point[i] -= rate * gradient[i];
        }

        return (point, steps);
    }
}

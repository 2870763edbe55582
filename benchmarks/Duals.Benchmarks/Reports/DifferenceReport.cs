using System.Globalization;
using System.Numerics;
using MathNet.Numerics.Differentiation;

namespace Duals.Benchmarks.Reports;

/// <summary>
/// Prints exact derivatives beside finite differences, those of <see cref="FiniteDifference"/> and MathNet.Numerics', in time and in the largest error,
/// against formulas by hand.
/// </summary>
internal static class DifferenceReport
{
    private const double Point = 0.3;

    private static readonly double[] X = Functions.Point(8);

    // Rosenbrock's function is the sum of their squares.
    private static readonly Func<double[], double>[] Residuals =
        [.. Enumerable.Range(0, X.Length - 1).SelectMany(i => (Func<double[], double>[])[x => 10 * (x[i + 1] - x[i] * x[i]), x => 1 - x[i]])];

    public static void Write()
    {
        var derivative = new NumericalDerivative();
        var jacobian = new NumericalJacobian();
        var hessian = new NumericalHessian();
        Console.WriteLine("Times are medians, errors the largest one relative to the largest entry, against formulas by hand.");
        Console.WriteLine();
        Console.WriteLine($"{"derivative",-34}{"exact [ns]",11}{"error",9}{"Ridders [ns]",14}{"error",9}{"MathNet [ns]",14}{"error",9}");
        Row(
            "f′, a few functions",
            [DerivativeByHand()],
            () => [Forward.Derivative(Functions.Transcendental, Point)],
            () => [FiniteDifference.Derivative(Functions.Transcendental, Point).Derivative],
            () => [derivative.EvaluateDerivative(Functions.Transcendental, Point, 1)]);
        Row(
            "∇f, Rosenbrock of 8",
            GradientByHand(),
            () => Forward.Gradient(Functions.Rosenbrock, X),
            () => FiniteDifference.Gradient(Functions.Rosenbrock, X).Gradient,
            () => jacobian.Evaluate(static x => Functions.Rosenbrock<double>(x), X));
        Row(
            "J, Rosenbrock's 14 residuals",
            JacobianByHand(),
            () => Flat(Forward.Jacobian(Residual, X, Residuals.Length)),
            () => Flat(FiniteDifference.Jacobian<double>(Residual, X, Residuals.Length).Jacobian),
            () => Flat(jacobian.Evaluate(Residuals, X)));
        Row(
            "H, Rosenbrock of 8",
            HessianByHand(),
            () => Flat(Forward.Hessian(Functions.Rosenbrock, X)),
            () => Flat(FiniteDifference.Jacobian<double>((x, y) => GradientByHand(x).CopyTo(y), X, X.Length).Jacobian),
            () => Flat(hessian.Evaluate(static x => Functions.Rosenbrock<double>(x), X)));
        Console.WriteLine("Ridders' Hessian is that of the gradient by hand.");
    }

    private static void Row(string name, double[] byHand, params Func<double[]>[] ways)
    {
        double[] times = Timing.Medians([.. ways.Select(way => (Action)(() => way()))]);
        double largest = byHand.Max(Math.Abs);
        string row = name.PadRight(34);
        for (int i = 0; i < ways.Length; i++)
        {
            double error = ways[i]().Zip(byHand, (a, b) => Math.Abs(a - b)).Max() / largest;
            row += times[i].ToString("0", CultureInfo.InvariantCulture).PadLeft(i == 0 ? 11 : 14)
                + error.ToString("0.0E0", CultureInfo.InvariantCulture).PadLeft(9);
        }

        Console.WriteLine(row);
    }

    private static void Residual<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>
    {
        for (int i = 0; i + 1 < x.Length; i++)
        {
            y[2 * i] = T.CreateChecked(10) * (x[i + 1] - x[i] * x[i]);
            y[2 * i + 1] = T.One - x[i];
        }
    }

    // (eˣ sin x)′ = eˣ(sin x + cos x), and of ln x·tanh x/√x the product rule.
    private static double DerivativeByHand()
    {
        double root = Math.Sqrt(Point);
        double tanh = Math.Tanh(Point);
        double log = Math.Log(Point);
        return Math.Exp(Point) * (Math.Sin(Point) + Math.Cos(Point)) + tanh / (Point * root)
            + log * (1 - tanh * tanh) / root - 0.5 * log * tanh / (Point * root);
    }

    private static double[] GradientByHand() => GradientByHand(X);

    private static double[] GradientByHand(ReadOnlySpan<double> x)
    {
        double[] gradient = new double[x.Length];
        for (int i = 0; i + 1 < x.Length; i++)
        {
            double a = x[i + 1] - x[i] * x[i];
            gradient[i] += -400 * x[i] * a - 2 * (1 - x[i]);
            gradient[i + 1] += 200 * a;
        }

        return gradient;
    }

    private static double[] JacobianByHand()
    {
        int n = X.Length;
        double[] jacobian = new double[Residuals.Length * n];
        for (int i = 0; i + 1 < n; i++)
        {
            jacobian[2 * i * n + i] = -20 * X[i];
            jacobian[2 * i * n + i + 1] = 10;
            jacobian[(2 * i + 1) * n + i] = -1;
        }

        return jacobian;
    }

    private static double[] HessianByHand()
    {
        int n = X.Length;
        double[] hessian = new double[n * n];
        for (int i = 0; i + 1 < n; i++)
        {
            hessian[i * n + i] += 1200 * X[i] * X[i] - 400 * X[i + 1] + 2;
            hessian[(i + 1) * n + i + 1] += 200;
            hessian[i * n + i + 1] = hessian[(i + 1) * n + i] = -400 * X[i];
        }

        return hessian;
    }

    private static double[] Flat(double[,] matrix)
    {
        double[] flat = new double[matrix.Length];
        Buffer.BlockCopy(matrix, 0, flat, 0, Buffer.ByteLength(flat));
        return flat;
    }
}

using System.Globalization;
using System.Numerics.Tensors;
using Duals.Tensors;

namespace Duals.Tour.Tensors;

/// <summary>Differentiates a perceptron's loss by each of its weight matrices, checks the gradients, and takes a step of gradient descent.</summary>
internal static class PerceptronReport
{
    private const double Rate = 0.1;

    /// <summary>Writes the report and tells whether the gradients agree with finite differences and the step does what they foretell.</summary>
    public static bool Write(TextWriter writer)
    {
        writer.WriteLine("A PERCEPTRON OF TWO LAYERS: y = W₂·tanh(W₁·x), the loss L is half the mean square error");
        writer.WriteLine();
        Tensor<double> first = Perceptron.First;
        Tensor<double> second = Perceptron.Second;
        (double loss, Tensor<double> byFirst) = Reverse.ValueAndGradient(
            w => Perceptron.Loss(w, Perceptron.Constants<Adjoint<double>>(second)), first);
        Tensor<double> bySecond = Forward.Gradient(
            w => Perceptron.Loss(Perceptron.Constants<DualVector<double>>(first), w), second);
        double differenceOfFirst = Difference(w => Perceptron.Loss(w, second), first, byFirst);
        double differenceOfSecond = Difference(w => Perceptron.Loss(first, w), second, bySecond);

        var table = new Table("derivative", "computed by", "shape", "‖·‖", "|ours − finite|, at most");
        table.Add("∂L/∂W₁", "reverse mode", Text(byFirst.Lengths), Text(Tensor.Norm<double>(byFirst)), Small(differenceOfFirst));
        table.Add("∂L/∂W₂", "forward mode, in chunks", Text(bySecond.Lengths), Text(Tensor.Norm<double>(bySecond)), Small(differenceOfSecond));
        table.Write(writer);

        // In denominator layout, which is W's own, the step needs no transpose.
        double after = Perceptron.Loss(first - byFirst * Rate, second - bySecond * Rate);
        double foretold = loss - Rate * (Tensor.Dot<double>(byFirst, byFirst) + Tensor.Dot<double>(bySecond, bySecond));
        bool agrees = Math.Max(differenceOfFirst, differenceOfSecond) <= 1e-10 && after < loss && Math.Abs(after - foretold) < 0.2 * (loss - after);
        writer.WriteLine();
        writer.WriteLine(
            $"One step W ← W − {Text(Rate)}·∂L/∂W: the loss falls from {Text(loss)} to {Text(after)}; to first order it would be {Text(foretold)}.");
        writer.WriteLine(agrees ? "The gradients agree with finite differences, the step with the gradients." : "THE GRADIENTS OR THE STEP DISAGREE.");
        writer.WriteLine();
        return agrees;
    }

    private static double Difference(Func<Tensor<double>, double> loss, Tensor<double> weights, Tensor<double> gradient)
    {
        nint[] shape = weights.Lengths.ToArray();
        (double[] numerical, _) = FiniteDifference.Gradient<double>(w => loss(Tensor.Create(w.ToArray(), shape)), [.. weights]);
        return numerical.Zip(gradient, (a, b) => Math.Abs(a - b)).Max();
    }

    private static string Text(ReadOnlySpan<nint> shape) => string.Join('×', shape.ToArray());

    private static string Text(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Small(double number) => number.ToString("0.0e-0", CultureInfo.InvariantCulture);
}

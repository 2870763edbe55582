using Duals.Benchmarks.AdBench;
using Duals.Tests.Differentiation;

namespace Duals.Benchmarks.Tests.AdBench;

/// <summary>ADBench's network of long short-term memory: gradients in both modes against finite differences and the one written by hand.</summary>
public class LstmTests
{
    /// <summary>Layers, bits and characters.</summary>
    public static TheoryData<int, int, int> Sizes => new() { { 1, 2, 4 }, { 1, 3, 5 }, { 2, 5, 12 }, { 3, 2, 30 } };

    [Fact]
    public void A_network_of_one_number_is_the_formula()
    {
        LstmData data = LstmData.Synthetic(layers: 1, bits: 1, characters: 2);
        double[] x = data.Parameters;
        (double hidden, double cell) = (data.State[0], data.State[1]);
        double input = x[8];
        double Sigmoid(double v) => 1 / (1 + Math.Exp(-v));
        double next = cell * Sigmoid(input * x[0] + x[4]) + Sigmoid(hidden * x[1] + x[5]) * Math.Tanh(hidden * x[3] + x[7]);
        double y = Sigmoid(input * x[2] + x[6]) * Math.Tanh(next) * x[9] + x[10];

        foreach (double gold in (double[])[1, 0.25])
        {
            LstmData instance = data with { Sequence = [1, gold] };
            Assert.Equal(-gold * (y - Math.Log(2 + Math.Exp(y))), new Lstm(instance).Invoke<double>(x), 1e-15);
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Forward_and_reverse_mode_agree_with_the_gradient_by_hand_and_with_finite_differences(int layers, int bits, int characters)
    {
        LstmData data = LstmData.Synthetic(layers, bits, characters);
        var f = new Lstm(data);
        double[] byHand = new double[data.Parameters.Length];
        double value = LstmByHand.Gradient(data, data.Parameters, byHand);

        foreach (DifferentiationMode mode in (DifferentiationMode[])[DifferentiationMode.Forward, DifferentiationMode.Reverse])
        {
            (double ours, double[] gradient) = f.ValueAndGradient(data.Parameters, mode);
            Expect.Close(value, ours, 1e-14);
            Expect.Close(byHand, gradient, 1e-14);
        }

        GradientCheckReport report = GradientCheck.Gradient(f.Invoke, byHand, data.Parameters);
        Assert.True(report.Passed, report.ToString());
    }
}

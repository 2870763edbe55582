using System.Numerics;

namespace Duals.Symbolics.Tests.Graph;

public class GraphTests
{
    [Fact]
    public void Equal_subexpressions_are_one_node_in_either_order()
    {
        Trace<double> trace = Trace<double>.Of(static x => (x[0] * x[1] + x[1] * x[0]) * Formula<double>.Sin(x[1] * x[0]), 2, [], null);

        // Two variables, one product, its double, its sine, and the product of these.
        Assert.Equal(6, trace.Graph.Count);
    }

    [Fact]
    public void Constants_fold_by_the_arithmetic_of_T()
    {
        Formula<double> folded = Formula<double>.Exp(Formula<double>.Constant(0.1) + 0.2) * 3.0;
        Assert.Equal(Math.Exp(0.1 + 0.2) * 3.0, folded.Value);
    }

    [Fact]
    public void Only_identities_that_keep_the_bits_fold()
    {
        Trace<double> trace = Trace<double>.Of(
            static (x, y) =>
            {
                y[0] = x[0] * 1.0;
                y[1] = x[0] / 1.0;
                y[2] = x[0] - 0.0;
                y[3] = x[0] + -0.0;
                y[4] = -(-x[0]);
                y[5] = x[0] + 0.0;
                y[6] = x[0] * 0.0;
                y[7] = x[0] - x[0];
            },
            1,
            [],
            8,
            null);

        for (int i = 0; i < 5; i++)
            Assert.True(trace.Outputs[i].EqualsExact(trace.Variables[0]), $"output {i}");

        for (int i = 5; i < 8; i++)
            Assert.False(trace.Outputs[i].Node.IsConstant || trace.Outputs[i].EqualsExact(trace.Variables[0]), $"output {i}");
    }

    [Theory]
    [InlineData(0.75, 1.25)]
    [InlineData(-2.5, 0.5)]
    public void A_trace_has_the_bits_and_the_branches_of_T(double x, double y)
    {
        Trace<double> trace = Trace<double>.Of(static z => Branches(z), 2, [x, y], null);
        Assert.Equal(Branches<double>([x, y]), trace.Outputs[0].Node.Value);

        // The order of the bounds of the clamp, and the two that the code asks for.
        Assert.Equal(3, trace.Graph.Conditions().Length);
    }

    [Fact]
    public void Reverse_and_forward_accumulation_agree_with_forward_mode()
    {
        double[] x = [0.75, 1.25];
        double[] expected = Forward.Gradient<double>(Branches, x);
        foreach (SlopeForm form in new[] { SlopeForm.Textbook, SlopeForm.Careful })
        {
            Trace<double> trace = Trace<double>.Of(static z => Branches(z), 2, x, null);
            var accumulation = new Accumulation<double>(form);
            Formula<double>[] gradient = accumulation.Reverse(trace.Outputs, [Formula<double>.One], trace.VariableNodes());
            for (int i = 0; i < 2; i++)
            {
                Formula<double>[] direction = [default, default];
                direction[i] = Formula<double>.One;
                Formula<double> along = accumulation.Forward(trace.Outputs, trace.VariableNodes(), direction)[0];
                Assert.Equal(expected[i], gradient[i].Node.Value, 1e-14);
                Assert.Equal(expected[i], along.Node.Value, 1e-14);
            }
        }
    }

    [Fact]
    public void Without_a_point_a_question_says_how_to_trace_at_one()
    {
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => Trace<double>.Of(static z => Branches(z), 2, [], null));
        Assert.Contains("Symbolic.Gradient(f, at)", error.Message, StringComparison.Ordinal);
    }

    private static T Branches<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>
    {
        T product = x[0] * T.Tanh(x[1]) / T.Sqrt(x[1] + x[0] * x[0]);
        T power = T.Pow(x[1], x[0]) + T.Hypot(x[0], x[1]) - T.Atan2(x[1], x[0]);
        T selected = T.Max(product, power) * T.Abs(x[0]) + T.Clamp(x[1], x[0], T.CreateChecked(3));
        return x[0] < x[1] && !T.IsNaN(product) ? selected : product - selected;
    }
}

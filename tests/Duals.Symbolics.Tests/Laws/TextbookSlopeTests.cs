using System.Reflection;
using Duals.Tests.Elementary;
using Duals.Tests.Rules;

namespace Duals.Symbolics.Tests.Laws;

/// <summary>The textbook's slopes and the careful ones hold each other, over the domain of every function.</summary>
public class TextbookSlopeTests
{
    public static TheoryData<string> Names => RuleTable.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public void Gradients_are_those_of_forward_mode(string name)
    {
        ElementaryFunction<double> row = RuleTable.Of(name);
        var random = new Random(name.Length + 100);
        for (int i = 0; i < 200; i++)
        {
            double[] x = row.Sample(random);
            double[] textbook = Gradient(name, x, SlopeForm.Textbook);
            double[] careful = Gradient(name, x, SlopeForm.Careful);
            for (int k = 0; k < x.Length; k++)
            {
                Dual<double>[] numbers = [.. x.Select((value, j) => Dual<double>.Variable(value, j == k ? 1.75 : 0))];
                double expected = Functions<Dual<double>>.Of(name)(numbers).Derivative / 1.75;
                double allowance = 1e-9 * Math.Max(1, Math.Abs(expected));
                Assert.True(Math.Abs(textbook[k] - expected) <= allowance, $"∂{k} at {string.Join(", ", x)}: {textbook[k]:R}, careful {expected:R}");
                Assert.True(
                    Math.Abs(careful[k] - expected) <= 1e-13 * Math.Max(1, Math.Abs(expected)),
                    $"careful ∂{k} at {string.Join(", ", x)}: {careful[k]:R}, not {expected:R}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Derivatives_to_third_order_are_those_of_nested_numbers(string name)
    {
        ElementaryFunction<double> row = RuleTable.Of(name);
        var random = new Random(name.Length + 200);
        for (int i = 0; i < 50; i++)
        {
            double[] x = row.Sample(random);
            double[] seeds = [.. x.Select(_ => random.NextDouble() + 0.5)];
            var numbers = x.Select((value, j) => new Dual<Dual<Dual<double>>>(new(new(value, seeds[j]), new(seeds[j], 0)), new(new(seeds[j], 0), new(0, 0))));
            double[] expected = Parts(Functions<Dual<Dual<Dual<double>>>>.Of(name)([.. numbers]));
            foreach (SlopeForm form in new[] { SlopeForm.Textbook, SlopeForm.Careful })
            {
                var accumulation = new Accumulation<double>(form);
                Trace<double> trace = Trace<double>.Of(z => Functions<Formula<double>>.Of(name)(z), x.Length, x, null);
                Formula<double>[] direction = [.. seeds.Select(Formula<double>.Constant)];
                Formula<double> f = trace.Outputs[0];
                for (int order = 0; order < 4; order++)
                {
                    double allowance = (order < 2 ? 1e-9 : 1e-6) * Math.Max(1, Math.Abs(expected[order])) * (form == SlopeForm.Textbook ? Amplification(x) : 1);
                    Assert.True(
                        Math.Abs(f.Node.Value - expected[order]) <= allowance,
                        $"{form}, order {order} at {string.Join(", ", x)}: {f.Node.Value:R}, nested {expected[order]:R}, {f.ToText(simplify: false)}");
                    f = accumulation.Forward([f], trace.VariableNodes(), direction)[0];
                }
            }
        }
    }

    [Fact]
    public void Every_rule_has_a_textbook_slope()
    {
        // Slopes that are rules of their own, which no formula has as a function.
        string[] inner = ["Undefined", "Atan2SlopeRule", "LogBaseSlopeRule"];
        IEnumerable<Type> rules = typeof(Rule).Assembly.GetTypes()
            .Where(type => type.IsValueType && !type.IsGenericType && (type.IsAssignableTo(typeof(IUnaryRule)) || type.IsAssignableTo(typeof(IBinaryRule))));
        string[] without = [.. rules.Where(rule => !rule.GetInterfaces().Any(IsTextbook)).Select(rule => rule.Name).Except(inner)];
        Assert.Empty(without);

        static bool IsTextbook(Type type) =>
            type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ITextbookSlope<>) || type.GetGenericTypeDefinition() == typeof(ITextbookSlopes<>));
    }

    // The textbook subtracts what is nearly equal near the ends of domains.
    private static double Amplification(double[] x) => 10 + x.Max(Math.Abs);

    private static double[] Gradient(string name, double[] x, SlopeForm form)
    {
        Trace<double> trace = Trace<double>.Of(z => Functions<Formula<double>>.Of(name)(z), x.Length, x, null);
        Formula<double>[] gradient = new Accumulation<double>(form).Reverse(trace.Outputs, [Formula<double>.One], trace.VariableNodes());
        return [.. gradient.Select(partial => partial.Node.Value)];
    }

    private static double[] Parts(Dual<Dual<Dual<double>>> y) =>
        [y.Value.Value.Value, y.Derivative.Value.Value, y.Derivative.Derivative.Value, y.Derivative.Derivative.Derivative];
}

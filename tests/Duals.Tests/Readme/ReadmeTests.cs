using System.Numerics;
using System.Numerics.Tensors;
using System.Reflection;
using System.Text.RegularExpressions;
using Duals.Tests.Differentiation;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace Duals.Tests.Readme;

/// <summary>README's code, compiled and run; every block of it stands here word for word, or in TensorReadmeTests.cs beside the tensors' tests.</summary>
public partial class ReadmeTests
{
    [Fact]
    public void Quick_start_with_drivers()
    {
        double[] gradient = Forward.Gradient(Rosenbrock, [1.0, 2.0]);       // (−400, 200)
        double[,] hessian = Forward.Hessian(Rosenbrock, [1.0, 2.0]);        // [[402, −400], [−400, 200]]
        (double value, double[] slopes) = Forward.ValueAndGradient(Rosenbrock, [1.0, 2.0]);

        double slope = Forward.Derivative(x => x * Dual<double>.Sin(x), 2.0);
        Func<double, double> derivative = Forward.Derivative<double>(x => x * Dual<double>.Sin(x));

        Assert.Equal([-400, 200], gradient);
        Assert.Equal(new double[,] { { 402, -400 }, { -400, 200 } }, hessian);
        Assert.Equal(100, value);
        Assert.Equal([-400, 200], slopes);
        Assert.Equal(Math.Sin(2) + 2 * Math.Cos(2), slope, 1e-15);
        Assert.Equal(slope, derivative(2));
    }

    [Fact]
    public void Quick_start_with_numbers()
    {
        string[] lines = Written(() =>
        {
            Dual<double> along = Rosenbrock([Dual.Variable(1.0), Dual.Constant(2.0)]);
            Console.WriteLine(along);                                                 // <100; -400>

            ReadOnlySpan<Dual<double>> v = [Dual.Variable(4.0), Dual.Constant(3.0)];
            Console.WriteLine(TensorPrimitives.Norm(v));                              // <5; 0.8>
        });

        Assert.Equal(["<100; -400>", "<5; 0.8>"], lines);
    }

    [Fact]
    public void Quick_start_with_a_function_object()
    {
        double[] x = [0.5, 1.5];
        double[] slopes = new double[2];
        double value = default(Model).Gradient(x, slopes);                        // allocates nothing after warm-up
        double[] curved = default(Model).HessianVectorProduct(x, [1.0, 0.0]);

        Assert.Equal(Math.Exp(0.5) * Math.Sin(1.5), value);
        Assert.Equal(value, slopes[0], 1e-15);
        Assert.Equal(Math.Exp(0.5) * Math.Cos(1.5), slopes[1], 1e-15);
        Assert.Equal(slopes[0], curved[0], 1e-15);
        Assert.Equal(slopes[1], curved[1], 1e-15);
    }

    [Fact]
    public void Checking_a_gradient()
    {
        double off = double.NaN;
        string[] lines = Written(() =>
        {
            double[] byHand = [-400, 201];
            Console.WriteLine(GradientCheck.Gradient(Rosenbrock, byHand, [1.0, 2.0]));   // FAILED: … worst is [0, 1]: given 201, numerical 200 …
            (double numerical, double error) = FiniteDifference.Derivative(Math.Sin, 0.5);
            off = Math.Abs(numerical - Math.Cos(0.5)) - 10 * error;
        });

        Assert.StartsWith("FAILED", lines[0], StringComparison.Ordinal);
        Assert.Matches(@"worst is \[0, 1\]: given 201, numerical (200|199\.9999)", lines[0]);
        Assert.True(off <= 0);
    }

    [Fact]
    public void Perturbation_confusion()
    {
        Assert.Throws<PerturbationConfusionException>(
            () => Forward.Derivative(x => x * Forward.Derivative(y => x + y, 1.0), 1.0));

        // Lift the inner point into the outer variable, and the inner driver runs over numbers of numbers.
        double one = Forward.Derivative(x => x * Forward.Derivative(y => x + y, x * 0 + 1), 1.0);

        Assert.Equal(1, one);
    }

    [Fact]
    public void Reverse_mode()
    {
        double[] swept = Reverse.Gradient(Rosenbrock, [1.0, 2.0]);                                 // (−400, 200)
        double[] chosen = default(Model).Gradient([0.5, 1.5]);                                                  // forward: two variables
        double[] reverse = default(Model).Gradient([0.5, 1.5], DifferentiationMode.Reverse);
        double[] curved = default(Model).HessianVectorProduct([0.5, 1.5], [1.0, 0.0], DifferentiationMode.Reverse);   // forward over reverse

        double[] expected = [Math.Exp(0.5) * Math.Sin(1.5), Math.Exp(0.5) * Math.Cos(1.5)];
        Assert.Equal([-400, 200], swept);
        Expect.Close(expected, chosen);
        Expect.Close(expected, reverse);
        Expect.Close(expected, curved);
    }

    [Fact]
    public void A_tape_by_hand()
    {
        using var tape = Tape<double>.Start();
        Adjoint<double> a = tape.Variable(2.0);
        Adjoint<double> b = tape.Variable(3.0);
        tape.Sweep(a * b + Adjoint<double>.Sin(a), 1.0);
        double slope = tape.AdjointOf(a);                                                                       // 3 + cos 2

        Assert.Equal(3 + Math.Cos(2), slope, 1e-15);
        Assert.Equal(2, tape.AdjointOf(b), 1e-15);
    }

    [Fact]
    public void A_long_loop()
    {
        double[] sensitivities = Reverse.Gradient(
            x =>
            {
                Span<Adjoint<double>> end = new Adjoint<double>[1];
                Checkpoint.Repeat(default(Decay), 1_000_000, x[..1], x[1..], end);
                return end[0];
            },
            [2.0, 0.5]);                                                          // about (e^−½, −2e^−½), in the memory of a thousand steps

        Assert.Equal(Math.Exp(-0.5), sensitivities[0], 1e-6);
        Assert.Equal(-2 * Math.Exp(-0.5), sensitivities[1], 1e-6);
    }

    [Fact]
    public void A_long_sum()
    {
        double[] normals = [.. Enumerable.Range(0, 100_000).Select(i => Normal.InvCDF(0, 1, (i + 0.5) / 100_000))];
        (double price, double[] greeks) = Reverse.ValueAndGradient(
            x => Terms.Sum(new CallPayoff(normals), normals.Length, x) / normals.Length,
            [100.0, 0.2, 0.03]);                                                  // 9.413, and by spot 0.599, volatility 38.67, rate 50.46

        // Black and Scholes' formula, which the quantiles meet but for the ends of the distribution.
        double d = (0.03 + 0.02) / 0.2;
        double discounted = 100 * Math.Exp(-0.03) * Normal.CDF(0, 1, d - 0.2);
        Assert.Equal(100 * Normal.CDF(0, 1, d) - discounted, price, 1e-3);
        Expect.Close([Normal.CDF(0, 1, d), 100 * Normal.PDF(0, 1, d), discounted], greeks, 1e-4);
    }

    [Fact]
    public void A_minimiser_of_other_people()
    {
        IObjectiveFunction objective = ObjectiveFunction.Gradient(x =>
        {
            (double value, double[] slopes) = Reverse.ValueAndGradient(Rosenbrock, x.ToArray());
            return (value, CreateVector.Dense(slopes));
        });
        double[] minimum = [.. new BfgsMinimizer(1e-9, 1e-9, 1e-9).FindMinimum(objective, CreateVector.Dense([-1.2, 1.0])).MinimizingPoint];   // (1, 1)

        Expect.Close([1, 1], minimum, 1e-7);
    }

    [Fact]
    public void A_rule_of_ones_own()
    {
        double plain = Energy(0.0);
        double curvature = Forward.SecondDerivative(Energy, 0.0);              // 2·½ + 0·¼ = 1

        Assert.Equal(0, plain);
        Assert.Equal(1, curvature, 1e-15);

        // The rule's slope carries tangents itself: with f = x·p(x), p′ = s and s′ = s(1 − s), f‴ = 3p″ + x·p‴.
        const double x = 0.5;
        double s = 1 / (1 + Math.Exp(-x));
        double second = s * (1 - s);
        double third = second * (1 - 2 * s);
        Dual<HyperDual<double>> y = Energy(Dual.Variable(HyperDual.Variable(x)));
        Assert.Equal(2 * s + x * second, y.Value.Epsilon12, 1e-14);
        Assert.Equal(3 * second + x * third, y.Derivative.Epsilon12, 1e-14);
    }

    [Fact]
    public void Every_block_of_code_in_README_stands_in_a_test() => CodeBlocks.StandIn("README.md", "ReadmeTests.cs", "TensorReadmeTests.cs");

    [Fact]
    public void README_begins_with_the_two_commands()
    {
        string[] commands =
        [
            .. Code.Of("README.md").Split('\n')
                .Where(line => line.StartsWith("dotnet ", StringComparison.Ordinal))
                .Select(line => line.Split('#')[0].Trim())
                .Take(2),
        ];

        Assert.Equal(["dotnet run --project src/Duals.Tour", "dotnet test -c Release"], commands);
    }

    [Fact]
    public void The_table_of_operators_names_every_driver_and_no_other_method()
    {
        string readme = Code.Of("README.md");
        int start = readme.IndexOf("| first derivative", StringComparison.Ordinal);
        string table = readme[start..readme.IndexOf("m is the number of outputs", StringComparison.Ordinal)];
        string[] named = [.. MethodName().Matches(table).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];
        string[] drivers =
        [
            .. new[] { typeof(Forward), typeof(Reverse), typeof(FunctionDifferentiation) }
                .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
                .Select(method => method.Name)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

        Assert.Equal(drivers, named);
    }

    private static string[] Written(Action action)
    {
        TextWriter console = Console.Out;
        using var writer = new StringWriter();
        Console.SetOut(writer);
        try
        {
            action();
        }
        finally
        {
            Console.SetOut(console);
        }

        return writer.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex(@"`(?:f\.|Reverse\.)?(\w+)\(")]
    private static partial Regex MethodName();

    private static T Rosenbrock<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>
    {
        T a = T.One - x[0];
        T b = x[1] - x[0] * x[0];
        return a * a + T.CreateChecked(100) * b * b;
    }

    private static T Energy<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        x * Rule.Apply<Softplus, T>(x);

    private readonly struct Model : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            T.Exp(x[0]) * T.Sin(x[1]);
    }

    private readonly struct Decay : IStep
    {
        public void Invoke<T>(int index, ReadOnlySpan<T> state, ReadOnlySpan<T> parameters, Span<T> nextState)
            where T : IFloatingPointIeee754<T> =>
            nextState[0] = state[0] - T.CreateChecked(1e-6) * parameters[0] * state[0];
    }

    private readonly struct CallPayoff(double[] normals) : ITerm
    {
        public T Invoke<T>(int index, ReadOnlySpan<T> parameters)
            where T : IFloatingPointIeee754<T>
        {
            (T spot, T volatility, T rate) = (parameters[0], parameters[1], parameters[2]);
            T end = spot * T.Exp(rate - volatility * volatility / (T.One + T.One) + volatility * T.CreateChecked(normals[index]));
            return T.Exp(-rate) * T.Max(end - T.CreateChecked(100), T.Zero);
        }
    }

    private readonly struct Softplus : IUnaryRule
    {
        public static T Value<T>(T x)
            where T : IFloatingPointIeee754<T> =>
            T.Max(x, T.Zero) + T.LogP1(T.Exp(-T.Abs(x)));

        public static (T Value, T First) FirstOrder<T>(T x)
            where T : IFloatingPointIeee754<T> =>
            (Value(x), T.One / (T.One + T.Exp(-x)));

        public static (T Value, T First, T Second) SecondOrder<T>(T x)
            where T : IFloatingPointIeee754<T>
        {
            T s = T.One / (T.One + T.Exp(-x));
            return (Value(x), s, s * (T.One - s));
        }
    }
}

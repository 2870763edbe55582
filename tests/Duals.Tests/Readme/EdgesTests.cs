using System.Numerics;
using Duals.Tests.Differentiation;

namespace Duals.Tests.Readme;

/// <summary>The page of the edges, compiled and run; its blocks of code stand here word for word.</summary>
public class EdgesTests
{
    [Fact]
    public void The_branch_that_ran_is_differentiated()
    {
        double lost = Forward.Derivative(lambda => BoxCox(3, lambda), 0.0);                                  // 0

        double kept = Forward.Derivative(lambda => BoxCoxNearZero(3, lambda), 0.0);                          // ½·log²3 = 0.6035

        Assert.Equal(0, lost);
        Assert.Equal(Math.Log(3) * Math.Log(3) / 2, kept, 1e-15);
        Assert.Equal(Math.Pow(Math.Log(3), 3) / 3, Forward.SecondDerivative(lambda => BoxCoxNearZero(3, lambda), 0.0), 1e-15);
        Assert.Equal(BoxCox(3, 0.25), BoxCoxNearZero(3, 0.25), 1e-14);
        Assert.Equal(Forward.Derivative(lambda => BoxCox(3, lambda), 0.25), Forward.Derivative(lambda => BoxCoxNearZero(3, lambda), 0.25), 1e-14);
    }

    [Fact]
    public void Keys_compare_values()
    {
        Dual<double>[] variables = [new(4.0, 1.0), new(4.0, 0.0)];
        int merged = variables.Distinct().Count();                                                           // 1
        int told = variables.Distinct(Dual<double>.ExactComparer).Count();                                   // 2

        Assert.Equal(1, merged);
        Assert.Equal(2, told);
    }

    [Fact]
    public void Solvers()
    {
        double slope = Forward.Derivative(p => Root(p, 1.0), 2.0);                                           // 1/(3x² + 1) = 0.25

        Assert.Equal(0.25, slope);
        Assert.Equal(1, Root(2.0, 1.0));
    }

    [Fact]
    public void Step_sizes_are_plain_numbers()
    {
        Assert.Equal(0.9, StepSize(new Dual<double>(1e-8, 3)), 1e-15);
    }

    [Fact]
    public void Three_faces_of_a_strong_zero()
    {
        double norm = Forward.Derivative(x => Dual<double>.Sqrt(x * x), 0.0);                                // 0
        double cubes = Forward.Derivative(x => Dual<double>.Cbrt(x * x * x), 0.0);                           // 0, where the limit is 1
        double underflow = Forward.Derivative(x => Dual<double>.Log(Dual<double>.Exp(x)), -800.0);           // 0, where the limit is 1

        Assert.Equal([0, 0, 0], new[] { norm, cubes, underflow });
    }

    [Fact]
    public void Overflow_on_the_way()
    {
        double overflown = Forward.Derivative(x => 1 / (1 + Dual<double>.Exp(-x)), -800.0);                  // NaN
        double stable = Forward.Derivative(Functions.Sigmoid, -800.0);                                       // 0, as e⁻⁸⁰⁰ is below the smallest number

        Assert.Equal(double.NaN, overflown);
        Assert.Equal(0, stable);
        Assert.Equal(Math.Exp(-700), Forward.Derivative(Functions.Sigmoid, -700.0), Math.Exp(-700) * 1e-15);
    }

    [Fact]
    public void Deep_recursion()
    {
        double deep = 0;
        var thread = new Thread(() => deep = Forward.Gradient(x => Continued(x[0], 100_000), [0.5])[0], maxStackSize: 256 << 20);
        thread.Start();
        thread.Join();

        // The fixed point y = x/(1 + y) of the continued fraction: y′ = 1/(1 + 2y).
        double y = (Math.Sqrt(1 + 4 * 0.5) - 1) / 2;
        Assert.Equal(1 / (1 + 2 * y), deep, 1e-14);
    }

    [Fact]
    public void Parallel_loops()
    {
        double[][] parts = new double[4][];
        Parallel.For(0, parts.Length, i => parts[i] = Reverse.Gradient(x => Adjoint<double>.Sin(x[0] * (i + 1)), [0.5]));

        Assert.All(parts.Index(), part => Assert.Equal((part.Index + 1) * Math.Cos(0.5 * (part.Index + 1)), part.Item[0], 1e-15));
        Assert.Throws<InvalidOperationException>(() => Reverse.Gradient(
            x =>
            {
                (Adjoint<double> a, Adjoint<double> b) = (x[0], x[1]);
                Adjoint<double> product = 0;
                AnotherThread.Run(() => product = a * b);
                return product;
            },
            [0.5, 2]));
    }

    [Fact]
    public void Every_block_of_code_of_the_page_stands_here() => CodeBlocks.StandIn("Edges.md", "EdgesTests.cs");

    private static T BoxCox<T>(T x, T lambda)
        where T : IFloatingPointIeee754<T> =>
        lambda == T.Zero ? T.Log(x) : (T.Pow(x, lambda) - T.One) / lambda;

    private static T BoxCoxNearZero<T>(T x, T lambda)
        where T : IFloatingPointIeee754<T>
    {
        T log = T.Log(x);
        T two = T.One + T.One;
        return T.Abs(lambda * log) < T.CreateChecked(1e-5)
            ? log * (T.One + lambda * log / two * (T.One + lambda * log / (two + T.One)))
            : T.ExpM1(lambda * log) / lambda;
    }

    private static T Root<T>(T p, double root)
        where T : IFloatingPointIeee754<T>
    {
        T x = T.CreateChecked(root);
        return x - (x * x * x + x - p) / T.CreateChecked(3 * root * root + 1);
    }

    private static double StepSize<T>(T error)
        where T : IFloatingPointIeee754<T> =>
        0.9 * Math.Cbrt(1e-8 / double.CreateTruncating(error));

    private static T Continued<T>(T x, int levels)
        where T : IFloatingPointIeee754<T> =>
        levels == 0 ? x : x / (T.One + Continued(x, levels - 1));
}

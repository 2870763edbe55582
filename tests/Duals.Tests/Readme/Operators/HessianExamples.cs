using System.Numerics;

namespace Duals.Tests.Readme.Operators;

/// <summary>f(x, y) = x³y has ∇f = (3x²y, x³) and the Hessian rows (6xy, 3x²), (3x², 0): at (2, 5) 40, (60, 8) and (60, 12), (12, 0).</summary>
public class HessianExamples
{
    [Fact]
    public void Alone()
    {
        AssertRight(Forward.Hessian(x => x[0] * x[0] * x[0] * x[1], [2.0, 5.0]));
        AssertRight(Reverse.Hessian(x => x[0] * x[0] * x[0] * x[1], [2.0, 5.0]));
        AssertRight(default(Product).Hessian([2.0, 5.0]));
        AssertRight(default(Product).Hessian([2.0, 5.0], DifferentiationMode.Reverse));
    }

    [Fact]
    public void With_the_value()
    {
        AssertTriple(Forward.ValueGradientAndHessian(x => x[0] * x[0] * x[0] * x[1], [2.0, 5.0]));
        AssertTriple(Reverse.ValueGradientAndHessian(x => x[0] * x[0] * x[0] * x[1], [2.0, 5.0]));
        AssertTriple(default(Product).ValueGradientAndHessian([2.0, 5.0]));
        AssertTriple(default(Product).ValueGradientAndHessian([2.0, 5.0], DifferentiationMode.Reverse));

        static void AssertTriple((double Value, double[] Gradient, double[,] Hessian) result)
        {
            Assert.Equal(40, result.Value);
            Assert.Equal([60, 8], result.Gradient);
            AssertRight(result.Hessian);
        }
    }

    [Fact]
    public void Into_the_callers_spans()
    {
        double[] gradient = new double[2];
        double[] hessian = new double[4];

        AssertWritten(Forward.Hessian(x => x[0] * x[0] * x[0] * x[1], [2.0, 5.0], gradient, hessian));
        AssertWritten(Reverse.Hessian(x => x[0] * x[0] * x[0] * x[1], [2.0, 5.0], gradient, hessian));
        AssertWritten(default(Product).Hessian([2.0, 5.0], gradient, hessian));
        AssertWritten(default(Product).Hessian([2.0, 5.0], gradient, hessian, DifferentiationMode.Reverse));

        void AssertWritten(double value)
        {
            Assert.Equal(40, value);
            Assert.Equal([60, 8], gradient);
            Assert.Equal([60, 12, 12, 0], hessian);
            Array.Clear(gradient);
            Array.Clear(hessian);
        }
    }

    [Fact]
    public void As_a_function()
    {
        Func<double[], double[,]> forward = Forward.Hessian<double>(x => x[0] * x[0] * x[0] * x[1]);
        Func<double[], double[,]> reverse = Reverse.Hessian<double>(x => x[0] * x[0] * x[0] * x[1]);

        AssertRight(forward([2, 5]));
        AssertRight(reverse([2, 5]));
    }

    private static void AssertRight(double[,] hessian) => Assert.Equal(new double[,] { { 60, 12 }, { 12, 0 } }, hessian);

    private readonly struct Product : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            x[0] * x[0] * x[0] * x[1];
    }
}

using System.Numerics;

namespace Duals.Tests.Differentiation;

/// <summary>Drivers inside drivers that do not mix two levels up.</summary>
public class NestedDriverTests
{
    [Fact]
    public void A_gradient_inside_a_gradient_through_function_objects()
    {
        // ∇‖∇f‖² = 2·H·∇f.
        double[] x = Expect.Point(9);
        double[] expected = [.. Expect.Product(Chain.Hessian(x), Chain.Gradient(x)).Select(part => 2 * part)];

        Expect.Close(expected, default(SquaredGradient).Gradient(x));
        Expect.Close(expected, Forward.Gradient<double>(default(SquaredGradient).Invoke, x));
        Expect.Close(Expect.Dot(expected, Expect.Direction(9)), default(SquaredGradient).DirectionalDerivative(x, Expect.Direction(9)));
    }

    [Fact]
    public void Three_gradients_inside_each_other_through_function_objects()
    {
        // f = x²y: ∇f = (2xy, x²), g = ‖∇f‖² = 4x²y² + x⁴, ∇g = (8xy² + 4x³, 8x²y), h = 8xy² + 4x³ + 8x²y, ∇h = (8y² + 12x² + 16xy, 16xy + 8x²).
        const double x = 1.5;
        const double y = -0.75;
        Expect.Close([8 * y * y + 12 * x * x + 16 * x * y, 16 * x * y + 8 * x * x], default(SumOfGradientOfSquaredGradient).Gradient([x, y]));
    }

    [Fact]
    public void A_derivative_inside_a_gradient_by_delegates_lifts_to_the_vectors()
    {
        // x₀·d/dt sin(t·x₁) at t = x₀, which is x₀x₁cos(x₀x₁).
        double[] x = [0.75, 1.25];
        double product = 0.75 * 1.25;
        double slope = Math.Cos(product) - product * Math.Sin(product);

        double[] gradient = Forward.Gradient(
            p =>
            {
                DualVector<double> x0 = p[0];
                DualVector<double> x1 = p[1];
                return x0 * Forward.Derivative(t => Dual<DualVector<double>>.Sin(t * x1), x0);
            },
            x);

        Expect.Close([1.25 * slope, 0.75 * slope], gradient);
    }

    [Fact]
    public void A_driver_over_plain_numbers_runs_inside_a_function_of_active_ones()
    {
        // Nothing is captured: the inner gradient is a constant of the outer function.
        double derivative = Forward.Derivative(
            x => x * x * Forward.Gradient<double>(default(Chain).Invoke, Expect.Point(9))[3], 1.5);

        Expect.Close(3 * Chain.Gradient(Expect.Point(9))[3], derivative);
    }

    [Fact]
    public void Drivers_of_the_same_operator_inside_each_other_keep_their_buffers_apart()
    {
        double[] outer = Expect.Point(20);
        double[] inner = Expect.Direction(20);
        double[] innerGradient = Chain.Gradient(inner);
        double[] gradient = Forward.Gradient(
            x =>
            {
                DualVector<double> sum = DualVector<double>.Zero;
                double[] constants = Forward.Gradient<double>(default(Chain).Invoke, inner);
                for (int i = 0; i < x.Length; i++)
                    sum += constants[i] * x[i] * x[i];

                return sum;
            },
            outer);

        Expect.Close([.. outer.Zip(innerGradient, (x, c) => 2 * c * x)], gradient);
    }

    [Fact]
    public void Second_derivatives_inside_first_ones()
    {
        // d/dx of x·f″(x), with f = sin x²; the inner driver runs over Dual<double>.
        const double x = 0.75;
        double third = FiniteDifference.Derivative(SineOfSquare.Second, x).Derivative;
        double derivative = Forward.Derivative(t => t * default(SineOfSquare).SecondDerivative(t), x);

        Expect.Close(SineOfSquare.Second(x) + x * third, derivative, 1e-9);
    }

    private readonly struct SquaredGradient : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            T sum = T.Zero;
            foreach (T part in default(Chain).Gradient(x))
                sum += part * part;

            return sum;
        }
    }

    private readonly struct SumOfGradientOfSquaredGradient : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            T[] gradient = default(Inner).Gradient(x);
            return gradient[0] + gradient[1];
        }

        private readonly struct Inner : IScalarFunction
        {
            public T Invoke<T>(ReadOnlySpan<T> x)
                where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
            {
                T[] gradient = default(Innermost).Gradient(x);
                return gradient[0] * gradient[0] + gradient[1] * gradient[1];
            }
        }

        private readonly struct Innermost : IScalarFunction
        {
            public T Invoke<T>(ReadOnlySpan<T> x)
                where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
                x[0] * x[0] * x[1];
        }
    }
}

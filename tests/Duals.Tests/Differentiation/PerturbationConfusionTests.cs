using static Duals.Forward;

namespace Duals.Tests.Differentiation;

/// <summary>Inner functions that have captured a variable of the outer driver, after ForwardDiff's tests and Siskind and Pearlmutter's paper.</summary>
public class PerturbationConfusionTests
{
    private static readonly double[] Three = [1.5, -0.5, 2];

    [Fact]
    public void A_captured_variable_of_which_only_the_tangent_is_left() =>
        AssertConfused(() => Derivative(x => x * Derivative(y => x.Value + y + (x - x.Value), 1.0), 1.0));

    [Fact]
    public void The_example_of_the_documentation() =>
        AssertConfused(() => Derivative(x => x * Derivative(y => x + y, 1.0), 1.0));

    [Fact]
    public void A_product_at_zero_has_no_first_order_effect_there_and_is_found_all_the_same() =>
        AssertConfused(() => Derivative(x => x * Derivative(y => x * y, 0.0), 1.0));

    [Fact]
    public void Products_at_zero_in_every_coordinate_are_found() =>
        AssertConfused(() => Gradient(x =>
        {
            DualVector<double> outer = x[0];
            return outer * Gradient(y => outer * (y[0] - y[1]), [0.0, 0.0])[0];
        }, [1.5]));

    [Fact]
    public void Three_levels_of_which_the_innermost_captures_the_outermost() =>
        AssertConfused(() => Derivative(x => x * Derivative(y => y * Derivative(z => x * z, 2.0), 3.0), 1.0));

    [Fact]
    public void Three_levels_of_which_the_innermost_captures_the_middle_one() =>
        AssertConfused(() => Derivative(x => x * Derivative(y => y * Derivative(z => y * z, 2.0), 3.0), 1.0));

    [Fact]
    public void A_functional_form_inside_a_derivative() =>
        AssertConfused(() => Derivative(x => x * Derivative<double>(y => x * y)(2.0), 1.0));

    [Fact]
    public void A_directional_derivative_inside_a_derivative() =>
        AssertConfused(() => Derivative(x => x * DirectionalDerivative(y => x * y[0] * y[1], [2.0, 3.0], [1.0, 0.5]), 1.0));

    [Fact]
    public void A_Jacobian_vector_product_inside_a_derivative() =>
        AssertConfused(() => Derivative(x => x * JacobianVectorProduct((y, z) => (z[0], z[1]) = (y[0], x * y[1]), [2.0, 3.0], [1.0, 0.5], 2)[1], 1.0));

    [Fact]
    public void A_second_derivative_inside_a_second_derivative() =>
        AssertConfused(() => SecondDerivative(x => x * SecondDerivative(y => x * y * y, 2.0), 1.0));

    [Theory]
    [InlineData("Hessian")]
    [InlineData("HessianVectorProduct")]
    [InlineData("Laplacian")]
    public void Second_order_drivers_inside_a_Hessian(string inner) =>
        AssertConfused(() => Hessian(x =>
        {
            HyperDual<double> captured = x[0];
            HyperDual<double> F(ReadOnlySpan<HyperDual<double>> y) => captured * y[0] * y[1];
            return captured * inner switch
            {
                "Hessian" => Hessian<double>(F, [1.0, 2.0])[0, 1],
                "HessianVectorProduct" => HessianVectorProduct<double>(F, [1.0, 2.0], [1.0, 0.5])[0],
                _ => Laplacian<double>(F, [1.0, 2.0]),
            };
        }, Three));

    [Theory]
    [InlineData("Gradient")]
    [InlineData("Jacobian")]
    [InlineData("Divergence")]
    [InlineData("Curl")]
    public void Drivers_over_vectors_inside_a_gradient(string inner) =>
        AssertConfused(() => Gradient(x => x[0] * Inner(inner, x[1]), Three));

    [Theory]
    [InlineData("Gradient")]
    [InlineData("Jacobian")]
    [InlineData("Divergence")]
    [InlineData("Curl")]
    public void Drivers_over_vectors_inside_a_Jacobian(string inner) =>
        AssertConfused(() => Jacobian((x, y) => y[0] = x[0] * Inner(inner, x[1]), Three, 1));

    [Fact]
    public void The_message_names_the_number_type_and_the_ways_out()
    {
        var exception = Assert.Throws<PerturbationConfusionException>(() => Derivative(x => x * Derivative(y => x + y, 1.0), 1.0));
        Assert.Contains(" Dual<double>;", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Derivative(x => x * Derivative(y => x + y, x * 0 + 1), 1.0)", exception.Message, StringComparison.Ordinal);
        Assert.Contains("in F#: diff (fun x -> x * diff (fun y -> Dual.Constant x + y) (x * 0.0 + 1.0)) 1.0", exception.Message, StringComparison.Ordinal);
        Assert.Contains("function object", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Derivative inside Gradient", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lifted_point_gives_the_right_derivative()
    {
        Assert.Equal(1, Derivative(x => x * Derivative(y => x + y, x * 0 + 1), 1.0));

        // x·∂(xy²)/∂y at y = 3 is 6x², at y = x it is 2x³.
        Expect.Close(12 * 1.5, Derivative(x => x * Derivative(y => x * y * y, x * 0 + 3), 1.5));
        Expect.Close(6 * 1.5 * 1.5, Derivative(x => x * Derivative(y => x * y * y, x), 1.5));

        // And the capture without first-order effect: x·∂(xy)/∂y = x².
        Expect.Close(3, Derivative(x => x * Derivative(y => x * y, x * 0), 1.5));
    }

    [Fact]
    public void Lifting_works_over_three_levels()
    {
        // x·∂/∂y(y·∂/∂z(xyz²)) at z = 2, y = 3 is x·∂/∂y(4xy²) = 24x².
        double derivative = Derivative(x => x * Derivative(y => y * Derivative(z => x * y * z * z, y * Dual<double>.Zero + 2), x * 0 + 3), 1.5);

        Expect.Close(48 * 1.5, derivative);
    }

    [Fact]
    public void Lifting_works_for_second_derivatives()
    {
        // x·∂²(x²y³)/∂y² at y = 2 is 12x³; its second derivative 72x.
        Expect.Close(72 * 1.5, SecondDerivative(x => x * SecondDerivative(y => x * x * y * y * y, x * 0 + 2), 1.5));
    }

    [Fact]
    public void Nesting_without_capture_raises_no_alarm()
    {
        Expect.Close(12 * 2 * 1.5, Derivative(x => x * x * Derivative(y => y * y * y, 2.0), 1.5));
        Expect.Close(2 * 2 * 1.5, Derivative(x => x * x * Derivative(y => y * Derivative(z => z * z, 1.0), 2.0), 1.5));
        Expect.Close([2 * 1.5 * 12, 0, 0], Gradient(x => x[0] * x[0] * Gradient(y => y[0] * y[0] * y[0], [2.0])[0], Three));
    }

    [Fact]
    public void Nesting_in_which_only_the_captured_value_is_used_raises_no_alarm()
    {
        // The explicit conversion drops the tangent, and says so: the inner function sees a plain number.
        Expect.Close(1.5, Derivative(x => x * Derivative(y => (double)x * y, 2.0), 1.5));
        Expect.Close(2.0, Derivative(x => x * Derivative(y => Dual<double>.Floor(x) + 2 * y, 1.0), 1.5));
    }

    [Fact]
    public void Captures_that_are_constants_of_the_outer_function_raise_no_alarm()
    {
        Expect.Close(3.0, Derivative(
            x =>
            {
                Dual<double> constant = 3;
                return x * Derivative(y => constant * y, 2.0);
            },
            1.5));
    }

    [Fact]
    public void Zero_times_infinity_raises_no_alarm()
    {
        // The tangents of the probe are 0·∞ here, which is NaN and proves nothing.
        Assert.Equal(double.PositiveInfinity, Derivative(x => x * Derivative(y => y * double.PositiveInfinity, 2.0), 1.0));
        Assert.Equal(double.PositiveInfinity, Derivative(x => x * Derivative(Dual<double>.Sqrt, 0.0), 1.0));
        Assert.Equal(double.PositiveInfinity, Derivative(x => x * Derivative(Dual<double>.Log, 0.0), 1.0));
        Assert.True(double.IsNaN(Derivative(x => x * Derivative(Dual<double>.Log, -1.0), 1.0)));
        Assert.True(double.IsNaN(Derivative(x => x * Derivative(y => y * y, double.NaN), 1.0)));
    }

    [Fact]
    public void Domain_ends_and_kinks_raise_no_alarm()
    {
        Assert.Equal(1, Derivative(x => x * Derivative(Dual<double>.Abs, 0.0), 1.0));
        Assert.Equal(0, Derivative(x => x * Derivative(Dual<double>.Floor, 1.0), 1.0));
        Assert.Equal(double.PositiveInfinity, Derivative(x => x * Derivative(Dual<double>.Asin, 1.0), 1.0));
    }

    [Fact]
    public void An_exception_at_the_displaced_point_proves_nothing()
    {
        double derivative = Derivative(
            x => x * Derivative(y => y.Value == 2.0 ? y * y : throw new InvalidOperationException("Only at 2."), 2.0), 1.0);
        double[] gradient = Gradient(
            x => x[0] * Gradient(y => y[0].Value == 2.0 ? y[0] * y[0] : throw new InvalidOperationException("Only at 2."), [2.0])[0], [1.0]);
        double[,] jacobian = Jacobian(
            (x, z) => z[0] = x[0] * Jacobian(
                (y, w) => w[0] = y[0].Value == 2.0 ? y[0] * y[0] : throw new InvalidOperationException("Only at 2."), [2.0], 1)[0, 0],
            [1.0],
            1);

        Assert.Equal(4, derivative);
        Assert.Equal([4], gradient);
        Assert.Equal(4, jacobian[0, 0]);
    }

    [Fact]
    public void A_confusion_that_only_the_displaced_point_shows_is_thrown_although_exceptions_there_are_not() =>
        AssertConfused(() => Derivative(x => x * Derivative(y => y.Value == 2.0 ? y * y : x * y, 2.0), 1.0));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(3, 5)]
    [InlineData(4, 7)]
    [InlineData(6, 11)]
    public void Depth_d_costs_a_number_of_calls_proportional_to_d(int depth, int calls)
    {
        int innermost = 0;
        Dual<double> Nest(int level, Dual<double> x)
        {
            if (level == depth)
            {
                innermost++;
                return x * x;
            }

            return x * Derivative(y => Nest(level + 1, y), 2.0);
        }

        Derivative(x => Nest(1, x), 1.0);
        Assert.Equal(calls, innermost);
    }

    [Fact]
    public void A_driver_that_is_not_nested_calls_its_function_once()
    {
        int calls = 0;
        Derivative(
            x =>
            {
                calls++;
                return x;
            },
            1.0);

        Assert.Equal(1, calls);
    }

    [Fact]
    public void Drivers_over_different_number_types_do_not_probe()
    {
        int calls = 0;
        Gradient(
            x => x[0] * Derivative(
                y =>
                {
                    calls++;
                    return y * y;
                },
                2.0),
            [1.0]);

        Assert.Equal(1, calls);
    }

    [Fact]
    public void Threads_do_not_see_each_other()
    {
        int confused = 0;
        int right = 0;
        Thread[] threads =
        [
            .. Enumerable.Range(0, 8).Select(seed => new Thread(() =>
            {
                double point = 1.0 + seed;
                for (int i = 0; i < 200; i++)
                {
                    try
                    {
                        Derivative(x => x * Derivative(y => x + y, point), 1.0);
                    }
                    catch (PerturbationConfusionException)
                    {
                        Interlocked.Increment(ref confused);
                    }

                    if (Derivative(x => x * x * Derivative(y => y * y, point), 1.0) == 4 * point
                        && Derivative(x => x * Derivative(y => x + y, x * 0 + point), point) == 1
                        && Derivative(x => x * x, point) == 2 * point)
                    {
                        Interlocked.Increment(ref right);
                    }
                }
            })),
        ];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.Equal((8 * 200, 8 * 200), (confused, right));
    }

    [Fact]
    public void A_driver_on_another_thread_is_not_nested_in_that_of_this_one()
    {
        int calls = 0;
        Derivative(
            x =>
            {
                var other = new Thread(() => Derivative(
                    y =>
                    {
                        calls++;
                        return y;
                    },
                    2.0));
                other.Start();
                other.Join();
                return x;
            },
            1.0);

        Assert.Equal(1, calls);
    }

    private static DualVector<double> Inner(string name, DualVector<double> captured)
    {
        void G(ReadOnlySpan<DualVector<double>> y, Span<DualVector<double>> z) => (z[0], z[1], z[2]) = (captured * y[1], y[2], y[0]);
        return name switch
        {
            "Gradient" => Gradient<double>(y => captured * y[0], [2.0, 3.0])[0],
            "Jacobian" => Jacobian<double>(G, Three, 3)[0, 1],
            "Divergence" => Divergence<double>(G, Three),
            _ => Curl<double>(G, Three)[2],
        };
    }

    private static void AssertConfused(Action call)
    {
        Assert.Throws<PerturbationConfusionException>(call);

        // And nothing is left of it.
        Assert.Equal(0, Nesting<Dual<double>, double>.Depth);
        Assert.Equal(0, Nesting<DualVector<double>, double>.Depth);
        Assert.Equal(0, Nesting<HyperDual<double>, double>.Depth);
        Assert.False(Probing.IsActive);
    }
}

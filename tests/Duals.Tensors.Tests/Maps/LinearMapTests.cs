using System.Numerics.Tensors;

namespace Duals.Tensors.Tests.Maps;

/// <summary>Maps that are never stored, against the stored Jacobian, and what memory they take.</summary>
public class LinearMapTests
{
    private static readonly Tensor<double> X = Check.Point([3, 2]);
    private static readonly Tensor<double> Step = Check.Point([3, 2], 1.1);
    private static readonly Tensor<double> Weights = Check.Point([2, 2], 0.9);

    [Fact]
    public void A_map_does_what_the_stored_Jacobian_does()
    {
        GeneralizedJacobian<double> jacobian = Layer.ByHand(X);
        LinearMap<double> bothWays = Forward.Linearize(Layer.Of, Layer.Of, X);
        foreach (LinearMap<double> map in new[] { Forward.Linearize(Layer.Of, X), bothWays, default(Layer).Linearize(X) })
        {
            Assert.Equal([2, 2], map.OutputShape.ToArray());
            Assert.Equal([3, 2], map.InputShape.ToArray());
            Check.Close(jacobian.Apply(Step), map.Apply(Step));
            Check.Close(jacobian.ApplyTransposed(Weights), map.ApplyTransposed(Weights));
        }
    }

    [Fact]
    public void Scalars_in_or_out_stand_in_a_tensor_of_length_one()
    {
        var f = new Quadratic([2, 2]);
        foreach (LinearMap<double> map in new[] { Forward.LinearizeScalar(Quadratic.Scalar, X), f.LinearizeScalar(X) })
        {
            Assert.Equal([], map.OutputShape.ToArray());
            Check.Close([1], [Tensor.Dot<double>(f.Gradient(X), Step)], map.Apply(Step));
            Check.Close([3, 2], [.. Check.Entries(f.Gradient(X)).Select(v => -1.5 * v)], map.ApplyTransposed(Tensor.Create([-1.5])));
        }

        foreach (LinearMap<double> map in new[] { Forward.LinearizeCurve(t => f.Invoke(Tensor.Create([t])), 0.5), f.LinearizeCurve(0.5) })
        {
            Assert.Equal([], map.InputShape.ToArray());
            Check.Close([2, 2], [.. Check.Entries(f.Derivative(0.5)).Select(v => -1.5 * v)], map.Apply(Tensor.Create([-1.5])));
            Check.Close([1], [Tensor.Dot<double>(f.Derivative(0.5), Weights)], map.ApplyTransposed(Weights));
        }
    }

    [Fact]
    public void A_transposed_product_is_one_sweep_but_for_a_delegate_that_only_runs_forward()
    {
        int forward = 0;
        int backward = 0;
        LinearMap<double> map = Forward.Linearize(Ahead, Back, X);
        forward = 0;
        _ = map.ApplyTransposed(Weights);
        Assert.Equal((0, 1), (forward, backward));

        map = Forward.Linearize(Ahead, X);
        forward = 0;
        _ = map.ApplyTransposed(Weights);
        Assert.Equal(6, forward);

        var f = new Counted(_ => [2, 2]);
        map = f.Linearize(X);
        int before = f.Calls;
        _ = map.ApplyTransposed(Weights);
        _ = map.Apply(X);
        Assert.Equal(2, f.Calls - before);

        Tensor<Dual<double>> Ahead(Tensor<Dual<double>> t)
        {
            forward++;
            return Layer.Of(t);
        }

        Tensor<Adjoint<double>> Back(Tensor<Adjoint<double>> t)
        {
            backward++;
            return Layer.Of(t);
        }
    }

    [Fact]
    public void Composing_maps_is_composing_functions()
    {
        LinearMap<double> inner = default(Layer).Linearize(X);
        LinearMap<double> outer = Forward.Linearize(t => Tensor.Exp<Dual<double>>(t), Layer.Of(X));
        LinearMap<double> composed = outer * inner;
        GeneralizedJacobian<double> stored = Forward.Jacobian(t => Tensor.Exp<DualVector<double>>(Layer.Of(t)), X);

        Check.Close(stored.Apply(Step), composed.Apply(Step));
        Check.Close(stored.ApplyTransposed(Weights), composed.ApplyTransposed(Weights));
    }

    [Fact]
    public void A_map_of_ones_own_is_checked_for_the_shape_of_its_results()
    {
        LinearMap<double> map = LinearMap.Create<double>([2, 3], [3, 2], v => Tensor.Transpose(v), w => w);

        Check.Close([2, 3], [X[0, 0], X[1, 0], X[2, 0], X[0, 1], X[1, 1], X[2, 1]], map.Apply(X));
        ArgumentException thrown = Assert.Throws<ArgumentException>("applyTransposed", () => map.ApplyTransposed(Check.Point([2, 3])));
        Assert.Contains("must be 3×2 (the input shape), not 2×3", thrown.Message, StringComparison.Ordinal);
        map = LinearMap.Create<double>([2, 3], [3, 2], _ => null!, w => w);
        thrown = Assert.Throws<ArgumentException>("apply", () => map.Apply(X));
        Assert.Contains("returned null", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("apply", () => LinearMap.Create<double>([2], [2], null!, w => w));
        Assert.Throws<ArgumentNullException>("applyTransposed", () => LinearMap.Create<double>([2], [2], v => v, null!));
    }

    [Fact]
    public void A_map_of_ones_own_gives_new_tensors_though_its_functions_may_not()
    {
        Tensor<double> kept = Check.Point([2], 1.9);
        LinearMap<double> map = LinearMap.Create<double>([2], [2], v => v, _ => kept);
        Tensor<double> v = Check.Point([2]);
        double[] before = Check.Entries(v);
        map.Apply(v).Fill(7);
        (map * map).Apply(v).Fill(7);
        map.ApplyTransposed(v).Fill(7);

        Assert.Equal(before, Check.Entries(v));
        Assert.Equal(Check.Numbers(2, 1.9), Check.Entries(kept));
    }

    [Fact]
    public void Any_number_of_maps_may_be_composed_in_a_loop()
    {
        LinearMap<double> turn = LinearMap.Create<double>([2], [2], v => Tensor.Create([-v[1], v[0]]), w => Tensor.Create([w[1], -w[0]]));
        LinearMap<double> before = turn;
        LinearMap<double> after = turn;
        for (int i = 0; i < 100_000; i++)
            (before, after) = (before * turn, turn * after);

        // A quarter turn, and 25 000 whole ones.
        foreach (LinearMap<double> map in new[] { before, after })
        {
            Check.Close([2], [-0.5, 2], map.Apply(Tensor.Create([2.0, 0.5])));
            Check.Close([2], [0.5, -2], map.ApplyTransposed(Tensor.Create([2.0, 0.5])));
        }
    }

    [Fact]
    public void Maps_are_applied_in_their_order()
    {
        LinearMap<double> first = GeneralizedJacobian.Create<double>([1, 0, 0, 2, 3, 0], [3], [2]).ToLinearMap();
        LinearMap<double> second = GeneralizedJacobian.Create<double>([1, 10, 100], [1], [3]).ToLinearMap();
        LinearMap<double> third = GeneralizedJacobian.Create<double>([1, -1], [2], [1]).ToLinearMap();
        foreach (LinearMap<double> map in new[] { third * second * first, third * (second * first) })
        {
            Check.Close([2], [943, -943], map.Apply(Tensor.Create([3.0, 2])));
            Check.Close([2], [602, 40], map.ApplyTransposed(Tensor.Create([1.5, -0.5])));
        }
    }

    [Fact]
    public void A_second_delegate_gives_scalars_and_approximations_one_sweep_as_well()
    {
        int passes = 0;
        LinearMap<double> map = Forward.LinearizeScalar(t => Counted(Quadratic.Scalar(t)), Quadratic.Scalar, X);
        LinearApproximation<double> approximation = Forward.LinearApproximation(t => Counted(Layer.Of(t)), Layer.Of, X);
        passes = 0;

        Check.Close([3, 2], [.. Quadratic.Jacobian(1, Check.Entries(X)).Select(v => -1.5 * v)], map.ApplyTransposed(Tensor.Create([-1.5])));
        Check.Close(Layer.ByHand(X).ApplyTransposed(Weights), approximation.Map.ApplyTransposed(Weights));
        Assert.Equal(0, passes);
        Check.Close(new Quadratic([1]).LinearizeScalar(X).Apply(Step), map.Apply(Step));
        Check.Close(Layer.Of(X) + Layer.ByHand(X).Apply(Step), approximation.At(Step));
        Assert.Equal(2, passes);
        Assert.Throws<ArgumentNullException>("reverse", () => Forward.LinearizeScalar(Quadratic.Scalar, null!, X));
        Assert.Throws<ArgumentNullException>("reverse", () => Forward.LinearApproximation(Layer.Of, null!, X));

        TValue Counted<TValue>(TValue value)
        {
            passes++;
            return value;
        }
    }

    [Fact]
    public void The_point_is_the_one_at_which_the_map_was_made()
    {
        Tensor<double> x = Tensor.Create(Check.Entries(X), [3, 2]);
        LinearMap<double> byDelegate = Forward.Linearize(Layer.Of, x);
        LinearMap<double> byObject = default(Layer).Linearize(x);
        LinearApproximation<double> approximation = default(Layer).LinearApproximation(x);
        x.Fill(0);
        approximation.Value.Fill(0);
        approximation.Point.Fill(0);

        Check.Close(Layer.ByHand(X).Apply(Step), byDelegate.Apply(Step));
        Check.Close(Layer.ByHand(X).Apply(Step), byObject.Apply(Step));
        Check.Close(Layer.Of(X), approximation.Value);
        Check.Close(X, approximation.Point);
    }

    [Fact]
    public void An_elementwise_function_of_a_million_numbers_takes_a_few_copies_of_them()
    {
        Tensor<double> x = MillionHalves();
        LinearMap<double> map = Forward.Linearize(t => Tensor.Tanh<Dual<double>>(t), x);
        LinearMap<double> twice = Forward.Linearize(t => Tensor.Exp<Dual<double>>(t), x) * map;
        double slope = 1 - Math.Tanh(0.5) * Math.Tanh(0.5);

        // Rented buffers are made at the first run; seeds and results of f take two copies each.
        Assert.Equal(slope, map.Apply(x)[999, 999] / 0.5, 1e-14);
        Tensor<double> once = AllocatingLessThan(7, () => map.Apply(x));
        Assert.Equal(slope * Math.Exp(0.5), twice.Apply(x)[0, 0] / once[0, 0] * slope, 1e-13);
    }

    [Fact]
    public void The_transpose_of_a_map_of_a_million_numbers_takes_some_copies_of_them()
    {
        Tensor<double> x = MillionHalves();
        LinearMap<double> map = Forward.Linearize(t => Tensor.Tanh<Dual<double>>(t), t => Tensor.Tanh<Adjoint<double>>(t), x);
        double slope = 1 - Math.Tanh(0.5) * Math.Tanh(0.5);

        // An adjoint number is four numbers, of x and of f(x); the tape and the buffers are there after the first run.
        Assert.Equal(slope, map.ApplyTransposed(x)[999, 999] / 0.5, 1e-14);
        Tensor<double> once = AllocatingLessThan(11, () => map.ApplyTransposed(x));
        Assert.Equal(slope, once[0, 0] / 0.5, 1e-14);
    }

    [Fact]
    public void The_error_of_the_linear_approximation_is_of_second_order()
    {
        LinearApproximation<double> byDelegate = Forward.LinearApproximation(Layer.Of, X);
        foreach (LinearApproximation<double> approximation in new[] { byDelegate, default(Layer).LinearApproximation(X) })
        {
            Tensor<double> step = Step * 0.01;
            Check.Close(Layer.Of(X) + Layer.ByHand(X).Apply(step), approximation.At(step));
            Check.Close(Layer.ByHand(X).Apply(Step), approximation.Map.Apply(Step));

            IReadOnlyList<ApproximationError<double>> errors = approximation.Errors(step, 6);
            Assert.Equal(6, errors.Count);
            Assert.Equal(Tensor.Norm<double>(step), errors[0].Step, 1e-15);
            Assert.Equal(Tensor.Norm<double>(Layer.Of(X + step) - approximation.At(step)), errors[0].Error, 1e-13);
            for (int k = 1; k < errors.Count; k++)
            {
                Assert.Equal(errors[k - 1].Step / 2, errors[k].Step, 1e-15);
                Assert.InRange(errors[k - 1].Error / errors[k].Error, 3.9, 4.1);
                Assert.InRange(errors[k].Ratio / errors[0].Ratio, 0.95, 1.05);
            }
        }
    }

    [Fact]
    public void A_wrong_slope_shows_as_an_error_of_first_order()
    {
        // Half of the function hides its tangent, so that the slope is 1 instead of 2.
        LinearApproximation<double> approximation = Forward.LinearApproximation(t => t + Detached(t), X);
        IReadOnlyList<ApproximationError<double>> errors = approximation.Errors(Step * 0.01, 4);

        Assert.InRange(errors[2].Error / errors[3].Error, 1.99, 2.01);

        static Tensor<Dual<double>> Detached(Tensor<Dual<double>> t) => Tensor.Create([.. Check.Entries(t).Select(v => Dual.Constant(v.Value))], t.Lengths);
    }

    private static Tensor<double> MillionHalves()
    {
        Tensor<double> x = Tensor.CreateFromShape<double>([1000, 1000]);
        x.Fill(0.5);
        return x;
    }

    // In copies of a million doubles.
    private static Tensor<double> AllocatingLessThan(int copies, Func<Tensor<double>> apply)
    {
        const int Size = 8_000_000;
        long before = GC.GetAllocatedBytesForCurrentThread();
        Tensor<double> result = apply();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < copies * Size, $"{allocated / (double)Size:F1} copies");
        return result;
    }
}

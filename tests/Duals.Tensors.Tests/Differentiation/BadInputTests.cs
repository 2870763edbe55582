using System.Numerics.Tensors;

namespace Duals.Tensors.Tests.Differentiation;

/// <summary>What throws, and that the message names the parameter and the shapes.</summary>
public class BadInputTests
{
    private static readonly Tensor<double> X = Check.Point([3, 2]);

    [Fact]
    public void Null_is_refused_by_name()
    {
        Func<Tensor<DualVector<double>>, Tensor<DualVector<double>>> none = null!;
        Func<Tensor<Dual<double>>, Tensor<Dual<double>>> noMap = null!;
        Counted noObject = null!;
        Assert.Throws<ArgumentNullException>("f", () => Forward.Jacobian(none, X));
        Assert.Throws<ArgumentNullException>("f", () => Forward.Linearize(noMap, X));
        Assert.Throws<ArgumentNullException>("f", () => Forward.LinearApproximation(noMap, X));
        Assert.Throws<ArgumentNullException>("f", () => Forward.Gradient(null!, X));
        Assert.Throws<ArgumentNullException>("f", () => TensorForward.Derivative(null!, 1.0));
        Assert.Throws<ArgumentNullException>("f", () => Forward.ElementwiseJacobian(null!, X));
        Assert.Throws<ArgumentNullException>("f", () => noObject.Jacobian(X));
        Assert.Throws<ArgumentNullException>("f", () => noObject.Linearize(X));
        Assert.Throws<ArgumentNullException>("x", () => Forward.Jacobian<double>(Layer.Of, null!));
        Assert.Throws<ArgumentNullException>("x", () => Forward.Gradient<double>(t => t[0, 0], null!));
        Assert.Throws<ArgumentNullException>("x", () => Forward.Linearize<double>(Layer.Of, null!));
        Assert.Throws<ArgumentNullException>("x", () => default(Layer).Jacobian((Tensor<double>)null!));
        Assert.Throws<ArgumentNullException>("entries", () => GeneralizedJacobian.Create((Tensor<double>)null!, 0));
        GeneralizedJacobian<double> jacobian = Layer.ByHand(X);
        Assert.Throws<ArgumentNullException>("direction", () => jacobian.Apply(null!));
        Assert.Throws<ArgumentNullException>("weights", () => jacobian.ApplyTransposed(null!));
        Assert.Throws<ArgumentNullException>("inner", () => jacobian.Compose((GeneralizedJacobian<double>)null!));
        Assert.Throws<ArgumentNullException>("right", () => jacobian * (ElementwiseJacobian<double>)null!);
        Assert.Throws<ArgumentNullException>("left", () => (LinearMap<double>)null! * jacobian.ToLinearMap());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("2×0×3")]
    public void Axes_without_entries_are_refused(string shape)
    {
        Tensor<double> empty = Tensor.CreateFromShape<double>(Check.Shape(shape));
        ArgumentException thrown = Assert.Throws<ArgumentException>("x", () => Forward.Jacobian(t => t, empty));
        Assert.Contains(shape, thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("x", () => Forward.Gradient(t => DualVector.Constant(1.0), empty));
        Assert.Throws<ArgumentException>("x", () => Forward.Linearize(t => t, empty));
        Assert.Throws<ArgumentException>("x", () => Forward.ElementwiseJacobian(t => t, empty));
        Assert.Throws<ArgumentException>("x", () => default(Layer).Jacobian(empty));
        Assert.Throws<ArgumentException>("entries", () => GeneralizedJacobian.Create(empty, 0));
        Assert.Throws<ArgumentException>("diagonal", () => ElementwiseJacobian.Create(empty));
        Assert.Throws<ArgumentException>("outputShape", () => GeneralizedJacobian.Create<double>([], Check.Shape(shape), [2]));
        Assert.Throws<ArgumentException>("inputShape", () => LinearMap.Create<double>([2], Check.Shape(shape), v => v, w => w));
        Assert.Throws<ArgumentException>("x", () => TensorAlgebra.Sum(empty, 0));

        thrown = Assert.Throws<ArgumentException>(
            "f", () => Forward.Jacobian(_ => Tensor.CreateFromShape<DualVector<double>>(Check.Shape(shape)), X));
        Assert.Contains(shape, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_function_that_returns_null_is_refused() =>
        Assert.Throws<ArgumentException>("f", () => Forward.Jacobian(_ => null!, X));

    [Fact]
    public void A_function_that_returns_another_shape_later_is_caught_and_both_shapes_named()
    {
        int calls = 0;
        ArgumentException thrown = Assert.Throws<ArgumentException>(
            "f", () => Forward.Jacobian(_ => Tensor.CreateFromShape<DualVector<double>>(calls++ == 0 ? [2, 3] : [3, 2]), X));
        Assert.Contains("2×3", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("3×2", thrown.Message, StringComparison.Ordinal);

        var f = new Counted(call => call < 2 ? [4] : [2, 2]);
        thrown = Assert.Throws<ArgumentException>("f", () => f.Jacobian(X));
        Assert.Contains("must be 4 (what f returned first), not 2×2", thrown.Message, StringComparison.Ordinal);

        // The map calls the function later.
        f = new Counted(call => call < 3 ? [4] : [5]);
        LinearMap<double> map = f.Linearize(X);
        Check.Close([4], new double[4], map.Apply(X));
        Assert.Throws<ArgumentException>("f", () => map.Apply(X));
        Assert.Throws<ArgumentException>("f", () => map.ApplyTransposed(Check.Point([4])));
        LinearApproximation<double> approximation = new Counted(call => call == 2 ? [5] : [4]).LinearApproximation(X);
        Assert.Throws<ArgumentException>("f", () => approximation.At(X));
    }

    [Fact]
    public void A_second_delegate_at_fault_is_named()
    {
        LinearMap<double> none = Forward.Linearize(Layer.Of, _ => null!, X);
        Assert.Throws<ArgumentException>("reverse", () => none.ApplyTransposed(Check.Point([2, 2])));
        LinearMap<double> other = Forward.Linearize(Layer.Of, t => t, X);
        ArgumentException thrown = Assert.Throws<ArgumentException>("reverse", () => other.ApplyTransposed(Check.Point([2, 2])));
        Assert.Contains("must be 2×2 (what f returned first), not 3×2", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tolerance_that_nothing_can_meet_is_refused()
    {
        GeneralizedJacobian<double> jacobian = Layer.ByHand(X);
        Assert.Throws<ArgumentOutOfRangeException>("tolerance", () => jacobian.EqualsWithin(jacobian, -1));
        Assert.Throws<ArgumentOutOfRangeException>("tolerance", () => jacobian.EqualsWithin(jacobian, double.NaN));
        Assert.True(jacobian.EqualsWithin(jacobian, 0));
    }

    [Fact]
    public void Mismatched_shapes_are_both_named()
    {
        GeneralizedJacobian<double> jacobian = Layer.ByHand(X);
        LinearMap<double> map = default(Layer).Linearize(X);
        Named("direction", "3×2", "2×3", () => jacobian.Apply(Check.Point([2, 3])));
        Named("weights", "2×2", "4", () => jacobian.ApplyTransposed(Check.Point([4])));
        Named("inner", "3×2", "2×2", () => jacobian.Compose(jacobian));
        Named("inner", "3×2", "2×2", () => jacobian * jacobian);
        Named("direction", "3×2", "6", () => map.Apply(Check.Point([6])));
        Named("weights", "2×2", "3×2", () => map.ApplyTransposed(X));
        Named("inner", "3×2", "2×2", () => map * map);
        Named("inner", "3×2", "6", () => jacobian.Compose(ElementwiseJacobian.Create(Check.Point([6]))));
        Named("inner", "3×2", "2×2", () => ElementwiseJacobian.Create(X) * jacobian);
        Named("inner", "3×2", "2", () => ElementwiseJacobian.Create(X) * ElementwiseJacobian.Create(Check.Point([2])));
        Named("direction", "3×2", "6", () => ElementwiseJacobian.Create(X).Apply(Check.Point([6])));
        Named("step", "3×2", "2×3", () => default(Layer).LinearApproximation(X).At(Check.Point([2, 3])));
        Named("step", "3×2", "2×3", () => default(Layer).LinearApproximation(X).Errors(Check.Point([2, 3]), 1));
        Named("entries", "3×2×4", "4×2×3", () => GeneralizedJacobian.FromLayout(Check.Point([4, 2, 3]), Layout.Denominator, [4], [3, 2]));
        Named("y", "3×2", "3×2", () => TensorAlgebra.MatrixProduct(X, X));
        Named("y", "2×2×3", "4", () => TensorAlgebra.MatrixVectorProduct(Check.Point([2, 2, 3]), Check.Point([4])));
        Named("y", "2", "3", () => TensorAlgebra.MatrixProduct(Check.Point([2, 1, 1]), Check.Point([3, 1, 1])));
        Assert.Throws<ArgumentException>("entries", () => GeneralizedJacobian.Create<double>(new double[5], [2], [3]));
        Assert.Throws<ArgumentException>("x", () => TensorAlgebra.MatrixProduct(Check.Point([3]), X));

        static void Named(string parameter, string one, string other, Func<object> action)
        {
            ArgumentException thrown = Assert.Throws<ArgumentException>(parameter, action);
            Assert.Matches($@"(^|\D){one}\D.*\b{other}\D", thrown.Message);
        }
    }

    [Fact]
    public void Indices_outside_and_unknown_layouts_are_refused()
    {
        GeneralizedJacobian<double> jacobian = Layer.ByHand(X);
        Assert.Throws<ArgumentOutOfRangeException>("i", () => jacobian[[2, 0], [0, 0]]);
        Assert.Throws<ArgumentOutOfRangeException>("j", () => jacobian[[0, 0], [0, -1]]);
        Assert.Throws<ArgumentException>("i", () => jacobian.Row([0]));
        Assert.Throws<ArgumentException>("j", () => jacobian.Column([]));
        Assert.Throws<ArgumentOutOfRangeException>("layout", () => jacobian.InLayout((Layout)7));
        Assert.Throws<ArgumentOutOfRangeException>("order", () => jacobian.ToMatrix((VectorOrder)7));
        Assert.Throws<ArgumentOutOfRangeException>("outputRank", () => GeneralizedJacobian.Create(X, 3));
        Assert.Throws<ArgumentOutOfRangeException>("outputRank", () => GeneralizedJacobian.Create(X, -1));
        Assert.Throws<ArgumentOutOfRangeException>("axes", () => TensorAlgebra.Sum(X, 2));
        Assert.Throws<ArgumentException>("axes", () => TensorAlgebra.Sum(X, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => default(Layer).LinearApproximation(X).Errors(X, -1));
    }

    [Fact]
    public void A_Jacobian_that_no_array_holds_is_refused_and_the_way_out_named()
    {
        var f = new Counted(_ => [1 << 16]);
        ArgumentException thrown = Assert.Throws<ArgumentException>("x", () => f.Jacobian(Tensor.CreateFromShape<double>([1 << 15])));

        Assert.Contains("65536 by 32768", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("Linearize", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(1, f.Calls);
    }

    [Fact]
    public void A_captured_outer_variable_is_found_out()
    {
        // Inside a gradient another gradient over the same numbers, of a function that uses the outer point.
        Assert.Throws<PerturbationConfusionException>(() => Forward.Gradient(
            x => x[0] * Forward.Jacobian(y => y * x[0], Tensor.Create([1.0, 2]))[[0], [0]], Tensor.Create([3.0, 4])));
        Assert.Throws<PerturbationConfusionException>(() => Forward.Derivative(
            x => Tensor.Create([x * Forward.Linearize(y => y * x, Tensor.Create([1.0])).Apply(Tensor.Create([1.0]))[0]]), 3.0));

        // Of a linear approximation the value already, which would lose the outer derivative without a sign: 6 would be 3.
        Assert.Throws<PerturbationConfusionException>(() => Forward.Derivative(
            x => x * Forward.LinearApproximation(t => t * x, Tensor.Create([1.0])).Value[0], 3.0));
        Assert.Throws<PerturbationConfusionException>(() => Forward.Derivative(
            x => x * Forward.Linearize(t => t * x, Tensor.Create([1.0])).InputShape.Length, 3.0));
        Assert.Equal(2, Forward.Derivative(x => x * Forward.LinearApproximation(t => t * t * 2, Tensor.Create([1.0])).Value[0], 3.0));

        // 0·∞ in a function of constants proves nothing.
        Assert.Equal(double.NaN, Vanishing(Tensor.Create([Dual.Constant(2.0)]))[0].Derivative);
        Assert.Equal(
            0.5, Forward.Derivative(x => x * 0.5 + Forward.LinearApproximation(Vanishing, Tensor.Create([2.0])).Value[0], 3.0));

        // One that does not use it is differentiated: 2·x₀ at 3 has slope 2.
        Tensor<double> slope = Forward.Gradient(
            x => x[0] * Forward.Jacobian(y => y * y, Tensor.Create([1.0, 2]))[[0], [0]], Tensor.Create([3.0, 4]));
        Check.Close([2], [2, 0], slope);

        static Tensor<Dual<double>> Vanishing(Tensor<Dual<double>> t) => Tensor.Create([1 / (t[0] * double.PositiveInfinity)]);
    }
}

using System.Numerics;

namespace Duals.Tests.Differentiation;

/// <summary>
/// A function object may keep a number of an outer level in a field. Differentiated at a plain point it would share its ε with that level.
/// </summary>
public class CapturedByFunctionObjectTests
{
    [Fact]
    public void A_captured_number_of_the_same_type_is_found_out()
    {
        Assert.Throws<PerturbationConfusionException>(() => default(OuterAtPlainPoint).Derivative(1.0));
        Assert.Throws<PerturbationConfusionException>(
            () => Forward.Derivative(x => x * new Inner<Dual<double>>(x).Derivative(1.0), 1.0));
        Assert.Throws<PerturbationConfusionException>(() => default(GradientAtPlainPoint).Gradient([1.0, 2.0]));
        Assert.Throws<PerturbationConfusionException>(() => default(ProductAtPlainPoint).Gradient([1.0, 2.0]));
    }

    [Fact]
    public void At_a_point_of_the_outer_type_the_derivative_is_right()
    {
        Assert.Equal(1, default(OuterAtLiftedPoint).Derivative(1.0));
        Assert.Equal(1, Forward.Derivative(x => x * new Inner<Dual<double>>(x).Derivative(Dual<double>.One), 1.0));
    }

    [Fact]
    public void A_plain_capture_is_no_false_alarm()
    {
        // x ↦ x·D(y ↦ 3 + y) = x
        Assert.Equal(1, Forward.Derivative(x => x * new Inner<double>(3).Derivative(1.0), 1.0));
    }

    [Fact]
    public void The_depth_is_back_to_zero_afterwards()
    {
        Assert.ThrowsAny<InvalidOperationException>(() => default(OuterAtPlainPoint).Derivative(1.0));
        Assert.Equal(0, Nesting<Dual<double>, double>.Depth);
        Assert.Equal(0, Nesting<DualVector<double>, double>.Depth);
        Assert.False(Probing.IsActive);
    }

    private readonly struct Inner<TCaptured>(TCaptured captured) : IUnivariateFunction
        where TCaptured : IFloatingPointIeee754<TCaptured>
    {
        public T Invoke<T>(T x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            T.CreateChecked(captured) + x;
    }

    private readonly struct OuterAtPlainPoint : IUnivariateFunction
    {
        public T Invoke<T>(T x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            x * T.CreateChecked(new Inner<T>(x).Derivative(1.0));
    }

    private readonly struct OuterAtLiftedPoint : IUnivariateFunction
    {
        public T Invoke<T>(T x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            x * new Inner<T>(x).Derivative(T.One);
    }

    private readonly struct InnerSum<TCaptured>(TCaptured captured) : IScalarFunction
        where TCaptured : IFloatingPointIeee754<TCaptured>
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            T.CreateChecked(captured) * x[0] + x[0] * x[1];
    }

    private readonly struct GradientAtPlainPoint : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            x[0] * T.CreateChecked(new InnerSum<T>(x[1]).Gradient([1.0, 1.0])[0]);
    }

    private readonly struct ProductAtPlainPoint : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            x[0] * T.CreateChecked(new InnerSum<T>(x[1]).HessianVectorProduct([1.0, 1.0], [1.0, 0.5])[0]);
    }
}

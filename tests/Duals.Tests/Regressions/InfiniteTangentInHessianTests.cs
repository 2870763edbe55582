using System.Numerics;

namespace Duals.Tests.Regressions;

/// <summary>
/// A variable that a function does not see has no second derivative with one that meets an infinite slope. The pairs of directions that share a pass
/// once multiplied that infinite tangent by the zero of the other direction, and gave NaN where hyper-dual numbers give 0.
/// </summary>
public class InfiniteTangentInHessianTests
{
    private static readonly double[] Point = [0, 1.5];

    [Fact]
    public void A_function_object_has_the_Hessian_of_the_delegate_where_a_root_is_zero_inside_another_function()
    {
        (double value, double[] gradient, double[,] hessian) = Forward.ValueGradientAndHessian(x => default(ExpOfRoot).Invoke(x), Point);
        (double ofObject, double[] gradientOfObject, double[,] hessianOfObject) = default(ExpOfRoot).ValueGradientAndHessian<ExpOfRoot, double>(Point);

        Assert.Equal(value, ofObject);
        Assert.Equal(gradient, gradientOfObject);
        Assert.Equal(hessian, hessianOfObject);
    }

    [Fact]
    public void The_mixed_derivative_with_a_variable_that_is_not_used_is_zero()
    {
        double[,] hessian = default(ExpOfRoot).Hessian<ExpOfRoot, double>(Point);

        Assert.Equal(0, hessian[0, 1]);
        Assert.Equal(0, hessian[1, 0]);
        Assert.Equal(2, hessian[1, 1]);
    }

    private readonly struct ExpOfRoot : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            T.Exp(T.Sqrt(x[0])) + x[1] * x[1];
    }
}

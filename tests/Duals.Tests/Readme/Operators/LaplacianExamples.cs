using System.Numerics;

namespace Duals.Tests.Readme.Operators;

/// <summary>f(x, y) = x³y² has ∂²f/∂x² + ∂²f/∂y² = 6xy² + 2x³: at (2, 5) 300 + 16 = 316, beside the value 200.</summary>
public class LaplacianExamples
{
    [Fact]
    public void Alone()
    {
        Assert.Equal(316, Forward.Laplacian(x => x[0] * x[0] * x[0] * x[1] * x[1], [2.0, 5.0]));
        Assert.Equal(316, default(Product).Laplacian([2.0, 5.0]));
    }

    [Fact]
    public void With_the_value()
    {
        Assert.Equal((200, 316), Forward.ValueAndLaplacian(x => x[0] * x[0] * x[0] * x[1] * x[1], [2.0, 5.0]));
        Assert.Equal((200, 316), default(Product).ValueAndLaplacian([2.0, 5.0]));
    }

    [Fact]
    public void As_a_function()
    {
        Func<double[], double> laplacian = Forward.Laplacian<double>(x => x[0] * x[0] * x[0] * x[1] * x[1]);

        Assert.Equal(316, laplacian([2, 5]));
    }

    private readonly struct Product : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            x[0] * x[0] * x[0] * x[1] * x[1];
    }
}

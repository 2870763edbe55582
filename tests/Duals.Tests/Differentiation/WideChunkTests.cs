using System.Numerics;

namespace Duals.Tests.Differentiation;

/// <summary>
/// Two vectors of variables a pass: drivers use them where registers have 512 bits only, so they are tested by themselves.
/// </summary>
public class WideChunkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(45)]
    public void Wide_gradients_are_those_of_one_vector_a_pass(int n)
    {
        double[] x = [.. Enumerable.Range(0, n).Select(i => Math.Sin(i) * 1.5)];
        var wide = new double[n];
        var narrow = new double[n];

        double wideValue =
            ForwardMode.Gradient<ScalarObject<Mixture, Jet<double, WideTangent<double>>>, WideChunk<double>, Jet<double, WideTangent<double>>, double>(
                new(default), x, wide);
        double narrowValue =
            ForwardMode.Gradient<ScalarObject<Mixture, DualVector<double>>, VectorChunk<double>, DualVector<double>, double>(
                new(default), x, narrow);

        Assert.Equal(narrowValue, wideValue);
        Assert.Equal(narrow, wide);
    }

    [Fact]
    public void Wide_lanes_keep_zero_tangents_at_singular_points()
    {
        double[] x = [.. Enumerable.Range(0, 20).Select(i => i % 3 == 0 ? 0.0 : i)];
        var wide = new double[20];
        var narrow = new double[20];

        ForwardMode.Gradient<ScalarObject<Singular, Jet<double, WideTangent<double>>>, WideChunk<double>, Jet<double, WideTangent<double>>, double>(
            new(default), x, wide);
        ForwardMode.Gradient<ScalarObject<Singular, DualVector<double>>, VectorChunk<double>, DualVector<double>, double>(new(default), x, narrow);

        Assert.Equal(narrow, wide);
        Assert.Equal(double.PositiveInfinity, wide[0]);
        Assert.Equal(double.PositiveInfinity, wide[18]);
        Assert.True(double.IsFinite(wide[1]) && double.IsFinite(wide[19]));
    }

    private readonly struct Mixture : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            T sum = T.Zero;
            for (int i = 0; i < x.Length; i++)
            {
                T other = x[(i + 3) % x.Length];
                sum += T.Sin(x[i] * other) / (T.One + other * other) + T.Exp(-x[i]) * T.Pow(T.One + x[i] * x[i], other) - T.Tanh(other);
            }

            return sum;
        }
    }

    private readonly struct Singular : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            T sum = T.Zero;
            foreach (T v in x)
                sum += T.Sqrt(v);

            return sum;
        }
    }
}

using System.Numerics;

namespace Duals.Tests.Differentiation;

/// <summary>Function objects over numbers that no vector holds, and delegates over them.</summary>
public class OtherNumberTests
{
    private const double HalfRounding = 0.03;

    [Fact]
    public void Function_objects_run_over_halves()
    {
        double[] x = [1.5, -0.5, 0.75];
        Half[] h = Expect.To<Half>(x);
        Half[] direction = Expect.To<Half>([0.5, 2, -1]);

        Expect.Close(SineOfSquare.First(1.25), default(SineOfSquare).Derivative((Half)1.25), HalfRounding);
        Expect.Close(SineOfSquare.Second(1.25), default(SineOfSquare).SecondDerivative((Half)1.25), HalfRounding);
        Expect.Close(Chain.Gradient(x), default(Chain).Gradient(h), HalfRounding);
        Expect.Close(Expect.Dot(Chain.Gradient(x), [0.5, 2, -1]), default(Chain).DirectionalDerivative(h, direction), HalfRounding);
        Expect.Close(Chain.Hessian(x), default(Chain).Hessian(h), HalfRounding);
        Expect.Close(Squares.Jacobian(x, 4), default(Squares).Jacobian(h, 4), HalfRounding);
        Expect.Close(Expect.Product(Squares.Jacobian(x, 4), [0.5, 2, -1]), default(Squares).JacobianVectorProduct(h, direction, 4), HalfRounding);
        Expect.Close(Field.Divergence(x), default(Field).Divergence(h), HalfRounding);
        Expect.Close(SpaceField.Curl(x), default(SpaceField).Curl(h), HalfRounding);

        (Half[] values, Half divergence) = default(Field).ValueAndDivergence(h);
        Expect.Close(Field.Values(x), values, HalfRounding);
        Expect.Close(Field.Divergence(x), divergence, HalfRounding);
        Expect.Close(SpaceField.Values(x), default(SpaceField).ValueAndCurl(h).Value, HalfRounding);
    }

    [Fact]
    public void Results_over_halves_may_be_written_over_the_point()
    {
        double[] x = [1.5, -0.5, 0.75];
        Half[] h = Expect.To<Half>(x);
        default(Chain).Gradient(h, h.AsSpan());
        Expect.Close(Chain.Gradient(x), h, HalfRounding);

        h = Expect.To<Half>(x);
        default(Squares).Jacobian(h, h.AsSpan(), new Half[9]);
        Expect.Close(Squares.Values(x, 3), h, HalfRounding);

        h = Expect.To<Half>(x);
        default(SpaceField).Curl(h, h.AsSpan(), new Half[3]);
        Expect.Close(SpaceField.Values(x), h, HalfRounding);

        h = Expect.To<Half>(x);
        default(Field).Divergence(h, h.AsSpan());
        Expect.Close(Field.Values(x), h, HalfRounding);
    }

    [Fact]
    public void A_gradient_over_duals_carries_the_Hessian_times_their_tangents()
    {
        double[] x = [1.5, -0.5, 0.75];
        double[] v = [0.5, 2, -1];
        Dual<double>[] point = [.. x.Zip(v, (xi, vi) => new Dual<double>(xi, vi))];

        Dual<double>[] gradient = default(Chain).Gradient(point);

        Expect.Close(Chain.Gradient(x), gradient.Select(part => part.Value).ToArray());
        Expect.Close(Expect.Product(Chain.Hessian(x), v), gradient.Select(part => part.Derivative).ToArray());
    }

    [Fact]
    public void Every_operator_of_function_objects_runs_over_duals()
    {
        double[] x = [1.5, -0.5, 0.75];
        Dual<double>[] point = [.. x.Select((xi, i) => new Dual<double>(xi, 0.5 + i))];
        Dual<double>[] direction = [new(0.5, 0), new(2, 0), new(-1, 0)];
        Dual<double> slope = new(1.25, 0.5);

        Expect.Close(SineOfSquare.First(1.25), default(SineOfSquare).Derivative(slope).Value);
        Expect.Close(0.5 * SineOfSquare.Second(1.25), default(SineOfSquare).Derivative(slope).Derivative);
        Expect.Close(SineOfSquare.Second(1.25), default(SineOfSquare).SecondDerivative(slope).Value);
        Expect.Close(Chain.Hessian(x), Values(default(Chain).Hessian(point)));
        Expect.Close(Expect.Product(Chain.Hessian(x), [0.5, 2, -1]), [.. default(Chain).HessianVectorProduct(point, direction).Select(part => part.Value)]);
        Expect.Close(Expect.Trace(Chain.Hessian(x)), default(Chain).Laplacian(point).Value);
        Expect.Close(Squares.Jacobian(x, 4), Values(default(Squares).Jacobian(point, 4)));

        // Σ 3cᵢxᵢ² has slope Σ 6cᵢxᵢẋᵢ.
        Dual<double> divergence = default(Field).Divergence(point);
        Expect.Close(Field.Divergence(x), divergence.Value);
        Expect.Close(6 * (1.5 * 0.5 + 1.125 * -0.5 * 1.5 + 1.25 * 0.75 * 2.5), divergence.Derivative);
        Expect.Close(SpaceField.Curl(x), default(SpaceField).Curl(point).Select(part => part.Value).ToArray());

        static double[,] Values(Dual<double>[,] matrix)
        {
            double[,] values = new double[matrix.GetLength(0), matrix.GetLength(1)];
            for (int i = 0; i < values.GetLength(0); i++)
            {
                for (int j = 0; j < values.GetLength(1); j++)
                    values[i, j] = matrix[i, j].Value;
            }

            return values;
        }
    }

    [Fact]
    public void Derivatives_over_duals_give_third_derivatives()
    {
        // f = x⁵: f‴ = 60x².
        Dual<double> second = default(FifthPower).SecondDerivative(Dual<double>.Variable(1.5));
        Expect.Close(20 * 1.5 * 1.5 * 1.5, second.Value);
        Expect.Close(60 * 1.5 * 1.5, second.Derivative);
    }

    [Fact]
    public void Delegates_over_vectors_of_halves_are_refused()
    {
        Half[] x = [Half.One, Half.One, Half.One];

        Assert.Throws<NotSupportedException>(() => Forward.Gradient<Half>(y => y[0], x));
        Assert.Throws<NotSupportedException>(() => Forward.Jacobian<Half>((y, z) => z[0] = y[0], x, 1));
        Assert.Throws<NotSupportedException>(() => Forward.Divergence<Half>((y, z) => z[0] = y[0], x));
        Assert.Throws<NotSupportedException>(() => Forward.Curl<Half>((y, z) => z[0] = y[0], x));
        Assert.Equal(0, Nesting<DualVector<Half>, Half>.Depth);
    }

    [Fact]
    public void Delegates_over_scalars_of_halves_are_not()
    {
        Assert.Equal((Half)3, Forward.Derivative(x => x * x, (Half)1.5));
        Assert.Equal((Half)2, Forward.SecondDerivative(x => x * x, (Half)1.5));
        Assert.Equal([(Half)3], Forward.HessianVectorProduct(x => x[0] * x[0], [(Half)1], [(Half)1.5]));
    }

    private readonly struct FifthPower : IUnivariateFunction
    {
        public T Invoke<T>(T x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            x * x * x * x * x;
    }
}

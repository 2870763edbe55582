using System.Numerics;

namespace Duals.Tests.Differentiation;

/// <summary>Function objects over dual numbers; those over halves are among the scenarios.</summary>
public class OtherNumberTests
{
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

    private readonly struct FifthPower : IUnivariateFunction
    {
        public T Invoke<T>(T x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            x * x * x * x * x;
    }
}

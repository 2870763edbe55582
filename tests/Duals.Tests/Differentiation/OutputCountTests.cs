using System.Numerics;

namespace Duals.Tests.Differentiation;

/// <summary>Too few or too many outputs given to a function of several: an exception that names the parameter, in every driver.</summary>
public class OutputCountTests
{
    private static readonly double[] X = [1.5, -0.5, 2, 0.25];

    /// <summary>Three outputs, written by an index, by a copy or by a slice.</summary>
    internal readonly struct Three(string way) : IVectorFunction
    {
        public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            T[] image = [x[0] * x[1], x[1] + x[2], x[2] * x[2]];
            switch (way)
            {
                case "index":
                    for (int i = 0; i < image.Length; i++)
                        y[i] = image[i];

                    break;
                case "copy":
                    image.CopyTo(y);
                    break;
                default:
                    image.AsSpan().CopyTo(y[..3]);
                    break;
            }
        }
    }

    /// <summary>As many outputs as it is asked for, which it has no more than three of.</summary>
    internal readonly struct AsManyAsAsked : IVectorFunction
    {
        public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            T[] image = [x[0] * x[1], x[1] + x[2], x[2] * x[2]];
            for (int i = 0; i < y.Length; i++)
                y[i] = image[i];
        }
    }

    private static void Named(string name, int right, int given, Action call)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(name, call);
        Assert.Contains($" {right} outputs", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"not {given}.", exception.Message, StringComparison.Ordinal);
        Assert.NotNull(exception.InnerException);
    }

    [Theory]
    [InlineData("index")]
    [InlineData("copy")]
    [InlineData("slice")]
    public void Too_few_outputs_name_the_parameter(string way)
    {
        foreach (int given in (int[])[0, 1, 2])
        {
            Named("outputs", 3, given, () => new Three(way).Jacobian(X, given));
            Named("outputs", 3, given, () => Forward.Jacobian<double>(new Three(way).Invoke, X, given));
            Named("outputs", 3, given, () => Reverse.Jacobian<double>(new Three(way).Invoke, X, given));
        }
    }

    [Fact]
    public void Too_few_outputs_name_the_parameter_in_every_driver()
    {
        var f = new Three("index");
        double[] some = new double[2];
        foreach (DifferentiationMode mode in Enum.GetValues<DifferentiationMode>())
        {
            Named("outputs", 3, 2, () => f.ValueAndJacobian(X, 2, mode));
            Named("values", 3, 2, () => f.Jacobian(X, new double[2], new double[8], mode));
        }

        Named("outputs", 3, 2, () => f.Jacobian(new float[64], 2, DifferentiationMode.Forward));
        Named("outputs", 3, 2, () => f.Jacobian((Half[])[(Half)1, (Half)2, (Half)3], 2));
        Named("outputs", 3, 2, () => f.JacobianVectorProduct(X, X, 2));
        Named("values", 3, 2, () => f.JacobianVectorProduct(X, X, some, new double[2]));
        Named("vector", 3, 2, () => f.VectorJacobianProduct(X, some));
        Named("vector", 3, 2, () => f.VectorJacobianProduct(X, some, new double[2], new double[4]));

        Named("outputs", 3, 2, () => Forward.Jacobian<double>(f.Invoke, 2)(X));
        Named("outputs", 3, 2, () => Forward.ValueAndJacobian<float>(f.Invoke, [1, 2, 3], 2));
        Named("values", 3, 2, () => Forward.Jacobian<double>(f.Invoke, X, new double[2], new double[8]));
        Named("outputs", 3, 2, () => Forward.JacobianVectorProduct<double>(f.Invoke, X, X, 2));
        Named("values", 3, 2, () => Forward.JacobianVectorProduct<double>(f.Invoke, X, X, some, new double[2]));
        Named("values", 3, 2, () => Reverse.Jacobian<double>(f.Invoke, X, new double[2], new double[8]));
        Named("vector", 3, 2, () => Reverse.VectorJacobianProduct<double>(f.Invoke, X, some));
        Named("outputs", 3, 2, () => FiniteDifference.Jacobian<double>(f.Invoke, X, 2));
        Named("jacobian", 3, 2, () => GradientCheck.Jacobian<double>(f.Invoke, new double[2, 4], X));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(1000)]
    public void Too_many_outputs_name_the_parameter_where_the_function_cannot_give_them(int given)
    {
        var f = default(AsManyAsAsked);
        Named("outputs", 3, given, () => f.Jacobian(X, given));
        Named("outputs", 3, given, () => f.Jacobian(X, given, DifferentiationMode.Reverse));
        Named("outputs", 3, given, () => f.JacobianVectorProduct(X, X, given));
        Named("outputs", 3, given, () => Forward.Jacobian<double>(f.Invoke, X, given));
        Named("outputs", 3, given, () => Reverse.Jacobian<double>(f.Invoke, X, given));
        Named("vector", 3, given, () => Reverse.VectorJacobianProduct<double>(f.Invoke, X, new double[given]));
        Named("outputs", 3, given, () => FiniteDifference.Jacobian<double>(f.Invoke, X, given));
    }

    [Fact]
    public void A_field_of_the_wrong_dimension_names_the_function()
    {
        Named("f", 3, 2, () => Forward.Divergence<double>((x, y) => y[2] = x[0], [1, 2]));
        Named("f", 4, 3, () => Forward.Curl<double>((x, y) => y[3] = x[0], [1, 2, 3]));
        Named("f", 3, 4, () => default(AsManyAsAsked).Divergence((double[])[1, 2, 3, 4]));
    }

    [Fact]
    public void A_nested_driver_names_the_parameter_as_well() =>
        Named(
            "outputs",
            3,
            2,
            () => Forward.Derivative(t => t * Forward.JacobianVectorProduct((x, y) => y[2] = x[0], [t * 0 + 1], [t * 0 + 1], 2)[0], 1.0));

    [Fact]
    public void An_exception_of_the_function_itself_stays_what_it_is()
    {
        double[] table = [1, 2, 3];
        Assert.Throws<IndexOutOfRangeException>(() => Forward.Jacobian<double>((x, y) => y[0] = table[3] * x[0], X, 1));
        Assert.Throws<IndexOutOfRangeException>(() => Forward.Jacobian<double>((x, y) => y[0] = table[3] * x[0], X, 3));
        Assert.Throws<IndexOutOfRangeException>(() => Reverse.Jacobian<double>((x, y) => y[0] = x[4], X, 3));
        Assert.Throws<ArgumentOutOfRangeException>("minValue", () => Forward.Jacobian<double>((x, y) => y[0] = Random.Shared.Next(2, 1), X, 2));
        Assert.Throws<ArgumentException>("own", () => Forward.Jacobian<double>((_, y) => throw new ArgumentException($"{y.Length}", "own"), X, 2));
        Assert.Throws<InvalidOperationException>(() => Forward.Jacobian<double>((_, _) => throw new InvalidOperationException(), X, 2));
    }

    [Fact]
    public void A_cancellation_on_the_way_passes_on()
    {
        int calls = 0;
        Assert.Throws<OperationCanceledException>(() => Forward.Jacobian<double>(
            (x, y) =>
            {
                if (++calls > 2)
                    throw new OperationCanceledException();

                y[2] = x[0];
            },
            X,
            1));
    }
}

using System.Globalization;
using System.Numerics;

namespace Duals.Benchmarks.Reports;

/// <summary>
/// Prints what the drivers cost by themselves: memory, guard, seeds and copies, without the passes through the function. The functions are as good as nothing,
/// and the passes that a driver makes are timed in the same run and subtracted.
/// </summary>
internal static class DriverReport
{
    private const double X = 0.3;

    private static double sink;

    public static void Write()
    {
        Console.WriteLine(
            "Drivers alone, in ns; times are medians. A driver's own cost is its time without that of its passes. A pass of reverse mode cannot");
        Console.WriteLine(
            "be had without a tape: there, and in a function object's Hessian, whose passes are of another kind, the plain function is subtracted.");
        Console.WriteLine();
        Console.WriteLine($"{"driver",-20}{"n",4}{"passes",8}{"a pass",9}{"delegate",10}{"its own",9}{"object",9}{"its own",9}");
        Univariate();
        foreach (int n in new[] { 1, 2, 8 })
        {
            Scalar(n);
            Vector(n);
        }
    }

    private static void Univariate()
    {
        Func<Dual<double>, Dual<double>> first = Square;
        Func<HyperDual<double>, HyperDual<double>> second = Square;
        Row(
            "derivative",
            1,
            1,
            () => sink = first(Dual.Variable(X)).Derivative,
            () => sink = Forward.Derivative(first, X),
            () => sink = default(SquareFunction).Derivative(X));
        Row(
            "second derivative",
            1,
            1,
            () => sink = second(HyperDual.Variable(X)).Epsilon12,
            () => sink = Forward.SecondDerivative(second, X),
            () => sink = default(SquareFunction).SecondDerivative(X));
    }

    private static void Scalar(int n)
    {
        double[] x = Functions.Point(n);
        double[] gradient = new double[n];
        double[] hessian = new double[n * n];
        DualVector<double>[] variables = [.. x.Select((v, i) => DualVector<double>.Variable(v, i))];
        HyperDual<double>[] curves = [.. x.Select(HyperDual.Variable)];
        Func<ReadOnlySpan<DualVector<double>>, DualVector<double>> vectors = Ends;
        Func<ReadOnlySpan<HyperDual<double>>, HyperDual<double>> hyper = Ends;
        Func<ReadOnlySpan<Adjoint<double>>, Adjoint<double>> adjoints = Ends;
        Func<ReadOnlySpan<double>, double> plain = Ends;
        Row(
            "gradient",
            n,
            1,
            () => sink = vectors(variables).Partials[0],
            () => sink = Forward.Gradient(vectors, x, gradient),
            () => sink = default(EndsFunction).Gradient(x, gradient.AsSpan(), DifferentiationMode.Forward));
        Row(
            "Hessian",
            n,
            n * (n + 1) / 2,
            () => sink = hyper(curves).Epsilon12,
            () => sink = Forward.Hessian(hyper, x, gradient, hessian),
            () => sink = default(EndsFunction).Hessian(x, gradient, hessian, DifferentiationMode.Forward),
            plain: () => sink = plain(x));
        Row(
            "reverse gradient",
            n,
            1,
            () => sink = plain(x),
            () => sink = Reverse.Gradient(adjoints, x, gradient),
            () => sink = default(EndsFunction).Gradient(x, gradient.AsSpan(), DifferentiationMode.Reverse));
    }

    private static void Vector(int n)
    {
        double[] x = Functions.Point(n);
        double[] values = new double[2];
        double[] jacobian = new double[2 * n];
        DualVector<double>[] variables = [.. x.Select((v, i) => DualVector<double>.Variable(v, i))];
        var image = new DualVector<double>[2];
        Action<ReadOnlySpan<DualVector<double>>, Span<DualVector<double>>> f = SumAndProduct;
        Row(
            "Jacobian",
            n,
            1,
            () => f(variables, image),
            () => Forward.Jacobian(f, x, values, jacobian),
            () => default(SumAndProductFunction).Jacobian(x, values.AsSpan(), jacobian, DifferentiationMode.Forward));
    }

    private static void Row(string driver, int n, int passes, Action pass, Action byDelegate, Action byObject, Action? plain = null)
    {
        double[] times = Timing.Medians(pass, byDelegate, byObject, plain ?? pass);
        double passesOfObject = plain is null ? passes * times[0] : times[3];
        string figures = string.Create(
            CultureInfo.InvariantCulture,
            $"{times[0],9:0.0}{times[1],10:0.0}{times[1] - passes * times[0],9:0.0}{times[2],9:0.0}{times[2] - passesOfObject,9:0.0}");
        Console.WriteLine($"{driver,-20}{n,4}{passes,8}{figures}");
    }

    private static T Square<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        x * x;

    private static T Ends<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T> =>
        x[0] * x[^1];

    private static void SumAndProduct<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>
    {
        y[0] = x[0] + x[^1];
        y[1] = x[0] * x[^1];
    }

    private readonly struct SquareFunction : IUnivariateFunction
    {
        public T Invoke<T>(T x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Square(x);
    }

    private readonly struct EndsFunction : IScalarFunction
    {
        public T Invoke<T>(ReadOnlySpan<T> x)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Ends(x);
    }

    private readonly struct SumAndProductFunction : IVectorFunction
    {
        public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
            where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
            SumAndProduct(x, y);
    }
}

using System.Globalization;

namespace Duals.Tour.Examples;

/// <summary>
/// Makes examples. A function is given twice, by the same name: the compiler makes of it once the form that carries derivatives, once the plain one
/// for finite differences.
/// </summary>
internal static class Make
{
    public static Example Derivative(
        string function,
        string derivative,
        Func<Dual<double>, Dual<double>> f,
        Func<double, double> plain,
        double x,
        double byHand)
    {
        (double numerical, double error) = FiniteDifference.Derivative(plain, x);
        return new(function, derivative, Text([x]), [new("f′", byHand, Forward.Derivative(f, x), numerical, error)]);
    }

    public static Example Gradient(
        string function,
        string derivative,
        Func<ReadOnlySpan<DualVector<double>>, DualVector<double>> f,
        Func<ReadOnlySpan<double>, double> plain,
        double[] x,
        double[] byHand)
    {
        double[] ours = Forward.Gradient(f, x);
        (double[] numerical, double[] error) = FiniteDifference.Gradient(plain, x);
        return new(function, derivative, Text(x), [.. x.Select((_, j) => new Component($"∂f/∂x{Subscript(j)}", byHand[j], ours[j], numerical[j], error[j]))]);
    }

    public static Example Jacobian(
        string function,
        string derivative,
        Action<ReadOnlySpan<DualVector<double>>, Span<DualVector<double>>> f,
        Action<ReadOnlySpan<double>, Span<double>> plain,
        double[] x,
        double[,] byHand) =>
        Jacobian(function, derivative, Forward.Jacobian(f, x, byHand.GetLength(0)), plain, x, byHand);

    public static Example Jacobian(
        string function, string derivative, double[,] ours, Action<ReadOnlySpan<double>, Span<double>> plain, double[] x, double[,] byHand)
    {
        int outputs = byHand.GetLength(0);
        (double[,] numerical, double[,] error) = FiniteDifference.Jacobian(plain, x, outputs);
        var components = new List<Component>();
        for (int i = 0; i < outputs; i++)
        {
            for (int j = 0; j < x.Length; j++)
                components.Add(new($"∂y{Subscript(i)}/∂x{Subscript(j)}", byHand[i, j], ours[i, j], numerical[i, j], error[i, j]));
        }

        return new(function, derivative, Text(x), components);
    }

    public static Example JacobianVectorProduct(
        string function,
        string derivative,
        Action<ReadOnlySpan<Dual<double>>, Span<Dual<double>>> f,
        Action<ReadOnlySpan<double>, Span<double>> plain,
        double[] x,
        double[] step,
        double[] byHand)
    {
        double[] ours = Forward.JacobianVectorProduct(f, x, step, byHand.Length);
        return new(function, derivative, Text(x), [.. byHand.Select(Row)]);

        Component Row(double value, int i)
        {
            (double numerical, double error) = FiniteDifference.Derivative(t => Along(plain, x, step, byHand.Length, t)[i], 0.0);
            return new($"Δy{Subscript(i)}", value, ours[i], numerical, error);
        }
    }

    private static double[] Along(Action<ReadOnlySpan<double>, Span<double>> f, double[] x, double[] step, int outputs, double t)
    {
        double[] y = new double[outputs];
        f(x.Zip(step, (xi, si) => xi + t * si).ToArray(), y);
        return y;
    }

    private static string Subscript(int index) =>
        string.Concat((index + 1).ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + '₀')));

    private static string Text(double[] x)
    {
        string[] numbers = [.. x.Select(number => number.ToString("R", CultureInfo.InvariantCulture))];
        return numbers is [var only] ? $"x = {only}" : $"x = ({string.Join(", ", numbers)})";
    }
}

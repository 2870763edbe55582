using System.Numerics;

namespace Duals.Tour.Examples;

/// <summary>The functions of the worked examples, each written once for any number; matrices are row-major.</summary>
internal static class Formulas
{
    public static T Cubic<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.CreateChecked(2) * x * x * x + T.CreateChecked(5);

    public static T SquareTimesLogOfSquare<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        x * x * T.Log(x * x);

    public static T Monomial<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T> =>
        T.CreateChecked(4) * T.Pow(x[0], T.CreateChecked(4)) * T.Pow(x[1], T.CreateChecked(3));

    public static T LogAndExponential<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T> =>
        x[0] * x[0] + x[0] * T.Log(x[1]) + T.Exp(x[1] * x[2]) + T.CreateChecked(2) * x[2];

    public static void Curve<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>
    {
        y[0] = T.CreateChecked(3) * x[0] * x[0] + x[0];
        y[1] = T.Exp(x[0]);
        y[2] = T.Log(x[0]);
    }

    public static void Polynomials<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>
    {
        y[0] = x[0] + x[0] * x[1] + x[0] * x[2];
        y[1] = x[0] * x[0] + T.CreateChecked(2) * x[2];
    }

    public static T Sum<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>
    {
        T sum = T.Zero;
        foreach (T entry in x)
            sum += entry;

        return sum;
    }

    public static void MatrixOfScalar<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>
    {
        y[0] = T.Cos(x[0]);
        y[1] = T.Sin(x[0]);
        y[2] = T.Exp(x[0]);
        y[3] = T.Tanh(x[0]);
    }

    public static void VectorOfMatrix<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>
    {
        y[0] = Sum(x);
        y[1] = x[0] * x[4] * x[5];
        y[2] = x[1] * x[3];
        y[3] = x[2] * x[3] * x[4];
    }

    public static void MatrixOfVector<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>
    {
        y[0] = Sum(x);
        y[1] = x[0] * x[2];
        y[2] = x[1] * x[2];
        y[3] = x[1];
        y[4] = x[0] * x[1];
        y[5] = x[0] * x[0];
        y[6] = x[1] * x[1];
        y[7] = x[2];
    }

    public static void Identity<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T> =>
        x.CopyTo(y);

    public static void ProductAndSine<T>(ReadOnlySpan<T> y, Span<T> z)
        where T : IFloatingPointIeee754<T>
    {
        z[0] = y[0] * y[1];
        z[1] = T.Sin(y[0]);
    }

    public static void ProductAndSineOfPolynomials<T>(ReadOnlySpan<T> x, Span<T> z)
        where T : IFloatingPointIeee754<T>
    {
        T[] y = new T[2];
        Polynomials(x, y);
        ProductAndSine(y, z);
    }

    public static void Powers<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>
    {
        y[0] = x[0] * x[0] + x[1];
        y[1] = x[1] * x[1] * x[1] + x[2];
    }
}

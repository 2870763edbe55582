using System.Numerics;

namespace Duals.Tests.Examples;

// The functions of the worked examples, as function objects; a delegate is made of one by its method's name. Matrices are row-major.

internal readonly struct Cubic : IUnivariateFunction
{
    public T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        T.CreateChecked(2) * x * x * x + T.CreateChecked(5);
}

internal readonly struct SquareTimesLogOfSquare : IUnivariateFunction
{
    public T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        x * x * T.Log(x * x);
}

internal readonly struct Monomial : IScalarFunction
{
    public T Invoke<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        T.CreateChecked(4) * T.Pow(x[0], T.CreateChecked(4)) * T.Pow(x[1], T.CreateChecked(3));
}

internal readonly struct LogAndExponential : IScalarFunction
{
    public T Invoke<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        x[0] * x[0] + x[0] * T.Log(x[1]) + T.Exp(x[1] * x[2]) + T.CreateChecked(2) * x[2];
}

internal readonly struct Sum : IScalarFunction
{
    public T Invoke<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        T sum = T.Zero;
        foreach (T entry in x)
            sum += entry;

        return sum;
    }
}

internal readonly struct Curve : IVectorFunction
{
    public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        (y[0], y[1], y[2]) = (T.CreateChecked(3) * x[0] * x[0] + x[0], T.Exp(x[0]), T.Log(x[0]));
}

internal readonly struct Polynomials : IVectorFunction
{
    public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        (y[0], y[1]) = (x[0] + x[0] * x[1] + x[0] * x[2], x[0] * x[0] + T.CreateChecked(2) * x[2]);
}

internal readonly struct MatrixOfScalar : IVectorFunction
{
    public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        (y[0], y[1], y[2], y[3]) = (T.Cos(x[0]), T.Sin(x[0]), T.Exp(x[0]), T.Tanh(x[0]));
}

internal readonly struct VectorOfMatrix : IVectorFunction
{
    public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        (y[0], y[1], y[2], y[3]) = (default(Sum).Invoke(x), x[0] * x[4] * x[5], x[1] * x[3], x[2] * x[3] * x[4]);
}

internal readonly struct MatrixOfVector : IVectorFunction
{
    public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        (y[0], y[1], y[2], y[3]) = (default(Sum).Invoke(x), x[0] * x[2], x[1] * x[2], x[1]);
        (y[4], y[5], y[6], y[7]) = (x[0] * x[1], x[0] * x[0], x[1] * x[1], x[2]);
    }
}

internal readonly struct Identity : IVectorFunction
{
    public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        x.CopyTo(y);
}

internal readonly struct ProductAndSine : IVectorFunction
{
    public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        (y[0], y[1]) = (x[0] * x[1], T.Sin(x[0]));
}

internal readonly struct ProductAndSineOfPolynomials : IVectorFunction
{
    public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        T[] between = new T[2];
        default(Polynomials).Invoke(x, between);
        default(ProductAndSine).Invoke(between, y);
    }
}

internal readonly struct Powers : IVectorFunction
{
    public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        (y[0], y[1]) = (x[0] * x[0] + x[1], x[1] * x[1] * x[1] + x[2]);
}

using System.Numerics;

namespace Duals.Tests.Differentiation.Scenarios;

/// <summary>Functions of every shape that are the same everywhere; of several outputs, every other one is not written.</summary>
internal readonly struct Constants : IUnivariateFunction, IScalarFunction, IVectorFunction
{
    public const double Value = 2.5;

    public T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        T.CreateChecked(Value);

    public T Invoke<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        T.CreateChecked(Value);

    public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        for (int i = 0; i < y.Length; i += 2)
            y[i] = T.CreateChecked(i + 1);
    }
}

using System.Numerics;

namespace Duals.Tests.Differentiation.Scenarios;

/// <summary>Functions of every shape that throw.</summary>
internal readonly struct Throwing : IUnivariateFunction, IScalarFunction, IVectorFunction
{
    public T Invoke<T>(T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        throw new TimeoutException();

    public T Invoke<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        throw new TimeoutException();

    public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        throw new TimeoutException();
}

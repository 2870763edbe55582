using System.Numerics;
using System.Numerics.Tensors;

namespace Duals.Tensors;

/// <summary>
/// A function object of tensors as the core's drivers take it, from span to span. They bring the chunks, the choice of the number type and the check for
/// perturbation confusion. Made for one driver's run.
/// </summary>
internal readonly struct SpanFunction<TFunction>(TFunction f, nint[] inputShape, nint[] outputLengths) : IVectorFunction
    where TFunction : ITensorFunction
{
    private readonly PointOfRun point = new(inputShape);

    public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        Tensor<T> image = f.Invoke(point.Fill(x));
        Image.Require(image, outputLengths);
        image.FlattenTo(y);
    }
}

/// <summary>A scalar function object of tensors, as the core's drivers take it.</summary>
internal readonly struct SpanScalarFunction<TFunction>(TFunction f, nint[] inputShape) : IScalarFunction
    where TFunction : ITensorScalarFunction
{
    private readonly PointOfRun point = new(inputShape);

    public T Invoke<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        f.Invoke(point.Fill(x));
}

/// <summary>A delegate over one number type, as the core's drivers take it.</summary>
internal sealed class SpanDelegate<TNumber>(
    Func<Tensor<TNumber>, Tensor<TNumber>> f, nint[] inputShape, nint[] outputLengths, string name = Image.Function)
{
    private readonly Point<TNumber> point = new(inputShape);

    public void Invoke(ReadOnlySpan<TNumber> x, Span<TNumber> y)
    {
        Tensor<TNumber> image = f(point.Fill(x));
        Image.Require(image, outputLengths, function: name);
        image.FlattenTo(y);
    }
}

/// <summary>A scalar delegate over one number type, as the core's drivers take it.</summary>
internal sealed class SpanScalarDelegate<TNumber>(Func<Tensor<TNumber>, TNumber> f, ReadOnlySpan<nint> inputShape)
{
    private readonly Point<TNumber> point = new(inputShape);

    public TNumber Invoke(ReadOnlySpan<TNumber> x) => f(point.Fill(x));
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

internal static partial class ForwardMode
{
    /// <summary>∇f(x), a pass for each chunk of variables; returns f(x).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Gradient<TEvaluation, TChunk, TNumber, T>(TEvaluation f, ReadOnlySpan<T> x, Span<T> gradient)
        where TEvaluation : struct, IScalarEvaluation<TNumber>
        where TChunk : struct, IChunk<TNumber, T>
        where TNumber : struct, IDualNumber<TNumber, T>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using Workspace.Frame frame = Nesting<TNumber, T>.EnterScalar(f, x);

        int lanes = TChunk.Lanes;
        Span<TNumber> point = frame.Take<TNumber>(x.Length);
        SeedFirstChunk<TChunk, TNumber, T>(point, x);

        T value = T.Zero;
        for (int start = 0; start < point.Length; start += lanes)
        {
            int count = Math.Min(lanes, point.Length - start);
            TNumber y = f.Invoke(point);
            SeedNextChunk<TChunk, TNumber, T>(point, start);

            value = y.Value;
            TChunk.CopyTangents(in y, gradient.Slice(start, count));
        }

        return value;
    }

    /// <summary>∇f(x)·v, in one pass, with f(x).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static (T Value, T Derivative) DirectionalDerivative<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x, ReadOnlySpan<T> direction)
        where TEvaluation : struct, IScalarEvaluation<Dual<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using Workspace.Frame frame = Nesting<Dual<T>, T>.EnterScalar(f, x);

        Span<Dual<T>> point = frame.Take<Dual<T>>(x.Length);
        for (int i = 0; i < point.Length; i++)
            point[i] = new(x[i], direction[i]);

        Dual<T> y = f.Invoke(point);
        return (y.Value, y.Derivative);
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

internal static partial class ForwardMode
{
    /// <summary>The Jacobian of f at x, row-major, and f(x); a pass for each chunk of variables.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Jacobian<TEvaluation, TChunk, TNumber, T>(TEvaluation f, ReadOnlySpan<T> x, Span<T> values, Span<T> jacobian)
        where TEvaluation : struct, IVectorEvaluation<TNumber>
        where TChunk : struct, IChunk<TNumber, T>
        where TNumber : struct, IDualNumber<TNumber, T>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using Workspace.Frame frame = Nesting<TNumber, T>.EnterVector(f, x, values.Length);

        int lanes = TChunk.Lanes;
        Span<TNumber> point = frame.Take<TNumber>(x.Length);
        Span<TNumber> image = frame.Take<TNumber>(values.Length);
        SeedFirstChunk<TChunk, TNumber, T>(point, x);

        for (int start = 0; start < point.Length; start += lanes)
        {
            int count = Math.Min(lanes, point.Length - start);
            Clear<TNumber, T>(image);
            f.Invoke(point, image);
            SeedNextChunk<TChunk, TNumber, T>(point, start);

            for (int row = 0; row < image.Length; row++)
                TChunk.CopyTangents(in image[row], jacobian.Slice(row * point.Length + start, count));
        }

        for (int row = 0; row < image.Length; row++)
            values[row] = image[row].Value;
    }

    /// <summary>J·v, in one pass, and f(x).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void JacobianVectorProduct<TEvaluation, T>(
        TEvaluation f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> values, Span<T> product)
        where TEvaluation : struct, IVectorEvaluation<Dual<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using Workspace.Frame frame = Nesting<Dual<T>, T>.EnterVector(f, x, values.Length);

        Span<Dual<T>> point = frame.Take<Dual<T>>(x.Length);
        Span<Dual<T>> image = frame.Take<Dual<T>>(values.Length);
        for (int i = 0; i < point.Length; i++)
            point[i] = new(x[i], vector[i]);

        Clear<Dual<T>, T>(image);
        f.Invoke(point, image);
        for (int row = 0; row < image.Length; row++)
            (values[row], product[row]) = image[row];
    }
}

using System.Numerics;

namespace Duals;

internal static partial class ForwardMode
{
    /// <summary>The Jacobian of f at x, row-major, and f(x); a pass for each chunk of variables.</summary>
    public static void Jacobian<TEvaluation, TChunk, TNumber, T>(TEvaluation f, ReadOnlySpan<T> x, Span<T> values, Span<T> jacobian)
        where TEvaluation : struct, IVectorEvaluation<TNumber>
        where TChunk : struct, IChunk<TNumber, T>
        where TNumber : struct, IDualNumber<TNumber, T>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using var nesting = Nesting<TNumber, T>.EnterVector(f, x, values.Length);

        int lanes = TChunk.Lanes;
        using var buffer = SeedBuffer<TNumber>.Rent(x.Length);
        using var images = SeedBuffer<TNumber>.Rent(values.Length);
        Span<TNumber> point = buffer.Numbers;
        Span<TNumber> image = images.Numbers;
        SeedFirstChunk<TChunk, TNumber, T>(point, x);

        for (int start = 0; start < point.Length; start += lanes)
        {
            int count = Math.Min(lanes, point.Length - start);

            // An output that f does not write is 0, not what the pool left.
            image.Clear();
            f.Invoke(point, image);
            SeedNextChunk<TChunk, TNumber, T>(point, start);

            for (int row = 0; row < image.Length; row++)
                TChunk.CopyTangents(in image[row], jacobian.Slice(row * point.Length + start, count));
        }

        for (int row = 0; row < image.Length; row++)
            values[row] = image[row].Value;
    }

    /// <summary>J·v, in one pass, and f(x).</summary>
    public static void JacobianVectorProduct<TEvaluation, T>(
        TEvaluation f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> values, Span<T> product)
        where TEvaluation : struct, IVectorEvaluation<Dual<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using var nesting = Nesting<Dual<T>, T>.EnterVector(f, x, values.Length);

        using var buffer = SeedBuffer<Dual<T>>.Rent(x.Length);
        using var images = SeedBuffer<Dual<T>>.Rent(values.Length);
        Span<Dual<T>> point = buffer.Numbers;
        Span<Dual<T>> image = images.Numbers;
        for (int i = 0; i < point.Length; i++)
            point[i] = new(x[i], vector[i]);

        image.Clear();
        f.Invoke(point, image);
        for (int row = 0; row < image.Length; row++)
            (values[row], product[row]) = image[row];
    }
}

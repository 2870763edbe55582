using System.Numerics;

namespace Duals;

internal static partial class Forward
{
    /// <summary>The Jacobian of f at x, row-major, and f(x); a pass for each chunk of variables.</summary>
    public static void Jacobian<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x, Span<T> values, Span<T> jacobian)
        where TEvaluation : struct, IVectorEvaluation<DualVector<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        int lanes = DualVector<T>.Count;
        using var buffer = SeedBuffer<DualVector<T>>.Rent(x.Length);
        using var images = SeedBuffer<DualVector<T>>.Rent(values.Length);
        Span<DualVector<T>> point = buffer.Numbers;
        Span<DualVector<T>> image = images.Numbers;
        FillConstants(point, x);

        for (int start = 0; start < point.Length; start += lanes)
        {
            int count = Math.Min(lanes, point.Length - start);
            Span<DualVector<T>> chunk = point.Slice(start, count);
            Seed(chunk);

            // An output that f does not write is 0, not what the pool left.
            image.Clear();
            f.Invoke(point, image);
            Unseed(chunk);

            for (int row = 0; row < image.Length; row++)
                CopyLanes(image[row].Partials, jacobian.Slice(row * point.Length + start, count));
        }

        for (int row = 0; row < image.Length; row++)
            values[row] = image[row].Value;
    }

    /// <summary>The Jacobian for numbers that no vector holds, a pass for each variable.</summary>
    public static void JacobianByVariable<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x, Span<T> values, Span<T> jacobian)
        where TEvaluation : struct, IVectorEvaluation<Dual<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using var buffer = SeedBuffer<Dual<T>>.Rent(x.Length);
        using var images = SeedBuffer<Dual<T>>.Rent(values.Length);
        Span<Dual<T>> point = buffer.Numbers;
        Span<Dual<T>> image = images.Numbers;
        FillConstants(point, x);

        for (int i = 0; i < point.Length; i++)
        {
            Dual<T> variable = point[i];
            point[i] = Dual<T>.Variable(variable.Value);
            image.Clear();
            f.Invoke(point, image);
            point[i] = variable;

            for (int row = 0; row < image.Length; row++)
                (values[row], jacobian[row * point.Length + i]) = image[row];
        }
    }

    /// <summary>J·v, in one pass, and f(x).</summary>
    public static void JacobianVectorProduct<TEvaluation, T>(
        TEvaluation f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> values, Span<T> product)
        where TEvaluation : struct, IVectorEvaluation<Dual<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
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

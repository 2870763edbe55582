using System.Numerics;

namespace Duals;

internal static partial class Forward
{
    /// <summary>The trace of the Jacobian of a vector field, a pass for each chunk of variables; writes f(x).</summary>
    public static T Divergence<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x, Span<T> values)
        where TEvaluation : struct, IVectorEvaluation<DualVector<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        int lanes = DualVector<T>.Count;
        using var buffer = SeedBuffer<DualVector<T>>.Rent(x.Length);
        using var images = SeedBuffer<DualVector<T>>.Rent(x.Length);
        Span<DualVector<T>> point = buffer.Numbers;
        Span<DualVector<T>> image = images.Numbers;
        FillConstants(point, x);

        T divergence = T.Zero;
        for (int start = 0; start < point.Length; start += lanes)
        {
            int count = Math.Min(lanes, point.Length - start);
            Span<DualVector<T>> chunk = point.Slice(start, count);
            Seed(chunk);
            image.Clear();
            f.Invoke(point, image);
            Unseed(chunk);

            for (int lane = 0; lane < count; lane++)
                divergence += image[start + lane].GetPart(lane + 1);
        }

        for (int row = 0; row < image.Length; row++)
            values[row] = image[row].Value;

        return divergence;
    }

    /// <summary>The divergence for numbers that no vector holds, a pass for each variable.</summary>
    public static T DivergenceByVariable<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x, Span<T> values)
        where TEvaluation : struct, IVectorEvaluation<Dual<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using var buffer = SeedBuffer<Dual<T>>.Rent(x.Length);
        using var images = SeedBuffer<Dual<T>>.Rent(x.Length);
        Span<Dual<T>> point = buffer.Numbers;
        Span<Dual<T>> image = images.Numbers;
        FillConstants(point, x);

        T divergence = T.Zero;
        for (int i = 0; i < point.Length; i++)
        {
            Dual<T> variable = point[i];
            point[i] = Dual<T>.Variable(variable.Value);
            image.Clear();
            f.Invoke(point, image);
            point[i] = variable;
            divergence += image[i].Derivative;
        }

        for (int row = 0; row < image.Length; row++)
            values[row] = image[row].Value;

        return divergence;
    }

    /// <summary>The curl of a vector field in space, in one pass; writes f(x).</summary>
    public static void Curl<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x, Span<T> values, Span<T> curl)
        where TEvaluation : struct, IVectorEvaluation<DualVector<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using var buffer = SeedBuffer<DualVector<T>>.Rent(3);
        using var images = SeedBuffer<DualVector<T>>.Rent(3);
        Span<DualVector<T>> point = buffer.Numbers;
        Span<DualVector<T>> image = images.Numbers;
        FillConstants(point, x);
        Seed(point);
        image.Clear();
        f.Invoke(point, image);

        (values[0], values[1], values[2]) = (image[0].Value, image[1].Value, image[2].Value);
        curl[0] = image[2].Partials[1] - image[1].Partials[2];
        curl[1] = image[0].Partials[2] - image[2].Partials[0];
        curl[2] = image[1].Partials[0] - image[0].Partials[1];
    }

    /// <summary>The curl for numbers that no vector holds, in three passes.</summary>
    public static void CurlByVariable<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x, Span<T> values, Span<T> curl)
        where TEvaluation : struct, IVectorEvaluation<Dual<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using var buffer = SeedBuffer<Dual<T>>.Rent(3);
        using var images = SeedBuffer<Dual<T>>.Rent(9);
        Span<Dual<T>> point = buffer.Numbers;
        Span<Dual<T>> image = images.Numbers;
        FillConstants(point, x);
        image.Clear();
        for (int i = 0; i < 3; i++)
        {
            Dual<T> variable = point[i];
            point[i] = Dual<T>.Variable(variable.Value);
            f.Invoke(point, image.Slice(3 * i, 3));
            point[i] = variable;
        }

        // image[3j + i] is yᵢ with its derivative by xⱼ.
        (values[0], values[1], values[2]) = (image[0].Value, image[1].Value, image[2].Value);
        curl[0] = image[5].Derivative - image[7].Derivative;
        curl[1] = image[6].Derivative - image[2].Derivative;
        curl[2] = image[1].Derivative - image[3].Derivative;
    }
}

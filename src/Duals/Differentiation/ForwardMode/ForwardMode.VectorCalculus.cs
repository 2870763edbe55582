using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

internal static partial class ForwardMode
{
    /// <summary>The trace of the Jacobian of a vector field, a pass for each chunk of variables; writes f(x).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Divergence<TEvaluation, TChunk, TNumber, T>(TEvaluation f, ReadOnlySpan<T> x, Span<T> values)
        where TEvaluation : struct, IVectorEvaluation<TNumber>
        where TChunk : struct, IChunk<TNumber, T>
        where TNumber : struct, IDualNumber<TNumber, T>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using Workspace.Frame frame = Nesting<TNumber, T>.EnterVector(f, x, x.Length);

        int lanes = TChunk.Lanes;
        Span<TNumber> point = frame.Take<TNumber>(x.Length);
        Span<TNumber> image = frame.Take<TNumber>(x.Length);
        SeedFirstChunk<TChunk, TNumber, T>(point, x);

        T divergence = T.Zero;
        for (int start = 0; start < point.Length; start += lanes)
        {
            int count = Math.Min(lanes, point.Length - start);
            Clear<TNumber, T>(image);
            f.Invoke(point, image);
            SeedNextChunk<TChunk, TNumber, T>(point, start);

            for (int lane = 0; lane < count; lane++)
                divergence += image[start + lane].GetPart(lane + 1);
        }

        for (int row = 0; row < image.Length; row++)
            values[row] = image[row].Value;

        return divergence;
    }

    /// <summary>The curl of a vector field in space, (J₃₂ − J₂₃, J₁₃ − J₃₁, J₂₁ − J₁₂) of its Jacobian; writes f(x).</summary>
    public static void Curl<TEvaluation, TChunk, TNumber, T>(TEvaluation f, ReadOnlySpan<T> x, Span<T> values, Span<T> curl)
        where TEvaluation : struct, IVectorEvaluation<TNumber>
        where TChunk : struct, IChunk<TNumber, T>
        where TNumber : struct, IDualNumber<TNumber, T>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using var buffer = SeedBuffer<T>.Rent(9);
        Span<T> jacobian = buffer.Numbers;
        Jacobian<TEvaluation, TChunk, TNumber, T>(f, x, values, jacobian);
        curl[0] = jacobian[7] - jacobian[5];
        curl[1] = jacobian[2] - jacobian[6];
        curl[2] = jacobian[3] - jacobian[1];
    }
}

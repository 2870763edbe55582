using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Duals;

internal static partial class ReverseMode
{
    /// <summary>H·v by forward over reverse: one sweep over numbers whose tangent along v is the product; returns f(x).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T HessianVectorProduct<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> product)
        where TEvaluation : struct, IScalarEvaluation<Adjoint<Dual<T>>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using var seeds = SeedBuffer<Dual<T>>.Rent(x.Length);
        Span<Dual<T>> seeded = seeds.Numbers;
        using Workspace.Frame frame = EnterBelow<TEvaluation, Dual<T>, T>(f, x, seeded);
        for (int i = 0; i < seeded.Length; i++)
            seeded[i] = new(x[i], vector[i]);

        Dual<T> value = Gradient(f, seeded, seeded);
        for (int i = 0; i < product.Length; i++)
            product[i] = seeded[i].Derivative;

        return value.Value;
    }

    /// <summary>
    /// ∇f(x) and the Hessian, row-major, a sweep for each chunk of columns; returns f(x). The upper triangle is written twice: exactly symmetric.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Hessian<TEvaluation, TChunk, TNumber, T>(TEvaluation f, ReadOnlySpan<T> x, Span<T> gradient, Span<T> hessian)
        where TEvaluation : struct, IScalarEvaluation<Adjoint<TNumber>>
        where TChunk : struct, IChunk<TNumber, T>
        where TNumber : struct, IDualNumber<TNumber, T>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        int n = x.Length;
        int lanes = TChunk.Lanes;
        using var points = SeedBuffer<TNumber>.Rent(n);
        using var slopes = SeedBuffer<TNumber>.Rent(n);
        Span<TNumber> point = points.Numbers;
        Span<TNumber> slope = slopes.Numbers;
        using Workspace.Frame frame = EnterBelow<TEvaluation, TNumber, T>(f, x, point);

        // x and the gradient may be the same span: the point is read from the copy.
        T value = T.Zero;
        for (int start = 0; start < n; start += lanes)
        {
            int count = Math.Min(lanes, n - start);
            for (int lane = 0; lane < count; lane++)
                point[start + lane] = TChunk.Variable(point[start + lane].Value, lane);

            value = Gradient<TEvaluation, TNumber>(f, point, slope).Value;
            for (int lane = 0; lane < count; lane++)
                point[start + lane] = TNumber.Constant(point[start + lane].Value);

            for (int row = 0; row < start + count; row++)
                TChunk.CopyTangents(in slope[row], hessian.Slice(row * n + start, count));
        }

        for (int row = 0; row < n; row++)
        {
            gradient[row] = slope[row].Value;
            for (int column = 0; column < row; column++)
                hessian[row * n + column] = hessian[column * n + row];
        }

        return value;
    }

    /// <summary>Enters a driver that chooses the inner type of its tape as well, and leaves the point on it as constants.</summary>
    private static Workspace.Frame EnterBelow<TEvaluation, TNumber, T>(TEvaluation f, ReadOnlySpan<T> x, Span<TNumber> point)
        where TEvaluation : struct, IScalarEvaluation<Adjoint<TNumber>>
        where TNumber : struct, IDualNumber<TNumber, T>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        for (int i = 0; i < point.Length; i++)
            point[i] = TNumber.Constant(x[i]);

        if (Nesting<TNumber, T>.MustProbe)
            Nesting<Adjoint<TNumber>, TNumber>.ProbeScalar(f, point, ownsInnerType: true);

        return Nesting<TNumber, T>.Enter();
    }
}

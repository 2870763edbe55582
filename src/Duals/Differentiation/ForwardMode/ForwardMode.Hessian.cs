using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

internal static partial class ForwardMode
{
    /// <summary>
    /// ∇f(x) and the Hessian, row-major, a pass for each pair of variables; returns f(x). Each symmetric pair is computed once and written twice, so the
    /// result is exactly symmetric.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Hessian<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x, Span<T> gradient, Span<T> hessian)
        where TEvaluation : struct, IScalarEvaluation<HyperDual<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using Workspace.Frame frame = Nesting<HyperDual<T>, T>.EnterScalar(f, x);

        Span<HyperDual<T>> point = frame.Take<HyperDual<T>>(x.Length);
        FillConstants(point, x);
        return Run(f, point, gradient, hessian);

        // By itself, without the exception region, which would keep what it counts by in memory.
        [MethodImpl(MethodImplOptions.NoInlining)]
        static T Run(TEvaluation f, Span<HyperDual<T>> point, Span<T> gradient, Span<T> hessian)
        {
            int n = point.Length;
            T value = T.Zero;
            for (int i = 0; i < n; i++)
            {
                T xi = point[i].Value;
                point[i] = HyperDual<T>.Variable(xi);
                (value, gradient[i], _, hessian[i * n + i]) = f.Invoke(point);
                point[i] = HyperDual<T>.Variable(xi, T.One, T.Zero);
                for (int j = i + 1; j < n; j++)
                {
                    T xj = point[j].Value;
                    point[j] = HyperDual<T>.Variable(xj, T.Zero, T.One);
                    T second = f.Invoke(point).Epsilon12;
                    point[j] = HyperDual<T>.Constant(xj);
                    hessian[i * n + j] = second;
                    hessian[j * n + i] = second;
                }

                point[i] = HyperDual<T>.Constant(xi);
            }

            return value;
        }
    }

    /// <summary>H·v, a pass for each variable; returns f(x).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T HessianVectorProduct<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> product)
        where TEvaluation : struct, IScalarEvaluation<HyperDual<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using Workspace.Frame frame = Nesting<HyperDual<T>, T>.EnterScalar(f, x);

        Span<HyperDual<T>> point = frame.Take<HyperDual<T>>(x.Length);
        for (int i = 0; i < point.Length; i++)
            point[i] = HyperDual<T>.Variable(x[i], T.Zero, vector[i]);

        T value = T.Zero;
        for (int i = 0; i < point.Length; i++)
        {
            HyperDual<T> variable = point[i];
            point[i] = HyperDual<T>.Variable(variable.Value, T.One, variable.Epsilon2);
            (value, _, _, product[i]) = f.Invoke(point);
            point[i] = variable;
        }

        return value;
    }

    /// <summary>The trace of the Hessian, a pass for each variable, and f(x).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static (T Value, T Laplacian) Laplacian<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x)
        where TEvaluation : struct, IScalarEvaluation<HyperDual<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using Workspace.Frame frame = Nesting<HyperDual<T>, T>.EnterScalar(f, x);

        Span<HyperDual<T>> point = frame.Take<HyperDual<T>>(x.Length);
        FillConstants(point, x);

        T value = T.Zero;
        T laplacian = T.Zero;
        for (int i = 0; i < point.Length; i++)
        {
            HyperDual<T> variable = point[i];
            point[i] = HyperDual<T>.Variable(variable.Value);
            (value, _, _, T second) = f.Invoke(point);
            point[i] = variable;
            laplacian += second;
        }

        return (value, laplacian);
    }
}

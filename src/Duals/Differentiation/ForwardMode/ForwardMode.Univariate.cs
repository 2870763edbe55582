using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

internal static partial class ForwardMode
{
    /// <summary>f(x) and f′(x), in one pass.</summary>
    public static (T Value, T Derivative) Derivative<TEvaluation, T>(TEvaluation f, T x)
        where TEvaluation : struct, IUnivariateEvaluation<Dual<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using Workspace.Level level = Nesting<Dual<T>, T>.Enter(f, x);

        return Run(f, x);

        // By itself, without the exception region: f is compiled into it and sees its seed of 1.
        [MethodImpl(MethodImplOptions.NoInlining)]
        static (T Value, T Derivative) Run(TEvaluation f, T x)
        {
            Dual<T> y = f.Invoke(Dual<T>.Variable(x));
            return (y.Value, y.Derivative);
        }
    }

    /// <summary>f(x), f′(x) and f″(x), in one pass.</summary>
    public static (T Value, T First, T Second) SecondDerivative<TEvaluation, T>(TEvaluation f, T x)
        where TEvaluation : struct, IUnivariateEvaluation<HyperDual<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using Workspace.Level level = Nesting<HyperDual<T>, T>.Enter(f, x);

        HyperDual<T> y = f.Invoke(HyperDual<T>.Variable(x));
        return (y.Value, y.Epsilon1, y.Epsilon12);
    }

    /// <summary>f(x), f′(x) and f″(x) by three components instead of four.</summary>
    public static (T Value, T First, T Second) Curve<TEvaluation, T>(TEvaluation f, T x)
        where TEvaluation : struct, IUnivariateEvaluation<Jet<T, CurveTangent<T>>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using Workspace.Level level = Nesting<Jet<T, CurveTangent<T>>, T>.Enter(f, x);

        return Run(f, x);

        // As above.
        [MethodImpl(MethodImplOptions.NoInlining)]
        static (T Value, T First, T Second) Run(TEvaluation f, T x)
        {
            Jet<T, CurveTangent<T>> y = f.Invoke(CurveVariable(x));
            return (y.Value, y.Tangent.First, y.Tangent.Second);
        }
    }

    /// <summary>The variable of <see cref="Curve{TEvaluation, T}"/>; it nests, two orders a level.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Jet<T, CurveTangent<T>> CurveVariable<T>(T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        new(x, new(T.One, T.Zero));

    /// <summary>The sum of all second derivatives by one variable, a pass for each, and f(x).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static (T Value, T Laplacian) LaplacianByCurves<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x)
        where TEvaluation : struct, IScalarEvaluation<Jet<T, CurveTangent<T>>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using Workspace.Frame frame = Nesting<Jet<T, CurveTangent<T>>, T>.EnterScalar(f, x);

        Span<Jet<T, CurveTangent<T>>> point = frame.Take<Jet<T, CurveTangent<T>>>(x.Length);
        FillConstants(point, x);

        T value = T.Zero;
        T laplacian = T.Zero;
        for (int i = 0; i < point.Length; i++)
        {
            Jet<T, CurveTangent<T>> variable = point[i];
            point[i] = CurveVariable(variable.Value);
            Jet<T, CurveTangent<T>> y = f.Invoke(point);
            point[i] = variable;
            value = y.Value;
            laplacian += y.Tangent.Second;
        }

        return (value, laplacian);
    }
}

using System.Numerics;

namespace Duals;

internal static partial class Forward
{
    /// <summary>∇f(x), a pass for each chunk of variables; returns f(x).</summary>
    public static T Gradient<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x, Span<T> gradient)
        where TEvaluation : struct, IScalarEvaluation<DualVector<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        int lanes = DualVector<T>.Count;
        using var buffer = SeedBuffer<DualVector<T>>.Rent(x.Length);
        Span<DualVector<T>> point = buffer.Numbers;
        FillConstants(point, x);

        T value = T.Zero;
        for (int start = 0; start < point.Length; start += lanes)
        {
            int count = Math.Min(lanes, point.Length - start);
            Span<DualVector<T>> chunk = point.Slice(start, count);
            Seed(chunk);
            DualVector<T> y = f.Invoke(point);
            Unseed(chunk);

            value = y.Value;
            CopyLanes(y.Partials, gradient.Slice(start, count));
        }

        return value;
    }

    /// <summary>∇f(x) for numbers that no vector holds, a pass for each variable; returns f(x).</summary>
    public static T GradientByVariable<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x, Span<T> gradient)
        where TEvaluation : struct, IScalarEvaluation<Dual<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using var buffer = SeedBuffer<Dual<T>>.Rent(x.Length);
        Span<Dual<T>> point = buffer.Numbers;
        FillConstants(point, x);

        T value = T.Zero;
        for (int i = 0; i < point.Length; i++)
        {
            Dual<T> variable = point[i];
            point[i] = Dual<T>.Variable(variable.Value);
            (value, gradient[i]) = f.Invoke(point);
            point[i] = variable;
        }

        return value;
    }

    /// <summary>∇f(x)·v, in one pass, with f(x).</summary>
    public static (T Value, T Derivative) DirectionalDerivative<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x, ReadOnlySpan<T> direction)
        where TEvaluation : struct, IScalarEvaluation<Dual<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using var buffer = SeedBuffer<Dual<T>>.Rent(x.Length);
        Span<Dual<T>> point = buffer.Numbers;
        for (int i = 0; i < point.Length; i++)
            point[i] = new(x[i], direction[i]);

        Dual<T> y = f.Invoke(point);
        return (y.Value, y.Derivative);
    }
}

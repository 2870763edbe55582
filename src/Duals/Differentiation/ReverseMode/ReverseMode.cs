using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>
/// The engines of reverse mode: they record the function once on a tape and sweep back from its results. They take delegates and function objects alike, and
/// write into spans; <see cref="Reverse"/> and <see cref="FunctionDifferentiation"/> are their API.
/// </summary>
/// <remarks>
/// Levels of differentiation cannot be mixed up, since each number knows its tape. The point is copied first, so the caller's x and the result may be the same
/// span.
/// </remarks>
internal static partial class ReverseMode
{
    /// <summary>∇f(x) in one sweep; returns f(x).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Gradient<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x, Span<T> gradient)
        where TEvaluation : struct, IScalarEvaluation<Adjoint<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using Tape<T> tape = Tape<T>.StartPooled();
        using var point = SeedBuffer<Adjoint<T>>.Rent(x.Length);
        tape.Variables(x, point.Numbers);
        Adjoint<T> y = f.Invoke(point.Numbers);
        tape.Sweep(y, T.One);
        tape.AdjointsOfVariables(x.Length).CopyTo(gradient);
        return y.Value;
    }

    /// <summary>Jᵀ·w in one sweep, and f(x).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void VectorJacobianProduct<TEvaluation, T>(
        TEvaluation f, ReadOnlySpan<T> x, ReadOnlySpan<T> vector, Span<T> values, Span<T> product)
        where TEvaluation : struct, IVectorEvaluation<Adjoint<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using Tape<T> tape = Tape<T>.StartPooled();
        using var point = SeedBuffer<Adjoint<T>>.Rent(x.Length);
        using var images = SeedBuffer<Adjoint<T>>.Rent(vector.Length);
        Span<Adjoint<T>> image = images.Numbers;
        Record(tape, f, x, point.Numbers, image);
        tape.Sweep(image, vector);
        Tape<T>.CopyValues(image, values);
        tape.AdjointsOfVariables(x.Length).CopyTo(product);
    }

    /// <summary>The Jacobian, row-major, a sweep for each output, and f(x).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Jacobian<TEvaluation, T>(TEvaluation f, ReadOnlySpan<T> x, Span<T> values, Span<T> jacobian)
        where TEvaluation : struct, IVectorEvaluation<Adjoint<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        int n = x.Length;
        using Tape<T> tape = Tape<T>.StartPooled();
        using var point = SeedBuffer<Adjoint<T>>.Rent(n);
        using var images = SeedBuffer<Adjoint<T>>.Rent(values.Length);
        Span<Adjoint<T>> image = images.Numbers;
        Record(tape, f, x, point.Numbers, image);
        for (int row = 0; row < image.Length; row++)
        {
            tape.Sweep(image[row], T.One);
            tape.AdjointsOfVariables(n).CopyTo(jacobian.Slice(row * n, n));
        }

        Tape<T>.CopyValues(image, values);
    }

    private static void Record<TEvaluation, T>(Tape<T> tape, TEvaluation f, ReadOnlySpan<T> x, Span<Adjoint<T>> point, Span<Adjoint<T>> image)
        where TEvaluation : struct, IVectorEvaluation<Adjoint<T>>
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        tape.Variables(x, point);

        // An output that f does not write is 0, not what the pool left.
        image.Clear();
        f.Invoke(point, image);
    }
}

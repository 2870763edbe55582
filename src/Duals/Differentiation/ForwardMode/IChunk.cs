using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Duals;

/// <summary>How many variables one pass serves, and the number type that carries their tangents.</summary>
internal interface IChunk<TNumber, T>
    where TNumber : struct, IDualNumber<TNumber, T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    /// <summary>The number of variables of a pass.</summary>
    static abstract int Lanes { get; }

    /// <summary>Makes a variable: tangent 1 in its lane.</summary>
    static abstract TNumber Variable(T value, int lane);

    /// <summary>Copies the tangents of the first lanes, as many as the destination holds.</summary>
    static abstract void CopyTangents(in TNumber number, Span<T> destination);
}

/// <summary>One variable a pass, for numbers that no vector holds.</summary>
internal readonly struct SingleChunk<T> : IChunk<Dual<T>, T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public static int Lanes => 1;

    public static Dual<T> Variable(T value, int lane) => Dual<T>.Variable(value);

    public static void CopyTangents(in Dual<T> number, Span<T> destination) => destination[0] = number.Derivative;
}

/// <summary>A vector of variables a pass.</summary>
internal readonly struct VectorChunk<T> : IChunk<DualVector<T>, T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public static int Lanes => DualVector<T>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DualVector<T> Variable(T value, int lane) => new(value, UnitVectors<T>.All[lane]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CopyTangents(in DualVector<T> number, Span<T> destination) => UnitVectors<T>.Copy(number.Partials, destination);
}

/// <summary>Two vectors of variables a pass.</summary>
internal readonly struct WideChunk<T> : IChunk<Jet<T, WideTangent<T>>, T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public static int Lanes => WideTangent<T>.Count;

    public static Jet<T, WideTangent<T>> Variable(T value, int lane)
    {
        int count = Vector512<T>.Count;
        return new(value, lane < count ? new(UnitVectors<T>.All[lane], default) : new(default, UnitVectors<T>.All[lane - count]));
    }

    public static void CopyTangents(in Jet<T, WideTangent<T>> number, Span<T> destination)
    {
        int low = Math.Min(destination.Length, Vector512<T>.Count);
        UnitVectors<T>.Copy(number.Tangent.Low, destination[..low]);
        UnitVectors<T>.Copy(number.Tangent.High, destination[low..]);
    }
}

/// <summary>The rows of the unit matrix, ready-made: inserting an element into a vector is slow.</summary>
internal static unsafe class UnitVectors<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    // At a fixed address that is a multiple of the size of a vector: a constant to the compiler.
    private static readonly Vector512<T>* Rows = Create();

    /// <summary>Gets the unit vectors.</summary>
    public static ReadOnlySpan<Vector512<T>> All
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Rows, Vector512<T>.Count);
    }

    /// <summary>Copies as many lanes as the destination holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(Vector512<T> lanes, Span<T> destination)
    {
        if (destination.Length >= Vector512<T>.Count)
        {
            lanes.CopyTo(destination);
            return;
        }

        for (int i = 0; i < destination.Length; i++)
            destination[i] = lanes.GetElement(i);
    }

    /// <summary>The lanes of a vector in memory: reading one by a variable index out of a register is slow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<T> AsSpan(ref readonly Vector512<T> lanes) =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<Vector512<T>, T>(ref Unsafe.AsRef(in lanes)), Vector512<T>.Count);

    private static Vector512<T>* Create()
    {
        int size = sizeof(Vector512<T>);
        nint memory = RuntimeHelpers.AllocateTypeAssociatedMemory(typeof(UnitVectors<T>), (Vector512<T>.Count + 1) * size);
        var rows = (Vector512<T>*)((memory + (size - 1)) & -size);
        for (int i = 0; i < Vector512<T>.Count; i++)
            rows[i] = Vector512<T>.Zero.WithElement(i, T.One);

        return rows;
    }
}

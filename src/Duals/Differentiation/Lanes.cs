using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Duals;

/// <summary>Which numbers the runtime's vectors hold.</summary>
internal static class Lanes
{
    /// <summary>True if <see cref="DualVector{T}"/> can be used over T; decided when the code is compiled.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Hold<T>() => typeof(T) == typeof(double) || typeof(T) == typeof(float);

    /// <summary>
    /// True if two vectors of tangents under one value pay for <paramref name="variables"/> variables: more than one vector of them, and 512-bit registers.
    /// In pairs of 256-bit ones, of which there are only 16, the numbers are spilled, and the passes took longer than twice as many narrower ones.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool WidePays<T>(int variables) => Vector512.IsHardwareAccelerated && variables > Vector512<T>.Count;
}

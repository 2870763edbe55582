using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>Which numbers the runtime's vectors hold.</summary>
internal static class Lanes
{
    /// <summary>True if <see cref="DualVector{T}"/> can be used over T; decided when the code is compiled.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Hold<T>() => typeof(T) == typeof(double) || typeof(T) == typeof(float);
}

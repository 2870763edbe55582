using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Duals;

/// <summary>Two-dimensional arrays as spans.</summary>
internal static class Matrix
{
    /// <summary>The entries, row-major.</summary>
    public static Span<T> AsSpan<T>(T[,] matrix) =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(matrix)), matrix.Length);
}

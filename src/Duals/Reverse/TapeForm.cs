using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>What an adjoint number depends on: a node of its tape, or the sum of a range of its edges. Packed, so that the number has four words.</summary>
internal readonly struct TapeForm : IEquatable<TapeForm>
{
    // A node is the complement of its index, which is negative; a range its start and its end.
    private readonly long packed;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TapeForm(long packed) => this.packed = packed;

    /// <summary>Gets a value indicating whether this is a node.</summary>
    public bool IsNode
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => packed < 0;
    }

    /// <summary>Gets the index of the node.</summary>
    public int Index
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ~(int)packed;
    }

    /// <summary>Gets the first edge of the range.</summary>
    public int Start
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (int)(packed >> 32);
    }

    /// <summary>Gets the end of the range; not that of any range if this is a node.</summary>
    public int End
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (int)packed;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator ==(TapeForm left, TapeForm right) => left.packed == right.packed;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator !=(TapeForm left, TapeForm right) => left.packed != right.packed;

    /// <summary>A node.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TapeForm Node(int index) => new(~(long)index);

    /// <summary>A range of edges.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TapeForm Range(int start, int end) => new((long)start << 32 | (uint)end);

    /// <inheritdoc/>
    public bool Equals(TapeForm other) => this == other;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TapeForm other && this == other;

    /// <inheritdoc/>
    public override int GetHashCode() => packed.GetHashCode();
}

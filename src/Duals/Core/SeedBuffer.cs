using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Duals;

/// <summary>
/// A span of numbers from the shared array pool, aligned to 64 bytes. Rented and returned like a stack, so a driver may run inside another; after
/// warm-up nothing is allocated.
/// </summary>
/// <remarks>
/// A 64-byte load that straddles two cache lines costs up to twice, and arrays start where the allocator likes. The collector may move a small
/// array while it is rented; then the alignment is lost, and nothing else.
/// </remarks>
/// <typeparam name="TNumber">The number type.</typeparam>
internal readonly ref struct SeedBuffer<TNumber>
{
    private const int Alignment = 64;

    private readonly byte[]? rented;

    private SeedBuffer(Span<TNumber> numbers, byte[]? rented)
    {
        Numbers = numbers;
        this.rented = rented;
    }

    /// <summary>Gets the numbers; their contents are what the pool left in them.</summary>
    public Span<TNumber> Numbers { get; }

    /// <summary>Rents a span.</summary>
    /// <param name="length">The number of numbers.</param>
    public static SeedBuffer<TNumber> Rent(int length)
    {
        long bytes = (long)length * Unsafe.SizeOf<TNumber>() + Alignment;
        if (bytes > Array.MaxLength || RuntimeHelpers.IsReferenceOrContainsReferences<TNumber>())
            return new(new TNumber[length], null);

        byte[] rented = ArrayPool<byte>.Shared.Rent((int)bytes);
        int offset = OffsetToAlignment(rented);
        return new(MemoryMarshal.CreateSpan(ref Unsafe.As<byte, TNumber>(ref rented[offset]), length), rented);
    }

    /// <summary>Returns the span to the pool.</summary>
    public void Dispose()
    {
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
    }

    private static unsafe int OffsetToAlignment(byte[] array)
    {
        nuint address = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(array));
        return (int)((Alignment - address % Alignment) % Alignment);
    }
}

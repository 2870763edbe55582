using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Duals;

internal readonly unsafe partial struct Workspace
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Span<TItem> Take<TItem>(Header* header, int length)
    {
        if (!RuntimeHelpers.IsReferenceOrContainsReferences<TItem>())
        {
            nint bytes = BytesOf<TItem>(length);
            nint position = header->Top;
            if (bytes <= MemoryBytes - position)
            {
                header->Top = position + bytes;
                return new((byte*)(header + 1) + position, length);
            }
        }

        return TakeElsewhere<TItem>(header, length);
    }

    private static nint BytesOf<TItem>(int length) => ((nint)length * Unsafe.SizeOf<TItem>() + (Alignment - 1)) & -Alignment;

    // From the pool, aligned too. The collector may move a small array while it is rented; then the alignment is lost, and nothing else.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Span<TItem> TakeElsewhere<TItem>(Header* header, int length)
    {
        nint bytes = BytesOf<TItem>(length) + Alignment;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<TItem>() || bytes > Array.MaxLength)
            return new TItem[length];

        byte[] array = ArrayPool<byte>.Shared.Rent((int)bytes);
        Objects.OfThread!.Rentals.Push(new(array, header->Depth));
        header->DepthOfRental = header->Depth;
        ref byte first = ref MemoryMarshal.GetArrayDataReference(array);
        return MemoryMarshal.CreateSpan(ref Unsafe.As<byte, TItem>(ref Unsafe.Add(ref first, Aligned(array) - (nint)Unsafe.AsPointer(ref first))), length);
    }

    // Those that were made further in than a depth.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReturnRentals(Header* header, int depth)
    {
        Stack<Rental> rentals = Objects.OfThread!.Rentals;
        while (rentals.TryPeek(out Rental last) && last.Depth > depth)
        {
            rentals.Pop();
            ArrayPool<byte>.Shared.Return(last.Array);
        }

        header->DepthOfRental = rentals.TryPeek(out Rental outer) ? outer.Depth : 0;
    }

    /// <summary>What has entered, until it is disposed.</summary>
    public readonly ref struct Level
    {
        private readonly Header* header;
        private readonly int depth;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Level(Header* header, int depth)
        {
            this.header = header;
            this.depth = depth;
        }

        /// <summary>Leaves.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Dispose() => header->Depth = depth;
    }

    /// <summary>What has entered and may take memory, until it is disposed.</summary>
    /// <remarks>It knows what to restore, so that leaving waits for nothing that entering has written.</remarks>
    public readonly ref struct Frame
    {
        private readonly Header* header;
        private readonly int depth;
        private readonly nint top;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Frame(Header* header, int depth, nint top)
        {
            this.header = header;
            this.depth = depth;
            this.top = top;
        }

        /// <summary>Takes memory until the frame is left; its contents are what others have left in it.</summary>
        /// <param name="length">The number of items.</param>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Span<TItem> Take<TItem>(int length) => Workspace.Take<TItem>(header, length);

        /// <summary>Leaves, and gives back the memory taken since.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Dispose()
        {
            header->Depth = depth;
            header->Top = top;
            if (header->DepthOfRental > depth)
                ReturnRentals(header, depth);
        }
    }

    /// <summary>What lies before the memory.</summary>
    internal struct Header
    {
        public int Depth;
        public int DepthOfRental;
        public nint Top;
        public bool IsProbing;
        public fixed long NumberTypes[Levels];
    }

    /// <summary>
    /// Where the workspace of a thread lies, 0 before its first driver. Alone in its class, so that the runtime keeps it beside the thread's own data.
    /// </summary>
    private static class Address
    {
        [ThreadStatic]
        internal static nint OfThread;
    }

    /// <summary>What only the collector can keep.</summary>
    private sealed class Objects(byte[] memory)
    {
        [ThreadStatic]
        internal static Objects? OfThread;

        private nint[] deepNumberTypes = [];

        public byte[] Memory { get; } = memory;

        public Stack<Rental> Rentals { get; } = new();

        public nint DeepNumberType(int index) => deepNumberTypes[index];

        [MethodImpl(MethodImplOptions.NoInlining)]
        public void SetDeepNumberType(int index, nint numberType)
        {
            if (index >= deepNumberTypes.Length)
                Array.Resize(ref deepNumberTypes, Math.Max(Levels, 2 * index));

            deepNumberTypes[index] = numberType;
        }
    }

    private readonly record struct Rental(byte[] Array, int Depth);
}

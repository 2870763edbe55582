using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Duals;

/// <summary>
/// What a thread keeps for the drivers that run on it, one inside another: the number types they run over, and memory for their points and images. A driver
/// asks for its thread's workspace once, enters it, takes what it needs and leaves; after warm-up nothing is allocated.
/// </summary>
/// <remarks>
/// <para>The memory is a stack, and what is taken from it starts at a multiple of 64 bytes: a 64-byte load that straddles two cache lines costs up to
/// twice. What does not fit is rented from the shared array pool. Leaving gives back whatever was taken since entering, so that nothing is left when a function
/// throws.</para>
/// <para>All of it lies at an address that does not move. The address is what is looked up for the thread: a number is reached faster than an object.</para>
/// </remarks>
internal readonly unsafe partial struct Workspace
{
    private const int Alignment = 64;

    // The number types of more levels than these are kept elsewhere; so many make the header a multiple of the alignment.
    private const int Levels = 61;

    // 256 numbers of a vector each, and no more than the cache next to the processor holds.
    private const int MemoryBytes = 1 << 15;

    private readonly Header* header;

    private Workspace(Header* header) => this.header = header;

    /// <summary>Gets the workspace of the running thread.</summary>
    public static Workspace Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            nint address = Address.OfThread;
            return address != 0 ? new((Header*)address) : Create();
        }
    }

    /// <summary>Gets a value indicating whether no driver runs.</summary>
    public bool IsEmpty
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => header->Depth == 0;
    }

    /// <summary>Gets a value indicating whether nothing has entered and no memory is taken, for tests.</summary>
    public bool IsUntouched => header->Depth == 0 && header->Top == 0 && header->DepthOfRental == 0 && Objects.OfThread!.Rentals.Count == 0;

    /// <summary>Gets or sets a value indicating whether drivers run inside a probe, whatever their number type (see <c>Nesting</c>).</summary>
    public bool IsProbing
    {
        get => header->IsProbing;
        set => header->IsProbing = value;
    }

    /// <summary>Enters, to take memory; disposing the frame leaves.</summary>
    /// <param name="numberType">What stands for the number type that runs, 0 if none does.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Frame Enter(nint numberType) => new(header, Push(numberType), header->Top);

    /// <summary>Enters without taking memory; disposing the level leaves.</summary>
    /// <param name="numberType">What stands for the number type that runs.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Level EnterLevel(nint numberType) => new(header, Push(numberType));

    /// <summary>How often a number type has been entered and not left.</summary>
    public int CountOf(nint numberType)
    {
        int count = 0;
        for (int i = 0; i < header->Depth; i++)
            count += NumberTypeAt(i) == numberType ? 1 : 0;

        return count;
    }

    /// <summary>True if a number type has been entered and not left.</summary>
    public bool Runs(nint numberType)
    {
        // The innermost first: where drivers call themselves, it is the one.
        for (int i = header->Depth - 1; i >= 0; i--)
        {
            if (NumberTypeAt(i) == numberType)
                return true;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Workspace Create()
    {
        byte[] memory = GC.AllocateArray<byte>(Alignment + sizeof(Header) + MemoryBytes, pinned: true);
        Objects.OfThread = new(memory);
        nint address = Aligned(memory);
        Address.OfThread = address;
        return new((Header*)address);
    }

    private static nint Aligned(byte[] memory) =>
        ((nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(memory)) + (Alignment - 1)) & -Alignment;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Push(nint numberType)
    {
        int index = header->Depth;
        if (index < Levels)
            header->NumberTypes[index] = numberType;
        else
            Objects.OfThread!.SetDeepNumberType(index - Levels, numberType);

        header->Depth = index + 1;
        return index;
    }

    private nint NumberTypeAt(int index) => index < Levels ? (nint)header->NumberTypes[index] : Objects.OfThread!.DeepNumberType(index - Levels);
}

using System.Buffers;

namespace Duals.Benchmarks.AdBench;

/// <summary>Scratch of any number type for a generic function, from the shared pool: after warm-up nothing is allocated, whatever the type.</summary>
/// <typeparam name="T">The number type.</typeparam>
internal readonly ref struct Scratch<T>
{
    private readonly T[] rented;

    private Scratch(T[] rented, int length)
    {
        this.rented = rented;
        Numbers = rented.AsSpan(0, length);
    }

    /// <summary>Gets the numbers; their contents are what the pool left in them.</summary>
    public Span<T> Numbers { get; }

    /// <summary>Rents numbers; dispose to give them back.</summary>
    public static Scratch<T> Rent(int length) => new(ArrayPool<T>.Shared.Rent(length), length);

    public void Dispose() => ArrayPool<T>.Shared.Return(rented);
}

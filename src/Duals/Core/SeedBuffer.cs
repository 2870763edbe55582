namespace Duals;

/// <summary>
/// A span of numbers in the workspace of the running thread, rented and returned like a stack, so that what rents it may run inside another. Drivers that have
/// entered the workspace already take their spans from it directly.
/// </summary>
/// <typeparam name="TNumber">The number type.</typeparam>
internal readonly ref struct SeedBuffer<TNumber>
{
    private readonly Workspace.Frame frame;

    private SeedBuffer(Workspace.Frame frame, Span<TNumber> numbers)
    {
        this.frame = frame;
        Numbers = numbers;
    }

    /// <summary>Gets the numbers; their contents are what others have left in them.</summary>
    public Span<TNumber> Numbers { get; }

    /// <summary>Rents a span.</summary>
    /// <param name="length">The number of numbers.</param>
    public static SeedBuffer<TNumber> Rent(int length)
    {
        Workspace.Frame frame = Workspace.Current.Enter(0);
        try
        {
            return new(frame, frame.Take<TNumber>(length));
        }
        catch
        {
            frame.Dispose();
            throw;
        }
    }

    /// <summary>Returns the span.</summary>
    public void Dispose() => frame.Dispose();
}

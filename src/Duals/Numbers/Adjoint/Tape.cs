using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>
/// What a computation with <see cref="Adjoint{T}"/> numbers records, so that derivatives can be swept back from a result to the variables. The drivers use
/// one by themselves; by hand: <c>using var tape = Tape&lt;double&gt;.Start();</c>, make variables, compute, <see cref="Sweep(Adjoint{T}, T)"/>, read <see cref="AdjointOf"/>.
/// </summary>
/// <remarks>
/// <para>Each thread has its own tapes, one for each level of nesting; they keep their memory for the next recording, until the thread ends. Starting a tape
/// inside another's recording opens the next level, and the tapes must be closed (disposed) in the reverse order.</para>
/// <para>What is recorded are edges, a partial derivative and the node it belongs to: two for an operation that joins two numbers, none for functions of one
/// argument, products with constants and sums that join neighbouring ranges of edges. A range that another operation needs as its argument becomes a node. For
/// <see cref="double"/> an edge takes 16 bytes and a node 16 with its adjoint: at most 48 bytes for an operation, none for many.
/// See A. Griewank, A. Walther, Evaluating Derivatives, 2nd ed., SIAM 2008, sections 3.2 and 4; statement-level recording as in
/// M. Sagebaum, T. Albring, N. Gauger, High-Performance Derivative Computations using CoDiPack, ACM TOMS 45(4), 2019, section 3.</para>
/// </remarks>
/// <typeparam name="T">The number type of values and partial derivatives.</typeparam>
public sealed partial class Tape<T> : IDisposable
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    // Prefix sums share the edges of a range. If all were materialised, long ranges would be swept over and over: the limit bounds that to a constant.
    private const int LongestSum = 16;

    [ThreadStatic]
    private static Tape<T>? outermost;

    [ThreadStatic]
    private static Tape<T>? current;

    private static long lastStamp;

    private Tape<T>? outer;
    private Tape<T>? inner;
    private long stamp;
    private Edge[] edges = [];
    private int edgeCount;
    private Node[] nodes = [];
    private int nodeCount;
    private T[] adjoints = [];

    private Tape()
    {
    }

    /// <summary>Gets the tape that records on this thread.</summary>
    /// <exception cref="InvalidOperationException">No tape records on this thread.</exception>
    internal static Tape<T> Current =>
        current ?? throw new InvalidOperationException($"No tape records {typeof(Adjoint<T>)} on this thread. Start one, or use a driver, which does.");

    /// <summary>Gets the depth of nesting on this thread, for tests.</summary>
    internal static int Depth
    {
        get
        {
            int depth = 0;
            for (Tape<T>? tape = current; tape is not null; tape = tape.outer)
                depth++;

            return depth;
        }
    }

    /// <summary>Gets the bytes that the current recording takes, its adjoints included.</summary>
    public long RecordedBytes => (long)edgeCount * Unsafe.SizeOf<Edge>() + (long)nodeCount * (Unsafe.SizeOf<Node>() + Unsafe.SizeOf<T>());

    /// <summary>Starts a recording on this thread, nested in the one that is under way, if any.</summary>
    /// <returns>The tape; dispose it to end the recording.</returns>
    public static Tape<T> Start()
    {
        Tape<T> tape = current is null ? outermost ??= new() : current.inner ??= new() { outer = current };
        tape.stamp = Interlocked.Increment(ref lastStamp);
        tape.edgeCount = 0;
        tape.nodeCount = 0;
        tape.sweptNodes = 0;
        current = tape;
        return tape;
    }

    /// <summary>Makes a variable.</summary>
    /// <param name="value">The point.</param>
    /// <returns>The variable.</returns>
    /// <exception cref="InvalidOperationException">The tape has been closed.</exception>
    /// <exception cref="InsufficientMemoryException">The tape would not fit into memory.</exception>
    public Adjoint<T> Variable(T value)
    {
        ThrowIfClosed();
        return new(value, T.One, stamp, TapeForm.Node(AddNode(0, 0)));
    }

    /// <summary>Ends the recording; numbers made by it can no longer be used.</summary>
    public void Dispose()
    {
        if (stamp == 0)
            return;

        // Tapes further in that nobody closed are closed with this one.
        for (Tape<T>? tape = this; tape is not null && tape.stamp != 0; tape = tape.inner)
            tape.stamp = 0;

        current = outer;
    }

    /// <summary>Makes all x variables, the first nodes of an empty tape.</summary>
    internal void Variables(ReadOnlySpan<T> x, Span<Adjoint<T>> variables)
    {
        for (int i = 0; i < x.Length; i++)
            variables[i] = new(x[i], T.One, stamp, TapeForm.Node(AddNode(0, 0)));
    }

    /// <summary>Records the sum of two forms with slopes, and returns the form that it is.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static TapeForm Record(long stampX, TapeForm x, T slopeX, long stampY, TapeForm y, T slopeY)
    {
        // Neighbouring ranges are one range: nothing is recorded. That makes a dot product two edges for each of its terms.
        if (x.End == y.Start && stampX == stampY && IsOne(slopeX) && IsOne(slopeY) && y.End - x.Start <= LongestSum && !x.IsNode && !y.IsNode)
            return TapeForm.Range(x.Start, y.End);

        Tape<T>? tape = current;
        if (tape is null || tape.stamp != stampX || tape.stamp != stampY)
            tape = RecordingFurtherOut(stampX, stampY);

        int top = tape.edgeCount;
        if (tape.edges.Length - top < 2)
            tape.Grow(ref tape.edges, top + 2L);

        // A sum that ends where the tape does is continued; the shorter one stays valid, as a prefix of it.
        int start = top;
        if (x.End == top && IsOne(slopeX) && top - x.Start < LongestSum)
        {
            start = x.Start;
        }
        else if (y.End == top && IsOne(slopeY) && top - y.Start < LongestSum)
        {
            start = y.Start;
            (y, slopeY) = (x, slopeX);
        }
        else
        {
            tape.edges[top++] = new(slopeX, tape.NodeOf(x));
        }

        tape.edges[top++] = new(slopeY, tape.NodeOf(y));
        tape.edgeCount = top;
        return TapeForm.Range(start, top);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsOne(T slope) => slope == T.One && Parts.AreConstant(slope);

    /// <summary>The node of a form; a range becomes one, once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int NodeOf(TapeForm form) => form.IsNode ? form.Index : NodeOfRange(form.Start, form.End);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int NodeOfRange(int start, int end)
    {
        // What an earlier recording has left here is harmless: it counts only if that node is this range.
        ref Edge last = ref edges[end - 1];
        int node = last.Node;
        if ((uint)node < (uint)nodeCount && nodes[node].Start == start && nodes[node].End == end)
            return node;

        return last.Node = AddNode(start, end);
    }

    private int AddNode(int start, int end)
    {
        if (nodeCount == nodes.Length)
            Grow(ref nodes, nodeCount + 1L);

        nodes[nodeCount] = new(start, end);
        return nodeCount++;
    }

    private void ThrowIfClosed()
    {
        if (stamp == 0)
            throw new InvalidOperationException("The tape has been closed.");
    }

    /// <summary>A partial derivative with respect to a node.</summary>
    private struct Edge(T partial, int argument)
    {
        public readonly T Partial = partial;
        public readonly int Argument = argument;

        /// <summary>The node of the last range that ended here and became one; valid only if that node says so too.</summary>
        public int Node;
    }

    /// <summary>A number that others depend on: the sum of a range of edges; an empty range for a variable.</summary>
    private readonly struct Node(int start, int end)
    {
        public readonly int Start = start;
        public readonly int End = end;
    }
}

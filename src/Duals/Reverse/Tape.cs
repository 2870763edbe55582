using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

/// <summary>
/// What a computation with <see cref="Adjoint{T}"/> numbers records, so that derivatives can be swept back from a result to the variables. The drivers use
/// one by themselves; by hand: <c>using var tape = Tape&lt;double&gt;.Start();</c>, make variables, compute, <see cref="Sweep(Adjoint{T}, T)"/>, read
/// <see cref="AdjointOf"/>.
/// </summary>
/// <remarks>
/// <para>Each thread has its own tapes, one for each level of nesting; they keep their memory for the next recording, until the thread ends (one that is left
/// open then, until its place or its memory is needed). Starting a tape
/// inside another's recording opens the next level; closing (disposing) a tape closes those inside it too. Recording a number on another
/// thread than its tape's throws while that thread lives, so a parallel loop inside f must compute on plain numbers.</para>
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

    private Tape<T>? outer;
    private Tape<T>? inner;
    private T[] partials = [];
    private int[] arguments = [];
    private int[] nodesOfRanges = [];
    private int edgeCount;
    private TapeForm[] nodes = [];
    private int nodeCount;
    private T[] adjoints = [];
    private T[] arrivals = [];
    private bool isHandedOut;

    private Tape(Tape<T>? outer) => this.outer = outer;

    /// <summary>Gets the tape that records on this thread.</summary>
    /// <exception cref="InvalidOperationException">No tape records on this thread.</exception>
    internal static Tape<T> Current =>
        Innermost()
        ?? throw new InvalidOperationException($"No tape records {TypeName.Of(typeof(Adjoint<T>))} on this thread. Start one, or use a driver, which does.");

    /// <summary>Gets the depth of nesting on this thread, for tests.</summary>
    internal static int Depth
    {
        get
        {
            int depth = 0;
            for (Tape<T>? tape = Innermost(); tape is not null; tape = tape.outer)
                depth++;

            return depth;
        }
    }

    /// <summary>Gets the bytes that the current recording takes, with its adjoints and the states that <see cref="Checkpoint"/> keeps.</summary>
    public long RecordedBytes =>
        BlockBytes
        + (long)edgeCount * (Unsafe.SizeOf<T>() + 2 * sizeof(int))
        + (long)nodeCount * (Unsafe.SizeOf<TapeForm>() + Unsafe.SizeOf<T>());

    /// <summary>Starts a recording on this thread, nested in the one that is under way, if any.</summary>
    /// <returns>The tape; dispose it to end the recording.</returns>
    /// <exception cref="InvalidOperationException">4096 tapes record already, on all threads together.</exception>
    public static Tape<T> Start()
    {
        Tape<T> tape = StartPooled();
        tape.isHandedOut = true;
        return tape;
    }

    /// <summary>The same for drivers, which keep the tape to themselves and close it once, so that it can be used again.</summary>
    internal static Tape<T> StartPooled()
    {
        Tape<T>? outer = Innermost();
        ref Tape<T>? pooled = ref outer is null ? ref outermost : ref outer.inner;
        Tape<T> tape = pooled is null ? new(outer) : pooled.isHandedOut ? pooled.Successor() : pooled;
        tape.Open();
        tape.edgeCount = 0;
        tape.nodeCount = 0;
        tape.sweptNodes = 0;
        tape.recordableEdges = 0;
        tape.edgesLookedOver = 0;
        tape.hasInfinitePartials = false;
        tape.IsAskedForArrivals = false;
        tape.blocks.Clear();
        return current = pooled = tape;
    }

    /// <summary>Makes a variable.</summary>
    /// <param name="value">The point.</param>
    /// <returns>The variable.</returns>
    /// <exception cref="InvalidOperationException">The tape has been closed, or records on another thread.</exception>
    /// <exception cref="InsufficientMemoryException">The tape would not fit into memory.</exception>
    public Adjoint<T> Variable(T value)
    {
        ThrowUnlessRecordingHere();
        return new(value, T.One, stamp, AddVariable());
    }

    /// <summary>
    /// Closes this tape and all tapes that were started inside its recording. Its numbers keep their values, but recording them throws. Disposing a closed tape
    /// does nothing. On another thread only this tape is closed, and its memory stays with the thread that started it.
    /// </summary>
    public void Dispose()
    {
        if (stamp == 0)
            return;

        // On another thread only this tape's numbers are invalidated: its own thread may be recording on inner tapes.
        if (owner != Thread.CurrentThread)
        {
            CutOff();
            return;
        }

        // Those who started the inner tapes may still hold them.
        for (Tape<T>? tape = current; tape is not null && tape != this; tape = tape.outer)
        {
            tape.isHandedOut = true;
            tape.Close();
        }

        Close();
        current = outer;
    }

    /// <summary>The tape that records on this thread, if any. One that another thread has closed is still this thread's current one.</summary>
    private static Tape<T>? Innermost()
    {
        while (current is { stamp: 0 })
            current = current.outer;

        return current;
    }

    /// <summary>A tape in place of this one, with its memory. The user may have kept this one, and must not close with it what is recorded later.</summary>
    private Tape<T> Successor()
    {
        var successor = new Tape<T>(outer)
        {
            inner = inner,
            partials = partials,
            arguments = arguments,
            nodesOfRanges = nodesOfRanges,
            nodes = nodes,
            adjoints = adjoints,
            arrivals = arrivals,
        };
        inner?.NestIn(successor);
        inner = null;
        ReleaseMemory();
        return successor;
    }

    private void NestIn(Tape<T> tape) => outer = tape;

    /// <summary>Makes all x variables, the first nodes of an empty tape.</summary>
    internal void Variables(ReadOnlySpan<T> x, Span<Adjoint<T>> variables)
    {
        if (nodes.Length < x.Length)
            Grow(ref nodes, x.Length);

        nodes.AsSpan(0, x.Length).Clear();
        nodeCount = x.Length;
        long mark = stamp;
        for (int i = 0; i < x.Length; i++)
            variables[i] = new(x[i], T.One, mark, TapeForm.Node(i));
    }

    /// <summary>Records a function of two forms, given its slopes in them, and returns the form that it is.</summary>
    /// <remarks>What is rare leaves by a call at the very end, so that the rest needs hardly a stack frame.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static TapeForm Record(long stampX, TapeForm x, T slopeX, long stampY, TapeForm y, T slopeY)
    {
        Tape<T>? tape = Slots[(int)stampX & SlotMask];
        if (tape is null || tape.stamp != stampX || stampY != stampX)
            return ThrowForTwoTapes(stampX, stampY);

        int top = tape.edgeCount;
        nint position = StackPosition();
        if (top >= tape.recordableEdges || tape.MayBeElsewhere(position))
            return tape.RecordWithRoom(position, x, slopeX, y, slopeY);

        return tape.AddEdges(top, x, slopeX, y, slopeY);
    }

    /// <summary>Neighbouring ranges are one range: nothing is recorded. That makes a dot product two edges for each of its terms.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool AreOneRange(TapeForm x, T slopeX, TapeForm y, T slopeY) =>
        x.End == y.Start && !x.IsNode && !y.IsNode && y.End - x.Start <= LongestSum && IsOne(slopeX) && IsOne(slopeY);

    /// <summary>The same for a sum of two forms, which is recorded in fewer edges where they lie well.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static TapeForm RecordSum(long stampX, TapeForm x, T slopeX, long stampY, TapeForm y, T slopeY)
    {
        Tape<T>? tape = Slots[(int)stampX & SlotMask];
        if (tape is null || tape.stamp != stampX || stampY != stampX)
            return ThrowForTwoTapes(stampX, stampY);

        int top = tape.edgeCount;
        nint position = StackPosition();
        if (top >= tape.recordableEdges || tape.MayBeElsewhere(position))
            return tape.RecordSumWithRoom(position, x, slopeX, y, slopeY);

        return tape.AddSum(top, x, slopeX, y, slopeY);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private TapeForm RecordSumWithRoom(nint position, TapeForm x, T slopeX, TapeForm y, T slopeY)
    {
        ThrowUnlessOnItsThread(position);
        MakeRoom();
        return AddSum(edgeCount, x, slopeX, y, slopeY);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TapeForm AddSum(int top, TapeForm x, T slopeX, TapeForm y, T slopeY)
    {
        // A sum that ends where the tape does is continued; the shorter one stays valid, as a prefix of it.
        if (x.End == top && IsOne(slopeX) && top - x.Start < LongestSum)
            return Continue(x.Start, top, y, slopeY);

        if (y.End == top && IsOne(slopeY) && top - y.Start < LongestSum)
            return Continue(y.Start, top, x, slopeX);

        return AddEdges(top, x, slopeX, y, slopeY);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TapeForm Continue(int start, int top, TapeForm argument, T partial)
    {
        arguments[top] = NodeOf(argument);
        partials[top] = partial;
        edgeCount = top + 1;
        return TapeForm.Range(start, top + 1);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private TapeForm RecordWithRoom(nint position, TapeForm x, T slopeX, TapeForm y, T slopeY)
    {
        ThrowUnlessOnItsThread(position);
        MakeRoom();
        return AddEdges(edgeCount, x, slopeX, y, slopeY);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TapeForm AddEdges(int top, TapeForm x, T slopeX, TapeForm y, T slopeY)
    {
        // Slices, so that the bounds of both edges are checked at once.
        Span<int> argumentsAtTop = arguments.AsSpan(top, 2);
        Span<T> partialsAtTop = partials.AsSpan(top, 2);
        argumentsAtTop[0] = NodeOf(x);
        partialsAtTop[0] = slopeX;
        argumentsAtTop[1] = NodeOf(y);
        partialsAtTop[1] = slopeY;
        edgeCount = top + 2;
        return TapeForm.Range(top, top + 2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsOne(T slope) => slope == T.One && Parts.AreConstant(slope);

    /// <summary>The node of a form; a range becomes one, once. There must be room for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int NodeOf(TapeForm form)
    {
        if (form.IsNode)
            return form.Index;

        // What an earlier recording has left here is harmless: it counts only if that node is this range.
        ref int last = ref nodesOfRanges[form.End - 1];
        int node = last;
        if ((uint)node < (uint)nodeCount && nodes[node] == form)
            return node;

        node = nodeCount;
        nodes[node] = form;
        nodeCount = node + 1;
        last = node;
        return node;
    }

    /// <summary>Adds a variable's node, an empty range.</summary>
    private TapeForm AddVariable()
    {
        if (nodeCount == nodes.Length)
            Grow(ref nodes, nodeCount + 1L);

        // The room for nodes that recording counts on is used up by this one.
        recordableEdges = 0;
        nodes[nodeCount] = default;
        return TapeForm.Node(nodeCount++);
    }
}

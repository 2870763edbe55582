using System.Numerics;

namespace Duals;

/// <summary>A part of a computation that is not recorded, but knows how to sweep back over itself.</summary>
internal abstract class TapeBlock<T>
{
    /// <summary>Gets the bytes that the block keeps for the sweep.</summary>
    public abstract long Bytes { get; }

    /// <summary>Sweeps back from the block's end to its start in plain arithmetic; false where a NaN shows.</summary>
    /// <param name="state">The adjoints of the state at the end; receives those of the state at the start.</param>
    /// <param name="parameterAdjoints">Zeros; receives the adjoints of the parameters.</param>
    public abstract bool TrySweep(Span<T> state, Span<T> parameterAdjoints);

    /// <summary>Sweeps back with what has arrived of the adjoints.</summary>
    /// <param name="state">The adjoints of the state at the end; receives those of the state at the start.</param>
    /// <param name="arrivedState">Which of their parts have arrived, likewise.</param>
    /// <param name="parameterAdjoints">Zeros; receives the adjoints of the parameters.</param>
    /// <param name="arrivedParameters">Zeros; receives which of their parts have arrived.</param>
    public abstract void SweepByArrival(Span<T> state, Span<T> arrivedState, Span<T> parameterAdjoints, Span<T> arrivedParameters);
}

public sealed partial class Tape<T>
{
    private readonly List<BlockRecord> blocks = [];

    /// <summary>Gets the bytes that all blocks keep.</summary>
    private long BlockBytes => blocks.Count == 0 ? 0 : blocks[^1].BytesSoFar;

    /// <summary>The tape that numbers belong to; null if all are constants.</summary>
    internal static Tape<T>? Of(ReadOnlySpan<Adjoint<T>> state, ReadOnlySpan<Adjoint<T>> parameters)
    {
        long stamp = 0;
        foreach (ref readonly Adjoint<T> number in state)
            stamp = CommonStamp(stamp, number.Stamp);

        foreach (ref readonly Adjoint<T> number in parameters)
            stamp = CommonStamp(stamp, number.Stamp);

        if (stamp == 0)
            return null;

        return RecordsHere(stamp) ? Slots[(int)stamp & SlotMask] : throw Foreign();
    }

    /// <summary>Writes the values of numbers.</summary>
    internal static void CopyValues(ReadOnlySpan<Adjoint<T>> numbers, Span<T> values)
    {
        for (int i = 0; i < values.Length; i++)
            values[i] = numbers[i].Value;
    }

    private static long CommonStamp(long stamp, long other)
    {
        if (stamp != 0 && other != 0 && stamp != other)
            ThrowForTwoTapes(stamp, other);

        return stamp == 0 ? other : stamp;
    }

    /// <summary>Adds a block whose results are nodes of their own.</summary>
    internal void AddBlock(
        TapeBlock<T> block, ReadOnlySpan<Adjoint<T>> state, ReadOnlySpan<Adjoint<T>> parameters, ReadOnlySpan<T> values, Span<Adjoint<T>> results)
    {
        MakeRoom(state.Length + parameters.Length + values.Length);
        BlockInput[] inputs = [.. Inputs(state), .. Inputs(parameters)];
        int firstNode = nodeCount;
        for (int i = 0; i < values.Length; i++)
            results[i] = Variable(values[i]);

        // Last, so that it is there whole or not at all, should memory not hold the results.
        blocks.Add(new(block, firstNode, state.Length, inputs, BlockBytes + block.Bytes));
    }

    /// <summary>Records a value whose gradient by some numbers is known, as a node: an edge for each partial derivative that has arrived.</summary>
    /// <param name="value">The value.</param>
    /// <param name="numbers">The numbers.</param>
    /// <param name="gradient">The derivatives by them.</param>
    /// <param name="arrived">Which parts of those have arrived; empty if those that are not exactly zero, as far as it matters.</param>
    internal Adjoint<T> RecordGradient(T value, ReadOnlySpan<Adjoint<T>> numbers, ReadOnlySpan<T> gradient, ReadOnlySpan<T> arrived)
    {
        MakeRoom(numbers.Length + 1, numbers.Length);
        int start = edgeCount;
        for (int i = 0; i < numbers.Length; i++)
        {
            if (numbers[i].IsConstant || Parts.AreZero(arrived.IsEmpty ? gradient[i] : arrived[i]))
                continue;

            T slope = numbers[i].Slope;
            arguments[edgeCount] = NodeOf(numbers[i].Form);
            partials[edgeCount] = arrived.IsEmpty ? Strong.Carried(gradient[i], slope, gradient[i]) : Strong.Swept(gradient[i], arrived[i], slope);
            edgeCount++;
        }

        return edgeCount == start ? Adjoint<T>.Constant(value) : new(value, T.One, stamp, TapeForm.Node(NodeOf(TapeForm.Range(start, edgeCount))));
    }

    /// <summary>
    /// True if it matters whether a derivative of zero by one of some numbers has arrived: where something infinite may lie between the number and the
    /// variables. A variable of this tape stands at the end, and so does what is a finite multiple of one.
    /// </summary>
    internal bool HasZeroToTellApart(ReadOnlySpan<Adjoint<T>> numbers, ReadOnlySpan<T> gradient)
    {
        for (int i = 0; i < numbers.Length; i++)
        {
            if (!numbers[i].IsConstant && (!Parts.AreFinite(numbers[i].Slope) || (Parts.AreZero(gradient[i]) && !IsVariable(numbers[i].Form))))
                return true;
        }

        return false;
    }

    private bool IsVariable(TapeForm form) =>
        form.IsNode && nodes[form.Index] == default && (blocks.Count == 0 || form.Index < blocks[0].FirstNode);

    private BlockInput[] Inputs(ReadOnlySpan<Adjoint<T>> numbers)
    {
        var inputs = new BlockInput[numbers.Length];
        for (int i = 0; i < inputs.Length; i++)
            inputs[i] = numbers[i].IsConstant ? new(-1, T.Zero) : new(NodeOf(numbers[i].Form), numbers[i].Slope);

        return inputs;
    }

    /// <summary>Sweeps over a block, from the adjoints of its results to those of what it depends on; false where a NaN shows in it.</summary>
    private bool TrySweepBlock(in BlockRecord record)
    {
        using var buffer = SeedBuffer<T>.Rent(record.Inputs.Length);
        Span<T> swept = BeforeBlock(adjoints, record, buffer.Numbers);
        if (!record.Block.TrySweep(swept[..record.StateLength], swept[record.StateLength..]))
            return false;

        for (int i = 0; i < swept.Length; i++)
        {
            (int node, T slope) = record.Inputs[i];
            if (node >= 0)
                adjoints[node] += slope * swept[i];
        }

        return true;
    }

    private void SweepBlockByArrival(in BlockRecord record)
    {
        using var buffer = SeedBuffer<T>.Rent(record.Inputs.Length);
        using var arrivedBuffer = SeedBuffer<T>.Rent(record.Inputs.Length);
        Span<T> swept = BeforeBlock(adjoints, record, buffer.Numbers);
        Span<T> arrived = BeforeBlock(arrivals, record, arrivedBuffer.Numbers);
        int length = record.StateLength;
        record.Block.SweepByArrival(swept[..length], arrived[..length], swept[length..], arrived[length..]);
        for (int i = 0; i < swept.Length; i++)
        {
            (int node, T slope) = record.Inputs[i];
            if (node >= 0)
                Pass(node, swept[i], arrived[i], slope);
        }
    }

    /// <summary>What a sweep over a block starts from: what the nodes of its results have, and zeros for the parameters.</summary>
    private static Span<T> BeforeBlock(T[] ofNodes, in BlockRecord record, Span<T> numbers)
    {
        ofNodes.AsSpan(record.FirstNode, record.StateLength).CopyTo(numbers);
        numbers[record.StateLength..].Clear();
        return numbers;
    }

    private readonly record struct BlockInput(int Node, T Slope);

    /// <summary>
    /// A block, the nodes of its results, the nodes that it depends on with their slopes, -1 for constants, and the bytes that it keeps with those before it.
    /// </summary>
    private readonly record struct BlockRecord(TapeBlock<T> Block, int FirstNode, int StateLength, BlockInput[] Inputs, long BytesSoFar);
}

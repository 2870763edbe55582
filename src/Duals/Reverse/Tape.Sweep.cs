using System.Numerics;

namespace Duals;

// The product of the sweep is S(a, p) of an adjoint and a partial derivative: exactly 0 where p is exactly zero, plain arithmetic otherwise, so that an adjoint
// that was computed and came out zero meets an infinite partial derivative as NaN. What no adjoint has reached is zero too, and passes nothing on. The two
// are told apart by a bit for each part of each node, but only where it matters:
//   (1) As long as all is finite, plain arithmetic is right, and adjoints of zero can be passed over.
//   (2) A partial derivative that is not finite is seen when the tape looks over what it recorded. Then no zero is passed over: 0·∞ shows as NaN.
//   (3) Where a NaN shows, the sweep is done once more, and the bits go along with the adjoints.
public sealed partial class Tape<T>
{
    private int sweptNodes;
    private int edgesLookedOver;
    private bool hasInfinitePartials;

    /// <summary>Gets or sets a value indicating whether somebody will ask which variables the adjoints have reached, in a sweep by arrival.</summary>
    internal bool IsAskedForArrivals { get; set; }

    /// <summary>Sweeps back from a result, so that <see cref="AdjointOf"/> gives weight·∂y/∂x for every variable x made before it.</summary>
    /// <param name="result">The result y.</param>
    /// <param name="weight">The weight, 1 for the derivative itself.</param>
    /// <exception cref="PerturbationConfusionException"><paramref name="result"/> belongs to an outer tape.</exception>
    /// <exception cref="InvalidOperationException">The tape, or that of <paramref name="result"/>, has been closed, or records on another thread.</exception>
    /// <exception cref="InsufficientMemoryException">The adjoints would not fit into memory.</exception>
    public void Sweep(Adjoint<T> result, T weight) => Sweep([result], [weight]);

    /// <summary>
    /// What the last sweep found for a variable, or for a number that <see cref="Checkpoint"/> has computed from one: the derivative of the result by it.
    /// </summary>
    /// <param name="x">The variable.</param>
    /// <returns>
    /// The adjoint of x; 0 if the result does not depend on it. A number that differs from a variable by a constant only (x + 5, or the larger one of two
    /// variables) stands for that variable.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="x"/> is not a variable of this tape that was made before the sweep.</exception>
    /// <exception cref="PerturbationConfusionException"><paramref name="x"/> belongs to an outer tape.</exception>
    /// <exception cref="InvalidOperationException">The tape, or that of <paramref name="x"/>, has been closed, or records on another thread.</exception>
    public T AdjointOf(Adjoint<T> x)
    {
        ThrowUnlessRecordedHere(x);
        if (x.IsConstant || !x.Form.IsNode || x.Form.Index >= sweptNodes || !Parts.AreSame(x.Slope, T.One))
            throw new ArgumentException("The number is not a variable of this tape that was made before the sweep.", nameof(x));

        return adjoints[x.Form.Index];
    }

    /// <summary>Sweeps back from several results with a weight each: the adjoint of x becomes Σ weightᵢ·∂yᵢ/∂x.</summary>
    /// <param name="results">The results.</param>
    /// <param name="weights">The weights, as many; a part that is exactly zero adds nothing.</param>
    internal void Sweep(ReadOnlySpan<Adjoint<T>> results, ReadOnlySpan<T> weights)
    {
        if (!TrySweepPlainly(results, weights))
            SweepByArrival(results, weights, []);
    }

    /// <summary>The same in plain arithmetic, which is right until a NaN shows. Returns false then, and the adjoints mean nothing.</summary>
    internal bool TrySweepPlainly(ReadOnlySpan<Adjoint<T>> results, ReadOnlySpan<T> weights)
    {
        int recorded = StartSweep(results);
        for (int i = 0; i < results.Length; i++)
        {
            // A result may become a node only here, even one that was a node before: of ranges that end together the tape remembers the last.
            if (!results[i].IsConstant)
                adjoints[NodeOf(results[i].Form)] += results[i].Slope * weights[i];
        }

        int end = nodeCount;
        bool isRight = true;
        for (int i = blocks.Count - 1; i >= 0 && isRight; i--)
        {
            int firstNode = blocks[i].FirstNode;
            isRight = TrySweepNodes(firstNode, end) && TrySweepBlock(blocks[i]);
            end = firstNode;
        }

        isRight = isRight && TrySweepNodes(0, end);
        EndSweep(recorded);
        return isRight;
    }

    /// <summary>
    /// The same for what is not finite: with the adjoints goes what of them has arrived, so that a zero that was computed is told from one that stands for
    /// nothing.
    /// </summary>
    /// <param name="results">The results.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="arrivedWeights">Which parts of the weights have arrived, if they are adjoints; empty for those that are not exactly zero.</param>
    internal void SweepByArrival(ReadOnlySpan<Adjoint<T>> results, ReadOnlySpan<T> weights, ReadOnlySpan<T> arrivedWeights)
    {
        int recorded = StartSweep(results);
        EnsureCapacity(ref arrivals, nodeCount + results.Length);
        arrivals.AsSpan(0, nodeCount + results.Length).Clear();
        for (int i = 0; i < results.Length; i++)
        {
            if (!results[i].IsConstant)
                Pass(NodeOf(results[i].Form), weights[i], arrivedWeights.IsEmpty ? Parts.NonzeroPattern(weights[i]) : arrivedWeights[i], results[i].Slope);
        }

        int end = nodeCount;
        for (int i = blocks.Count - 1; i >= 0; i--)
        {
            int firstNode = blocks[i].FirstNode;
            SweepNodesByArrival(firstNode, end);
            SweepBlockByArrival(blocks[i]);
            end = firstNode;
        }

        SweepNodesByArrival(0, end);
        EndSweep(recorded);
    }

    /// <summary>The adjoints of the first variables.</summary>
    internal ReadOnlySpan<T> AdjointsOfVariables(int count) => adjoints.AsSpan(0, count);

    /// <summary>Which parts of those have arrived, after a sweep by arrival: not 0 in those, 0 in the others.</summary>
    internal ReadOnlySpan<T> ArrivalsOfVariables(int count) => arrivals.AsSpan(0, count);

    /// <summary>Makes all adjoints zero, with room for the results; returns how many nodes are recorded.</summary>
    private int StartSweep(ReadOnlySpan<Adjoint<T>> results)
    {
        foreach (ref readonly Adjoint<T> result in results)
            ThrowUnlessRecordedHere(result);

        // Adjoints can be read when the sweep is done; a step that is computed again may throw on the way.
        sweptNodes = 0;
        MakeRoom(results.Length);
        EnsureCapacity(ref adjoints, nodeCount + results.Length);
        adjoints.AsSpan(0, nodeCount + results.Length).Clear();
        return nodeCount;
    }

    // Results that have become nodes to be seeded are let go, so that one sweep after the other does not lengthen the tape.
    private void EndSweep(int recorded)
    {
        nodeCount = recorded;
        sweptNodes = recorded;
    }

    /// <summary>Plain arithmetic; false where a NaN shows.</summary>
    private bool TrySweepNodes(int start, int end)
    {
        Span<T> adjoint = adjoints.AsSpan(0, end);
        ReadOnlySpan<TapeForm> node = nodes.AsSpan(0, end);
        ReadOnlySpan<T> partial = partials.AsSpan(0, edgeCount);
        ReadOnlySpan<int> argument = arguments.AsSpan(0, edgeCount);

        // An adjoint of zero adds nothing, as long as it cannot meet an infinity.
        bool passesOverZeros = !hasInfinitePartials;
        for (int k = end - 1; k >= start; k--)
        {
            T weight = adjoint[k];
            if (passesOverZeros && Parts.AreZero(weight))
                continue;

            if (Parts.AreAnyNaN(weight))
                return false;

            TapeForm range = node[k];
            for (int e = range.Start; e < range.End; e++)
                adjoint[argument[e]] += weight * partial[e];
        }

        return true;
    }

    private void SweepNodesByArrival(int start, int end)
    {
        for (int k = end - 1; k >= start; k--)
        {
            TapeForm range = nodes[k];
            for (int e = range.Start; e < range.End; e++)
                Pass(arguments[e], adjoints[k], arrivals[k], partials[e]);
        }
    }

    /// <summary>Adds to a node what an adjoint passes on through a partial derivative.</summary>
    private void Pass(int node, T adjoint, T arrived, T partial)
    {
        if (Parts.AreZero(arrived))
            return;

        adjoints[node] += Strong.Swept(adjoint, arrived, partial);
        arrivals[node] = Parts.NonzeroPattern(arrivals[node] + Strong.Arrived(arrived, partial));
    }

    /// <summary>Looks at the partial derivatives that were recorded since the last look, most of them while they are in the processor's cache.</summary>
    private void LookOverPartials()
    {
        hasInfinitePartials = hasInfinitePartials || !Parts.AreAllFinite<T>(partials.AsSpan(edgesLookedOver, edgeCount - edgesLookedOver));
        edgesLookedOver = edgeCount;
    }
}

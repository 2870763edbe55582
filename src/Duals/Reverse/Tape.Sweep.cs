using System.Numerics;

namespace Duals;

public sealed partial class Tape<T>
{
    private int sweptNodes;

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
    /// <param name="weights">The weights, as many.</param>
    internal void Sweep(ReadOnlySpan<Adjoint<T>> results, ReadOnlySpan<T> weights)
    {
        foreach (ref readonly Adjoint<T> result in results)
            ThrowUnlessRecordedHere(result);

        // Adjoints can be read when the sweep is done; a step that is computed again may throw on the way.
        int recorded = nodeCount;
        Seed(results, weights);
        sweptNodes = 0;

        // A NaN may come of an infinite partial that met a zero: that product is zero. Found out afterwards, it costs the ordinary sweep nothing.
        if (!TrySweep<Plainly>())
        {
            Seed(results, weights);
            sweptNodes = 0;
            TrySweep<WithStrongZeros>();
        }

        // Results that became nodes in order to be seeded are dropped, so that repeated sweeps do not lengthen the tape.
        nodeCount = recorded;
        sweptNodes = recorded;
    }

    /// <summary>The adjoints of the first variables.</summary>
    internal ReadOnlySpan<T> AdjointsOfVariables(int count) => adjoints.AsSpan(0, count);

    private void Seed(ReadOnlySpan<Adjoint<T>> results, ReadOnlySpan<T> weights)
    {
        MakeRoom(results.Length);
        PrepareAdjoints(0);
        for (int i = 0; i < results.Length; i++)
        {
            if (results[i].IsConstant)
                continue;

            // A result may become a node only here, even one that was a node before: of ranges that end together the tape remembers the last.
            int node = NodeOf(results[i].Form);
            if (node >= sweptNodes)
                PrepareAdjoints(sweptNodes);

            adjoints[node] += Strong.ProductOfSlopes(results[i].Slope, weights[i]);
        }
    }

    /// <summary>Makes the adjoints of all nodes from a first one on zero.</summary>
    private void PrepareAdjoints(int first)
    {
        EnsureCapacity(ref adjoints, nodeCount);
        adjoints.AsSpan(first, nodeCount - first).Clear();
        sweptNodes = nodeCount;
    }

    /// <summary>Sweeps over the nodes, and the blocks between them; false if the arithmetic stopped at a NaN.</summary>
    private bool TrySweep<TArithmetic>()
        where TArithmetic : struct, IArithmetic
    {
        int end = nodeCount;
        for (int i = blocks.Count - 1; i >= 0; i--)
        {
            BlockRecord block = blocks[i];
            if (!TArithmetic.TrySweep(this, block.FirstNode, end))
                return false;

            SweepBlock(block);
            end = block.FirstNode;
        }

        return TArithmetic.TrySweep(this, 0, end);
    }

    private interface IArithmetic
    {
        static abstract bool TrySweep(Tape<T> tape, int start, int end);
    }

    /// <summary>Plain arithmetic, until a NaN shows.</summary>
    private readonly struct Plainly : IArithmetic
    {
        public static bool TrySweep(Tape<T> tape, int start, int end)
        {
            Span<T> adjoint = tape.adjoints.AsSpan(0, end);
            ReadOnlySpan<TapeForm> node = tape.nodes.AsSpan(0, end);
            ReadOnlySpan<T> partial = tape.partials.AsSpan(0, tape.edgeCount);
            ReadOnlySpan<int> argument = tape.arguments.AsSpan(0, tape.edgeCount);
            for (int k = end - 1; k >= start; k--)
            {
                T weight = adjoint[k];
                if (Parts.AreZero(weight))
                    continue;

                if (Parts.AreAnyNaN(weight))
                    return false;

                TapeForm range = node[k];
                for (int e = range.Start; e < range.End; e++)
                    adjoint[argument[e]] += weight * partial[e];
            }

            return true;
        }
    }

    /// <summary>Every product with a factor that is exactly zero is zero.</summary>
    private readonly struct WithStrongZeros : IArithmetic
    {
        public static bool TrySweep(Tape<T> tape, int start, int end)
        {
            Span<T> adjoint = tape.adjoints.AsSpan(0, end);
            for (int k = end - 1; k >= start; k--)
            {
                T weight = adjoint[k];
                if (Parts.AreZero(weight))
                    continue;

                TapeForm range = tape.nodes[k];
                for (int e = range.Start; e < range.End; e++)
                    adjoint[tape.arguments[e]] += Strong.ProductOfSlopes(tape.partials[e], weight);
            }

            return true;
        }
    }
}

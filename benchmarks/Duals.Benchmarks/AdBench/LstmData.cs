namespace Duals.Benchmarks.AdBench;

/// <summary>A sequence of characters for a network of long short-term memory, its state at the beginning, and parameters.</summary>
/// <remarks>
/// The parameters are eight rows of b numbers for each layer, the weights of forget gate, input gate, output gate and change and then their biases, and
/// three rows: the weights of the input, and the weights and biases of the output. The state is a hidden and a cell row for each layer.
/// </remarks>
/// <param name="Layers">The number of layers.</param>
/// <param name="Bits">b, the numbers of a character, and of a layer.</param>
/// <param name="Parameters">The rows of the parameters.</param>
/// <param name="State">The rows of the state.</param>
/// <param name="Sequence">The characters, a row each.</param>
internal sealed record LstmData(int Layers, int Bits, double[] Parameters, double[] State, double[] Sequence)
{
    /// <summary>The rows of a layer's parameters.</summary>
    public const int LayerRows = 8;

    /// <summary>Gets the number of characters.</summary>
    public int Characters => Sequence.Length / Bits;

    /// <summary>A made-up instance, the same on every machine.</summary>
    public static LstmData Synthetic(int layers, int bits, int characters)
    {
        var random = new Random(20180717);
        double[] Numbers(int length) => [.. Enumerable.Range(0, length).Select(_ => 2 * random.NextDouble() - 1)];
        double[] sequence = [.. Enumerable.Range(0, characters * bits).Select(_ => (double)random.Next(2))];
        return new(layers, bits, Numbers((LayerRows * layers + 3) * bits), Numbers(2 * layers * bits), sequence);
    }
}

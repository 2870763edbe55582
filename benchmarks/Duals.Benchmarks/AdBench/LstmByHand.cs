namespace Duals.Benchmarks.AdBench;

/// <summary>The gradient of <see cref="Lstm"/> written by hand: backpropagation through time, over what a run forward has kept of every gate.</summary>
internal static class LstmByHand
{
    /// <summary>Writes the gradient and returns the value.</summary>
    public static double Gradient(LstmData data, ReadOnlySpan<double> x, Span<double> gradient)
    {
        int b = data.Bits;
        int layers = data.Layers;
        int steps = data.Characters - 1;
        int endsAt = LstmData.LayerRows * layers * b;
        double scale = -1.0 / (steps * b);
        var gates = new Gate[steps * layers * b];
        double[] shares = new double[steps * b];
        double value = scale * Forward(data, x, gates, shares);

        gradient.Clear();
        double[] hiddenSlopes = new double[layers * b];
        double[] cellSlopes = new double[layers * b];
        for (int t = steps - 1; t >= 0; t--)
        {
            ReadOnlySpan<double> gold = data.Sequence.AsSpan((t + 1) * b, b);
            double golds = 0;
            foreach (double g in gold)
                golds += g;

            for (int i = 0; i < b; i++)
            {
                double slope = scale * (gold[i] - golds * shares[t * b + i]);
                gradient[endsAt + b + i] += slope * gates[(t * layers + layers - 1) * b + i].Hidden;
                gradient[endsAt + 2 * b + i] += slope;

                // From the output down through the layers, and on to the step before by what is left in hiddenSlopes and cellSlopes.
                double input = slope * x[endsAt + b + i];
                for (int layer = layers - 1; layer >= 0; layer--)
                {
                    int row = LstmData.LayerRows * layer * b + i;
                    int at = layer * b + i;
                    input = gates[(t * layers + layer) * b + i].Back(x, gradient, row, b, input, ref hiddenSlopes[at], ref cellSlopes[at]);
                }

                gradient[endsAt + i] += input * data.Sequence[t * b + i];
            }
        }

        return value;
    }

    private static double Forward(LstmData data, ReadOnlySpan<double> x, Gate[] gates, double[] shares)
    {
        int b = data.Bits;
        ReadOnlySpan<double> ends = x[(LstmData.LayerRows * data.Layers * b)..];
        double[] state = [.. data.State];
        double total = 0;
        for (int t = 0; t + 1 < data.Characters; t++)
        {
            Span<double> share = shares.AsSpan(t * b, b);
            double sum = 2;
            double weighted = 0;
            double golds = 0;
            for (int i = 0; i < b; i++)
            {
                double signal = data.Sequence[t * b + i] * ends[i];
                for (int layer = 0; layer < data.Layers; layer++)
                {
                    ref double hidden = ref state[2 * layer * b + i];
                    ref double cell = ref state[(2 * layer + 1) * b + i];
                    ref Gate gate = ref gates[(t * data.Layers + layer) * b + i];
                    gate = Gate.Of(x, LstmData.LayerRows * layer * b + i, b, signal, hidden, cell);
                    (hidden, cell, signal) = (gate.Hidden, gate.Cell, gate.Hidden);
                }

                double prediction = signal * ends[b + i] + ends[2 * b + i];
                share[i] = Math.Exp(prediction);
                sum += share[i];
                golds += data.Sequence[(t + 1) * b + i];
                weighted += data.Sequence[(t + 1) * b + i] * prediction;
            }

            for (int i = 0; i < b; i++)
                share[i] /= sum;

            total += weighted - golds * Math.Log(sum);
        }

        return total;
    }

    /// <summary>An entry of a layer at a step: what went in, and the gates.</summary>
    private readonly record struct Gate(
        double Input, double HiddenBefore, double CellBefore, double Forget, double Ingate, double Outgate, double Change, double Cell, double TanhOfCell)
    {
        public double Hidden => Outgate * TanhOfCell;

        public static Gate Of(ReadOnlySpan<double> x, int row, int b, double input, double hidden, double cell)
        {
            double forget = Sigmoid(input * x[row] + x[row + 4 * b]);
            double ingate = Sigmoid(hidden * x[row + b] + x[row + 5 * b]);
            double outgate = Sigmoid(input * x[row + 2 * b] + x[row + 6 * b]);
            double change = Math.Tanh(hidden * x[row + 3 * b] + x[row + 7 * b]);
            double next = cell * forget + ingate * change;
            return new(input, hidden, cell, forget, ingate, outgate, change, next, Math.Tanh(next));
        }

        /// <summary>Adds the slopes of the parameters; the slopes of the state after become those of the state before. Returns that of the input.</summary>
        public double Back(ReadOnlySpan<double> x, Span<double> gradient, int row, int b, double outputSlope, ref double hiddenSlope, ref double cellSlope)
        {
            double hidden = hiddenSlope + outputSlope;
            double cell = cellSlope + hidden * Outgate * (1 - TanhOfCell * TanhOfCell);
            double forget = cell * CellBefore * Forget * (1 - Forget);
            double ingate = cell * Change * Ingate * (1 - Ingate);
            double outgate = hidden * TanhOfCell * Outgate * (1 - Outgate);
            double change = cell * Ingate * (1 - Change * Change);
            gradient[row] += forget * Input;
            gradient[row + b] += ingate * HiddenBefore;
            gradient[row + 2 * b] += outgate * Input;
            gradient[row + 3 * b] += change * HiddenBefore;
            gradient[row + 4 * b] += forget;
            gradient[row + 5 * b] += ingate;
            gradient[row + 6 * b] += outgate;
            gradient[row + 7 * b] += change;
            cellSlope = cell * Forget;
            hiddenSlope = ingate * x[row + b] + change * x[row + 3 * b];
            return forget * x[row] + outgate * x[row + 2 * b];
        }

        private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
    }
}

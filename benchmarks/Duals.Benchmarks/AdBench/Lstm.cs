using System.Numerics;

namespace Duals.Benchmarks.AdBench;

/// <summary>
/// ADBench's network of long short-term memory, whose matrices are diagonal: the mean of −goldᵢ·(yᵢ − ln(2 + Σ exp y)) over the characters that follow
/// the first, where y is the prediction from the character before.
/// </summary>
/// <remarks>
/// A layer with input x and state (h, c) goes to c ← c·σ(w₁x + b₁) + σ(w₂h + b₂)·tanh(w₄h + b₄), h ← σ(w₃x + b₃)·tanh c.
/// F. Srajer, Z. Kukelova, A. Fitzgibbon 2018, see <see cref="GaussianMixture"/>, and the later instances of https://github.com/microsoft/ADBench.
/// </remarks>
/// <param name="data">The sequence and the state at its beginning.</param>
internal readonly struct Lstm(LstmData data) : IScalarFunction
{
    /// <inheritdoc/>
    public T Invoke<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        int b = data.Bits;
        using var scratch = Scratch<T>.Rent(data.State.Length + b);
        Span<T> state = scratch.Numbers[..data.State.Length];
        Span<T> signal = scratch.Numbers[data.State.Length..];
        for (int i = 0; i < state.Length; i++)
            state[i] = T.CreateChecked(data.State[i]);

        ReadOnlySpan<T> ends = x[(LstmData.LayerRows * data.Layers * b)..];
        T total = T.Zero;
        for (int t = 0; t + 1 < data.Characters; t++)
        {
            for (int i = 0; i < b; i++)
                signal[i] = T.CreateChecked(data.Sequence[t * b + i]) * ends[i];

            for (int layer = 0; layer < data.Layers; layer++)
                Pass(x.Slice(LstmData.LayerRows * layer * b, LstmData.LayerRows * b), state.Slice(2 * layer * b, 2 * b), signal);

            T sum = T.CreateChecked(2);
            for (int i = 0; i < b; i++)
            {
                signal[i] = signal[i] * ends[b + i] + ends[2 * b + i];
                sum += T.Exp(signal[i]);
            }

            T logarithm = T.Log(sum);
            for (int i = 0; i < b; i++)
                total += T.CreateChecked(data.Sequence[(t + 1) * b + i]) * (signal[i] - logarithm);
        }

        return -total / T.CreateChecked((data.Characters - 1) * b);
    }

    /// <summary>Sends a signal through a layer; the output, which is the hidden state, takes its place.</summary>
    private static void Pass<T>(ReadOnlySpan<T> parameters, Span<T> state, Span<T> signal)
        where T : IFloatingPointIeee754<T>
    {
        int b = signal.Length;
        Span<T> hidden = state[..b];
        Span<T> cell = state[b..];
        for (int i = 0; i < b; i++)
        {
            T forget = Sigmoid(signal[i] * parameters[i] + parameters[4 * b + i]);
            T ingate = Sigmoid(hidden[i] * parameters[b + i] + parameters[5 * b + i]);
            T outgate = Sigmoid(signal[i] * parameters[2 * b + i] + parameters[6 * b + i]);
            T change = T.Tanh(hidden[i] * parameters[3 * b + i] + parameters[7 * b + i]);
            cell[i] = cell[i] * forget + ingate * change;
            hidden[i] = outgate * T.Tanh(cell[i]);
            signal[i] = hidden[i];
        }
    }

    private static T Sigmoid<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        T.One / (T.One + T.Exp(-x));
}

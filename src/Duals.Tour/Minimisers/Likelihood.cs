using System.Numerics;
using Duals.Benchmarks.AdBench;
using Duals.Tour.Fits;

namespace Duals.Tour.Minimisers;

/// <summary>
/// The mean negative log-likelihood of the observations under a model with normally distributed errors of unknown deviation σ, without its constant:
/// ln σ + Σ(yᵢ − f(b, xᵢ))²/(2Nσ²), as a function of bⱼ/scaleⱼ and then ln σ.
/// </summary>
/// <remarks>Its minimum is where the sum of squares has its own, with σ² the mean square there.</remarks>
/// <typeparam name="TModel">The model.</typeparam>
/// <param name="data">The observations.</param>
/// <param name="scales">What the parameters are measured in: they differ by powers of ten, and descent wants them alike.</param>
internal readonly struct Likelihood<TModel>(DataSet data, double[] scales) : IScalarFunction
    where TModel : IModel
{
    /// <inheritdoc/>
    public T Invoke<T>(ReadOnlySpan<T> x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        using var scratch = Scratch<T>.Rent(scales.Length);
        Span<T> b = scratch.Numbers;
        for (int j = 0; j < b.Length; j++)
            b[j] = x[j] * T.CreateChecked(scales[j]);

        T squares = T.Zero;
        for (int i = 0; i < data.Responses.Length; i++)
        {
            T residual = T.CreateChecked(data.Responses[i]) - TModel.Predict<T>(b, T.CreateChecked(data.Predictors[i]));
            squares += residual * residual;
        }

        T logDeviation = x[^1];
        return logDeviation + squares * T.Exp(T.CreateChecked(-2) * logDeviation) / T.CreateChecked(2 * data.Responses.Length);
    }
}

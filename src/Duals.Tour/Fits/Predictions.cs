using System.Numerics;

namespace Duals.Tour.Fits;

/// <summary>The predictions of a model for all observations, as a function of its parameters.</summary>
/// <typeparam name="TModel">The model.</typeparam>
/// <param name="predictors">The predictors of the observations.</param>
internal readonly struct Predictions<TModel>(double[] predictors) : IVectorFunction
    where TModel : IModel
{
    /// <inheritdoc/>
    public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        for (int i = 0; i < y.Length; i++)
            y[i] = TModel.Predict(x, T.CreateChecked(predictors[i]));
    }
}

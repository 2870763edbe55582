using System.Numerics;

namespace Duals.Benchmarks.AdBench;

/// <summary>
/// All errors of bundle adjustment as a function of all cameras, points and weights: two of reprojection for each observation, then those of the weights.
/// </summary>
/// <remarks>
/// Srajer, Kukelova, Fitzgibbon 2018, see <see cref="GaussianMixture"/>. Its Jacobian is sparse: <see cref="Jacobian"/> computes the 2×15 block of each
/// observation.
/// </remarks>
/// <param name="data">The observations.</param>
internal readonly struct BundleAdjustment(BundleAdjustmentData data) : IVectorFunction
{
    /// <summary>The entries that <see cref="Jacobian"/> computes for an observation: those of the block, and the slope of the weight's error.</summary>
    public const int EntriesPerObservation = 2 * BundleAdjustmentData.BlockSize + 1;

    /// <inheritdoc/>
    public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        int observations = data.ObservationCount;
        using var scratch = Scratch<T>.Rent(BundleAdjustmentData.BlockSize);
        for (int i = 0; i < observations; i++)
        {
            Gather(data, i, x, scratch.Numbers);
            Observation(data, i).Invoke(scratch.Numbers, y.Slice(2 * i, 2));
            y[2 * observations + i] = default(WeightError).Invoke(x[data.WeightAt(i)]);
        }
    }

    /// <summary>
    /// The errors, and the entries of the Jacobian that are not zero: the blocks of the observations, row-major, then the slopes of the weights' errors.
    /// </summary>
    public static void Jacobian(BundleAdjustmentData data, ReadOnlySpan<double> x, Span<double> errors, Span<double> entries)
    {
        const int BlockEntries = 2 * BundleAdjustmentData.BlockSize;
        int observations = data.ObservationCount;
        Span<double> block = stackalloc double[BundleAdjustmentData.BlockSize];
        for (int i = 0; i < observations; i++)
        {
            Gather(data, i, x, block);
            Observation(data, i).Jacobian(block, errors.Slice(2 * i, 2), entries.Slice(BlockEntries * i, BlockEntries));
            (errors[2 * observations + i], entries[BlockEntries * observations + i]) = default(WeightError).ValueAndDerivative(x[data.WeightAt(i)]);
        }
    }

    /// <summary>The function of an observation.</summary>
    public static Reprojection Observation(BundleAdjustmentData data, int observation) =>
        new(data.Features[2 * observation], data.Features[2 * observation + 1]);

    /// <summary>Copies the variables of an observation together.</summary>
    public static void Gather<T>(BundleAdjustmentData data, int observation, ReadOnlySpan<T> x, Span<T> block)
    {
        x.Slice(data.CameraAt(observation), BundleAdjustmentData.CameraSize).CopyTo(block);
        x.Slice(data.PointAt(observation), BundleAdjustmentData.PointSize).CopyTo(block[BundleAdjustmentData.CameraSize..]);
        block[^1] = x[data.WeightAt(observation)];
    }
}

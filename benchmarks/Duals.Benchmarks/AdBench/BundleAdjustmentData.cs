namespace Duals.Benchmarks.AdBench;

/// <summary>An instance of bundle adjustment: cameras, points, and for each observation its weight and the feature seen in the image.</summary>
/// <remarks>Observation i is of point i by camera i, counted from the start again after the last one, as ADBench's instances have it.</remarks>
/// <param name="CameraCount">The number of cameras.</param>
/// <param name="PointCount">The number of points.</param>
/// <param name="Features">The observed image coordinates, two for each observation.</param>
/// <param name="Parameters">The cameras, then the points, then the weights.</param>
internal sealed record BundleAdjustmentData(int CameraCount, int PointCount, double[] Features, double[] Parameters)
{
    /// <summary>The numbers of a camera: rotation (3), centre (3), focal length, principal point (2), radial distortion (2).</summary>
    public const int CameraSize = 11;

    /// <summary>The numbers of a point.</summary>
    public const int PointSize = 3;

    /// <summary>The variables of an observation: a camera, a point and a weight.</summary>
    public const int BlockSize = CameraSize + PointSize + 1;

    /// <summary>Gets the number of observations.</summary>
    public int ObservationCount => Features.Length / 2;

    /// <summary>Reads an instance of ADBench: the sizes, then one camera, point, weight and feature, which stand for all.</summary>
    public static BundleAdjustmentData Load(string name)
    {
        var reader = new DataReader(name);
        int cameras = reader.Integer();
        int points = reader.Integer();
        int observations = reader.Integer();
        double[] camera = reader.Numbers(CameraSize);
        double[] point = reader.Numbers(PointSize);
        double[] weight = reader.Numbers(1);
        double[] feature = reader.Numbers(2);
        reader.End();
        return new(
            cameras, points, Repeat(feature, observations), [.. Repeat(camera, cameras), .. Repeat(point, points), .. Repeat(weight, observations)]);
    }

    /// <summary>Where the camera of an observation begins in the parameters.</summary>
    public int CameraAt(int observation) => observation % CameraCount * CameraSize;

    /// <summary>Where the point of an observation begins.</summary>
    public int PointAt(int observation) => CameraCount * CameraSize + observation % PointCount * PointSize;

    /// <summary>Where the weight of an observation is.</summary>
    public int WeightAt(int observation) => CameraCount * CameraSize + PointCount * PointSize + observation;

    private static double[] Repeat(double[] numbers, int times) => [.. Enumerable.Repeat(numbers, times).SelectMany(row => row)];
}

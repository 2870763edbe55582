using System.Numerics;

namespace Duals.Benchmarks.AdBench;

/// <summary>
/// The weighted reprojection error of an observation, a function R¹⁵ → R² of camera, point and weight: w·(f·d(π(R(X − C))) + p − the feature), where R is the
/// rotation by the camera's rotation vector, π(x, y, z) = (x/z, y/z), and d(u) = u·(1 + κ₁‖u‖² + κ₂‖u‖⁴).
/// </summary>
/// <param name="featureX">The first image coordinate that was observed.</param>
/// <param name="featureY">The second one.</param>
internal readonly struct Reprojection(double featureX, double featureY) : IVectorFunction
{
    /// <inheritdoc/>
    public void Invoke<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        T weight = x[14];
        (T u, T v) = Project(x[..11], x.Slice(11, 3));
        y[0] = weight * (u - T.CreateChecked(featureX));
        y[1] = weight * (v - T.CreateChecked(featureY));
    }

    /// <summary>The image of a point.</summary>
    private static (T U, T V) Project<T>(ReadOnlySpan<T> camera, ReadOnlySpan<T> point)
        where T : IFloatingPointIeee754<T>
    {
        (T focalLength, T principalX, T principalY, T kappa1, T kappa2) = (camera[6], camera[7], camera[8], camera[9], camera[10]);
        (T x, T y, T z) = Rotate((camera[0], camera[1], camera[2]), (point[0] - camera[3], point[1] - camera[4], point[2] - camera[5]));
        (T u, T v) = (x / z, y / z);
        T squared = u * u + v * v;
        T distortion = T.One + kappa1 * squared + kappa2 * squared * squared;
        return (u * distortion * focalLength + principalX, v * distortion * focalLength + principalY);
    }

    /// <summary>
    /// Rodrigues' formula: p·cos θ + (w × p)·sin θ + w(w·p)(1 − cos θ) for the rotation vector θ·w; p + r × p at the zero vector, to first order.
    /// </summary>
    private static (T X, T Y, T Z) Rotate<T>((T X, T Y, T Z) r, (T X, T Y, T Z) p)
        where T : IFloatingPointIeee754<T>
    {
        T squared = r.X * r.X + r.Y * r.Y + r.Z * r.Z;
        if (squared == T.Zero)
        {
            (T X, T Y, T Z) turn = Cross(r, p);
            return (p.X + turn.X, p.Y + turn.Y, p.Z + turn.Z);
        }

        T angle = T.Sqrt(squared);
        (T sine, T cosine) = T.SinCos(angle);
        (T X, T Y, T Z) w = (r.X / angle, r.Y / angle, r.Z / angle);
        (T X, T Y, T Z) cross = Cross(w, p);
        T along = (w.X * p.X + w.Y * p.Y + w.Z * p.Z) * (T.One - cosine);
        return (
            p.X * cosine + cross.X * sine + w.X * along,
            p.Y * cosine + cross.Y * sine + w.Y * along,
            p.Z * cosine + cross.Z * sine + w.Z * along);
    }

    private static (T X, T Y, T Z) Cross<T>((T X, T Y, T Z) a, (T X, T Y, T Z) b)
        where T : IFloatingPointIeee754<T> =>
        (a.Y * b.Z - a.Z * b.Y, a.Z * b.X - a.X * b.Z, a.X * b.Y - a.Y * b.X);
}

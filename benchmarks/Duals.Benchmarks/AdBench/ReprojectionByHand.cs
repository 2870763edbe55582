namespace Duals.Benchmarks.AdBench;

/// <summary>The 2×15 Jacobian of <see cref="Reprojection"/> written by hand.</summary>
/// <remarks>
/// The chain is: rotation vector r and X − C to the rotated point p′ (3×3 each), p′ to u = (x/z, y/z) (2×3), u to d(u) = u·s with s = 1 + κ₁n + κ₂n², n = ‖u‖²
/// (∂d/∂u = s·I + 2(κ₁ + 2κ₂n)·u·uᵀ), and from there f, p and w, in which it is linear.
/// By the rotation vector r = θ·w, with ∂θ/∂rᵢ = wᵢ and ∂wⱼ/∂rᵢ = (δᵢⱼ − wᵢwⱼ)/θ: ∂p′/∂rᵢ = wᵢ·∂p′/∂θ + (∂p′/∂wᵢ − wᵢ·Σⱼwⱼ·∂p′/∂wⱼ)/θ.
/// </remarks>
internal static class ReprojectionByHand
{
    private const int Size = BundleAdjustmentData.BlockSize;

    /// <summary>Writes the two errors and the 30 entries of the block, row-major.</summary>
    public static void Jacobian(double featureX, double featureY, ReadOnlySpan<double> x, Span<double> errors, Span<double> jacobian)
    {
        (Vector r, Vector p) = (new(x[0], x[1], x[2]), new(x[11] - x[3], x[12] - x[4], x[13] - x[5]));
        (double focalLength, double principalX, double principalY, double kappa1, double kappa2, double weight) = (x[6], x[7], x[8], x[9], x[10], x[14]);

        // ∂p′/∂rᵢ, and the columns of the rotation matrix, ∂p′/∂Xᵢ.
        Span<Vector> slopes = stackalloc Vector[6];
        Vector rotated = Rotate(r, p, slopes[..3], slopes[3..]);

        double inverse = 1 / rotated.Z;
        (double u, double v) = (rotated.X * inverse, rotated.Y * inverse);
        double squared = u * u + v * v;
        double distortion = 1 + squared * (kappa1 + squared * kappa2);
        double twist = 2 * (kappa1 + 2 * kappa2 * squared);
        (double imageX, double imageY) = (u * distortion, v * distortion);
        errors[0] = weight * (imageX * focalLength + principalX - featureX);
        errors[1] = weight * (imageY * focalLength + principalY - featureY);

        // w·f·∂d/∂u, a symmetric 2×2 matrix.
        double scale = weight * focalLength;
        (double xx, double xy, double yy) = (scale * (distortion + twist * u * u), scale * twist * u * v, scale * (distortion + twist * v * v));
        Span<double> first = jacobian[..Size];
        Span<double> second = jacobian.Slice(Size, Size);
        for (int i = 0; i < 6; i++)
        {
            double du = (slopes[i].X - u * slopes[i].Z) * inverse;
            double dv = (slopes[i].Y - v * slopes[i].Z) * inverse;
            int at = i < 3 ? i : 8 + i;
            first[at] = xx * du + xy * dv;
            second[at] = xy * du + yy * dv;
        }

        for (int i = 0; i < 3; i++)
            (first[3 + i], second[3 + i]) = (-first[11 + i], -second[11 + i]);

        (first[6], second[6]) = (weight * imageX, weight * imageY);
        (first[7], second[7]) = (weight, 0);
        (first[8], second[8]) = (0, weight);
        (first[9], second[9]) = (scale * u * squared, scale * v * squared);
        (first[10], second[10]) = (first[9] * squared, second[9] * squared);
        (first[14], second[14]) = (imageX * focalLength + principalX - featureX, imageY * focalLength + principalY - featureY);
    }

    private static Vector Rotate(Vector r, Vector p, Span<Vector> byRotation, Span<Vector> byPoint)
    {
        ReadOnlySpan<Vector> unit = [new(1, 0, 0), new(0, 1, 0), new(0, 0, 1)];
        double angle = Math.Sqrt(r.Dot(r));
        if (angle == 0)
        {
            for (int i = 0; i < 3; i++)
                (byRotation[i], byPoint[i]) = (unit[i].Cross(p), unit[i]);

            return p;
        }

        (double sine, double cosine) = Math.SinCos(angle);
        double rest = 1 - cosine;
        Vector w = r * (1 / angle);
        Vector cross = w.Cross(p);
        double along = w.Dot(p);
        Vector byAngle = p * -sine + cross * cosine + w * (along * sine);
        Vector byDirection = cross * sine + w * (2 * rest * along);
        for (int i = 0; i < 3; i++)
        {
            Vector byAxis = unit[i].Cross(p) * sine + (unit[i] * along + w * p[i]) * rest;
            byRotation[i] = byAngle * w[i] + (byAxis + byDirection * -w[i]) * (1 / angle);
            byPoint[i] = unit[i] * cosine + w.Cross(unit[i]) * sine + w * (w[i] * rest);
        }

        return p * cosine + cross * sine + w * (along * rest);
    }

    /// <summary>A vector of space.</summary>
    private readonly record struct Vector(double X, double Y, double Z)
    {
        public double this[int axis] => axis == 0 ? X : axis == 1 ? Y : Z;

        public static Vector operator +(Vector a, Vector b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);

        public static Vector operator *(Vector a, double s) => new(a.X * s, a.Y * s, a.Z * s);

        public double Dot(Vector b) => X * b.X + Y * b.Y + Z * b.Z;

        public Vector Cross(Vector b) => new(Y * b.Z - Z * b.Y, Z * b.X - X * b.Z, X * b.Y - Y * b.X);
    }
}

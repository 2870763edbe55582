using System.Numerics;

namespace Duals;

[SharedMembers]
public readonly partial struct Dual<T>
{
    /// <summary>Gets e, as a constant.</summary>
    public static Dual<T> E => Constant(T.E);

    /// <summary>Gets π, as a constant.</summary>
    public static Dual<T> Pi => Constant(T.Pi);

    /// <summary>Gets 2π, as a constant.</summary>
    public static Dual<T> Tau => Constant(T.Tau);

    /// <summary>Gets the smallest positive number, as a constant.</summary>
    public static Dual<T> Epsilon => Constant(T.Epsilon);

    /// <summary>Gets the largest finite number, as a constant.</summary>
    public static Dual<T> MaxValue => Constant(T.MaxValue);

    /// <summary>Gets the smallest finite number, as a constant.</summary>
    public static Dual<T> MinValue => Constant(T.MinValue);

    /// <summary>Gets NaN, as a constant.</summary>
    public static Dual<T> NaN => Constant(T.NaN);

    /// <summary>Gets −∞, as a constant.</summary>
    public static Dual<T> NegativeInfinity => Constant(T.NegativeInfinity);

    /// <summary>Gets −0, as a constant.</summary>
    public static Dual<T> NegativeZero => Constant(T.NegativeZero);

    /// <summary>Gets +∞, as a constant.</summary>
    public static Dual<T> PositiveInfinity => Constant(T.PositiveInfinity);

    /// <summary>Gets 1, as a constant.</summary>
    public static Dual<T> One => Constant(T.One);

    /// <summary>Gets 0, which is the default value too, as a constant.</summary>
    public static Dual<T> Zero => Constant(T.Zero);
}

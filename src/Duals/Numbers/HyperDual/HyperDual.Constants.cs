using System.Numerics;

namespace Duals;

public readonly partial struct HyperDual<T>
{
    /// <summary>Gets e, as a constant.</summary>
    public static HyperDual<T> E => Constant(T.E);

    /// <summary>Gets π, as a constant.</summary>
    public static HyperDual<T> Pi => Constant(T.Pi);

    /// <summary>Gets 2π, as a constant.</summary>
    public static HyperDual<T> Tau => Constant(T.Tau);

    /// <summary>Gets the smallest positive number, as a constant.</summary>
    public static HyperDual<T> Epsilon => Constant(T.Epsilon);

    /// <summary>Gets the largest finite number, as a constant.</summary>
    public static HyperDual<T> MaxValue => Constant(T.MaxValue);

    /// <summary>Gets the smallest finite number, as a constant.</summary>
    public static HyperDual<T> MinValue => Constant(T.MinValue);

    /// <summary>Gets NaN, as a constant.</summary>
    public static HyperDual<T> NaN => Constant(T.NaN);

    /// <summary>Gets −∞, as a constant.</summary>
    public static HyperDual<T> NegativeInfinity => Constant(T.NegativeInfinity);

    /// <summary>Gets −0, as a constant.</summary>
    public static HyperDual<T> NegativeZero => Constant(T.NegativeZero);

    /// <summary>Gets +∞, as a constant.</summary>
    public static HyperDual<T> PositiveInfinity => Constant(T.PositiveInfinity);

    /// <summary>Gets 1, as a constant.</summary>
    public static HyperDual<T> One => Constant(T.One);

    /// <summary>Gets 0, which is the default value too, as a constant.</summary>
    public static HyperDual<T> Zero => Constant(T.Zero);
}

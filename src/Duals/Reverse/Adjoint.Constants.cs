using System.Numerics;

namespace Duals;

public readonly partial struct Adjoint<T>
{
    /// <summary>Gets e, as a constant.</summary>
    public static Adjoint<T> E => Constant(T.E);

    /// <summary>Gets π, as a constant.</summary>
    public static Adjoint<T> Pi => Constant(T.Pi);

    /// <summary>Gets 2π, as a constant.</summary>
    public static Adjoint<T> Tau => Constant(T.Tau);

    /// <summary>Gets the smallest positive number, as a constant.</summary>
    public static Adjoint<T> Epsilon => Constant(T.Epsilon);

    /// <summary>Gets the largest finite number, as a constant.</summary>
    public static Adjoint<T> MaxValue => Constant(T.MaxValue);

    /// <summary>Gets the smallest finite number, as a constant.</summary>
    public static Adjoint<T> MinValue => Constant(T.MinValue);

    /// <summary>Gets NaN, as a constant.</summary>
    public static Adjoint<T> NaN => Constant(T.NaN);

    /// <summary>Gets −∞, as a constant.</summary>
    public static Adjoint<T> NegativeInfinity => Constant(T.NegativeInfinity);

    /// <summary>Gets −0, as a constant.</summary>
    public static Adjoint<T> NegativeZero => Constant(T.NegativeZero);

    /// <summary>Gets +∞, as a constant.</summary>
    public static Adjoint<T> PositiveInfinity => Constant(T.PositiveInfinity);

    /// <summary>Gets 1, as a constant.</summary>
    public static Adjoint<T> One => Constant(T.One);

    /// <summary>Gets 0, which is the default value too, as a constant.</summary>
    public static Adjoint<T> Zero => Constant(T.Zero);
}

using System.Numerics;

namespace Duals.Symbolics;

public readonly partial struct Formula<T>
{
    /// <summary>πx/180.</summary>
    /// <param name="degrees">The angle in degrees.</param>
    /// <returns>The angle in radians.</returns>
    public static Formula<T> DegreesToRadians(Formula<T> degrees) => Of(Operation<DegreesToRadiansOperator, T>.Instance, degrees);

    /// <summary>180x/π.</summary>
    /// <param name="radians">The angle in radians.</param>
    /// <returns>The angle in degrees.</returns>
    public static Formula<T> RadiansToDegrees(Formula<T> radians) => Of(Operation<RadiansToDegreesOperator, T>.Instance, radians);

    /// <summary>The sine and the cosine, with the values of T's own function of the pair.</summary>
    /// <param name="x">The angle.</param>
    /// <returns>The pair.</returns>
    public static (Formula<T> Sin, Formula<T> Cos) SinCos(Formula<T> x) =>
        SineCosine.IsPaired<T>()
            ? (Sin(x), Cos(x))
            : (Of(Operation<PairedSinOperator, T>.Instance, x), Of(Operation<PairedCosOperator, T>.Instance, x));

    /// <summary>The sine and the cosine of πx, with the values of T's own function of the pair.</summary>
    /// <param name="x">The angle in half turns.</param>
    /// <returns>The pair.</returns>
    public static (Formula<T> SinPi, Formula<T> CosPi) SinCosPi(Formula<T> x) =>
        (Of(Operation<PairedSinPiOperator, T>.Instance, x), Of(Operation<PairedCosPiOperator, T>.Instance, x));
}

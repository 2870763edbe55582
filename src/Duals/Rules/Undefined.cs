using System.Numerics;

namespace Duals;

/// <summary>
/// The slope at a point where there is none: NaN, whose own derivatives are NaN in turn, so that every active tangent
/// becomes NaN at every order and inactive ones stay zero. A NaN constant would lose the second order: its tangents are zero.
/// </summary>
internal readonly struct Undefined : IUnaryRule, IBinaryRule
{
    /// <summary>NaN that depends on x.</summary>
    public static T At<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        Rule.Apply<Undefined, T>(x);

    /// <summary>NaN that depends on x and y.</summary>
    public static T At<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        Rule.Apply<Undefined, T>(x, y);

    public static T Value<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        Parts.IsPlain<T>() ? T.NaN : At(x);

    public static (T Value, T First) FirstOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        (Value(x), Value(x));

    public static (T Value, T First, T Second) SecondOrder<T>(T x)
        where T : IFloatingPointIeee754<T> =>
        (Value(x), Value(x), Value(x));

    public static T Value<T>(T x, T y)
        where T : IFloatingPointIeee754<T> =>
        Parts.IsPlain<T>() ? T.NaN : At(x, y);

    public static (T Value, T FirstX, T FirstY) FirstOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        T nan = Value(x, y);
        return (nan, nan, nan);
    }

    public static (T Value, T FirstX, T FirstY, T SecondXX, T SecondXY, T SecondYY) SecondOrder<T>(T x, T y)
        where T : IFloatingPointIeee754<T>
    {
        T nan = Value(x, y);
        return (nan, nan, nan, nan, nan, nan);
    }
}

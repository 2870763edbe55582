using System.Numerics;
using System.Runtime.CompilerServices;

namespace Duals;

internal readonly partial struct Jet<T, TTangent>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Jet<T, TTangent> Abs(Jet<T, TTangent> value) => (T.IsNegative(value.Value) ? -value : value).WithValue(T.Abs(value.Value));

    public static Jet<T, TTangent> CopySign(Jet<T, TTangent> value, Jet<T, TTangent> sign)
    {
        T result = T.CopySign(value.Value, sign.Value);
        return (T.IsNegative(result) == T.IsNegative(value.Value) ? value : -value).WithValue(result);
    }

    public static Jet<T, TTangent> Clamp(Jet<T, TTangent> value, Jet<T, TTangent> min, Jet<T, TTangent> max) => Clamped(value, min, max, T.Clamp(value.Value, min.Value, max.Value));

    public static Jet<T, TTangent> ClampNative(Jet<T, TTangent> value, Jet<T, TTangent> min, Jet<T, TTangent> max) => Clamped(value, min, max, T.ClampNative(value.Value, min.Value, max.Value));

    public static Jet<T, TTangent> Max(Jet<T, TTangent> x, Jet<T, TTangent> y) => Larger(x, y, T.Max(x.Value, y.Value));

    public static Jet<T, TTangent> MaxMagnitude(Jet<T, TTangent> x, Jet<T, TTangent> y) => Larger(x, y, T.MaxMagnitude(x.Value, y.Value));

    public static Jet<T, TTangent> MaxMagnitudeNumber(Jet<T, TTangent> x, Jet<T, TTangent> y) => Larger(x, y, T.MaxMagnitudeNumber(x.Value, y.Value));

    public static Jet<T, TTangent> MaxNative(Jet<T, TTangent> x, Jet<T, TTangent> y) => Larger(x, y, T.MaxNative(x.Value, y.Value));

    public static Jet<T, TTangent> MaxNumber(Jet<T, TTangent> x, Jet<T, TTangent> y) => Larger(x, y, T.MaxNumber(x.Value, y.Value));

    public static Jet<T, TTangent> Min(Jet<T, TTangent> x, Jet<T, TTangent> y) => Smaller(x, y, T.Min(x.Value, y.Value));

    public static Jet<T, TTangent> MinMagnitude(Jet<T, TTangent> x, Jet<T, TTangent> y) => Smaller(x, y, T.MinMagnitude(x.Value, y.Value));

    public static Jet<T, TTangent> MinMagnitudeNumber(Jet<T, TTangent> x, Jet<T, TTangent> y) => Smaller(x, y, T.MinMagnitudeNumber(x.Value, y.Value));

    public static Jet<T, TTangent> MinNative(Jet<T, TTangent> x, Jet<T, TTangent> y) => Smaller(x, y, T.MinNative(x.Value, y.Value));

    public static Jet<T, TTangent> MinNumber(Jet<T, TTangent> x, Jet<T, TTangent> y) => Smaller(x, y, T.MinNumber(x.Value, y.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Jet<T, TTangent> Larger(Jet<T, TTangent> x, Jet<T, TTangent> y, T result) => (Selection.MaxTakesFirst(x.Value, result) ? x : y).WithValue(result);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Jet<T, TTangent> Smaller(Jet<T, TTangent> x, Jet<T, TTangent> y, T result) => (Selection.MinTakesFirst(x.Value, y.Value, result) ? x : y).WithValue(result);

    private static Jet<T, TTangent> Clamped(Jet<T, TTangent> value, Jet<T, TTangent> min, Jet<T, TTangent> max, T result) =>
        Selection.ClampTakes(value.Value, min.Value, result) switch
        {
            ClampChoice.Value => value.WithValue(result),
            ClampChoice.Minimum => min.WithValue(result),
            _ => max.WithValue(result),
        };
}

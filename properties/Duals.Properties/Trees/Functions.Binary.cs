using System.Numerics;

namespace Duals.Properties.Trees;

internal static partial class Functions
{
    private static T Smooth2<T>(Function function, T x, T y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        function switch
        {
            Function.Add => x + y,
            Function.Subtract => x - y,
            Function.Multiply => x * y,
            Function.Divide => x / y,
            Function.Pow => T.Pow(x, y),
            Function.Hypot => T.Hypot(x, y),
            Function.Atan2 => T.Atan2(x, y),
            Function.Atan2Pi => T.Atan2Pi(x, y),
            Function.LogBase => T.Log(x, y),
            _ => throw Unknown(function),
        };

    private static T Piecewise2<T>(Function function, T x, T y)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        function switch
        {
            Function.Remainder => x % y,
            Function.Ieee754Remainder => T.Ieee754Remainder(x, y),
            Function.CopySign => T.CopySign(x, y),
            Function.Max => T.Max(x, y),
            Function.Min => T.Min(x, y),
            Function.MaxNumber => T.MaxNumber(x, y),
            Function.MinNumber => T.MinNumber(x, y),
            Function.MaxMagnitude => T.MaxMagnitude(x, y),
            Function.MinMagnitude => T.MinMagnitude(x, y),
            Function.MaxMagnitudeNumber => T.MaxMagnitudeNumber(x, y),
            Function.MinMagnitudeNumber => T.MinMagnitudeNumber(x, y),
            Function.MaxNative => T.MaxNative(x, y),
            Function.MinNative => T.MinNative(x, y),
            _ => throw Unknown(function),
        };
}

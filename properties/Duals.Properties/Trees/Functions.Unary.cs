using System.Numerics;

namespace Duals.Properties.Trees;

internal static partial class Functions
{
    private static T Arithmetic<T>(Function function, int n, T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        function switch
        {
            Function.Negate => -x,
            Function.Square => x * x,
            Function.Reciprocal => T.One / x,
            Function.ReciprocalEstimate => T.ReciprocalEstimate(x),
            Function.ReciprocalSqrtEstimate => T.ReciprocalSqrtEstimate(x),
            Function.DegreesToRadians => T.DegreesToRadians(x),
            Function.RadiansToDegrees => T.RadiansToDegrees(x),
            Function.BitIncrement => T.BitIncrement(x),
            Function.BitDecrement => T.BitDecrement(x),
            Function.ScaleB => T.ScaleB(x, n),
            Function.PowConstant => T.Pow(x, T.CreateChecked(n)),
            Function.TimesConstant => T.CreateChecked(-1.5) * x,
            _ => throw Unknown(function),
        };

    private static T Piecewise<T>(Function function, int n, T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        function switch
        {
            Function.Abs => T.Abs(x),
            Function.Floor => T.Floor(x),
            Function.Ceiling => T.Ceiling(x),
            Function.Round => T.Round(x),
            Function.RoundDigits => T.Round(x, n, MidpointRounding.ToEven),
            Function.Truncate => T.Truncate(x),
            Function.Sign => T.CreateChecked(T.Sign(x)),
            Function.ILogB => T.CreateChecked(T.ILogB(x)),
            Function.ToInt => T.CreateChecked(int.CreateChecked(x)),
            _ => throw Unknown(function),
        };

    private static T Transcendental<T>(Function function, int n, T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        function switch
        {
            Function.Exp => T.Exp(x),
            Function.Exp2 => T.Exp2(x),
            Function.Exp10 => T.Exp10(x),
            Function.ExpM1 => T.ExpM1(x),
            Function.Exp2M1 => T.Exp2M1(x),
            Function.Exp10M1 => T.Exp10M1(x),
            Function.Log => T.Log(x),
            Function.Log2 => T.Log2(x),
            Function.Log10 => T.Log10(x),
            Function.LogP1 => T.LogP1(x),
            Function.Log2P1 => T.Log2P1(x),
            Function.Log10P1 => T.Log10P1(x),
            Function.Sqrt => T.Sqrt(x),
            Function.Cbrt => T.Cbrt(x),
            Function.RootN => T.RootN(x, n),
            _ => throw Unknown(function),
        };

    private static T Trigonometric<T>(Function function, T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        function switch
        {
            Function.Sin => T.Sin(x),
            Function.Cos => T.Cos(x),
            Function.Tan => T.Tan(x),
            Function.SinPi => T.SinPi(x),
            Function.CosPi => T.CosPi(x),
            Function.TanPi => T.TanPi(x),
            Function.Asin => T.Asin(x),
            Function.Acos => T.Acos(x),
            Function.Atan => T.Atan(x),
            Function.AsinPi => T.AsinPi(x),
            Function.AcosPi => T.AcosPi(x),
            Function.AtanPi => T.AtanPi(x),
            Function.SinOfPair => T.SinCos(x).Sin,
            Function.CosOfPair => T.SinCos(x).Cos,
            Function.SinPiOfPair => T.SinCosPi(x).SinPi,
            Function.CosPiOfPair => T.SinCosPi(x).CosPi,
            Function.Sinh => T.Sinh(x),
            Function.Cosh => T.Cosh(x),
            Function.Tanh => T.Tanh(x),
            Function.Asinh => T.Asinh(x),
            Function.Acosh => T.Acosh(x),
            Function.Atanh => T.Atanh(x),
            _ => throw Unknown(function),
        };
}

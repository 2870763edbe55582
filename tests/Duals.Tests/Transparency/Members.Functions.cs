namespace Duals.Tests.Transparency;

internal static partial class Members<TSelf>
{
    private static MemberCase<TSelf>[] Functions() =>
    [
        Unary("IExponentialFunctions.Exp", TSelf.Exp),
        Unary("IExponentialFunctions.ExpM1", TSelf.ExpM1),
        Unary("IExponentialFunctions.Exp2", TSelf.Exp2),
        Unary("IExponentialFunctions.Exp2M1", TSelf.Exp2M1),
        Unary("IExponentialFunctions.Exp10", TSelf.Exp10),
        Unary("IExponentialFunctions.Exp10M1", TSelf.Exp10M1),

        Unary("ILogarithmicFunctions.Log", TSelf.Log),
        Unary("ILogarithmicFunctions.LogP1", TSelf.LogP1),
        Unary("ILogarithmicFunctions.Log2", TSelf.Log2),
        Unary("ILogarithmicFunctions.Log2P1", TSelf.Log2P1),
        Unary("ILogarithmicFunctions.Log10", TSelf.Log10),
        Unary("ILogarithmicFunctions.Log10P1", TSelf.Log10P1),

        Unary("IRootFunctions.Cbrt", TSelf.Cbrt),
        Unary("IRootFunctions.Sqrt", TSelf.Sqrt),

        Unary("IHyperbolicFunctions.Acosh", TSelf.Acosh),
        Unary("IHyperbolicFunctions.Asinh", TSelf.Asinh),
        Unary("IHyperbolicFunctions.Atanh", TSelf.Atanh),
        Unary("IHyperbolicFunctions.Cosh", TSelf.Cosh),
        Unary("IHyperbolicFunctions.Sinh", TSelf.Sinh),
        Unary("IHyperbolicFunctions.Tanh", TSelf.Tanh),

        Unary("ITrigonometricFunctions.Acos", TSelf.Acos),
        Unary("ITrigonometricFunctions.AcosPi", TSelf.AcosPi),
        Unary("ITrigonometricFunctions.Asin", TSelf.Asin),
        Unary("ITrigonometricFunctions.AsinPi", TSelf.AsinPi),
        Unary("ITrigonometricFunctions.Atan", TSelf.Atan),
        Unary("ITrigonometricFunctions.AtanPi", TSelf.AtanPi),
        Unary("ITrigonometricFunctions.Cos", TSelf.Cos),
        Unary("ITrigonometricFunctions.CosPi", TSelf.CosPi),
        Unary("ITrigonometricFunctions.DegreesToRadians", TSelf.DegreesToRadians),
        Unary("ITrigonometricFunctions.RadiansToDegrees", TSelf.RadiansToDegrees),
        Unary("ITrigonometricFunctions.Sin", TSelf.Sin),
        Unary("ITrigonometricFunctions.SinPi", TSelf.SinPi),
        Unary("ITrigonometricFunctions.Tan", TSelf.Tan),
        Unary("ITrigonometricFunctions.TanPi", TSelf.TanPi),

        Unary("IFloatingPointIeee754.BitDecrement", TSelf.BitDecrement),
        Unary("IFloatingPointIeee754.BitIncrement", TSelf.BitIncrement),
        Unary("IFloatingPointIeee754.ReciprocalEstimate", TSelf.ReciprocalEstimate),
        Unary("IFloatingPointIeee754.ReciprocalSqrtEstimate", TSelf.ReciprocalSqrtEstimate),

        Unary("INumberBase.Abs", TSelf.Abs),

        Pair("ITrigonometricFunctions.SinCos", TSelf.SinCos),
        Pair("ITrigonometricFunctions.SinCosPi", TSelf.SinCosPi),

        Binary("ILogarithmicFunctions.Log", TSelf.Log),
        Binary("IPowerFunctions.Pow", TSelf.Pow),
        Binary("IRootFunctions.Hypot", TSelf.Hypot),
        Binary("IFloatingPointIeee754.Atan2", TSelf.Atan2),
        Binary("IFloatingPointIeee754.Atan2Pi", TSelf.Atan2Pi),
        Binary("IFloatingPointIeee754.Ieee754Remainder", TSelf.Ieee754Remainder),

        Ternary("IFloatingPointIeee754.FusedMultiplyAdd", TSelf.FusedMultiplyAdd),
        Ternary("IFloatingPointIeee754.Lerp", TSelf.Lerp),
        Ternary("INumberBase.MultiplyAddEstimate", TSelf.MultiplyAddEstimate),
    ];
}
